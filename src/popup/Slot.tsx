/** A sentence with one place in it whose text is in another language. */
import type { JSX } from 'preact';

export interface SlotProps {
  /** Words with one `{place}`. */
  readonly text: string;
  readonly value: string;
  /** The value's. */
  readonly lang: string;
}

/** The sentence; its value has its own `lang`, so that its script's font and voice are used. */
export function Slot({ text, value, lang }: SlotProps): JSX.Element {
  const [before, after] = text.split(/\{\w+\}/);
  return (
    <>
      {before}
      <span lang={lang}>{value}</span>
      {after}
    </>
  );
}
