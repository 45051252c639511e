/** Turning the notebook off asks what becomes of its entries. */
import type { JSX } from 'preact';
import { Dialog } from './Dialog.tsx';
import { numberInWords } from './strings.ts';
import { useTools } from './tools.ts';

export interface NotebookOffProps {
  readonly count: number;
  /** Turns it off and keeps what is there. */
  readonly onKeep: () => void;
  readonly onClosed: () => void;
}

/** Closed without an answer, the notebook stays on. */
export function NotebookOff({ count, onKeep, onClosed }: NotebookOffProps): JSX.Element {
  const { environment, language, say, attempt } = useTools();
  const erase = async (): Promise<void> => {
    // Off first: then no name that is being noted at the moment comes after.
    await attempt(async () => {
      await environment.changeSettings((now) => ({ ...now, notebook: { ...now.notebook, on: false } }));
      await environment.clearNotebook();
    }, say('offErased'));
  };
  return (
    <Dialog title={say('offTitle')} onClosed={onClosed}>
      {(close) => {
        const answer = (run: () => void) => () => {
          close();
          run();
        };
        return (
          <>
            <p>{say('offWhat', { count: numberInWords(count, language) })}</p>
            <div class="options-actions">
              <button type="button" class="button" onClick={close}>
                {say('cancel')}
              </button>
              <button type="button" class="button" onClick={answer(onKeep)}>
                {say('offKeep')}
              </button>
              <button type="button" class="button is-grave" onClick={answer(() => void erase())}>
                {say('offErase')}
              </button>
            </div>
          </>
        );
      }}
    </Dialog>
  );
}
