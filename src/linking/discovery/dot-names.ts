/**
 * Stage: names of the shape X·Y that the list does not hold, with their right borders.
 *
 * The middle dot says that there is a name; where it begins and ends is decided by how its characters are used in
 * transliterations, by known name parts, and by the words beside it (linking facts §1(h): character scores alone find
 * 78 % of borders, with name parts and stop words 87.5 %).
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { hasTitleAfter, titleWordBefore, verbAfter } from '../cues.ts';
import type { Recurrence } from '../recurrence.ts';
import { CALLINGS } from '../rules/chinese-names.ts';
import { SURNAMES } from '../rules/surnames.ts';
import { FAMILY_NAME_ENDINGS, HEAD_NOUNS, REGNAL_NUMBER } from '../rules/words.ts';
import type { Segmentation } from '../segmentation.ts';
import { wordSet } from '../word-set.ts';

const CALLINGS_SET = wordSet(CALLINGS);
const FAMILY_NAME_ENDINGS_SET = wordSet(FAMILY_NAME_ENDINGS);
const HEAD_NOUNS_SET = wordSet(HEAD_NOUNS);

export interface DotName {
  readonly start: number;
  readonly end: number;
  /** The name is part of an organization's, prize's or place's name that ends at `end` (乔治·华盛顿大学). */
  readonly isPartOfLonger: boolean;
}

/** What the stage asks about parts of names, and about ordinary words beside them. */
export type NameLexicon = Pick<Knowledge, 'isNameComponent' | 'transliterationScore'> & {
  readonly segmentation: Segmentation;
};

/** Longest part of a transliterated name, in characters; longer ones are hardly ever printed. */
const PART_MAX = 9;
/** What each character of a known name part is worth, beside its own score: 理查德 is one part, not 查德. */
const PART_BONUS = 1.5;
/** What a title or a verb beside a border is worth. */
const CUE_BONUS = 3;
/** What it costs that an ordinary word begins with the last character (维|修), or ends with the first. */
const SEAM_PENALTY = 3;
/** What it costs that the part ends in an ordinary word (霍斯特鲁普|介绍). */
const WORD_PENALTY = 4;
/** What an ending that only family names have is worth (彼得|连科). */
const ENDING_BONUS = 4;
/** What a character that seldom stands in names costs at most where a cue shows that the name ends. */
const RARE_ENDING = -1;
/** What it is worth that a single character behind the dot is a Chinese family name (艾米莉·张). */
const SURNAME_BONUS = 6;
/** What it is worth that the same last part stands elsewhere in the article. */
const RECURRENCE_BONUS = 1;

/** What a character that often stands beside names, and seldom in them, is worth. */
const NEAR_BONUS = 2;
/**
 * Characters that stand in none of the lexicon's name parts, or in so few that a border is likelier; the scores of the
 * others say the same below `STOP_SCORE`.
 */
const STOPS = '的与和及对了在是将同从向被把民居员家都';
const STOP_SCORE = -4.5;

const BEFORE = '和与及同的是由对向在把被给跟让叫者员家人';
const AFTER = '和与及同的是在则也曾将把被对向等';

/** Longest part between two dots. */
const BETWEEN_MAX = 8;

/**
 * Finds the X·Y names of a normalised block, from left to right.
 *
 * A name of which one side is empty or is no transliteration is not reported.
 */
export function findDotNames(text: string, lexicon: NameLexicon, recurrence: Recurrence): DotName[] {
  const found: DotName[] = [];
  for (let dot = text.indexOf('·'); dot >= 0; ) {
    const lastDot = lastDotOfRun(text, dot, lexicon);
    const floor = found[found.length - 1]?.end ?? 0;
    const start = leftBorder(text, dot, floor, lexicon);
    const end = rightBorder(text, lastDot, lexicon, recurrence);
    if (start < dot && end > lastDot + 1) found.push(withHeadNoun(text, start, end + numberAt(text, end)));
    dot = text.indexOf('·', lastDot + 1);
  }
  return found;
}

