/** Stage: one-character countries (中美, 驻华, 美军), by the grammar in `rules/abbreviations.ts`. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from '../model/annotation.ts';
import type { Candidate, Reading } from './candidate.ts';
import { type Context, isHeadline } from './context.ts';
import type { FormMatch } from './forms.ts';
import {
  ADJECTIVES,
  AFTER_INSIDE,
  BEFORE_NAMED,
  BEHIND_SUBJECT,
  BETWEEN,
  CHAIN_RIGHT,
  CLAUSE_BORDER,
  CLEAR_BEHIND_PLACE,
  CLEAR_BEHIND_PREFIX,
  CLEAR_PREFIXES,
  COMMON_PAIRS,
  COUNT_BEHIND,
  COUNTRY_BESIDE,
  COUNTS,
  EVERYDAY_PAIRS,
  HEADLINE_CHARACTERS,
  ORDINARY_WORDS,
  PREFIXES,
  PREFIXES_OF_CHINA,
  RIGHT_OF_EVERYDAY,
  SOFT_CHARACTERS,
  STRONG_BESIDE,
  STRONG_CHARACTERS,
  SUFFIXES_OF,
  USUAL_COUNTRY,
} from './rules/abbreviations.ts';
import { ABBREVIATION_COST, CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';
import type { Segmentation } from './segmentation.ts';
import { WordSet, wordSet } from './word-set.ts';

const BEHIND_SUBJECT_SET = wordSet(BEHIND_SUBJECT);
const CHAIN_RIGHT_SET = wordSet(CHAIN_RIGHT);
const ORDINARY_WORDS_SET = wordSet(ORDINARY_WORDS);
const ORDINARY_WORD_MAX = Math.max(...ORDINARY_WORDS.map(({ length }) => length));
const RIGHT_OF_EVERYDAY_SET = wordSet(RIGHT_OF_EVERYDAY);

/** Forms that stand for something beside countries: 欧 for Europe, by the id of the list. */
const OTHER_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['欧', 'europe'],
  ['非', 'africa'],
]);

/** A block of text with all that the grammar asks about its characters. */
interface Ground {
  readonly block: number;
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly segmentation: Segmentation;
  readonly countries: Countries;
  /** Entities that the article names by a longer form, by how often. */
  readonly named: ReadonlyMap<number, number>;
  /** Characters that longer names of the list hold. */
  readonly covered: Uint8Array;
}

/** Longest chain: 中美日韩. */
const CHAIN_MAX = 5;

/**
 * Finds the one-character countries of a block.
 *
 * The article decides what an ambiguous character means. One that could be several countries, none of them named, is the
 * usual one where something else says that there is a country at all, else none.
 */
export function findAbbreviations(block: number, text: string, context: Context): Candidate[] {
  const segmentation = context.segmentations.get(block);
  if (segmentation === undefined) return [];
  const { knowledge, present: named } = context;
  const countries = countriesOf.get(knowledge) ?? new Countries(knowledge);
  countriesOf.set(knowledge, countries);
  const covered = coveredBy(text, context.matches.get(block) ?? []);
  const ground: Ground = { block, text, knowledge, segmentation, countries, named, covered };
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const take = (candidates: readonly Candidate[]): void => {
    for (const candidate of candidates) {
      if (taken.has(candidate.start)) continue;
      taken.add(candidate.start);
      found.push(candidate);
    }
  };
  const places = possiblePlaces(ground);
  for (let index = 0; index < places.length; ) {
    const start = places[index] ?? 0;
    let end = start;
    for (; places[index] === end; index += 1) end += 1;
    if (end - start > 1) take(bestChain(ground, start, end));
  }
  for (const at of places) if (!taken.has(at)) take(loneAbbreviation(ground, at));
  // 美|对|华, 美|对|伊拉克: the one before such a word, once the one behind is known.
  for (const { start } of [...found]) take(beforeAnother(ground, start));
  for (const { start, form } of context.matches.get(block) ?? []) {
    if (form.country !== null && BEFORE_NAMED.includes(text.charAt(start - 2))) take(beforeAnother(ground, start));
  }
  if (isHeadline(block, context)) take(clauseSubjects(ground));
  return found;
}

function possiblePlaces(ground: Ground): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < ground.text.length; at += 1) if (isPossible(ground, at)) places.push(at);
  return places;
}

/** A character that could be a country here at all. */
function isPossible({ text, countries, covered }: Ground, at: number): boolean {
  if (covered[at] !== 0 || !countries.has(text.charCodeAt(at)) || isInOrdinaryWord(text, at)) return false;
  return text.charAt(at) !== '日' || !/\d/.test(text.charAt(at - 1));
}

