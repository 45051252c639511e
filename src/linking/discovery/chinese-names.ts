/**
 * Stage: Chinese, Korean and Japanese names that the list does not hold (教授|史宗瀚|说): a surname and one or two
 * characters more, where the words beside leave no doubt. A name found once so is then known in the whole article.
 *
 * Every surname may begin a name. What speaks for one (a calling before, a verb of saying behind, brackets, an age, a
 * second place) adds up; what ordinary words explain better is none, whatever speaks for it.
 */

import { hasTitleAfter, verbAfter } from '../cues.ts';
import { firstUnits } from '../first-units.ts';
import type { Recurrence } from '../recurrence.ts';
import {
  AFTER_NAME,
  AGE_AFTER,
  CALLINGS,
  COURTESIES,
  GIVEN_NAME_STOPS,
  INTRODUCERS,
  LISTERS,
  MARK_AFTER,
  NAME_SCORE_MIN,
  NAME_SIGN,
  ORDINARY_STARTS,
  UNLISTED_NAME_COST,
} from '../rules/chinese-names.ts';
import { GIVEN_NAME_CHARACTERS } from '../rules/given-names.ts';
import { WORDS_AFTER_NAMES } from '../rules/ordinary-words.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../rules/surnames.ts';
import { JAPANESE_SURNAMES, LONG_JAPANESE_SURNAMES } from '../rules/surnames-japanese.ts';
import { TITLES_BEFORE } from '../rules/words.ts';
import type { Segmentation } from '../segmentation.ts';
import { wordSet } from '../word-set.ts';

const CALLINGS_SET = wordSet(CALLINGS);
const COURTESIES_SET = wordSet(COURTESIES);
const INTRODUCERS_SET = wordSet(INTRODUCERS);
const LISTERS_SET = wordSet(LISTERS);
const TITLES_BEFORE_SET = wordSet(TITLES_BEFORE);

export interface ChineseName {
  readonly start: number;
  readonly end: number;
}

/** What the stage asks of the article. */
export interface NameGround {
  /** Normalised. */
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly recurrence: Recurrence;
  /** Whether a person's name ends at a position: the title behind it is that person's (特朗普总统|谈论). */
  readonly endsName: (position: number) => boolean;
}

interface Scored extends ChineseName {
  readonly score: number;
  /** What the score must reach. */
  readonly least: number;
  /** Whether something beside it is said of people only. A second place or a comma alone makes no name. */
  readonly isPersonal: boolean;
  /** How much better a name explains the characters than ordinary words do. */
  readonly gain: number;
}

interface Signs {
  readonly score: number;
  readonly isPersonal: boolean;
  /** Whether a sign beside it needs no other. */
  readonly isMarked?: boolean;
  /** Whether the calling is one of private persons: what follows 歌手 is a name far oftener than what follows 总统. */
  readonly isPrivate?: boolean;
}

/** By UTF-16 unit, whether a surname begins with it. */
const SURNAME_STARTS = firstUnits([...SURNAMES, ...COMPOUND_SURNAMES, ...JAPANESE_SURNAMES, ...LONG_JAPANESE_SURNAMES]);

