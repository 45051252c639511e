/** Privacy in three sentences, and the button that erases everything. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Section } from '../controls.tsx';
import { Dialog } from '../Dialog.tsx';
import { useTools } from '../tools.ts';

/** Erasing is asked about once more; afterwards the page shows the usual settings and stores nothing by itself. */
export function PrivacySection(): JSX.Element {
  const { environment, say, announce, warn } = useTools();
  const [isAsking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    try {
      await environment.erase();
      announce(say('erased'));
    } catch {
      warn(say('notErased'));
    }
  };
  return (
    <Section id="privacy" title={say('privacy')}>
      <p>
        {(['privacyNetwork', 'privacyStored', 'privacyHistory'] as const).map((key, index) => (
          <span key={key}>{(index > 0 ? say('betweenSentences') : '') + say(key)}</span>
        ))}
      </p>
      <p class="options-actions">
        <button type="button" class="button is-grave" onClick={() => setAsking(true)}>
          {say('eraseEverything')}
        </button>
      </p>
      {isAsking && (
        <Dialog title={say('eraseTitle')} onClosed={() => setAsking(false)}>
          {(close) => (
            <>
              <p>{say('eraseWhat')}</p>
              <div class="options-actions">
                <button type="button" class="button" onClick={close}>
                  {say('cancel')}
                </button>
                <button
                  type="button"
                  class="button is-grave"
                  onClick={() => {
                    close();
                    void erase();
                  }}
                >
                  {say('eraseNow')}
                </button>
              </div>
            </>
          )}
        </Dialog>
      )}
    </Section>
  );
}