/** The last dot of X·Y·Z: the parts between are whole, whatever they hold (乔治·W·布什). */
function lastDotOfRun(text: string, first: number, lexicon: NameLexicon): number {
  let last = first;
  for (;;) {
    const next = text.indexOf('·', last + 1);
    if (next < 0 || next - last > BETWEEN_MAX + 1) return last;
    const between = text.slice(last + 1, next);
    if (!/^(?:[\u4e00-\u9fff-]{1,8}|[A-Z]\.?)$/.test(between)) return last;
    // 史蒂夫·乔布斯和比尔·盖茨 are two names, and so are 米奇·麦迪逊击败了黛米·摩尔.
    if (!/^[A-Z]/.test(between) && !isTransliteration(between, lexicon)) return last;
    last = next;
  }
}

/** A known part, or nothing but characters that transliterations are made of. */
function isTransliteration(part: string, lexicon: NameLexicon): boolean {
  if (lexicon.isNameComponent(part)) return true;
  return [...part].every((character) => character === '-' || !isStop(character, lexicon)) && part.length <= PART_MAX;
}

/** A character that names hardly have: function words, and what is far commoner in ordinary text. */
function isStop(character: string, lexicon: NameLexicon): boolean {
  return STOPS.includes(character) || lexicon.transliterationScore(character) < STOP_SCORE;
}

/** Where the longest known part before the dot begins; the dot when there is none. Stops inside it are none. */
function knownStart(text: string, dot: number, floor: number, lexicon: NameLexicon): number {
  for (let start = Math.max(floor, dot - PART_MAX); start < dot - 1; start += 1) {
    if (lexicon.isNameComponent(text.slice(start, dot))) return start;
  }
  return dot;
}

/** Where the longest known part behind the dot ends; behind the dot when there is none. */
function knownEnd(text: string, dot: number, lexicon: NameLexicon): number {
  for (let end = Math.min(text.length, dot + 1 + PART_MAX); end > dot + 2; end -= 1) {
    if (lexicon.isNameComponent(text.slice(dot + 1, end))) return end;
  }
  return dot + 1;
}

/** Not before `floor`, where the name before this one ends. */
function leftBorder(text: string, dot: number, floor: number, lexicon: NameLexicon): number {
  if (/[A-Z]/.test(text.charAt(dot - 1))) return dot - 1;
  const known = knownStart(text, dot, floor, lexicon);
  let best = { start: dot, score: Number.NEGATIVE_INFINITY };
  let sum = 0;
  for (
    let start = dot - 1;
    start >= Math.max(floor, dot - PART_MAX) && isNameUnit(text.charCodeAt(start));
    start -= 1
  ) {
    const part = text.slice(start, dot);
    if (text.charAt(start) === '-') continue;
    // 让-皮埃尔: before a hyphen any character may stand.
    const isHyphened = text.charAt(start + 1) === '-';
    if (isStop(text.charAt(start), lexicon) && start < known && !isHyphened) break;
    sum += isHyphened ? 0 : lexicon.transliterationScore(text.charAt(start));
    const bonus = lexicon.isNameComponent(part) ? PART_BONUS * part.length : 0;
    const before = text.charAt(start - 1);
    const title = titleWordBefore(text, start) ?? CALLINGS_SET.before(text, start);
    const isBorder = title !== null || (!isHan(text.charCodeAt(start - 1)) && before !== '-');
    const cue = isBorder ? CUE_BONUS : BEFORE.includes(before) ? NEAR_BONUS : 0;
    const seam = !isBorder && lexicon.segmentation.isWord(start - 1, start + 1) ? SEAM_PENALTY : 0;
    // 让-|吕克: a hyphen goes on to the left.
    const cut = before === '-' ? SEAM_PENALTY : 0;
    const score = sum + bonus + cue - seam - cut;
    if (score > best.score) best = { start, score };
    // A name does not go on before its title: 律师|阿贝.
    if (title !== null && title.length > 1 && part.length > 1) break;
  }
  return best.score > 0 ? best.start : dot;
}

