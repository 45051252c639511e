/** Buttons that put texts on the clipboard; where the browser refuses, the text is shown, selected. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../model/language.ts';
import { tell } from './strings.ts';

export interface Copyable {
  readonly label: string;
  /** Made when the button is pressed. */
  readonly text: () => string | Promise<string>;
}

export interface CopyButtonsProps {
  readonly language: InterfaceLanguage;
  readonly copyables: readonly Copyable[];
  /** @throws where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
}

/** A button for each text, and what came of it, which is said aloud too. */
export function CopyButtons({ language, copyables, copy }: CopyButtonsProps): JSX.Element {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async ({ text }: Copyable) => {
    const made = await text();
    try {
      await copy(made);
      setRefused(null);
      setOutcome('copied');
    } catch {
      setRefused(made);
      setOutcome('copyFailed');
    }
  };
  return (
    <>
      {copyables.map((copyable) => (
        <button key={copyable.label} type="button" class="button" onClick={() => void run(copyable)}>
          {copyable.label}
        </button>
      ))}
      <span class="popup-outcome" role="status">
        {outcome === null ? '' : tell(language, outcome)}
      </span>
      {refused !== null && <Selected text={refused} label={tell(language, 'textToCopy')} />}
    </>
  );
}

function Selected({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} class="popup-copy-text" readOnly rows={6} aria-label={label} value={text} />;
}
