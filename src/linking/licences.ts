/** Stage: which readings of a form are allowed where it stands. A form without its licence is not a name here. */
import type { FormReference } from '../knowledge/knowledge.ts';
import type { EntityKind, Evidence, How } from '../model/annotation.ts';
import type { Reading } from './candidate.ts';
import { type Context, nameOnPage } from './context.ts';
import { personCues } from './cues.ts';
import type { FormMatch } from './forms.ts';
import { PRIVATE_CALLINGS } from './rules/chinese-names.ts';
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

/** A form's place in a block. */
export interface FormPlace {
  readonly block: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads one reference of a form at a place.
 *
 * @returns `null` when the form lacks its licence here, and for blockers and bodies, which name no entity by themselves.
 */
export function readReference(reference: FormReference, place: FormPlace, context: Context): Reading | null {
  if (reference.entity < 0 || belongsToAnotherCountry(reference, place, context)) return null;
  if (isPrivateNamesake(reference, place, context)) return null;
  const evidence = cuesOf(reference, place, context);
  const present = context.present.has(reference.entity);
  const has = (code: Evidence['code']): boolean => evidence.some((item) => item.code === code);
  const free = reference.licence === 'free' && !(isForeignForm(reference, place, context) && !present);
  const allowed =
    free ||
    (reference.licence === 'cue' &&
      (present || evidence.length > 0 || isOfSomebodyPresent(reference.entity, context))) ||
    (reference.licence === 'document' && (present || has('country-of-article'))) ||
    (reference.licence === 'title' && (present || has('title') || (has('in-row') && place.end - place.start > 1)));
  if (!allowed) return null;
  const printed = place.text.slice(place.start, place.end);
  const prominence = context.knowledge.prominenceOf(reference.entity) * EVIDENCE_SCORE.prominence;
  return {
    entity: reference.entity,
    how: howOf(reference),
    evidence: [firstEvidence(reference, printed, present, context), ...evidence],
    score: LICENCE_SCORE[reference.licence] + prominence + scoreOf(evidence) + (present ? 2 : 0),
  };
}

/** A farmer 马云 is somebody else: a private calling right before the Chinese name of somebody with an office. */
function isPrivateNamesake({ entity, role }: FormReference, place: FormPlace, { knowledge }: Context): boolean {
  if (role !== 'name' || knowledge.kindOf(entity) !== 'person') return false;
  if (PRIVATE_CALLINGS_SET.before(place.text, place.start) === null) return false;
  const { entry } = knowledge.entity(entity);
  return entry.kind === 'person' && !entry.names.zh.includes('·') && entry.roles !== undefined;
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
function cuesOf(reference: FormReference, place: FormPlace, context: Context): Evidence[] {
  const kind = context.knowledge.kindOf(reference.entity);
  const { text, block, start, end } = place;
  if (kind === 'person') return [...personCues(text, block, start, end), ...inRow(kind, place, context)];
  if (kind === 'place') return wordCues(place, PLACE_BEFORE_SET, PLACE_AFTER_SET);
  if (kind === 'country') return wordCues(place, COUNTRY_BEFORE_SET, COUNTRY_AFTER_SET);
  const own = ownCountry(reference.entity, place, context);
  return [
    ...(own === null ? [] : [own]),
    ...wordCues(place, ORGANIZATION_BEFORE_SET, ORGANIZATION_AFTER_SET),
    ...inRow(kind, place, context),
    ...bookMarks(place),
  ];
}

function wordCues(place: FormPlace, before: WordSet, after: WordSet): Evidence[] {
  const { text, block, start, end } = place;
  const left = before.before(text, start);
  if (left !== null) {
    return [{ code: 'title', value: left, at: { block, start: start - left.length, end: start } }];
  }
  const right = after.after(text, end);
  return right === null ? [] : [{ code: 'title', value: right, at: { block, start: end, end: end + right.length } }];
}

/** Another name of the kind beside, joined by an enumeration comma or a conjunction: 李强、赵乐际; 苹果和谷歌. */
export function inRow(kind: EntityKind, { text, block, start, end }: FormPlace, context: Context): Evidence[] {
  const { knowledge, startingAt, endingAt } = context;
  const isOfKind = ({ references }: FormMatch): boolean =>
    references.some(
      ({ entity, licence }) =>
        entity >= 0 &&
        (licence === 'free' || (kind === 'organization' && licence === 'cue')) &&
        knowledge.kindOf(entity) === kind,
    );
  const left = start > 0 && JOINTS.includes(text.charAt(start - 1)) && endingAt(block, start - 1).some(isOfKind);
  const right = end < text.length && JOINTS.includes(text.charAt(end)) && startingAt(block, end + 1).some(isOfKind);
  return left || right ? [{ code: 'in-row' }] : [];
}

const JOINTS = '、和与及';

/** A newspaper's short form inside book marks: 《卫报》. */
function bookMarks(place: FormPlace): Evidence[] {
  const { text, block, start, end } = place;
  const inside = text.charAt(start - 1) === '《' && text.charAt(end) === '》';
  return inside ? [{ code: 'title', value: '《》', at: { block, start: start - 1, end: end + 1 } }] : [];
}

/** Endings of bodies and parties, which a story from their country names without it. */
const BODY_ENDING = /(?:[党院会部局署军委府]|中心)$/;

/**
 * A Taiwan or Hong Kong form in simplified text: an article of the mainland edition that prints one means something else
 * by it, unless it names the entity otherwise. Long forms are safe.
 */
function isForeignForm(reference: FormReference, place: FormPlace, context: Context): boolean {
  if (reference.region === null || reference.region === 'cn' || context.document.article.script !== 'hans')
    return false;
  return place.end - place.start <= FOREIGN_FORM_MAX || context.knowledge.kindOf(reference.entity) === 'person';
}

/** Regional forms of at most this many characters are not trusted in simplified text. */
const FOREIGN_FORM_MAX = 2;

/** Another country right before a party or a body makes it that country's: 越南|共产党. */
function belongsToAnotherCountry(
  reference: FormReference,
  place: FormPlace,
  { knowledge, endingAt }: Context,
): boolean {
  if (knowledge.kindOf(reference.entity) !== 'organization') return false;
  if (!BODY_ENDING.test(place.text.slice(place.start, place.end))) return false;
  const { entry } = knowledge.entity(reference.entity);
  if (entry.kind !== 'organization' || entry.country === undefined) return false;
  const own = knowledge.indexOf(entry.country);
  const before = endingAt(place.block, place.start);
  const countries = before.flatMap(({ references }) =>
    references.flatMap(({ entity, licence, role }) =>
      entity >= 0 && licence === 'free' && role !== 'english' && knowledge.kindOf(entity) === 'country' ? [entity] : [],
    ),
  );
  return countries.length > 0 && !countries.some((country) => country === own);
}

/** The organization's country right before it, or, for bodies and parties, named anywhere in the article. */
function ownCountry(entity: number, place: FormPlace, context: Context): Evidence | null {
  const { entry } = context.knowledge.entity(entity);
  if (entry.kind !== 'organization' || entry.country === undefined) return null;
  const country = context.knowledge.indexOf(entry.country);
  if (country === null) return null;
  const beside = context
    .endingAt(place.block, place.start)
    .find((match) => match.references.some((other) => other.entity === country));
  if (beside !== undefined) {
    const at = { block: place.block, start: beside.start, end: beside.end };
    return { code: 'country-beside', value: place.text.slice(beside.start, beside.end), at };
  }
  const bodyLike = BODY_ENDING.test(place.text.slice(place.start, place.end));
  return bodyLike && context.story.has(country)
    ? { code: 'country-of-article', value: nameOnPage(country, context) }
    : null;
}