function rightBorder(text: string, dot: number, lexicon: NameLexicon, recurrence: Recurrence): number {
  const known = knownEnd(text, dot, lexicon);
  // 戴维|维修: an ordinary word begins where a known part ends.
  const stop = known > dot + 1 && lexicon.segmentation.isWord(known, known + 2) ? known : text.length;
  let best = { end: dot + 1, score: Number.NEGATIVE_INFINITY };
  let sum = 0;
  const limit = Math.min(text.length, dot + 1 + PART_MAX + hyphenAt(text, dot));
  for (let end = dot + 2; end <= limit && isNameUnit(text.charCodeAt(end - 1)); end += 1) {
    const last = text.charAt(end - 1);
    const part = text.slice(dot + 1, end);
    if (last === '-') continue;
    const cued = isCuedBehind(text, end);
    const isSurname = part.length === 1 && SURNAMES.has(part);
    if (isStop(last, lexicon) && end > known && !isSurname) break;
    // 德波|旁, 伊斯特|万: a rare character may end a name that a cue shows to have ended.
    sum += cued ? Math.max(lexicon.transliterationScore(last), RARE_ENDING) : lexicon.transliterationScore(last);
    const isKnown = part.includes('-')
      ? part.split('-').every((piece) => lexicon.isNameComponent(piece))
      : lexicon.isNameComponent(part);
    const recurs = part.length > 1 && recurrence(part) > 1 ? RECURRENCE_BONUS : 0;
    const near = AFTER.includes(text.charAt(end)) && text.charAt(end) !== '' ? NEAR_BONUS : 0;
    const words = isKnown ? 0 : wordPenalty(part, end, cued, lexicon);
    const own = isKnown ? PART_BONUS * part.length : endingBonus(part);
    const surname = isSurname && (cued || near > 0) ? SURNAME_BONUS : 0;
    const score = sum + own + surname + (cued ? CUE_BONUS : near) + recurs - words - (end > stop ? WORD_PENALTY : 0);
    if (score > best.score) best = { end, score };
    if (headAfter(text, end)) break;
  }
  return best.score > 0 ? best.end : dot + 1;
}

/** The length of a ruler's number at a place (约翰·保罗|二世); 0 when there is none. */
function numberAt(text: string, at: number): number {
  const match = REGNAL_NUMBER.exec(text.slice(at, at + 5));
  return match?.index === 0 ? match[0].length : 0;
}

/** How far behind the dot a hyphen stands that joins two family names; 0 when none does. */
function hyphenAt(text: string, dot: number): number {
  const behind = text.slice(dot + 1, dot + 1 + PART_MAX);
  if (!behind.includes('-')) return 0;
  const [, first] = /^([\u4e00-\u9fff]{1,7}-)/.exec(behind) ?? [];
  return first?.length ?? 0;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** A hyphen joins two family names: 迪亚斯-卡内尔. */
function isNameUnit(unit: number): boolean {
  return isHan(unit) || unit === 0x2d;
}

/** Whether what stands behind shows that the name has ended: a title, a verb of saying, punctuation, a head noun. */
function isCuedBehind(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (!isHan(text.charCodeAt(end))) return after !== '·' && after !== '-';
  return hasTitleAfter(text, end) || verbAfter(text, end) !== null || headAfter(text, end);
}

/** Whether a head noun of two characters or more stands behind (罗莎·卢森堡|基金会). */
function headAfter(text: string, end: number): boolean {
  return (HEAD_NOUNS_SET.after(text, end)?.length ?? 0) > 1;
}

/** What ordinary words say against a border: one stands over it, or the part ends in one. */
function wordPenalty(part: string, end: number, cued: boolean, { segmentation }: NameLexicon): number {
  const seam = !cued && segmentation.isWord(end - 1, end + 1) ? SEAM_PENALTY : 0;
  const word = part.length > 2 && segmentation.isWord(end - 2, end) ? WORD_PENALTY : 0;
  return seam + word;
}

function endingBonus(part: string): number {
  if (FAMILY_NAME_ENDINGS_SET.before(part, part.length) === null) return 0;
  return FAMILY_NAME_ENDINGS.some((ending) => part.length > ending.length && part.endsWith(ending)) ? ENDING_BONUS : 0;
}

function withHeadNoun(text: string, start: number, end: number): DotName {
  if (hasTitleAfter(text, end)) return { start, end, isPartOfLonger: false };
  const head = HEAD_NOUNS_SET.after(text, end);
  if (head === null) return { start, end, isPartOfLonger: false };
  return { start, end: end + head.length, isPartOfLonger: true };
}
