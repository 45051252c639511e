/** Stage: which readings of a form are allowed where it stands. A form without its licence is not a name here. */
import type { FormReference } from '../knowledge/knowledge.ts';
import type { EntityKind, Evidence, How } from '../model/annotation.ts';
import type { Reading } from './candidate.ts';
import { type Context, nameOnPage } from './context.ts';
import { personCues } from './cues.ts';
import { factsOf } from './entity-facts.ts';
import type { FormMatch } from './forms.ts';
import { PRIVATE_CALLINGS, PROFESSIONS } from './rules/chinese-names.ts';
import { EVIDENCE_SCORE, LICENCE_SCORE } from './rules/weights.ts';
import {
  COUNTRY_AFTER,
  COUNTRY_BEFORE,
  ORGANIZATION_AFTER,
  ORGANIZATION_BEFORE,
  PLACE_AFTER,
  PLACE_BEFORE,
} from './rules/words.ts';
import { type WordSet, wordSet } from './word-set.ts';

const COUNTRY_AFTER_SET = wordSet(COUNTRY_AFTER);
const COUNTRY_BEFORE_SET = wordSet(COUNTRY_BEFORE);
const ORGANIZATION_AFTER_SET = wordSet(ORGANIZATION_AFTER);
const ORGANIZATION_BEFORE_SET = wordSet(ORGANIZATION_BEFORE);
const PLACE_AFTER_SET = wordSet(PLACE_AFTER);
const PLACE_BEFORE_SET = wordSet(PLACE_BEFORE);
const PRIVATE_CALLINGS_SET = wordSet(PRIVATE_CALLINGS);
const PROFESSIONS_SET = wordSet(PROFESSIONS.flatMap(({ callings }) => callings));

/** A form's place in a block. */
export interface FormPlace {
  readonly block: number;
  /** The block's text. */
  readonly text: string;
  readonly match: FormMatch;
}

/**
 * Reads one reference of a form at a place.
 *
 * @param index the reference's, among those of the match.
 * @returns `null` when the form lacks its licence here, and for blockers and bodies, which name no entity by themselves.
 */
export function readReference(index: number, place: FormPlace, context: Context): Reading | null {
  const reference = place.match.form.references[index];
  if (reference === undefined || reference.entity < 0) return null;
  const { present } = context;
  // Nothing that the article names speaks for a person, a place or a country but that it names them.
  if (!present.has(reference.entity) && context.knowledge.kindOf(reference.entity) !== 'organization') {
    const { match } = place;
    match.readings ??= [];
    let known = match.readings[index];
    if (known === undefined) {
      known = readIn(reference, place, context);
      match.readings[index] = known;
    }
    return known;
  }
  return readIn(reference, place, context);
}

function readIn(reference: FormReference, place: FormPlace, context: Context): Reading | null {
  const { match, text } = place;
  if (belongsToAnotherCountry(reference, place, context)) return null;
  if (isPrivateNamesake(reference, place, context) || isOfAnotherProfession(reference, place, context)) return null;
  const evidence = cuesOf(reference, place, context);
  const present = context.present.has(reference.entity);
  if (!isAllowed(reference, place, evidence, context)) return null;
  const prominence = context.knowledge.prominenceOf(reference.entity) * EVIDENCE_SCORE.prominence;
  const first = firstEvidence(reference, text.slice(match.start, match.end), present, context);
  return {
    entity: reference.entity,
    how: howOf(reference),
    evidence: evidence.length === 0 ? [first] : [first, ...evidence],
    score: LICENCE_SCORE[reference.licence] + prominence + scoreOf(evidence) + (present ? 2 : 0),
  };
}

function isAllowed(
  reference: FormReference,
  place: FormPlace,
  evidence: readonly Evidence[],
  context: Context,
): boolean {
  const { entity, licence } = reference;
  if (context.present.has(entity)) return true;
  if (licence === 'free') return !isForeignForm(reference, place, context);
  if (licence === 'cue') return evidence.length > 0 || isOfSomebodyPresent(entity, context);
  if (licence === 'document') return has(evidence, 'country-of-article');
  return has(evidence, 'title') || (has(evidence, 'in-row') && place.match.end - place.match.start > 1);
}

