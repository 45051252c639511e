/** Stage: family names and other parts of a name, linked to the person whom the article names in full. */
import type { Licence } from '../knowledge/schema.ts';
import type { EntityKind, Evidence, Span } from '../model/annotation.ts';
import { type Candidate, groupByBlock, type Reading, unlistedCandidate } from './candidate.ts';
import { type Context, SEAM_MAX } from './context.ts';
import { personCues } from './cues.ts';
import { type Families, familiesOf } from './discovery/courtesy-names.ts';
import type { LinkingBlock } from './document.ts';
import { englishInPair } from './english.ts';
import type { FormMatch } from './forms.ts';
import { chooseHolder, officeBeside } from './holders.ts';
import { type FormPlace, inRow, readReference } from './licences.ts';
import { headNounAfter, isOwnFamily, listed, withHead } from './list-candidates.ts';
import { nameCost } from './name-cost.ts';
import { isOfAnotherCountry, officeHolder } from './office-holders.ts';
import { isBeforeSpouse, wifeAmong, withoutRelatives } from './relatives.ts';
import { CHARACTER_WEIGHT, EVIDENCE_SCORE, LICENCE_SCORE, NAME_COST } from './rules/weights.ts';
import { ORGANIZATION_AFTER, ORGANIZATION_BEFORE, PLACE_AFTER, PLACE_BEFORE } from './rules/words.ts';
import { isBefore, type Thread, threadsByPart } from './threads.ts';
import { wordSet } from './word-set.ts';

const WORDS_BEFORE = [wordSet(PLACE_BEFORE), wordSet(ORGANIZATION_BEFORE)];
const WORDS_AFTER = [wordSet(PLACE_AFTER), wordSet(ORGANIZATION_AFTER)];

/** What the whole article knows of people, for this stage. */
export interface People {
  readonly byPart: ReadonlyMap<string, readonly Thread[]>;
  /** The parts by their first two characters, longest first. */
  readonly partsByStart: ReadonlyMap<string, readonly string[]>;
  /** By a hash of two UTF-16 units, 1 where a part may begin with them. */
  readonly partStarts: Uint8Array;
  /** People with names in Chinese characters, by their family names. */
  readonly families: Families;
  /** Where each listed family name stands alone for the first time, outside all that the first pass chose. */
  readonly firstAlone: ReadonlyMap<string, Span>;
}

/** Gathers what the stage asks of people. @param first what the first pass chose. */
export function indexPeople(threads: readonly Thread[], first: readonly Candidate[], context: Context): People {
  const byPart = threadsByPart(threads);
  const partsByStart = new Map<string, string[]>();
  for (const part of byPart.keys()) {
    const group = partsByStart.get(part.slice(0, 2));
    if (group === undefined) partsByStart.set(part.slice(0, 2), [part]);
    else group.push(part);
  }
  for (const group of partsByStart.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    byPart,
    partsByStart,
    partStarts: pairsOf(partsByStart.keys()),
    families: familiesOf(threads, context),
    firstAlone: findFirstAlone(first, context),
  };
}

const PAIR_BITS = 14;

/** A hash of the two units at a place. */
function pairHash(text: string, start: number): number {
  return (
    (Math.imul(text.charCodeAt(start), 0x9e3779b1) >>> (32 - PAIR_BITS)) ^ (text.charCodeAt(start + 1) & PAIR_MASK)
  );
}

const PAIR_MASK = 2 ** PAIR_BITS - 1;

function pairsOf(starts: Iterable<string>): Uint8Array {
  const pairs = new Uint8Array(2 ** PAIR_BITS);
  for (const start of starts) pairs[pairHash(start, 0)] = 1;
  return pairs;
}