/** Whether an ordinary word that the lexicon lacks holds the character. */
function isInOrdinaryWord(text: string, at: number): boolean {
  for (let end = at + 1; end <= Math.min(text.length, at + ORDINARY_WORD_MAX); end += 1) {
    const word = ORDINARY_WORDS_SET.before(text, end);
    if (word !== null && end - word.length <= at) return true;
  }
  return false;
}

/** Which countries each character stands for, asked of the list once. */
class Countries {
  private readonly known = new Map<number, readonly number[]>();
  /** By unit, whether it stands for any: what is asked of every character. */
  private readonly state = new Uint8Array(0x10000);
  private readonly knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  has(unit: number): boolean {
    const state = this.state[unit];
    return state === UNKNOWN ? this.ask(unit) : state === SOME;
  }

  get(unit: number): readonly number[] {
    return this.has(unit) ? (this.known.get(unit) ?? []) : [];
  }

  private ask(unit: number): boolean {
    const character = String.fromCharCode(unit);
    const found = this.knowledge.countriesByCharacter(character);
    const stands = found.length > 0 || OTHER_CHARACTERS.has(character);
    if (stands) this.known.set(unit, found);
    this.state[unit] = stands ? SOME : NONE;
    return stands;
  }
}

const UNKNOWN = 0;
const NONE = 1;
const SOME = 2;

const countriesOf = new WeakMap<Knowledge, Countries>();

/** What the character means in this article, beside its neighbour in a chain; `null` when that can't be told. */
function entityOf({ text, knowledge, countries: all, named }: Ground, at: number, beside: string): number | null {
  const character = text.charAt(at);
  const other = OTHER_CHARACTERS.get(character);
  if (other !== undefined) return knowledge.indexOf(other);
  const countries = all.get(text.charCodeAt(at));
  const [only] = countries;
  if (countries.length === 1) return only ?? null;
  const inArticle = countries
    .filter((country) => named.has(country))
    .sort((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0) || a - b);
  const [first, second] = inArticle;
  if (first !== undefined && (second === undefined || (named.get(first) ?? 0) > (named.get(second) ?? 0))) return first;
  const usual = COUNTRY_BESIDE.get(character + beside) ?? USUAL_COUNTRY.get(character);
  const index = usual === undefined ? null : knowledge.indexOf(usual);
  return index !== null && (first === undefined || inArticle.includes(index)) ? index : null;
}

/** The neighbour in a chain by which an ambiguous character is read: the next one, for the last the one before. */
function besideIn(text: string, at: number, start: number, end: number): string {
  return at + 1 < end ? text.charAt(at + 1) : at > start ? text.charAt(at - 1) : '';
}

/** The chain in a run of country characters that explains the text best; nothing when ordinary words do better. */
function bestChain(ground: Ground, from: number, to: number): Candidate[] {
  let best: { start: number; end: number; gain: number } | null = null;
  for (let start = from; start + 1 < to; start += 1) {
    for (let end = start + 2; end <= Math.min(to, start + CHAIN_MAX); end += 1) {
      const gain = chainGain(ground, start, end);
      if (gain !== null && gain > 0 && (best === null || gain > best.gain)) best = { start, end, gain };
    }
  }
  if (best === null) return [];
  const { start, end } = best;
  const evidence: Evidence = {
    code: 'chain',
    value: ground.text.slice(start, end),
    at: { ...spanOf(ground, start), end },
  };
  const chain: Candidate[] = [];
  for (let at = start; at < end; at += 1) {
    chain.push(...abbreviation(ground, at, evidence, besideIn(ground.text, at, start, end)));
  }
  const rest = to - end > 1 ? bestChain(ground, end, to) : [];
  return [...chain, ...rest];
}

function spanOf({ block }: Ground, start: number): { block: number; start: number; end: number } {
  return { block, start, end: start + 1 };
}