function has(evidence: readonly Evidence[], wanted: Evidence['code']): boolean {
  return evidence.some(({ code }) => code === wanted);
}

/** A farmer 马云 is somebody else: a private calling right before the Chinese name of somebody with an office. */
function isPrivateNamesake({ entity, role }: FormReference, place: FormPlace, { knowledge }: Context): boolean {
  if (role !== 'name' || knowledge.kindOf(entity) !== 'person') return false;
  if (PRIVATE_CALLINGS_SET.before(place.text, place.match.start) === null) return false;
  const { entry } = knowledge.entity(entity);
  return entry.kind === 'person' && !entry.names.zh.includes('·') && entry.roles !== undefined;
}

/** A researcher 王丹 is not the dissident: a profession right before a name of two characters whose bearer has none such. */
function isOfAnotherProfession({ entity, role }: FormReference, place: FormPlace, { knowledge }: Context): boolean {
  const { start, end } = place.match;
  if (role !== 'name' || end - start !== 2 || knowledge.kindOf(entity) !== 'person') return false;
  const calling = PROFESSIONS_SET.before(place.text, start);
  if (calling === null) return false;
  const { entry } = knowledge.entity(entity);
  if (entry.kind !== 'person') return false;
  const said = [entry.description.zh, ...(entry.roles ?? []).map(({ title }) => title.zh)].join();
  return PROFESSIONS.every(({ callings, known }) => !callings.includes(calling) || !known.test(said));
}

/** Whether somebody whom the article names belongs to an organization: 雷军 vouches for 小米. */
function isOfSomebodyPresent(entity: number, { knowledge, peopleOf }: Context): boolean {
  return knowledge.kindOf(entity) === 'organization' && peopleOf.has(entity);
}

function howOf(reference: FormReference): How {
  if (reference.role === 'family') return 'partial';
  return reference.role === 'name' || reference.role === 'english' ? 'name' : 'alias';
}

function firstEvidence(reference: FormReference, printed: string, present: boolean, { knowledge }: Context): Evidence {
  if (reference.role !== 'family' && reference.role !== 'alias') return { code: 'full-name', value: printed };
  const value = knowledge.entity(reference.entity).entry.names.zh;
  if (reference.role === 'alias') return { code: 'alias-of', value };
  return { code: present ? 'family-name' : 'usual-without-full-name', value };
}

function scoreOf(evidence: readonly Evidence[]): number {
  let score = 0;
  for (const { code } of evidence) {
    if (code === 'title' || code === 'office') score += EVIDENCE_SCORE.title;
    else if (code === 'speech-verb') score += EVIDENCE_SCORE.speechVerb;
    else score += EVIDENCE_SCORE.countryBeside;
  }
  return score;
}

/** The words around the form that speak for this entity. */
function cuesOf(reference: FormReference, place: FormPlace, context: Context): readonly Evidence[] {
  const kind = context.knowledge.kindOf(reference.entity);
  const { match } = place;
  match.cues ??= { person: undefined, country: undefined, organization: undefined, place: undefined };
  let known = match.cues[kind];
  if (known === undefined) {
    known = cuesOfKind(kind, place, context);
    match.cues[kind] = known;
  }
  const own = kind === 'organization' ? ownCountry(reference.entity, place, context) : null;
  return own === null ? known : [own, ...known];
}

function cuesOfKind(kind: EntityKind, place: FormPlace, context: Context): readonly Evidence[] {
  const { text, block, match } = place;
  if (kind === 'place') return wordCues(place, PLACE_BEFORE_SET, PLACE_AFTER_SET);
  if (kind === 'country') return wordCues(place, COUNTRY_BEFORE_SET, COUNTRY_AFTER_SET);
  const words =
    kind === 'person'
      ? personCues(text, block, match.start, match.end)
      : wordCues(place, ORGANIZATION_BEFORE_SET, ORGANIZATION_AFTER_SET);
  const row = inRow(kind, place, context);
  const marks = kind === 'organization' ? bookMarks(place) : NONE;
  return row.length + marks.length === 0 ? words : [...words, ...row, ...marks];
}

const NONE: readonly Evidence[] = [];

