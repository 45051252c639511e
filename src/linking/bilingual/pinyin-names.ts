/**
 * Chinese, Korean and Vietnamese names that the paired English paragraph spells: Liu Anning there, 刘安宁 here; Ha Min-ho
 * and 河敏浩; Vivian Shao and 邵可欣. The English says that there is a name and how long it is.
 */
import type { LinkingBlock } from '../document.ts';
import { AFTER_NAME, GIVEN_NAME_STOPS } from '../rules/chinese-names.ts';
import { ROMANIZED_SURNAMES } from '../rules/romanized-surnames.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../rules/surnames.ts';
import type { Segmentation } from '../segmentation.ts';
import { matchPinyin, type ReadingsOf, spells } from './chinese-in-english.ts';
import { chineseSounds, englishSounds, likeness } from './sounds.ts';

export interface PinyinName {
  readonly start: number;
  readonly end: number;
  readonly english: string;
  /** Where the English stands. */
  readonly at: { readonly block: number; readonly start: number; readonly end: number };
}

/** Two to four capitalised words; a given name may have a hyphen (Kuo-yu, Min-Ho). */
const RUN = /(?<![\p{L}])\p{Lu}[\p{Ll}’']+(?:-\p{L}\p{Ll}+)?(?: \p{Lu}[\p{Ll}’']+(?:-\p{L}\p{Ll}+)?){1,4}(?![\p{L}])/gu;
const HAN_NAME = /^[\u4e00-\u9fff]{2,4}$/;
/** Least likeness of the given names' sounds, each character with its syllable. */
const GIVEN_LIKENESS = 0.5;
/** From this gain on the characters are no ordinary words. */
const CLEAR_GAIN = 8;
/** −ln of the share of a name that the English beside announces. */
const ANNOUNCED_COST = 9;

/** Rare surnames that a romanization in the English vouches for (河, 表). */
const OTHER_SURNAMES: ReadonlySet<string> = new Set([...ROMANIZED_SURNAMES.values()].flat());

interface EnglishRun {
  readonly text: string;
  readonly at: PinyinName['at'];
}

/** All stretches of two to four words of the capitalised runs of a block, longer ones first. */
function runsOf({ block, text }: LinkingBlock): EnglishRun[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const words = match[0].split(' ');
    const runs: EnglishRun[] = [];
    for (let length = Math.min(4, words.length); length >= 2; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const start = match.index + words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const run = words.slice(from, from + length).join(' ');
        runs.push({ text: run, at: { block: block.id, start, end: start + run.length } });
      }
    }
    return runs;
  });
}

/** Finds the names of a Chinese block that the English block beside spells. */
export function findPinyinNames(
  chinese: LinkingBlock,
  english: LinkingBlock,
  segmentation: Segmentation,
  readingsOf: ReadingsOf,
): PinyinName[] {
  const found: PinyinName[] = [];
  const runs = runsOf(english);
  const { text } = chinese;
  for (let start = 0; start + 1 < text.length; start += 1) {
    const surname = COMPOUND_SURNAMES.has(text.slice(start, start + 2)) ? 2 : 1;
    if (surname === 1 && !SURNAMES.has(text.charAt(start)) && !OTHER_SURNAMES.has(text.charAt(start))) continue;
    for (const run of runs) {
      const length = nameLength({ text, start, surname }, run.text, segmentation, readingsOf);
      if (length === null) continue;
      found.push({ start, end: start + length, english: run.text, at: run.at });
      break;
    }
  }
  return found;
}

interface Beginning {
  readonly text: string;
  readonly start: number;
  readonly surname: number;
}

/** How long the name at a place is if it is the English one; `null` when it is not. */
function nameLength(
  { text, start, surname }: Beginning,
  english: string,
  segmentation: Segmentation,
  readingsOf: ReadingsOf,
): number | null {
  for (const given of [2, 1, 3]) {
    const name = text.slice(start, start + surname + given);
    if (name.length < surname + given || !HAN_NAME.test(name)) continue;
    if (matchPinyin(name, surname, english, readingsOf) === 'whole') return name.length;
    if (isRomanized(name, surname, english, readingsOf)) return name.length;
  }
  const words = english.split(' ');
  const last = words[words.length - 1] ?? '';
  const family = text.slice(start, start + surname);
  const isFamily = isSpelling(family, last, readingsOf) && words.length === 2 && !/-/.test(english);
  return isFamily ? givenLength({ text, start, surname }, segmentation) : null;
}

/** Whether the family name may be written so: in pinyin, or in another romanization. */
function isSpelling(family: string, word: string, readingsOf: ReadingsOf): boolean {
  return ROMANIZED_SURNAMES.get(word)?.includes(family) === true || spells(family, word.toLowerCase(), readingsOf);
}

/** A syllable a character, the family name first, or last as English has it: Ha Min-ho, Ngo Hoai Thuong, Chan Ho-tin. */
function isRomanized(name: string, surname: number, english: string, readingsOf: ReadingsOf): boolean {
  const words = english.split(' ');
  const given = [...name.slice(surname)];
  for (const [family, ...rest] of [words, [...words].reverse()]) {
    if (family === undefined || ROMANIZED_SURNAMES.get(family)?.includes(name.slice(0, surname)) !== true) continue;
    const syllables = rest.flatMap((word) => word.split('-'));
    if (syllables.length !== given.length) continue;
    const alike = given.map((character, index) => alikeness(character, syllables[index] ?? '', readingsOf));
    if (alike.reduce((sum, each) => sum + each, 0) / alike.length >= GIVEN_LIKENESS) return true;
  }
  return false;
}

function alikeness(character: string, syllable: string, readingsOf: ReadingsOf): number {
  // 氏 in Vietnamese women's names.
  if (character === '氏' && syllable === 'Thi') return 1;
  const own = chineseSounds(character, readingsOf);
  const other = englishSounds(syllable);
  if (own.length === 0 || other.length === 0) return own.length === other.length ? 1 : GIVEN_LIKENESS;
  return likeness(own, other);
}

/** The length of a name of which only the family name is known: two given characters or one, before a border. */
function givenLength({ text, start, surname }: Beginning, segmentation: Segmentation): number | null {
  for (const given of [2, 1]) {
    const end = start + surname + given;
    const name = text.slice(start, end);
    if (name.length < surname + given || !HAN_NAME.test(name)) continue;
    if ([...name.slice(surname)].some((character) => GIVEN_NAME_STOPS.has(character))) continue;
    const isBorder = end === text.length || AFTER_NAME.includes(text.charAt(end)) || segmentation.startsWord(end);
    if (isBorder && !segmentation.isWord(start, end) && segmentation.gain(start, end, ANNOUNCED_COST) >= CLEAR_GAIN)
      return name.length;
  }
  return null;
}