/** How much better a chain explains the text than ordinary words; `null` when there are not reasons enough for one. */
function chainGain(ground: Ground, start: number, end: number): number | null {
  const { text, named, segmentation } = ground;
  const characters = text.slice(start, end);
  const entities: number[] = [];
  for (let at = start; at < end; at += 1) {
    const entity = entityOf(ground, at, besideIn(text, at, start, end));
    if (entity === null || entities.includes(entity)) return null;
    entities.push(entity);
  }
  // 以|美为首: led by.
  if (characters.startsWith('以') && text.charAt(end) === '为') return null;
  const hasStrong = [...characters].some((character) => STRONG_CHARACTERS.includes(character));
  const right = CHAIN_RIGHT_SET.after(text, end) !== null;
  const count = COUNT_BEHIND.exec(text.slice(end, end + 2))?.[1];
  const isCounted = count !== undefined && COUNTS[count] === end - start;
  const isPair = COMMON_PAIRS.has(characters);
  const firm = [...characters].map(
    (character, index) =>
      isPair ||
      isCounted ||
      STRONG_CHARACTERS.includes(character) ||
      (hasStrong && STRONG_BESIDE.includes(character)) ||
      named.has(entities[index] ?? -1),
  );
  const firmCount = firm.filter(Boolean).length;
  if (isAmbiguous(ground, start, end, firm, right || isCounted)) return null;
  if (EVERYDAY_PAIRS.has(characters) && !isCounted && RIGHT_OF_EVERYDAY_SET.after(text, end) === null) return null;
  const enough = firmCount === firm.length || ((right || isCounted) && firmCount > 0) || firmCount > 2;
  if (!enough || (characters.includes('非') && !right)) return null;
  const each = firm.reduce((sum, isFirm) => sum + (isFirm ? ABBREVIATION_COST.firm : ABBREVIATION_COST.other), 0);
  const bonus = (right ? ABBREVIATION_COST.rightWord : 0) + (isCounted ? ABBREVIATION_COST.counted : 0);
  const miscounted = count !== undefined && !isCounted ? ABBREVIATION_COST.miscounted : 0;
  const gain = segmentation.gain(start, end, each - bonus + miscounted) - ABBREVIATION_COST.least;
  // 援乌|法案: what a prefix before the first explains better is no chain.
  const isPrefixed = start > 0 && !right && !isCounted && PREFIXES.includes(text.charAt(start - 1));
  return isPrefixed && segmentation.gain(start - 1, start + 1, ABBREVIATION_COST.prefixed) > gain ? null : gain;
}

/** Whether everyday characters make the chain doubtful: 德法|新政府, 俄乌|以换俘, 人群|中|朝镜头. */
function isAmbiguous(
  { text, segmentation }: Ground,
  start: number,
  end: number,
  firm: readonly boolean[],
  hasRight: boolean,
): boolean {
  const firmCount = firm.filter(Boolean).length;
  const soft = firm.findIndex((isFirm, index) => !isFirm && SOFT_CHARACTERS.includes(text.charAt(start + index)));
  if (soft >= 0 && firmCount < 3) {
    const isAdjective = start + soft === end - 1 && ADJECTIVES.includes(text.charAt(end - 1));
    if (!hasRight || isAdjective) return true;
  }
  const isInside = text.charAt(start) === '中' && AFTER_INSIDE.includes(text.charAt(start + 1));
  return isInside && !hasRight && segmentation.endsWord(start);
}

/** A single character with a prefix (驻华) or a suffix (美军), or in a list with 、 between. */
function loneAbbreviation(ground: Ground, at: number): Candidate[] {
  return prefixed(ground, at) ?? separated(ground, at) ?? suffixed(ground, at) ?? [];
}

/** Prefixes of embassies and visits, which nothing but a country or a city follows. */
const OFFICIAL_PREFIXES = '驻访赴';

function prefixed(ground: Ground, at: number): Candidate[] | null {
  const { text, named, segmentation } = ground;
  const prefix = text.charAt(at - 1);
  const character = text.charAt(at);
  if (prefix === '' || !PREFIXES.includes(prefix) || OTHER_CHARACTERS.has(character)) return null;
  if (ground.covered[at - 1] !== 0 || (character === '中' && !PREFIXES_OF_CHINA.includes(prefix))) return null;
  const entity = entityOf(ground, at, '');
  if (entity === null) return null;
  const isClear =
    OFFICIAL_PREFIXES.includes(prefix) ||
    (CLEAR_PREFIXES.includes(prefix) && CLEAR_BEHIND_PREFIX.includes(character)) ||
    ('在来离'.includes(prefix) && CLEAR_BEHIND_PLACE.includes(character));
  if (!named.has(entity) && !STRONG_CHARACTERS.includes(character) && !isClear) return null;
  const isEveryday = '中以'.includes(character) && '对反亲援'.includes(prefix);
  const cost = isEveryday ? ABBREVIATION_COST.prefixedEveryday : ABBREVIATION_COST.prefixed;
  if (segmentation.gain(at - 1, at + 1, cost) <= 0) return null;
  const evidence: Evidence = { code: 'prefix', value: prefix, at: spanOf(ground, at - 1) };
  return abbreviation(ground, at, evidence, '');
}

function suffixed(ground: Ground, at: number): Candidate[] | null {
  const { text, named, segmentation } = ground;
  const suffix = text.charAt(at + 1);
  const suffixes = SUFFIXES_OF[text.charAt(at)] ?? '';
  if (suffix === '' || !suffixes.includes(suffix) || ground.covered[at + 1] !== 0) return null;
  const entity = entityOf(ground, at, '');
  if (entity === null || !named.has(entity)) return null;
  if (segmentation.gain(at, at + 2, ABBREVIATION_COST.suffixed) <= 0) return null;
  return abbreviation(ground, at, { code: 'suffix', value: suffix, at: spanOf(ground, at + 1) }, '');
}

