/** Stage: what the list's forms could mean at each place of a block, before any rule has looked at it. */
import type { FormReference, Knowledge } from '../knowledge/knowledge.ts';
import { hasLatinBorders } from './document.ts';

/** A form of the list at a place of a block, with all that it can be. */
export interface FormMatch {
  readonly start: number;
  readonly end: number;
  readonly references: readonly FormReference[];
}

const LATIN_FORM = /^[\u0021-\u024f ]+$/;

/**
 * Finds the list's forms in a normalised text.
 *
 * English forms are kept only where the text is English, or where they name a person in full or an organization: a
 * Chinese paragraph prints those as they are (TikTok, David Pierson), but a Latin word alone is rarely a country.
 *
 * @returns matches by start, then end; only those whose Latin words are whole.
 */
export function matchForms(text: string, language: 'zh' | 'en', knowledge: Knowledge): FormMatch[] {
  const matches: FormMatch[] = [];
  knowledge.scan(text, (start, end, form) => {
    if (!hasLatinBorders(text, start, end)) return;
    const all = knowledge.references(form);
    const latin = LATIN_FORM.test(text.slice(start, end));
    const references = latin
      ? all.filter((reference) => readsAsLatin(text, start, end, reference, language, knowledge))
      : all;
    if (references.length > 0) matches.push({ start, end, references });
  });
  return matches;
}

function readsAsLatin(
  text: string,
  start: number,
  end: number,
  reference: FormReference,
  language: 'zh' | 'en',
  knowledge: Knowledge,
): boolean {
  if (reference.role !== 'english' || language === 'en') return true;
  const kind = knowledge.kindOf(reference.entity);
  const words = text.slice(start, end).split(' ').length;
  return (kind === 'person' && words > 1) || (kind === 'organization' && (words > 1 || end - start > 3));
}
