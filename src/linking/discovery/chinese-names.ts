/**
 * Stage: Chinese, Korean and Japanese names that the list does not hold (教授|史宗瀚|说): a surname and one or two
 * characters more, where the words beside leave no doubt. A name found once so is then known in the whole article.
 *
 * Every surname may begin a name. What speaks for one (a calling before, a verb of saying behind, brackets, an age, a
 * second place) adds up; what ordinary words explain better is none, whatever speaks for it.
 */

import { hasTitleAfter, verbAfter } from '../cues.ts';
import type { Recurrence } from '../recurrence.ts';
import {
  AFTER_NAME,
  AGE_AFTER,
  CALLINGS,
  COUPLES,
  COURTESIES,
  DEEDS,
  GIVEN_NAME_STOPS,
  INTRODUCERS,
  LISTERS,
  MARK_AFTER,
  NAME_SCORE_MIN,
  NAME_SIGN,
  ORDINARY_STARTS,
  RELATIVES,
  UNLISTED_NAME_COST,
} from '../rules/chinese-names.ts';
import { GIVEN_NAME_CHARACTERS } from '../rules/given-names.ts';
import { WORDS_AFTER_NAMES } from '../rules/ordinary-words.ts';
import { COMPOUND_SURNAMES, RARE_SURNAMES, SURNAMES } from '../rules/surnames.ts';
import { JAPANESE_SURNAMES, LONG_JAPANESE_SURNAMES } from '../rules/surnames-japanese.ts';
import { TITLES_BEFORE } from '../rules/words.ts';
import type { Segmentation } from '../segmentation.ts';
import { wordSet } from '../word-set.ts';

const CALLINGS_SET = wordSet(CALLINGS);
const COUPLES_SET = wordSet(COUPLES);
const COURTESIES_SET = wordSet(COURTESIES);
const INTRODUCERS_SET = wordSet(INTRODUCERS);
const LISTERS_SET = wordSet(LISTERS);
const RELATIVES_SET = wordSet(RELATIVES);
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
  /** Whether a family name stands with a courtesy elsewhere in the article. */
  readonly isCourteous: (family: string) => boolean;
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

/** By UTF-16 unit, which sorts of surnames begin with it: the bits below. */
const SURNAME_STARTS = new Uint8Array(0x10000);
const SINGLE = 1;
const COMPOUND = 2;
const JAPANESE = 4;
const LONG_JAPANESE = 8;
const RARE = 16;
for (const [sort, surnames] of [
  [SINGLE, SURNAMES],
  [COMPOUND, COMPOUND_SURNAMES],
  [JAPANESE, JAPANESE_SURNAMES],
  [LONG_JAPANESE, LONG_JAPANESE_SURNAMES],
  [RARE, RARE_SURNAMES],
] as const) {
  for (const surname of surnames) {
    const unit = surname.charCodeAt(0);
    SURNAME_STARTS[unit] = (SURNAME_STARTS[unit] ?? 0) | sort;
  }
}

const BORDERS = ',。:;、!?)(\n"\'》 ';
/** Least gain of a name that no calling announces. */
const LEAST_GAIN = 4;
/** From this gain on the characters may be a name in a row of names. */
const ROW_GAIN = 2;
/** Characters that a name may follow though they are no border. */
const WEAK_BORDER = '的和与及据向对由给跟同而让被把称是';

/** Finds the names of a block that show themselves, from left to right. */
export function findChineseNames(ground: NameGround): ChineseName[] {
  const { text } = ground;
  const found: ChineseName[] = [];
  const possible: Scored[] = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    if (SURNAME_STARTS[text.charCodeAt(start)] === 0) continue;
    const surname = surnameAt(text, start);
    const best = surname === null ? null : bestAt(ground, start, surname);
    if (best === null) continue;
    if (best.gain >= ROW_GAIN) possible.push(best);
    if (best.isPersonal && best.score >= best.least) found.push({ start: best.start, end: best.end });
  }
  found.push(...givenNames(text, found));
  return possible.length === 0 ? found : [...found, ...namesInRows(text, found, possible)];
}

/** Given names alone, which only 妹妹|培英(音) shows: a word for a relative before and the mark of a rendering by sound behind. */
function givenNames(text: string, found: readonly ChineseName[]): ChineseName[] {
  const names: ChineseName[] = [];
  const ends = new Set(found.map((name) => name.end));
  for (let end = text.indexOf('(音'); end >= 0; end = text.indexOf('(音', end + 1)) {
    const start = end - 2;
    if (start < 2 || ends.has(end) || RELATIVES_SET.before(text, start) === null) continue;
    const characters = text.slice(start, end);
    const isName = [...characters].every(
      (character) => isHan(character.charCodeAt(0)) && !GIVEN_NAME_STOPS.has(character),
    );
    if (isName && [...characters].some((character) => GIVEN_NAME_CHARACTERS.has(character))) names.push({ start, end });
  }
  return names;
}

function leastScore({ start, end }: ChineseName, isPrivate: boolean): number {
  return end - start > 2 || isPrivate ? NAME_SCORE_MIN.long : NAME_SCORE_MIN.short;
}

