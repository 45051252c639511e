/** Runs of text, each in its own language. */
import type { JSX } from 'preact';
import type { Worded } from '../language.ts';

/** The text with its `lang`, so that its script's font and voice are used. */
export function Text({ of }: { readonly of: Worded }): JSX.Element {
  return <span lang={of.lang}>{of.text}</span>;
}

export interface PhraseProps {
  /** A label with `{places}`, in the language of what is around it. */
  readonly text: string;
  readonly values: Readonly<Record<string, Worded>>;
}

/** A label whose places are filled with names, each in its own language; a place without a value stays as it is. */
export function Phrase({ text, values }: PhraseProps): JSX.Element {
  return (
    <>
      {text.split(/(\{\w+\})/).map((run, index) => {
        const value = index % 2 === 1 ? values[run.slice(1, -1)] : undefined;
        return value === undefined ? run : <Text of={value} />;
      })}
    </>
  );
}