function findFirstAlone(first: readonly Candidate[], context: Context): Map<string, Span> {
  const chosen = groupByBlock(first);
  const alone = new Map<string, Span>();
  for (const { block, text } of context.document.chinese) {
    const taken = chosen.get(block.id) ?? [];
    let next = 0;
    for (const { start, end, form } of context.matches.get(block.id) ?? []) {
      if (form.families.length === 0) continue;
      // Both stand in the order of the text.
      for (let other = taken[next]; other !== undefined && other.end <= start; other = taken[next]) next += 1;
      const other = taken[next];
      if (other !== undefined && other.start < end) continue;
      const printed = text.slice(start, end);
      if (!alone.has(printed)) alone.set(printed, { block: block.id, start, end });
    }
  }
  return alone;
}

/** Every place of the block where a part of a name may stand for its person. */
export function partialCandidates({ block, text }: LinkingBlock, context: Context, people: People): Candidate[] {
  const candidates: Candidate[] = [];
  const done = new Set<number>();
  for (const match of context.matches.get(block.id) ?? []) {
    const { start, end, form } = match;
    if (form.families.length === 0) continue;
    if (people.partStarts[pairHash(text, start)] !== 0) done.add(start * PART_LENGTHS + (end - start));
    const candidate = partial({ text, span: { block: block.id, start, end }, match }, context, people);
    if (candidate !== null) candidates.push(candidate);
  }
  for (let start = 0; start + 1 < text.length; start += 1) {
    if (people.partStarts[pairHash(text, start)] === 0) continue;
    for (const part of people.partsByStart.get(text.slice(start, start + 2)) ?? []) {
      if (!text.startsWith(part, start) || done.has(start * PART_LENGTHS + part.length)) continue;
      const span = { block: block.id, start, end: start + part.length };
      const candidate = partial({ text, span, match: null }, context, people);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return candidates;
}

/** A part of a name at a place. */
interface Part {
  readonly text: string;
  readonly span: Span;
  /** The list's form there; `null`: the list has none. */
  readonly match: FormMatch | null;
}

/** Larger than any part's length, so that start and length make one number. */
const PART_LENGTHS = 64;

function partial(part: Part, context: Context, people: People): Candidate | null {
  const { text, span, match } = part;
  const printed = text.slice(span.start, span.end);
  const threads = threadsAt(printed, span, context, people);
  const byOffice = match === null ? null : officeHolder(text, span, match, context);
  const free = match === null ? [] : readFamilies(text, span, match, context);
  if (free.length === 0 && threads.length === 0 && byOffice === null) return null;
  const cues = personCues(text, span.block, span.start, span.end);
  if (isInsideTransliteration(text, span, cues, context) || isSeam(span, threads, context)) return null;
  // 两位|布什|总统: both.
  if (/[两几]位$/.test(text.slice(0, span.start))) return null;
  const wife = isBeforeSpouse(text, span.end) ? wifeAmong(threads, context) : undefined;
  if (wife === null) return null;
  if (cues.length === 0 && isOrdinaryWord(span, context)) return null;
  if (isOwnFamily(text, span, context)) return null;
  if (headNounAfter(text, span.end) !== null)
    return withHead(text, context.document.article.blocks[span.block]?.text ?? text, span);
  if (byOffice !== null && !isOfficeOfAnother(threads, part, context)) return listed(span, [byOffice]);
  const [usual = null] = free.sort((a, b) => b.score - a.score || a.entity - b.entity);
  const firstAlone = people.firstAlone.get(printed) ?? null;
  const shared = { text, span, usual, free, threads: withoutRelatives(threads, span.block, context), firstAlone };
  const holder = wife ?? chooseHolder(shared, context);
  if (holder === null) return null;
  if (holder === 'usual') return listed(span, free);
  if ('reading' in holder) return listed(span, [holder.reading]);
  const evidence = [
    partEvidence(holder, printed, context),
    ...withOffice(cues, holder.entity, { text, span }, context),
  ];
  if (holder.entity === null) {
    if (holder.discovery === null) return null;
    const factor = isPersonNotPlace(text, span, holder, firstAlone, context)
      ? CHARACTER_WEIGHT.partialPerson
      : CHARACTER_WEIGHT.partial;
    return unlistedCandidate(span, holder.discovery, 'partial', factor, evidence);
  }
  if (isOfAnotherCountry(text, span, holder.entity, context)) return null;
  const known = free.find(({ entity }) => entity === holder.entity);
  const score = Math.max(known?.score ?? 0, LICENCE_SCORE.document + EVIDENCE_SCORE.fullNameInArticle);
  const candidate = listed(span, [{ entity: holder.entity, how: 'partial', evidence, score }]);
  if (!isPersonNotPlace(text, span, holder, firstAlone, context)) return candidate;
  return { ...candidate, weight: (span.end - span.start) * CHARACTER_WEIGHT.partialPerson };
}

/** Whether somebody whom the article names in full held the office beside: the rest of the story decides then. */
function isOfficeOfAnother(threads: readonly Thread[], part: Part, context: Context): boolean {
  return threads.some(({ entity }) => entity === null || officeBeside(entity, part, context) !== null);
}

/** What else than a person the words of a span name, by a form that the list holds. */
function rivalsAt(span: Span, { startingAt, knowledge }: Context): { kind: EntityKind; licence: Licence }[] {
  const match = startingAt(span.block, span.start).find(({ end }) => end === span.end);
  return (match?.references ?? []).flatMap(({ entity, role, licence }) => {
    if (entity < 0 || (role !== 'name' && role !== 'alias')) return [];
    const kind = knowledge.kindOf(entity);
    return kind === 'person' ? [] : [{ kind, licence }];
  });
}

/**
 * Whether a part of a name that is a place's or an organization's name too (华盛顿, 迪士尼) means the person: the full
 * name stands before it, the other did not stand before that, and no word beside speaks for the other.
 */
function isPersonNotPlace(
  text: string,
  span: Span,
  { full }: Thread,
  firstAlone: Span | null,
  context: Context,
): boolean {
  const rivals = rivalsAt(span, context).filter(({ licence }) => licence === 'free');
  const [first] = full;
  if (rivals.length === 0 || first === undefined || !isBefore(first, span)) return false;
  if (firstAlone !== null && isBefore(firstAlone, first)) return false;
  const words = WORDS_BEFORE.some((set) => set.before(text, span.start) !== null);
  return !words && WORDS_AFTER.every((set) => set.after(text, span.end) === null);
}

/** A name that is an everyday word (高山) needs a cue wherever it stands. */
function isOrdinaryWord({ block, start, end }: Span, { segmentations }: Context): boolean {
  return segmentations.get(block)?.isWord(start, end) === true;
}

/** Whether a part that is not the list's own form is the seam of two ordinary words here (公|布什|么 of 公布什么). */
function isSeam(span: Span, threads: readonly Thread[], { segmentations, knowledge }: Context): boolean {
  if (span.end - span.start > SEAM_MAX) return false;
  if (threads.length === 0) return false;
  let least = Number.POSITIVE_INFINITY;
  for (const { entity } of threads) {
    least = Math.min(least, entity === null ? NAME_COST.mostProminent : nameCost(entity, knowledge));
  }
  return segmentations.get(span.block)?.isSeam(span.start, span.end, least) === true;
}

/** The people whom the article names in full and who have the part, but for those whom the list says it is not. */
function threadsAt(printed: string, span: Span, context: Context, { byPart }: People): readonly Thread[] {
  const threads = byPart.get(printed) ?? NO_THREADS;
  if (threads.length === 0) return threads;
  const own = context.forbidden.get(span.block) ?? [];
  const isOnMap = rivalsAt(span, context).some(
    ({ kind, licence }) => (kind === 'country' || kind === 'place') && licence === 'free',
  );
  if (own.length === 0 && !isOnMap) return threads;
  return threads.filter(
    ({ entity, parts }) =>
      // 萨尔瓦多总统 is nobody called 萨尔瓦多·阿连德: hardly anyone is called by a given name that is on the map.
      !(isOnMap && parts.some(({ text, isFamily }) => text === printed && !isFamily)) &&
      !own.some((other) => other.entity === entity && other.start <= span.start && span.end <= other.end),
  );
}

const NO_THREADS: readonly Thread[] = [];

/** All whose family name the form is, and who may be meant here without a full name. */
function readFamilies(text: string, span: Span, match: FormMatch, context: Context): Reading[] {
  const { references } = match.form;
  const readings: Reading[] = [];
  for (let index = 0; index < references.length; index += 1) {
    const reference = references[index];
    if (reference?.role !== 'family') continue;
    const reading = readFamily(index, reference.entity, { block: span.block, text, match }, context);
    if (reading !== null) readings.push(reading);
  }
  return readings;
}

/** A family name that may stand here: by its licence, or because the person's own office stands beside (总理|朔尔茨). */
function readFamily(index: number, entity: number, place: FormPlace, context: Context): Reading | null {
  const { block, text, match } = place;
  const span = { block, start: match.start, end: match.end };
  if (isOfAnotherCountry(text, span, entity, context)) return null;
  const reading = readReference(index, place, context);
  if (reading !== null) return reading;
  const office =
    officeBeside(entity, { text, span }, context) ??
    fullEnglishBeside(entity, span, context) ??
    rowBeside(entity, place, context);
  if (office === null) return null;
  const prominence = context.knowledge.prominenceOf(entity) * EVIDENCE_SCORE.prominence;
  const score = LICENCE_SCORE.title + EVIDENCE_SCORE.title + prominence;
  return { entity, how: 'partial', evidence: [office], score };
}

/** Well-known people are called by the family name in a row with others: 布林肯、沙利文与奥斯汀. */
const ROW_PROMINENCE = 3;

function rowBeside(entity: number, place: FormPlace, context: Context): Evidence | null {
  if (context.knowledge.prominenceOf(entity) < ROW_PROMINENCE) return null;
  return inRow('person', place, context)[0] ?? null;
}

/** The full English name of a person in the paragraph beside: 约翰逊 there is Boris Johnson. */
function fullEnglishBeside(entity: number, { block }: Span, { knowledge, pairOf }: Context): Evidence | null {
  const english = englishInPair(entity, pairOf(block), knowledge);
  return english?.value?.includes(' ') === true ? english : null;
}

/** Whose part of a name it is, and where the article gives the name in full. */
function partEvidence({ entity, discovery, full, parts }: Thread, printed: string, { knowledge }: Context): Evidence {
  const [at] = full;
  const value = entity === null ? (discovery?.zh ?? '') : knowledge.entity(entity).entry.names.zh;
  // 陆明哲 elsewhere in the article: the name itself, no part of it.
  if (printed === value) return { code: 'name-shape', value, ...(at === undefined ? {} : { at }) };
  const isFamily = parts.some((part) => part.text === printed && part.isFamily);
  return { code: isFamily ? 'family-name' : 'part-of-name', value, ...(at === undefined ? {} : { at }) };
}

/** The cues, in which a title that is the person's own office at the article's date says so. */
function withOffice(
  cues: readonly Evidence[],
  entity: number | null,
  part: { readonly text: string; readonly span: Span },
  context: Context,
): Evidence[] {
  const office = entity === null ? null : officeBeside(entity, part, context);
  if (office === null) return [...cues];
  return [office, ...cues.filter(({ at }) => at?.start !== office.at?.start)];
}

/**
 * Whether the part goes on as a longer transliterated name (约翰|逊, 希尔|顿), which then is somebody else. A longer
 * reading that stands rarely in an article where the part stands often is chance (拉波斯|特别).
 */
function isInsideTransliteration(text: string, span: Span, cues: readonly Evidence[], context: Context): boolean {
  const { start, end } = span;
  const { knowledge } = context;
  const isName = (from: number, to: number): boolean => {
    const longer = text.slice(from, to);
    // At the end of the block there is nothing longer.
    if (longer.length !== to - from || !knowledge.isNameComponent(longer)) return false;
    return context.recurrence(longer) * 3 > context.recurrence(text.slice(start, end));
  };
  if (cues.some(({ at }) => at !== undefined && at.start >= end)) return false;
  if (text.charAt(end) === '·' || text.charAt(start - 1) === '·') return true;
  return isName(start, end + 1) || isName(start, end + 2) || (start > 0 && isName(start - 1, end));
}