function wordCues({ text, block, match }: FormPlace, before: WordSet, after: WordSet): readonly Evidence[] {
  const { start, end } = match;
  const left = before.before(text, start);
  if (left !== null) {
    return [{ code: 'title', value: left, at: { block, start: start - left.length, end: start } }];
  }
  const right = after.after(text, end);
  return right === null ? NONE : [{ code: 'title', value: right, at: { block, start: end, end: end + right.length } }];
}

/** Another name of the kind beside, joined by an enumeration comma or a conjunction: 李强、赵乐际; 苹果和谷歌. */
export function inRow(kind: EntityKind, { text, block, match }: FormPlace, context: Context): readonly Evidence[] {
  const { start, end } = match;
  const isLeft = start > 0 && JOINTS.includes(text.charAt(start - 1));
  const isRight = end < text.length && JOINTS.includes(text.charAt(end));
  if (!isLeft && !isRight) return NONE;
  const { startingAt, endingAt } = context;
  const isJoined =
    (isLeft && holdKind(kind, endingAt(block, start - 1), context)) ||
    (isRight && holdKind(kind, startingAt(block, end + 1), context));
  return isJoined ? [{ code: 'in-row' }] : NONE;
}

/** Whether one of the matches names something of the kind without more ado. */
function holdKind(kind: EntityKind, matches: readonly FormMatch[], { knowledge }: Context): boolean {
  return matches.some(({ references }) =>
    references.some(
      ({ entity, licence }) =>
        entity >= 0 &&
        (licence === 'free' || (kind === 'organization' && licence === 'cue')) &&
        knowledge.kindOf(entity) === kind,
    ),
  );
}

const JOINTS = '、和与及';

/** A newspaper's short form inside book marks: 《卫报》. */
function bookMarks({ text, block, match }: FormPlace): readonly Evidence[] {
  const { start, end } = match;
  const inside = text.charAt(start - 1) === '《' && text.charAt(end) === '》';
  return inside ? [{ code: 'title', value: '《》', at: { block, start: start - 1, end: end + 1 } }] : NONE;
}

/**
 * A Taiwan or Hong Kong form in simplified text: an article of the mainland edition that prints one means something else
 * by it, unless it names the entity otherwise. Long forms are safe.
 */
function isForeignForm(reference: FormReference, place: FormPlace, context: Context): boolean {
  if (reference.region === null || reference.region === 'cn' || context.document.article.script !== 'hans')
    return false;
  return (
    place.match.end - place.match.start <= FOREIGN_FORM_MAX || context.knowledge.kindOf(reference.entity) === 'person'
  );
}

/** Regional forms of at most this many characters are not trusted in simplified text. */
const FOREIGN_FORM_MAX = 2;

/** Another country right before a party or a body makes it that country's: 越南|共产党. */
function belongsToAnotherCountry(
  { entity }: FormReference,
  { block, match }: FormPlace,
  { knowledge, endingAt }: Context,
): boolean {
  if (!match.form.isBodyLike || knowledge.kindOf(entity) !== 'organization') return false;
  const { entry } = knowledge.entity(entity);
  if (entry.kind !== 'organization' || entry.country === undefined) return false;
  const { country: own } = factsOf(entity, knowledge);
  let isAnothers = false;
  for (const { references } of endingAt(block, match.start)) {
    for (const { entity: country, licence, role } of references) {
      if (country < 0 || licence !== 'free' || role === 'english' || knowledge.kindOf(country) !== 'country') continue;
      if (country === own) return false;
      isAnothers = true;
    }
  }
  return isAnothers;
}

/** The organization's country right before it, or, for bodies and parties, named anywhere in the article. */
function ownCountry(entity: number, { block, text, match }: FormPlace, context: Context): Evidence | null {
  const { country } = factsOf(entity, context.knowledge);
  if (country === null) return null;
  const beside = context
    .endingAt(block, match.start)
    .find(({ references }) => references.some((other) => other.entity === country));
  if (beside !== undefined) {
    const at = { block, start: beside.start, end: beside.end };
    return { code: 'country-beside', value: text.slice(beside.start, beside.end), at };
  }
  return match.form.isBodyLike && context.story.has(country)
    ? { code: 'country-of-article', value: nameOnPage(country, context) }
    : null;
}