/** A surname's length, and the lengths that given names behind it have. */
interface Surname {
  readonly length: number;
  readonly given: readonly number[];
  readonly isJapanese: boolean;
  readonly isRare?: boolean;
}

const LONG_JAPANESE_SURNAME: Surname = { length: 3, given: [2, 1, 3], isJapanese: true };
const JAPANESE_SURNAME: Surname = { length: 2, given: [2, 1, 3], isJapanese: true };
const COMPOUND_SURNAME: Surname = { length: 2, given: [2, 1], isJapanese: false };
const SINGLE_SURNAME: Surname = { length: 1, given: [2, 1], isJapanese: false };
const RARE_SURNAME: Surname = { length: 1, given: [2], isJapanese: false, isRare: true };

/** The surname that begins at a place. */
function surnameAt(text: string, start: number): Surname | null {
  const sorts = SURNAME_STARTS[text.charCodeAt(start)] ?? 0;
  if (sorts > SINGLE) {
    const two = text.slice(start, start + 2);
    if ((sorts & LONG_JAPANESE) !== 0 && LONG_JAPANESE_SURNAMES.has(text.slice(start, start + 3)))
      return LONG_JAPANESE_SURNAME;
    if ((sorts & JAPANESE) !== 0 && JAPANESE_SURNAMES.has(two)) return JAPANESE_SURNAME;
    if ((sorts & COMPOUND) !== 0 && COMPOUND_SURNAMES.has(two)) return COMPOUND_SURNAME;
  }
  if ((sorts & SINGLE) !== 0) return SINGLE_SURNAME;
  return (sorts & RARE) !== 0 ? RARE_SURNAME : null;
}

/** The likeliest name that starts at a place; of equal ones the longer. `null` when ordinary words explain it better. */
function bestAt(ground: NameGround, start: number, surname: Surname): Scored | null {
  const { text } = ground;
  const before = leftSigns(ground, start);
  const givenStart = start + surname.length;
  // A name that nothing before lets begin here is one only with brackets behind it, and few places have either.
  if (before === null && !hasBracket(text, givenStart, surname.given)) return null;
  if (courtesyAt(text, givenStart) !== null) return null;
  let best: Scored | null = null;
  for (const given of surname.given) {
    const end = givenStart + given;
    if ((before === null && text.charAt(end) !== '(') || !canBeGiven(ground, givenStart, end, surname)) continue;
    const name = nameAt(ground, { start, end }, surname, before);
    if (name !== null && (best === null || name.score > best.score)) best = name;
  }
  return best;
}

/** Whether a bracket opens behind a given name of one of the lengths. */
function hasBracket(text: string, start: number, lengths: readonly number[]): boolean {
  for (const length of lengths) if (text.charAt(start + length) === '(') return true;
  return false;
}

/** Whether the characters behind a surname can be a given name at all. */
function canBeGiven(ground: NameGround, start: number, end: number, { length, isJapanese }: Surname): boolean {
  const { text, endsName, segmentation } = ground;
  if (end > text.length) return false;
  for (let at = start; at < end; at += 1) {
    if (!isHan(text.charCodeAt(at)) || (!isJapanese && GIVEN_NAME_STOPS.has(text.charAt(at)))) return false;
  }
  // 马云|马先生: a known name, and a family name with its courtesy.
  if (SURNAMES.has(text.charAt(end - 1)) && courtesyAt(text, end) !== null && endsName(end - 1)) return false;
  // 藤森|去世前: a family name alone, and what happens to its bearer.
  if (DEEDS.has(text.slice(start, start + 2))) return false;
  // 马云|一直: a known name, and a word that the reading would cut.
  if (segmentation.isWord(end - 1, end + 1) && endsName(end - 1)) return false;
  if (isCouple(ground, start - length, end)) return false;
  return !WORDS_AFTER_NAMES.has(text.slice(end - 1, end + 1)) && !eatsVerb(text, start, end);
}

/** 潘|张|夫妇: two family names, unless the article has them elsewhere as one name. */
function isCouple({ text, recurrence }: NameGround, start: number, end: number): boolean {
  if (end - start !== 2 || !SURNAMES.has(text.charAt(end - 1))) return false;
  const couple = COUPLES_SET.after(text, end);
  if (couple === null) return false;
  const both = text.slice(start, end);
  return recurrence(both) <= recurrence(both + couple);
}