/** One of a list with 、 between: 中、美、俄三国. */
function separated(ground: Ground, at: number): Candidate[] | null {
  const { text } = ground;
  let start = at;
  let end = at + 1;
  while (text.charAt(start - 1) === '、' && start > 1 && isPossible(ground, start - 2)) start -= 2;
  while (text.charAt(end) === '、' && end + 1 < text.length && isPossible(ground, end + 1)) end += 2;
  if (end - start < 3) return null;
  const list = text.slice(start, end);
  if (!isListBorder(ground, start, true) || !isListBorder(ground, end, false)) return null;
  const count = COUNTS[COUNT_BEHIND.exec(text.slice(end, end + 2))?.[1] ?? ''];
  const isCounted = count === (list.length + 1) / 2;
  if (!isCounted && ![...list].some((character) => STRONG_CHARACTERS.includes(character))) return null;
  const evidence: Evidence = { code: 'chain', value: list, at: { ...spanOf(ground, start), end } };
  return abbreviation(ground, at, evidence, at + 2 < end ? text.charAt(at + 2) : text.charAt(at - 2));
}

/** Verbs of one character that take a list of countries (他谈|中、美、俄三国的分歧). */
const SPEECH_BEFORE_LIST = new WordSet([...'谈访赴经']);

/** Whether a list may begin or end here: at punctuation, beside a function word, or at the border of an ordinary word. */
function isListBorder({ text, segmentation }: Ground, at: number, isStart: boolean): boolean {
  const character = text.charAt(isStart ? at - 1 : at);
  if (
    !/[\u4e00-\u9fff]/.test(character) ||
    '的与和及在对将让使向从为了于到就被把给跟同但而因称说由有'.includes(character)
  )
    return true;
  if (isStart) return segmentation.endsWord(at) || SPEECH_BEFORE_LIST.before(text, at) !== null;
  return (
    COUNT_BEHIND.test(text.slice(at, at + 2)) || CHAIN_RIGHT_SET.after(text, at) !== null || segmentation.startsWord(at)
  );
}

/** Countries that headlines begin a clause with: 早报：美|将恢复制裁, 俄|秘密情报部门…. */
function clauseSubjects(ground: Ground): Candidate[] {
  const { text, named } = ground;
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!HEADLINE_CHARACTERS.includes(text.charAt(at)) || !CLAUSE_BORDER.test(text.charAt(at - 1))) continue;
    const behind = BEHIND_SUBJECT_SET.after(text, at + 1);
    const entity = behind === null || !isPossible(ground, at) ? null : entityOf(ground, at, '');
    if (behind === null || entity === null || !named.has(entity)) continue;
    const evidence: Evidence = {
      code: 'suffix',
      value: behind,
      at: { ...spanOf(ground, at + 1), end: at + 1 + behind.length },
    };
    found.push(...abbreviation(ground, at, evidence, ''));
  }
  return found;
}

/** The country before 对, 驻 … and another one: 美|对|华, 日|赴|华. */
function beforeAnother(ground: Ground, other: number): Candidate[] {
  const { text, segmentation } = ground;
  const at = other - 2;
  if (at < 0 || !BETWEEN.includes(text.charAt(other - 1)) || !isPossible(ground, at)) return [];
  const entity = entityOf(ground, at, '');
  if (entity === null || OTHER_CHARACTERS.has(text.charAt(at))) return [];
  if (segmentation.gain(at, at + 1, ABBREVIATION_COST.firm) <= 0) return [];
  const evidence: Evidence = {
    code: 'prefix',
    value: text.slice(at, other + 1),
    at: { ...spanOf(ground, at), end: other + 1 },
  };
  return abbreviation(ground, at, evidence, '');
}

function abbreviation(ground: Ground, at: number, evidence: Evidence, beside: string): Candidate[] {
  const entity = entityOf(ground, at, beside);
  if (entity === null) return [];
  const reading: Reading = { entity, how: 'abbreviation', evidence: [evidence], score: LICENCE_SCORE.free + 1 };
  const { block } = ground;
  const weight = CHARACTER_WEIGHT.abbreviation;
  return [{ block, start: at, end: at + 1, weight, readings: [reading], how: 'abbreviation', evidence: [evidence] }];
}

/** For all blocks but very long ones: nothing is kept of it, and each block would pay for its own. */
const COVERED = new Uint8Array(4096);

/** Marks what longer names of the list cover (中|美联储). */
function coveredBy(text: string, matches: readonly FormMatch[]): Uint8Array {
  const covered = COVERED.length < text.length ? new Uint8Array(text.length) : COVERED.fill(0, 0, text.length);
  for (const { start, end, form } of matches) if (end - start > 1 && form.isFree) covered.fill(1, start, end);
  return covered;
}
