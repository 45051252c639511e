/** Stage: English in brackets behind a name (斯蒂芬·科特金(Stephen Kotkin)): what it is, and whose it is. */
import type { EntityKind } from '../../model/annotation.ts';
import { ENGLISH_HEADS, ENGLISH_OTHERS, NOT_NAMES } from '../rules/english.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../rules/surnames.ts';

/** A bracket with a name in English. Offsets are of the block; `open` is the bracket's own. */
export interface Gloss {
  readonly open: number;
  readonly close: number;
  readonly english: string;
}

/** What reads English for the linker: compromise, behind a function so that nothing loads it without need. */
export interface EnglishReader {
  /** What the words name, as far as a part-of-speech tagger can tell; `null` when it can't. */
  kindOfName(english: string): EntityKind | null;
}

/** Brackets of at most this many characters are names; longer ones are remarks. */
const GLOSS_MAX = 80;

/** Finds the brackets of a normalised block that hold nothing but a name in Latin letters. */
export function findGlosses(text: string): Gloss[] {
  const found: Gloss[] = [];
  const pattern = /\(([^()]{2,80})\)/g;
  for (const match of text.matchAll(pattern)) {
    const english = (match[1] ?? '').trim();
    if (english.length > GLOSS_MAX || !isName(english)) continue;
    found.push({ open: match.index, close: match.index + match[0].length, english });
  }
  return found;
}

/** One to eight words, the first and the last capitalised, Latin letters only; (dirty) and (IPO) are not names. */
function isName(english: string): boolean {
  if (!/^[A-Za-z\u00c0-\u024f.'’\-& ,]+$/.test(english) || NOT_NAMES.has(english)) return false;
  const words = english.split(/\s+/);
  if (words.length > 8) return false;
  const capital = /^[A-Z\u00c0-\u00de]/;
  return capital.test(words[0] ?? '') && capital.test(words[words.length - 1] ?? '');
}

/**
 * What words that head names say of a gloss by themselves: an organization, or `null`, nothing that is linked
 * (a law, a film). `undefined`: they say nothing, and English must be read.
 */
export function kindByHead(english: string): 'organization' | null | undefined {
  const words = english.split(/\s+/);
  if (words.some((word) => ENGLISH_OTHERS.has(word))) return null;
  return words.some((word) => ENGLISH_HEADS.has(word.replace(/[.,]/g, ''))) ? 'organization' : undefined;
}

/**
 * What a gloss names, by vote: words that head organizations' names, compromise, and the number of words.
 *
 * Source: linking facts §1(h): compromise alone is right on 73 to 79 % of persons; with head nouns and the count of
 * words around it, on 100 %.
 *
 * @returns `null` when the votes do not say.
 */
export function kindOfGloss(english: string, reader: EnglishReader): EntityKind | null {
  const byHead = kindByHead(english);
  if (byHead !== undefined) return byHead;
  const words = english.split(/\s+/);
  const vote = reader.kindOfName(english);
  if (/^(The|A) /.test(english)) return vote === 'organization' ? 'organization' : null;
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:[A-Z\u00c0-\u00de]|de$|da$|van$|von$|al-|bin$|del$|la$|le$)/.test(word))
  ) {
    return vote === 'organization' || vote === 'place' || vote === 'country' ? null : 'person';
  }
  return vote === 'person' && words.length > 1 ? 'person' : null;
}

/**
 * Where a Chinese name that ends at `end` begins, given its English in the brackets behind it.
 *
 * A name in pinyin has as many characters as its English has syllables, and begins with a surname.
 *
 * @returns `null` when the English is no such name, or the characters do not fit.
 */
export function chineseNameBefore(text: string, end: number, english: string): number | null {
  const syllables = pinyinSyllables(english);
  if (syllables === null || syllables < 2 || syllables > 4) return null;
  const start = end - syllables;
  const name = text.slice(Math.max(0, start), end);
  if (start < 0 || !/^[\u4e00-\u9fff]+$/.test(name)) return null;
  const surnameFits = SURNAMES.has(name.charAt(0)) || COMPOUND_SURNAMES.has(name.slice(0, 2));
  return surnameFits ? start : null;
}

const SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)(?![aeiouv])|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)/y;

/** How many pinyin syllables the words have; `null` when they are not all pinyin. */
export function pinyinSyllables(english: string): number | null {
  let count = 0;
  for (const word of english
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .split(/[\s-]+/)) {
    SYLLABLE.lastIndex = 0;
    while (SYLLABLE.lastIndex < word.length) {
      if (!SYLLABLE.test(word)) return null;
      count += 1;
    }
  }
  return count;
}
