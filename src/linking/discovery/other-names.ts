/**
 * Stage: unlisted names of three more shapes: Latin letters behind a calling (演员|Bad Bunny), rulers with numbers
 * (尼古拉二世), and foreign names of one part (音乐家|黑伊特).
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../model/annotation.ts';
import { type Candidate, unlistedCandidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isCalled, verbAfter } from '../cues.ts';
import type { LinkingBlock } from '../document.ts';
import { AFTER_NAME, CALLINGS } from '../rules/chinese-names.ts';
import { CHARACTER_WEIGHT } from '../rules/weights.ts';
import { REGNAL_NUMBER, TITLES_BEFORE } from '../rules/words.ts';
import { wordSet } from '../word-set.ts';

const CALLINGS_SET = wordSet(CALLINGS);
const TITLES_BEFORE_SET = wordSet(TITLES_BEFORE);

/** Begins at no letter within a word: a long run of letters is then looked at once, not from each of its letters. */
const LATIN_NAME =
  /(?<![A-Za-z\u00c0-\u024f’'.-])[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f’'.-]*(?: (?:de |da |van |von |bin |al-)?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f’'.-]*){1,3}(?![A-Za-z\d])/g;

/** Names in Latin letters that a calling or title announces. They are their own English. */
export function latinNameCandidates({ block, text }: LinkingBlock): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(LATIN_NAME)) {
    const start = match.index;
    const before = text.charAt(start - 1) === ' ' ? start - 1 : start;
    if (!isCalled(text, before)) continue;
    const end = start + match[0].length;
    const span = { block: block.id, start, end };
    candidates.push(unlisted(span, block.text.slice(start, end), block.text.slice(start, end)));
  }
  return candidates;
}

const REGNAL_NUMBERS = new RegExp(REGNAL_NUMBER, 'g');

const PART_MAX = 6;

/** A transliterated name before a ruler's number: the longest part that is known, or that a title announces. */
export function regnalNameCandidates({ block, text }: LinkingBlock, { knowledge }: Context): Candidate[] {
  const candidates: Candidate[] = [];
  if (!text.includes('世')) return candidates;
  for (const match of text.matchAll(REGNAL_NUMBERS)) {
    const end = match.index + match[0].length;
    let best: number | null = null;
    for (let start = match.index - 2; start >= Math.max(0, match.index - PART_MAX); start -= 1) {
      const part = text.slice(start, match.index);
      const isTransliterated = [...part].every((character) => knowledge.transliterationScore(character) > 0);
      const isCalled = TITLES_BEFORE_SET.before(text, start) !== null;
      if (knowledge.isNameComponent(part) || (isCalled && isTransliterated)) best = start;
      if (isCalled && best === start) break;
    }
    if (best === null) continue;
    const span = { block: block.id, start: best, end };
    candidates.push(unlisted(span, block.text.slice(best, end), ''));
  }
  return candidates;
}

/** Longest name of one part; a character's least score, and the least sum, that make transliteration likely. */
const MONONYM_MAX = 5;
const CHARACTER_MIN = 0.3;
const SUM_MIN = 3;

/**
 * Foreign names of one part: all characters typical of transliterations, a calling before and a border behind; or a known
 * part of a name before a verb of saying at the beginning of a clause, if it stands in the article again or is long.
 */
export function mononymCandidates(linking: LinkingBlock, context: Context): Candidate[] {
  const { text } = linking;
  const isTypical = typicalOf(context.knowledge);
  const candidates: Candidate[] = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    if (!isTypical(text.charCodeAt(start))) continue;
    const begins = start === 0 || !isNameUnit(text.charCodeAt(start - 1));
    const isCalled = CALLINGS_SET.before(text, start) !== null;
    if (!begins && !isCalled) continue;
    const end = runEnd(text, start, isTypical);
    if (end - start < 2 || end - start > MONONYM_MAX || '·-'.includes(text.charAt(end) || '。')) continue;
    const mononym = mononymAt(start, end, { begins, isCalled }, linking, context);
    if (mononym !== null) candidates.push(mononym);
  }
  return candidates;
}

/** The name at a place, if what stands before and behind says that it is one. */
function mononymAt(
  start: number,
  end: number,
  { begins, isCalled }: { readonly begins: boolean; readonly isCalled: boolean },
  { block, text }: LinkingBlock,
  { knowledge, startingAt, recurrence, segmentations }: Context,
): Candidate | null {
  const part = text.slice(start, end);
  const isKnown = knowledge.isNameComponent(part);
  const saysSo = verbAfter(text, end) !== null;
  const isBorder = end === text.length || AFTER_NAME.includes(text.charAt(end)) || saysSo;
  const speaks = begins && isKnown && saysSo && (part.length > 2 || recurrence(part) > 1);
  const isAnnounced = isCalled && isBorder && (isKnown || sumOfScores(part, knowledge) >= SUM_MIN);
  if ((!speaks && !isAnnounced) || segmentations.get(block.id)?.isWord(start, end) === true) return null;
  const isListed = startingAt(block.id, start).some((match) => match.end === end);
  return isListed ? null : unlisted({ block: block.id, start, end }, block.text.slice(start, end), '');
}

function sumOfScores(part: string, knowledge: Knowledge): number {
  return [...part].reduce((total, character) => total + knowledge.transliterationScore(character), 0);
}

/** A Chinese character, a middle dot or a hyphen. */
function isNameUnit(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0xb7 || unit === 0x2d;
}

/** Where the run of characters that are typical of transliterations ends. */
function runEnd(text: string, start: number, isTypical: (unit: number) => boolean): number {
  let end = start;
  while (end < text.length && isTypical(text.charCodeAt(end))) end += 1;
  return end;
}

/** Tells of units whether they are typical of transliterations. It is asked of every one, so the answers are kept. */
function typicalOf(knowledge: Knowledge): (unit: number) => boolean {
  const known = typical.get(knowledge);
  if (known !== undefined) return known;
  const answers = new Uint8Array(0x10000);
  const isTypical = (unit: number): boolean => {
    if (answers[unit] === 0) {
      answers[unit] = knowledge.transliterationScore(String.fromCharCode(unit)) >= CHARACTER_MIN ? YES : NO;
    }
    return answers[unit] === YES;
  };
  typical.set(knowledge, isTypical);
  return isTypical;
}

const YES = 1;
const NO = 2;
const typical = new WeakMap<Knowledge, (unit: number) => boolean>();

function unlisted(span: Span, zh: string, en: string): Candidate {
  const evidence = [{ code: 'name-shape', value: zh, at: span }] as const;
  return unlistedCandidate(span, { kind: 'person', zh, en }, 'shape', CHARACTER_WEIGHT.discovery, evidence);
}