/** The name at a place, if signs enough say that it is one. @param before what stands before; `null`: nothing fitting. */
function nameAt(
  ground: NameGround,
  { start, end }: ChineseName,
  surname: Surname,
  before: Signs | null,
): Scored | null {
  const { text } = ground;
  const givenStart = start + surname.length;
  const isMarked = isMarkedBehind(text, end);
  const personal = isMarked ? NAME_SIGN.marked : personalSigns(ground, start, end, surname.length);
  // （音） behind a name says so whatever stands before.
  const left = before ?? (isMarked ? NO_SIGNS : null);
  if (left === null) return null;
  const isPersonal = left.isPersonal || personal > 0;
  const isJoined = isJoint(text.charAt(start - 1)) || isJoint(text.charAt(end));
  if (!isPersonal && !isJoined) return null;
  const { isJapanese } = surname;
  if (surname.isRare === true && !isMarked && left.isMarked !== true && !(left.isPersonal && personal > 0)) return null;
  let rare = 0;
  for (let at = givenStart; at < end; at += 1) if (!isOfGivenNames(text.charAt(at), ground)) rare += 1;
  // 游客|戴口罩: an ordinary word of characters that given names do not have is none, unless a bracket or 叫 says so.
  const isWord = rare > 1 && !isJapanese && ground.segmentation.isWord(givenStart, end);
  if (isWord && !isMarked && !/[叫名]/.test(text.charAt(start - 1))) return null;
  const own = rare > 0 && !isJapanese ? 0 : end - givenStart > 1 ? NAME_SIGN.givenNames : NAME_SIGN.givenName;
  const right: Signs = isMarked
    ? { score: personal, isPersonal: true, isMarked: true }
    : { score: personal + placeSigns(ground, start, end), isPersonal: personal > 0 };
  const score = left.score + own + right.score;
  const least = leastScore({ start, end }, left.isPrivate === true);
  if (!isJoined && score < least) return null;
  const gain = gainOfName(ground, { start, end }, { surname: surname.length, rare }, left, right);
  return gain === null ? null : { start, end, score, least, isPersonal, gain };
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isJoint(character: string): boolean {
  return character !== '' && JOINTS.includes(character);
}

function isBorder(text: string, start: number): boolean {
  return start === 0 || BORDERS.includes(text.charAt(start - 1));
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
  const isOrdinary = ORDINARY_STARTS.has(text.slice(start, start + 2));
  if (isOrdinary && !isMarked && end - start === 2) return null;
  const isDoubtful = !isMarked && (!isCalled || isOrdinary);
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
  if (isBorder(text, start)) return AT_BORDER;
  if (INTRODUCERS_SET.before(text, start) !== null) return INTRODUCED;
  const title = TITLES_BEFORE_SET.before(text, start);
  const calling = CALLINGS_SET.before(text, start) ?? title;
  if (calling !== null && !endsName(start - calling.length)) {
    return { score: NAME_SIGN.called, isPersonal: true, isPrivate: title === null };
  }
  if (LISTERS_SET.before(text, start) !== null) return AT_WEAK_BORDER;
  const character = text.charAt(start - 1);
  if (character === '的') return AT_BORDER;
  return WEAK_BORDER.includes(character) ? AT_WEAK_BORDER : null;
}

const AT_BORDER: Signs = { score: NAME_SIGN.border, isPersonal: false };
const AT_WEAK_BORDER: Signs = { score: NAME_SIGN.weakBorder, isPersonal: false };
const INTRODUCED: Signs = { score: NAME_SIGN.introduced, isPersonal: true, isMarked: true };

/** Whether brackets that only follow names stand behind. */
function isMarkedBehind(text: string, end: number): boolean {
  return text.charAt(end) === '(' && MARK_AFTER.test(text.slice(end, end + 12));
}

/** What stands behind, or elsewhere in the article, and is said of people only. */
function personalSigns({ text, isCourteous }: NameGround, start: number, end: number, surname: number): number {
  const next = text.charAt(end);
  let personal = 0;
  if ((next === '(' || next === ',') && AGE_AFTER.test(text.slice(end, end + 12))) personal += NAME_SIGN.age;
  if (verbAfter(text, end) !== null) personal += NAME_SIGN.speech;
  else if (hasTitleAfter(text, end)) personal += NAME_SIGN.courtesyAfter;
  if (next === '是' && isBorder(text, start)) personal += NAME_SIGN.isSomebody;
  return isCourteous(text.slice(start, start + surname)) ? personal + NAME_SIGN.surnameWithCourtesy : personal;
}

/** What the place and the rest of the article say, of anything. */
function placeSigns({ text, recurrence, segmentation }: NameGround, start: number, end: number): number {
  const times = recurrence(text.slice(start, end));
  const again = times > 2 ? NAME_SIGN.recursOften : times > 1 ? NAME_SIGN.recurs : 0;
  const isEnd = end === text.length || AFTER_NAME.includes(text.charAt(end)) || segmentation.startsWord(end);
  return again + (isEnd ? NAME_SIGN.rightBorder : 0);
}

/**
 * Tells of family names whether one stands with a courtesy anywhere in the article (王先生). Few family names are asked
 * about, again and again.
 */
export function courteousIn(recurrence: Recurrence): (family: string) => boolean {
  const known = new Map<string, boolean>();
  return (family) => {
    let is = known.get(family);
    if (is === undefined) {
      is = COURTESIES.some((courtesy) => recurrence(family + courtesy) > 0);
      known.set(family, is);
    }
    return is;
  };
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
  const ends = new Set(possible.map(({ end }) => end));
  const added: ChineseName[] = [];
  for (const first of possible) {
    const isJoined = JOINTS.includes(text.charAt(first.start - 1)) && ends.has(first.start - 1);
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
