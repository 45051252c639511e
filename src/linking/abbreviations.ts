/** Stage: one-character countries (中美, 驻华, 美军), by the grammar in `rules/abbreviations.ts`. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from '../model/annotation.ts';
import type { Candidate, Reading } from './candidate.ts';
import {
  BORDER_BEFORE,
  CHAIN_RIGHT,
  ORDINARY_WORDS,
  PREFIX_RIGHT,
  PREFIXES,
  STRONG_CHARACTERS,
  SUFFIXES_OF,
  WEAK_PREFIXES,
} from './rules/abbreviations.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';

/** Forms that stand for something beside countries: 欧 for Europe, by the id of the list. */
const OTHER_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['欧', 'europe'],
  ['非', 'africa'],
  ['哈', 'hamas'],
]);
/** Of those, the ones that are ordinary characters otherwise: only in a chain before a word for relations. */
const CHAIN_ONLY = '非哈';

const ordinaryWordsByFirst = groupByFirst(ORDINARY_WORDS);

function groupByFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(word.charAt(0));
    if (group === undefined) groups.set(word.charAt(0), [word]);
    else group.push(word);
  }
  return groups;
}

/** Entities that the article names, and how often. */
export type Named = ReadonlyMap<number, number>;

/** A block of text with all that the grammar asks about its characters. */
interface Ground {
  readonly block: number;
  readonly text: string;
  readonly knowledge: Knowledge;
  /** Entities that the article names by a longer form. */
  readonly named: Named;
  /** For each position, the ordinary words that cover it: 0 none, 1 only one that ends there, 2 another. */
  readonly covered: Uint8Array;
}

/**
 * Finds the one-character countries of a block.
 *
 * @param named entities that the article names by a longer form: they license characters and decide what an ambiguous
 *   one means. A character that could be several countries, none of them named, is left alone.
 */
export function findAbbreviations(block: number, text: string, knowledge: Knowledge, named: Named): Candidate[] {
  const ground: Ground = { block, text, knowledge, named, covered: coverByWords(text) };
  const found: Candidate[] = [];
  for (let start = 0; start < text.length; ) {
    const end = runEnd(ground, start);
    if (end === start) {
      start += 1;
      continue;
    }
    if (end - start > 1 && isChain(ground, start, end)) {
      const evidence: Evidence = { code: 'chain', value: text.slice(start, end), at: { block, start, end } };
      for (let at = start; at < end; at += 1) found.push(...abbreviation(ground, at, evidence));
    } else {
      for (let at = start; at < end; at += 1) found.push(...loneAbbreviation(ground, at));
    }
    start = end;
  }
  return found;
}

/** Where the run of country characters that starts at `start` ends; `start` itself when there is none. */
function runEnd(ground: Ground, start: number): number {
  let end = start;
  while (end < ground.text.length && isCountryCharacter(ground, end, end > start)) end += 1;
  return end;
}

/** A character that could be a country here. The first of a run may end an ordinary word (当|中美): a chain decides. */
function isCountryCharacter(ground: Ground, at: number, inRun: boolean): boolean {
  const covered = ground.covered[at] ?? 0;
  if (covered === 2 || (covered === 1 && inRun)) return false;
  return entityOf(ground, at) !== null;
}

/** What the character means in this article; `null` when nothing, or when that can't be told. */
function entityOf(ground: Ground, at: number): number | null {
  const character = ground.text.charAt(at);
  const other = OTHER_CHARACTERS.get(character);
  if (other !== undefined) return ground.knowledge.indexOf(other);
  const countries = ground.knowledge.countriesByCharacter(character);
  const [first, second] = countries
    .filter((country) => ground.named.has(country))
    .sort((a, b) => (ground.named.get(b) ?? 0) - (ground.named.get(a) ?? 0) || a - b);
  if (first === undefined) return countries.length === 1 ? (countries[0] ?? null) : null;
  const clear = second === undefined || (ground.named.get(first) ?? 0) > (ground.named.get(second) ?? 0);
  return clear ? first : null;
}

/** Enough reasons to read two or more country characters as countries. Source: linking facts §3.2. */
function isChain(ground: Ground, start: number, end: number): boolean {
  const { text } = ground;
  const right = CHAIN_RIGHT.some((word) => text.startsWith(word, end));
  if (!right && [...text.slice(start, end)].some((character) => CHAIN_ONLY.includes(character))) return false;
  const border = start === 0 || BORDER_BEFORE.includes(text.charAt(start - 1));
  const endsWord = ground.covered[start] === 1;
  if (endsWord && !right) return false;
  if (!border && !right) return false;
  const characters = [...text.slice(start, end)];
  const strong = characters.every((character) => STRONG_CHARACTERS.includes(character));
  const named = characters.filter((_, index) => {
    const entity = entityOf(ground, start + index);
    return entity !== null && ground.named.has(entity);
  }).length;
  const points = (strong ? 2 : 0) + Math.min(named, 2) + (right ? 2 : 0) + (border ? 1 : 0);
  return points >= CHAIN_POINTS;
}

