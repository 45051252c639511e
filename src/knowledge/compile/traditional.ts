/**
 * Traditional and simplified characters at build time, from OpenCC's dictionaries (opencc-js, Apache-2.0).
 *
 * Towards simplified: single characters only, so that offsets hold at run time. Towards traditional: what the Times'
 * traditional edition prints, which is Taiwan's choice of characters, but 台 for 臺. Names and descriptions go through
 * OpenCC's phrases as well, which tell 皇后 from 以後; `lexicon/traditional.yaml` has the names they get wrong.
 */
import { Converter } from 'opencc-js';
import hkVariantsBack from 'opencc-js/dict/HKVariantsRev';
import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import twVariantsBack from 'opencc-js/dict/TWVariantsRev';
import { createScanner } from '../matcher.ts';
import { buildMatcher } from './matcher.ts';

/** Variants of Taiwan that are simplified characters in their own right: 著名, 什么. */
const ALSO_SIMPLIFIED = new Set(['著', '么']);

/** A wording that conversion gets wrong. */
export interface Override {
  readonly hans: string;
  readonly hant: string;
}

/** A name that sentences may mention. */
export interface Name {
  readonly text: string;
  readonly isPerson: boolean;
}

export interface Traditional {
  /** A name in traditional characters; of the same length. */
  name(name: Name): string;
  /** A sentence in traditional characters, of the same length; names that it mentions as `name` gives them. */
  sentence(simplified: string): string;
}

/**
 * All pairs of one traditional unit and one simplified unit that differ, sorted by the traditional.
 *
 * A variant of Taiwan or Hong Kong that OpenCC's main table lacks (衞) goes by way of its usual form (衛 → 卫). Only the
 * Basic Multilingual Plane: every pair is one unit on both sides.
 */
export function characterPairs(): readonly (readonly [string, string])[] {
  const main = new Map(dictionaryRows(tsCharacters));
  const pairs = new Map<string, string>();
  for (const [variant, usual] of [...dictionaryRows(twVariantsBack), ...dictionaryRows(hkVariantsBack)]) {
    if (!ALSO_SIMPLIFIED.has(variant)) pairs.set(variant, main.get(usual) ?? usual);
  }
  for (const [traditional, simplified] of main) pairs.set(traditional, simplified);
  const usable = [...pairs].filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to);
  const sources = new Set(usable.map(([from]) => from));
  // 苧 → 苎 and 薴 → 苧: what is a result must not be changed again, or normalising twice would differ from once.
  return usable
    .map(([from, to]) => [from, sources.has(to) ? (pairs.get(to) ?? to) : to] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The same pairs as units in turn, as the compiled file holds them. */
export function characterPairUnits(): Uint16Array {
  return Uint16Array.from(characterPairs().flatMap(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));
}

/** The characters that only simplified text has: 国, but not 里 or 后. */
export function onlySimplified(): ReadonlySet<string> {
  const traditional = new Set(dictionaryRows(stCharacters).map(([, to]) => to));
  return new Set(
    dictionaryRows(stCharacters)
      .filter(([from, to]) => from !== to && from.length === 1 && !traditional.has(from) && !KEPT.has(from))
      .map(([from]) => from),
  );
}

/** Simplified forms that traditional text prints as well: surnames, and the Times' own 台. */
const KEPT = new Set([...'台于余岳范郁叶云万丑曲游姜谷沈征丰松干后里面斗系只余周涂党升注占群布着为温吴峰杰晒']);

function dictionaryRows(dictionary: string): readonly (readonly [string, string])[] {
  return dictionary.split('|').flatMap((row) => {
    const [from, to] = row.split(' ');
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}

/** Names mean neither 裡 "inside", nor 於 "at", nor 佈 "announce". */
const KEPT_IN_NAMES = '里于布';
/** In the parts of a foreign name these stand for sounds: 于尔根, 范·海伦. */
const KEPT_IN_FOREIGN_NAMES = '干范余岳占吁克夸松';
/** Surnames that are another character's simplified form: 余 is also 餘, but nobody is called that. */
const KEPT_AS_SURNAMES = '余岳范郁涂丑';

/** Made once: it reads all of OpenCC's dictionaries. */
let openCC: ((text: string) => string) | null = null;

/**
 * Makes the converter towards traditional characters.
 *
 * @param overrides whole names or parts of them; longer ones win over shorter ones.
 * @param names the list's names, so that sentences spell them as their entries do.
 */
export function createTraditional(overrides: readonly Override[], names: readonly Name[]): Traditional {
  openCC ??= Converter({ from: 'cn', to: 'tw' });
  const opencc = openCC;
  const convert = (text: string): string => opencc(text).replaceAll('臺', '台');
  const exceptions = new Map(overrides.map(({ hans, hant }) => [hans, hant]));
  const replaceInName = createReplacer(exceptions);
  const name = (given: Name): string => replaceInName(given.text, keepInName(given, convert(given.text)));
  const spellings = new Map(exceptions);
  for (const given of names) {
    const hant = name(given);
    if (given.text.length > 1 && hant !== convert(given.text)) spellings.set(given.text, hant);
  }
  const replaceInSentence = createReplacer(spellings);
  return { name, sentence: (simplified) => replaceInSentence(simplified, convert(simplified)) };
}

/** Takes back what conversion does to single characters that a name keeps. */
function keepInName({ text, isPerson }: Name, converted: string): string {
  const isForeign = text.includes('·');
  return Array.from(converted.split(''), (unit, index) => {
    const before = text.charAt(index);
    const kept =
      KEPT_IN_NAMES.includes(before) ||
      (isForeign && KEPT_IN_FOREIGN_NAMES.includes(before)) ||
      (isPerson && !isForeign && index === 0 && KEPT_AS_SURNAMES.includes(before));
    return kept ? before : unit;
  }).join('');
}

/**
 * @returns a function of a simplified text and its conversion, of the same length, that spells the parts which the map
 * has as the map says: leftmost first, then longest.
 */
function createReplacer(spellings: ReadonlyMap<string, string>): (simplified: string, converted: string) => string {
  const matcher = buildMatcher(spellings.keys());
  const scan = createScanner(matcher);
  return (simplified, converted) => {
    const longest = new Map<number, number>();
    scan(simplified, (start, end) => longest.set(start, end));
    let result = '';
    let done = 0;
    for (const [start, end] of longest) {
      if (start < done) continue;
      result += converted.slice(done, start) + (spellings.get(simplified.slice(start, end)) ?? '');
      done = end;
    }
    return result + converted.slice(done);
  };
}
