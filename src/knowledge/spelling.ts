/**
 * Writes a name's reading: pinyin by the rules of Hanyu Pinyin orthography (GB/T 16159, GB/T 28039) as far as they are
 * certain, and zhuyin. Tone sandhi is not written.
 */
import type { EntityKind } from '../model/annotation.ts';
import type { Reading } from './knowledge.ts';
import { zhuyinOf } from './zhuyin.ts';

/** How a name is read, before it is written out. */
export interface Spoken {
  /** For each Chinese character a syllable as `lv4`, on the mainland and in Taiwan. */
  readonly mainland: readonly string[];
  readonly taiwan: readonly string[];
  /** See `usualWords`. */
  readonly words: string;
}

const CHINESE = /[\u3400-\u9fff]/;

/**
 * How a name usually divides into words: a letter for each of its Chinese characters, W where a word begins and w
 * within one. A sign between two characters (middle dot, hyphen) always divides and is no part of this. Never usual are
 * S, a word that is written small (和), and H, which begins the second family name of a double one.
 *
 * A person's name without a sign has a family name of one character; all other runs of characters are one word.
 */
export function usualWords(name: string, kind: EntityKind): string {
  const characters = [...name];
  const isWhole = characters.every((character) => CHINESE.test(character));
  const first = characters.findIndex((character) => CHINESE.test(character));
  return characters
    .flatMap((character, index) => {
      if (!CHINESE.test(character)) return [];
      const begins = index === first || !CHINESE.test(characters[index - 1] ?? '');
      return [begins || (kind === 'person' && isWhole && index === 1) ? 'W' : 'w'];
    })
    .join('');
}

/** The Chinese characters of a name, in order. */
export function chineseOf(name: string): string[] {
  return [...name].filter((character) => CHINESE.test(character));
}

/** The name's reading as it is shown. */
export function writeReading(name: string, { mainland, taiwan, words }: Spoken): Reading {
  let pinyin = '';
  let zhuyin = '';
  let between = '';
  let at = 0;
  for (const character of name) {
    if (!CHINESE.test(character)) {
      between = character;
      continue;
    }
    const begins = between !== '' || words.charAt(at) !== 'w';
    const syllable = toneMarked(mainland[at] ?? '');
    const gap = pinyin === '' ? '' : signOf(between, words.charAt(at));
    if (begins) pinyin += gap + (words.charAt(at) === 'S' ? syllable : capital(syllable));
    // Without an apostrophe Xī'ān would be Xiān.
    else pinyin += /^[aoeāáǎàōóǒòēéěè]/.test(syllable) ? `'${syllable}` : syllable;
    zhuyin += zhuyin === '' ? '' : between === '·' ? ' · ' : ' ';
    zhuyin += zhuyinOf(taiwan[at] ?? '') ?? '';
    between = '';
    at += 1;
  }
  return { pinyin, zhuyin };
}

function signOf(between: string, letter: string): string {
  return letter === 'H' || /^[-—]$/.test(between) ? '-' : ' ';
}

function capital(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}

/** Combining marks of the tones 1 to 4. */
const MARKS = ['', '\u0304', '\u0301', '\u030c', '\u0300'] as const;

/** `lv4` as lǜ: the mark stands on a or e, on the o of ou, else on the last vowel. */
export function toneMarked(syllable: string): string {
  const letters = syllable.slice(0, -1).replace('v', 'ü');
  const mark = MARKS[Number(syllable.slice(-1))] ?? '';
  const places = [
    letters.search(/[ae]/),
    letters.indexOf('ou'),
    Math.max(...[...'iouü'].map((vowel) => letters.lastIndexOf(vowel))),
  ];
  const at = places.find((place) => place !== -1) ?? letters.length - 1;
  return (letters.slice(0, at + 1) + mark + letters.slice(at + 1)).normalize('NFC');
}
