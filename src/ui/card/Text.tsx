/** A run of text in its own language. */
import type { JSX } from 'preact';
import type { Worded } from '../language.ts';

/** The text with its `lang`, so that its script's font and voice are used. */
export function Text({ of }: { readonly of: Worded }): JSX.Element {
  return <span lang={of.lang}>{of.text}</span>;
}