/** All strong at a border; or both named, before a word such as 关系. */
const CHAIN_POINTS = 3;

/** A single character with a prefix (驻华) or a suffix (美军). */
function loneAbbreviation(ground: Ground, at: number): Candidate[] {
  if (ground.covered[at] !== 0 || OTHER_CHARACTERS.has(ground.text.charAt(at))) return [];
  return prefixed(ground, at) ?? suffixed(ground, at) ?? separated(ground, at) ?? [];
}

/** Prefixes of embassies and visits, which nothing but a country or a city follows: 驻叙美军. */
const OFFICIAL_PREFIXES = '驻访赴';

function prefixed(ground: Ground, at: number): Candidate[] | null {
  const { text, block } = ground;
  const prefix = text.charAt(at - 1);
  if (prefix === '' || !PREFIXES.includes(prefix) || ground.covered[at - 1] !== 0) return null;
  const character = text.charAt(at);
  const entity = entityOf(ground, at);
  const named = entity !== null && ground.named.has(entity);
  const strong = STRONG_CHARACTERS.includes(character);
  if (!named && !strong && !OFFICIAL_PREFIXES.includes(prefix)) return null;
  if (WEAK_PREFIXES.includes(prefix) && character !== '华') {
    const right = at + 1 === text.length || PREFIX_RIGHT.some((word) => text.startsWith(word, at + 1));
    if (!right && !(named && strong)) return null;
  }
  return abbreviation(ground, at, { code: 'prefix', value: prefix, at: { block, start: at - 1, end: at } });
}

function suffixed(ground: Ground, at: number): Candidate[] | null {
  const { text, block } = ground;
  const suffixes = SUFFIXES_OF[text.charAt(at)] ?? '';
  const suffix = text.charAt(at + 1);
  if (suffix === '' || !suffixes.includes(suffix) || ground.covered[at + 1] !== 0) return null;
  const entity = entityOf(ground, at);
  const named = entity !== null && ground.named.has(entity);
  const border = at === 0 || BORDER_BEFORE.includes(text.charAt(at - 1));
  if (!named || !border) return null;
  return abbreviation(ground, at, { code: 'suffix', value: suffix, at: { block, start: at + 1, end: at + 2 } });
}

/** One of a list with 、 between: 中、美、俄三国. */
function separated(ground: Ground, at: number): Candidate[] | null {
  const { text, block } = ground;
  const beside = (mark: number, other: number): boolean =>
    text.charAt(mark) === '、' &&
    isCountryCharacter(ground, other, true) &&
    isBorderOfList(text, other + (other - mark));
  const left = beside(at - 1, at - 2);
  const right = beside(at + 1, at + 2);
  if (!left && !right) return null;
  if (!(left || isBorderOfList(text, at - 1)) || !(right || isBorderOfList(text, at + 1))) return null;
  const span = { block, start: left ? at - 2 : at, end: right ? at + 3 : at + 1 };
  return abbreviation(ground, at, { code: 'chain', value: text.slice(span.start, span.end), at: span });
}

function isBorderOfList(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '' || BORDER_BEFORE.includes(character) || CHAIN_RIGHT.some((word) => text.startsWith(word, at));
}

function abbreviation(ground: Ground, at: number, evidence: Evidence): Candidate[] {
  const entity = entityOf(ground, at);
  if (entity === null) return [];
  const reading: Reading = { entity, how: 'abbreviation', evidence: [evidence], score: LICENCE_SCORE.free + 1 };
  return [
    {
      block: ground.block,
      start: at,
      end: at + 1,
      weight: CHARACTER_WEIGHT.abbreviation,
      readings: [reading],
      how: 'abbreviation',
      evidence: [evidence],
    },
  ];
}

/** Marks the characters that ordinary words cover. */
function coverByWords(text: string): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (let start = 0; start < text.length; start += 1) {
    for (const word of ordinaryWordsByFirst.get(text.charAt(start)) ?? []) {
      if (!text.startsWith(word, start)) continue;
      const last = start + word.length - 1;
      for (let at = start; at < last; at += 1) covered[at] = 2;
      if (covered[last] === 0) covered[last] = 1;
    }
  }
  return covered;
}
