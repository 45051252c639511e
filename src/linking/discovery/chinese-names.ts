/**
 * Stage: Chinese names that the list does not hold (教授|史宗瀚|说): a surname and one or two characters, where the words
 * beside leave no doubt. A name found once so is then known in the whole article.
 */

import type { Recurrence } from '../context.ts';
import { wordAfterOf, wordBeforeOf } from '../cues.ts';
import { CALLINGS, GIVEN_NAME_STOPS, NAME_RIGHT, ORDINARY_STARTS } from '../rules/chinese-names.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../rules/surnames.ts';
import { ADVERBS, SPEECH_VERBS, TITLES_BEFORE } from '../rules/words.ts';

export interface ChineseName {
  readonly start: number;
  readonly end: number;
}

const HAN = /^[\u4e00-\u9fff]+$/;

/**
 * Finds the names of a normalised block that show themselves.
 *
 * Two ways: a calling before and a border behind (艺术家|蒋志|的); or a border before and a verb of saying behind, if the
 * same characters stand in the article more than once (,"|杨千|说).
 *
 * @param endsName whether a person's name ends at a position: the title behind it is that person's (特朗普总统|谈论).
 */
export function findChineseNames(
  text: string,
  recurrence: Recurrence,
  endsName: (position: number) => boolean,
): ChineseName[] {
  const found: ChineseName[] = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    const surname = surnameLength(text, start);
    if (surname === 0 || ORDINARY_STARTS.has(text.slice(start, start + 2))) continue;
    const calling = wordBeforeOf(text, start, CALLINGS) ?? wordBeforeOf(text, start, TITLES_BEFORE);
    const called = calling !== null && !endsName(start - calling.length);
    const border = start === 0 || /[,。:;、!?)\n"' ]/.test(text.charAt(start - 1));
    if (!called && !border) continue;
    const end = nameEnd(text, start, surname, called, recurrence);
    if (end !== null) found.push({ start, end });
  }
  return found;
}

function surnameLength(text: string, start: number): number {
  if (COMPOUND_SURNAMES.has(text.slice(start, start + 2))) return 2;
  return SURNAMES.has(text.charAt(start)) ? 1 : 0;
}

/** Whether the end of the reading begins a verb of saying: 汪涛认|为, 廖补充|说. */
function eatsVerb(text: string, given: number, end: number): boolean {
  for (let start = given; start < end; start += 1) {
    if (wordAfterOf(text, start, SPEECH_VERBS) !== null) return true;
  }
  return false;
}

/** Verbs that only people's names precede; what 呼吁 and 宣布 follow may be anything. */
const PLAIN_SPEECH: ReadonlySet<string> = new Set(['说', '表示', '写道', '认为', '回忆', '指出', '补充']);

/** Words that the last character of a longer reading would be torn from: 李涵|正在. */
const ORDINARY_PAIRS: ReadonlySet<string> = new Set([
  '正在',
  '正是',
  '正式',
  '还在',
  '仍在',
  '仍然',
  '常常',
  '本人',
  '先生',
  '女士',
  '博士',
  '教授',
]);

/** Where the name ends: the longer first, for 王辉耀 is not 王辉. */
function nameEnd(text: string, start: number, surname: number, called: boolean, recurrence: Recurrence): number | null {
  for (const given of [2, 1]) {
    const end = start + surname + given;
    const name = text.slice(start, end);
    if (name.length < surname + given || !HAN.test(name)) continue;
    if ([...name.slice(surname)].some((character) => GIVEN_NAME_STOPS.has(character))) continue;
    if (ORDINARY_PAIRS.has(text.slice(end - 1, end + 1)) || eatsVerb(text, start + surname, end)) continue;
    const adverb = wordAfterOf(text, end, ADVERBS);
    const verb = wordAfterOf(text, end + (adverb?.length ?? 0), SPEECH_VERBS);
    const recurs = recurrence(name) > 1;
    // One character after the surname may be any word (总统|谈论): it needs a verb or a second place.
    const bordered = wordAfterOf(text, end, NAME_RIGHT) !== null && (given > 1 || recurs);
    if (called && (verb !== null || bordered)) return end;
    if (!called && verb !== null && PLAIN_SPEECH.has(verb) && recurs) return end;
  }
  return null;
}
