/** Stage: what the list's forms could mean at each place of a block, before any rule has looked at it. */
import type { FormReference, Knowledge } from '../knowledge/knowledge.ts';
import type { EntityKind, Evidence } from '../model/annotation.ts';
import type { Reading } from './candidate.ts';
import { hasLatinBorders } from './document.ts';
import { SHARED_NAME } from './entity-facts.ts';
import { nameCost } from './name-cost.ts';

/**
 * What a form can mean, and what follows from that alone, wherever it stands. Made once for each form of the list:
 * every stage asks it of every place, and most places are told by it.
 */
export interface Form {
  readonly references: readonly FormReference[];
  /** Those that are family names. */
  readonly families: readonly FormReference[];
  /** Whether it is somebody's or something's full name. */
  readonly isName: boolean;
  /** The same, or another form but a family name. */
  readonly isNameOrAlias: boolean;
  readonly isBlocker: boolean;
  readonly isBody: boolean;
  readonly isPerson: boolean;
  readonly isOrganization: boolean;
  /** Whether it names something without any licence. */
  readonly isFree: boolean;
  /** The country that it names without a licence; `null`: none. */
  readonly country: number | null;
  /** What it names without a licence, if a longer name may begin with that. */
  readonly anchor: Exclude<EntityKind, 'person'> | null;
  /** −ln of its share in a text: that of the likeliest that it can mean. */
  readonly cost: number;
  readonly hasDot: boolean;
  /** Whether it ends as bodies and parties do, which a story from their country names without it. */
  readonly isBodyLike: boolean;
  /** Entities of which it is a blocker. */
  readonly blocks: readonly number[];
}

/** A form of the list at a place of a block, with all that it can be. */
export class FormMatch {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /**
   * What stands beside it and speaks for something of a kind, whatever the article names; the licences' own. It is asked
   * in both passes, and of each reference.
   */
  cues: { [kind in EntityKind]: readonly Evidence[] | undefined } | null = null;
  /** What each reference reads as in an article that names nothing; likewise. */
  readings: (Reading | null | undefined)[] | null = null;

  constructor(start: number, end: number, form: Form) {
    this.start = start;
    this.end = end;
    this.form = form;
  }

  get references(): readonly FormReference[] {
    return this.form.references;
  }
}

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
  const forms = formsOf(knowledge, language);
  knowledge.scan(text, (start, end, id) => {
    if (!hasLatinBorders(text, start, end)) return;
    let form = forms[id];
    if (form === undefined) {
      form = readForm(text.slice(start, end), knowledge.references(id), language, knowledge);
      forms[id] = form;
    }
    for (const entity of form.blocks) forbidden.push({ start, end, entity });
    if (form.references.length > 0) matches.push(new FormMatch(start, end, form));
  });
  const allowed =
    forbidden.length === 0 ? matches : matches.flatMap((match) => allowedIn(match, forbidden, text, knowledge));
  return { matches: allowed, forbidden };
}

/** The forms that were met so far, by their numbers. A list does not change while it is open. */
const known = new WeakMap<Knowledge, Readonly<Record<'zh' | 'en', (Form | undefined)[]>>>();

function formsOf(knowledge: Knowledge, language: 'zh' | 'en'): (Form | undefined)[] {
  let forms = known.get(knowledge);
  if (forms === undefined) {
    forms = { zh: new Array(knowledge.formCount), en: new Array(knowledge.formCount) };
    known.set(knowledge, forms);
  }
  return forms[language];
}

function readForm(text: string, all: readonly FormReference[], language: 'zh' | 'en', knowledge: Knowledge): Form {
  const isLatin = LATIN_FORM.test(text);
  const references = all.filter(
    (reference) => reference.blocks === null && (!isLatin || readsAsLatin(text, reference, language, knowledge)),
  );
  return formOf(
    text,
    references,
    all.flatMap(({ blocks }) => blocks ?? []),
    knowledge,
  );
}

const LATIN_FORM = /^[\u0021-\u024f ]+$/;

function formOf(
  text: string,
  references: readonly FormReference[],
  blocks: readonly number[],
  knowledge: Knowledge,
): Form {
  const has = (role: FormReference['role']): boolean => references.some((reference) => reference.role === role);
  const isOfKind = (kind: EntityKind): boolean =>
    references.some(({ entity }) => entity >= 0 && knowledge.kindOf(entity) === kind);
  const free = references.filter(({ entity, licence }) => entity >= 0 && licence === 'free');
  const named = free.filter(({ role }) => role === 'name' || role === 'alias');
  const country = named.find(({ entity }) => knowledge.kindOf(entity) === 'country');
  const kinds = named.map(({ entity }) => knowledge.kindOf(entity));
  return {
    references,
    families: references.filter(({ role }) => role === 'family'),
    isName: has('name'),
    isNameOrAlias: has('name') || has('alias'),
    isBlocker: has('blocker'),
    isBody: has('body'),
    isPerson: isOfKind('person'),
    isOrganization: isOfKind('organization'),
    isFree: free.length > 0,
    country: country?.entity ?? null,
    anchor: kinds.find((kind) => kind !== 'person') ?? null,
    cost: Math.min(...references.map(({ entity }) => (entity < 0 ? 0 : nameCost(entity, knowledge)))),
    hasDot: text.includes('·'),
    isBodyLike: SHARED_NAME.test(text),
    blocks,
  };
}

/** The match without the references that a blocker of their own entry forbids; nothing when none are left. */
function allowedIn(match: FormMatch, forbidden: readonly Forbidden[], text: string, knowledge: Knowledge): FormMatch[] {
  const { start, end, form } = match;
  const around = forbidden.filter((other) => other.start <= start && end <= other.end);
  if (around.length === 0) return [match];
  const references = form.references.filter(({ entity }) => !around.some((other) => other.entity === entity));
  if (references.length === form.references.length) return [match];
  if (references.length === 0) return [];
  return [new FormMatch(start, end, formOf(text.slice(start, end), references, form.blocks, knowledge))];
}

function readsAsLatin(text: string, reference: FormReference, language: 'zh' | 'en', knowledge: Knowledge): boolean {
  if (reference.role !== 'english' || language === 'en') return true;
  const kind = knowledge.kindOf(reference.entity);
  const words = text.split(' ').length;
  return (kind === 'person' && words > 1) || (kind === 'organization' && (words > 1 || text.length > 3));
}
