/** What stands beside a name and speaks for it: titles, verbs of saying, words for organizations and places. */
import type { Evidence, Span } from '../model/annotation.ts';
import { CALLINGS } from './rules/chinese-names.ts';
import { ADVERBS, SPEECH_VERBS, TITLES_AFTER, TITLES_BEFORE } from './rules/words.ts';

/** Words by their length, longest first: what stands beside a place is looked up, not searched. */
interface WordSet {
  readonly lengths: readonly number[];
  readonly words: ReadonlySet<string>;
  /** By UTF-16 unit, whether a word begins with it (1) or ends with it (2): most places are told by one unit. */
  readonly borders: Uint8Array;
}

const BEGINS = 1;
const ENDS = 2;

/** Rule lists are constants, so each is made into a set once. */
const sets = new Map<readonly string[], WordSet>();

function setOf(list: readonly string[]): WordSet {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const lengths = [...new Set(list.map((word) => word.length))].sort((a, b) => b - a);
  const borders = new Uint8Array(0x10000);
  for (const word of list) {
    const first = word.charCodeAt(0);
    const last = word.charCodeAt(word.length - 1);
    borders[first] = (borders[first] ?? 0) | BEGINS;
    borders[last] = (borders[last] ?? 0) | ENDS;
  }
  const made: WordSet = { words: new Set(list), lengths, borders };
  sets.set(list, made);
  return made;
}

/** The longest word of a rule list that ends at `end`; `null` when there is none. */
export function wordBeforeOf(text: string, end: number, list: readonly string[]): string | null {
  const set = setOf(list);
  if (end < 1 || ((set.borders[text.charCodeAt(end - 1)] ?? 0) & ENDS) === 0) return null;
  for (const length of set.lengths) {
    if (length > end) continue;
    const word = text.slice(end - length, end);
    if (set.words.has(word)) return word;
  }
  return null;
}

/** The longest word of a rule list that starts at `start`; `null` when there is none. */
export function wordAfterOf(text: string, start: number, list: readonly string[]): string | null {
  const set = setOf(list);
  if (start >= text.length || ((set.borders[text.charCodeAt(start)] ?? 0) & BEGINS) === 0) return null;
  for (const length of set.lengths) {
    const word = text.slice(start, start + length);
    if (set.words.has(word)) return word;
  }
  return null;
}

/** Skips a note in brackets that ends at `end` (总统（右三）卢卡申科); at most 12 characters, as photo captions have. */
function beforeBrackets(text: string, end: number): number {
  if (text.charAt(end - 1) !== ')') return end;
  const open = text.lastIndexOf('(', end - 1);
  return open >= 0 && end - open <= 12 ? open : end;
}

/** The title right before a name (总统|普京), with its place; `null` when there is none. */
export function titleBefore(text: string, block: number, start: number): Evidence | null {
  const end = beforeBrackets(text, start);
  const word = wordBeforeOf(text, end, TITLES_BEFORE);
  return word === null ? null : evidenceOf('title', word, { block, start: end - word.length, end });
}

/** Whether a title or calling, of anybody, ends at a place. */
export function isCalled(text: string, end: number): boolean {
  return wordBeforeOf(text, end, TITLES_BEFORE) !== null || wordBeforeOf(text, end, CALLINGS) !== null;
}

/** The title right after a name (普京|总统), with its place; `null` when there is none. */
export function titleAfter(text: string, block: number, end: number): Evidence | null {
  const word = wordAfterOf(text, end, TITLES_AFTER);
  return word === null ? null : evidenceOf('title', word, { block, start: end, end: end + word.length });
}

/** The verb of saying after a name, an adverb between them allowed (普京|周一|说); `null` when there is none. */
export function speechAfter(text: string, block: number, end: number): Evidence | null {
  const adverb = wordAfterOf(text, end, ADVERBS);
  const start = end + (adverb?.length ?? 0);
  const word = wordAfterOf(text, start, SPEECH_VERBS);
  return word === null ? null : evidenceOf('speech-verb', word, { block, start, end: start + word.length });
}

function evidenceOf(code: Evidence['code'], value: string, at: Span): Evidence {
  return { code, value, at };
}

/** All the cues for a person's name at a place, strongest first. */
export function personCues(text: string, block: number, start: number, end: number): Evidence[] {
  return [titleBefore(text, block, start), titleAfter(text, block, end), speechAfter(text, block, end)].filter(
    (evidence) => evidence !== null,
  );
}
