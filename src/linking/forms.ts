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

/** A stretch of a block in which an entity is not named, whatever it looks like: what the entity's own blockers hold. */
export interface Forbidden {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
}

export interface FoundForms {
  /** By start, then end; only those whose Latin words are whole. */
  readonly matches: readonly FormMatch[];
  readonly forbidden: readonly Forbidden[];
}

/**
 * Finds the list's forms in a normalised text.
 *
 * English forms are kept only where the text is English, or where they name a person in full or an organization: a
 * Chinese paragraph prints those as they are (TikTok, David Pierson), but a Latin word alone is rarely a country. What
 * an entry's own blockers forbid is left out here; what they leave to other entries stays (美国|银行业).
 */
export function matchForms(text: string, language: 'zh' | 'en', knowledge: Knowledge): FoundForms {
  const matches: FormMatch[] = [];
  const forbidden: Forbidden[] = [];
  knowledge.scan(text, (start, end, form) => {
    if (!hasLatinBorders(text, start, end)) return;
    const all = knowledge.references(form);
    const latin = LATIN_FORM.test(text.slice(start, end));
    for (const { blocks } of all) if (blocks !== null) forbidden.push({ start, end, entity: blocks });
    const references = all.filter(
      (reference) =>
        reference.blocks === null && (!latin || readsAsLatin(text, start, end, reference, language, knowledge)),
    );
    if (references.length > 0) matches.push({ start, end, references });
  });
  const allowed = forbidden.length === 0 ? matches : matches.flatMap((match) => allowedIn(match, forbidden));
  return { matches: allowed, forbidden };
}

/** The match without the references that a blocker of their own entry forbids; nothing when none are left. */
function allowedIn(match: FormMatch, forbidden: readonly Forbidden[]): FormMatch[] {
  const around = forbidden.filter(({ start, end }) => start <= match.start && match.end <= end);
  if (around.length === 0) return [match];
  const references = match.references.filter(({ entity }) => !around.some((other) => other.entity === entity));
  return references.length === 0 ? [] : [{ ...match, references }];
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
