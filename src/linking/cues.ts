/** What stands beside a name and speaks for it: titles, verbs of saying, words for organizations and places. */
import type { Evidence, Span } from '../model/annotation.ts';
import { CALLINGS } from './rules/chinese-names.ts';
import { ADVERBS, SPEECH_VERBS, TITLES_AFTER, TITLES_BEFORE } from './rules/words.ts';
import { wordSet } from './word-set.ts';

const TITLES_BEFORE_SET = wordSet(TITLES_BEFORE);
const TITLES_AFTER_SET = wordSet(TITLES_AFTER);
const CALLINGS_SET = wordSet(CALLINGS);
const ADVERBS_SET = wordSet(ADVERBS);
const SPEECH_VERBS_SET = wordSet(SPEECH_VERBS);

/** Skips a note in brackets that ends at `end` (总统（右三）卢卡申科); at most 12 characters, as photo captions have. */
function beforeBrackets(text: string, end: number): number {
  if (text.charAt(end - 1) !== ')') return end;
  const open = text.lastIndexOf('(', end - 1);
  return open >= 0 && end - open <= 12 ? open : end;
}

/** The title right before a name (总统|普京), with its place; `null` when there is none. */
export function titleBefore(text: string, block: number, start: number): Evidence | null {
  const end = beforeBrackets(text, start);
  const word = TITLES_BEFORE_SET.before(text, end);
  return word === null ? null : evidenceOf('title', word, { block, start: end - word.length, end });
}

/** The same without its place. */
export function titleWordBefore(text: string, start: number): string | null {
  return TITLES_BEFORE_SET.before(text, beforeBrackets(text, start));
}

/** Whether a title stands right after a name. */
export function hasTitleAfter(text: string, end: number): boolean {
  return TITLES_AFTER_SET.after(text, end) !== null;
}

/** Whether a title or calling, of anybody, ends at a place. */
export function isCalled(text: string, end: number): boolean {
  return TITLES_BEFORE_SET.before(text, end) !== null || CALLINGS_SET.before(text, end) !== null;
}

/** The title right after a name (普京|总统), with its place; `null` when there is none. */
export function titleAfter(text: string, block: number, end: number): Evidence | null {
  const word = TITLES_AFTER_SET.after(text, end);
  return word === null ? null : evidenceOf('title', word, { block, start: end, end: end + word.length });
}

/** The verb of saying after a name, an adverb between them allowed (普京|周一|说); `null` when there is none. */
export function speechAfter(text: string, block: number, end: number): Evidence | null {
  const word = verbAfter(text, end);
  if (word === null) return null;
  const start = end + (ADVERBS_SET.after(text, end)?.length ?? 0);
  return evidenceOf('speech-verb', word, { block, start, end: start + word.length });
}

/** The same without its place. */
export function verbAfter(text: string, end: number): string | null {
  return SPEECH_VERBS_SET.after(text, end + (ADVERBS_SET.after(text, end)?.length ?? 0));
}

function evidenceOf(code: Evidence['code'], value: string, at: Span): Evidence {
  return { code, value, at };
}

/** All the cues for a person's name at a place, strongest first. */
export function personCues(text: string, block: number, start: number, end: number): Evidence[] {
  const cues: Evidence[] = [];
  const before = titleBefore(text, block, start);
  const after = titleAfter(text, block, end);
  const speech = speechAfter(text, block, end);
  if (before !== null) cues.push(before);
  if (after !== null) cues.push(after);
  if (speech !== null) cues.push(speech);
  return cues;
}