const HAN = /^[\u4e00-\u9fff]+$/;
const BORDER = /[,。:;、!?)(\n"'》 ]/;
/** Least gain of a name that no calling announces. */
const LEAST_GAIN = 4;
/** From this gain on the characters may be a name in a row of names. */
const ROW_GAIN = 2;
/** Characters that a name may follow though they are no border. */
const WEAK_BORDER = '的和与及据向对由给跟同而让被把称是';

/** Finds the names of a block that show themselves, from left to right. */
export function findChineseNames(ground: NameGround): ChineseName[] {
  const found: ChineseName[] = [];
  const possible: Scored[] = [];
  for (let start = 0; start + 1 < ground.text.length; start += 1) {
    if (SURNAME_STARTS[ground.text.charCodeAt(start)] === 0) continue;
    const best = bestAt(ground, start);
    if (best === null) continue;
    if (best.gain >= ROW_GAIN) possible.push(best);
    if (best.isPersonal && best.score >= best.least) found.push({ start: best.start, end: best.end });
  }
  return [...found, ...namesInRows(ground.text, found, possible)];
}

function leastScore({ start, end }: ChineseName, isPrivate: boolean): number {
  return end - start > 2 || isPrivate ? NAME_SCORE_MIN.long : NAME_SCORE_MIN.short;
}

/** The surname that begins at a place: its length, and the lengths that given names behind it have. */
function surnameAt(text: string, start: number): { readonly length: number; readonly given: readonly number[] } | null {
  const two = text.slice(start, start + 2);
  if (LONG_JAPANESE_SURNAMES.has(text.slice(start, start + 3))) return { length: 3, given: [2, 1, 3] };
  if (JAPANESE_SURNAMES.has(two)) return { length: 2, given: [2, 1, 3] };
  if (COMPOUND_SURNAMES.has(two)) return { length: 2, given: [2, 1] };
  return SURNAMES.has(text.charAt(start)) ? { length: 1, given: [2, 1] } : null;
}

/** The likeliest name that starts at a place; of equal ones the longer. `null` when ordinary words explain it better. */
function bestAt(ground: NameGround, start: number): Scored | null {
  const { text } = ground;
  const surname = surnameAt(text, start);
  if (surname === null) return null;
  const before = leftSigns(ground, start);
  if (courtesyAt(text, start + surname.length) !== null) return null;
  let best: Scored | null = null;
  for (const given of surname.given) {
    const end = start + surname.length + given;
    const name = text.slice(start, end);
    if (name.length < surname.length + given || !HAN.test(name)) continue;
    // 马云|马先生: a known name, and a family name with its courtesy.
    if (ground.endsName(end - 1) && SURNAMES.has(name.slice(-1)) && courtesyAt(text, end) !== null) continue;
    const rare = [...name.slice(surname.length)].filter((character) => !isOfGivenNames(character, ground)).length;
    const isJapanese = surname.given.includes(3);
    if (!isJapanese && [...name.slice(surname.length)].some((character) => GIVEN_NAME_STOPS.has(character))) continue;
    if (WORDS_AFTER_NAMES.has(text.slice(end - 1, end + 1)) || eatsVerb(text, start + surname.length, end)) continue;
    const right = rightSigns(ground, start, end, surname.length);
    // 游客|戴口罩: an ordinary word of characters that given names do not have is none, unless a bracket or 叫 says so.
    const isWord = rare > 1 && !isJapanese && ground.segmentation.isWord(start + surname.length, end);
    if (isWord && right.isMarked !== true && !/[叫名]/.test(text.charAt(start - 1))) continue;
    // （音） behind a name says so whatever stands before.
    const left = before ?? (right.isMarked === true ? NO_SIGNS : null);
    if (left === null) continue;
    const isPersonal = left.isPersonal || right.isPersonal;
    const own = rare > 0 && !isJapanese ? 0 : given > 1 ? NAME_SIGN.givenNames : NAME_SIGN.givenName;
    const score = left.score + own + right.score;
    if (best !== null && score <= best.score) continue;
    const isJoined = JOINTS.includes(text.charAt(start - 1) || '。') || JOINTS.includes(text.charAt(end) || '。');
    const least = leastScore({ start, end }, left.isPrivate === true);
    if (!isJoined && !(isPersonal && score >= least)) continue;
    const gain = gainOfName(ground, { start, end }, { surname: surname.length, rare }, left, right);
    if (gain !== null) best = { start, end, score, least, isPersonal, gain };
  }
  return best;
}

/** Given names have it, or ordinary text hardly does (琇, 旻). */
function isOfGivenNames(character: string, { segmentation }: NameGround): boolean {
  return GIVEN_NAME_CHARACTERS.has(character) || segmentation.isRare(character);
}

const NO_SIGNS: Signs = { score: 0, isPersonal: false };

/** How much better a name explains the characters than ordinary words do; `null` when it does not do so enough. */
function gainOfName(
  { text, segmentation }: NameGround,
  { start, end }: ChineseName,
  { surname, rare }: { readonly surname: number; readonly rare: number },
  left: Signs,
  right: Signs,
): number | null {
  const isMarked = left.isMarked === true || right.isMarked === true;
  // 文明, 金融|业: an everyday word needs more than a calling before it.
  const isCalled = left.score >= NAME_SIGN.called && (right.isPersonal || left.isPrivate === true);
  const isDoubtful = !isMarked && (!isCalled || ORDINARY_STARTS.has(text.slice(start, start + 2)));
  if (isDoubtful && holdsWord(segmentation, start, end, surname)) return null;
  const gain = segmentation.gain(start, end, UNLISTED_NAME_COST.name + rare * UNLISTED_NAME_COST.rareCharacter);
  return gain < (isMarked || left.score >= NAME_SIGN.called ? 0 : LEAST_GAIN) ? null : gain;
}

/** Whether the characters are an ordinary word, or begin with one that holds the surname. */
function holdsWord(segmentation: Segmentation, start: number, end: number, surname: number): boolean {
  const isLonger = surname === 1 && end - start > 2;
  return segmentation.isWord(start, end) || (isLonger && segmentation.isWord(start, start + 2));
}

/** What stands before: `null` when a word goes on into the name. */
function leftSigns({ text, endsName }: NameGround, start: number): Signs | null {
  if (start === 0 || BORDER.test(text.charAt(start - 1))) return { score: NAME_SIGN.border, isPersonal: false };
  if (INTRODUCERS_SET.before(text, start) !== null) {
    return { score: NAME_SIGN.introduced, isPersonal: true, isMarked: true };
  }
  const title = TITLES_BEFORE_SET.before(text, start);
  const calling = CALLINGS_SET.before(text, start) ?? title;
  if (calling !== null && !endsName(start - calling.length)) {
    return { score: NAME_SIGN.called, isPersonal: true, isPrivate: title === null };
  }
  if (LISTERS_SET.before(text, start) !== null) return { score: NAME_SIGN.weakBorder, isPersonal: false };
  const character = text.charAt(start - 1);
  if (character === '的') return { score: NAME_SIGN.border, isPersonal: false };
  return WEAK_BORDER.includes(character) ? { score: NAME_SIGN.weakBorder, isPersonal: false } : null;
}

/** What stands behind, and elsewhere in the article. */
function rightSigns(
  { text, recurrence, segmentation }: NameGround,
  start: number,
  end: number,
  surname: number,
): Signs {
  const after = text.slice(end, end + 12);
  if (MARK_AFTER.test(after)) return { score: NAME_SIGN.marked, isPersonal: true, isMarked: true };
  let personal = 0;
  if (AGE_AFTER.test(after)) personal += NAME_SIGN.age;
  if (verbAfter(text, end) !== null) personal += NAME_SIGN.speech;
  else if (hasTitleAfter(text, end)) personal += NAME_SIGN.courtesyAfter;
  const begins = start === 0 || BORDER.test(text.charAt(start - 1));
  if (begins && text.charAt(end) === '是') personal += NAME_SIGN.isSomebody;
  const family = text.slice(start, start + surname);
  if (COURTESIES.some((courtesy) => recurrence(family + courtesy) > 0)) personal += NAME_SIGN.surnameWithCourtesy;
  const times = recurrence(text.slice(start, end));
  const again = times > 2 ? NAME_SIGN.recursOften : times > 1 ? NAME_SIGN.recurs : 0;
  const isBorder = end === text.length || AFTER_NAME.includes(text.charAt(end)) || segmentation.startsWord(end);
  const border = isBorder ? NAME_SIGN.rightBorder : 0;
  return { score: personal + again + border, isPersonal: personal > 0 };
}

/** Whether the end of the reading begins a verb of saying: 汪涛认|为, 廖补充|说. */
function eatsVerb(text: string, given: number, end: number): boolean {
  for (let start = given; start < end; start += 1) {
    const verb = verbAfter(text, start);
    if (verb !== null && verb.length > 1) return true;
  }
  return false;
}

const JOINTS = '、和与及';
/** So many possible names, one after the other with nothing but commas between, are names without any other sign. */
const ROW_MIN = 3;

/** Names that stand in a row with a found one (何满囤、牛二柱和项东升), or in a row of three or more. */
function namesInRows(text: string, found: readonly ChineseName[], possible: readonly ChineseName[]): ChineseName[] {
  const byStart = new Map(possible.map((name) => [name.start, name]));
  const known = new Set(found.map(({ start }) => start));
  const added: ChineseName[] = [];
  for (const first of possible) {
    const isJoined =
      JOINTS.includes(text.charAt(first.start - 1)) && possible.some(({ end }) => end === first.start - 1);
    if (isJoined) continue;
    const row: ChineseName[] = [first];
    for (let last = first; JOINTS.includes(text.charAt(last.end)) && text.charAt(last.end) !== ''; ) {
      const next = byStart.get(last.end + 1);
      if (next === undefined) break;
      row.push(next);
      last = next;
    }
    const isRow = row.length >= ROW_MIN || (row.length > 1 && row.some(({ start }) => known.has(start)));
    if (isRow) added.push(...row.filter(({ start }) => !known.has(start)));
  }
  return added;
}

/** The longest of the courtesies that stands at a place; `null` when none does. */
export function courtesyAt(text: string, start: number): string | null {
  return COURTESIES_SET.after(text, start);
}
