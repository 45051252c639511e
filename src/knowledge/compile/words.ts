/**
 * The lexicon of ordinary words, from jieba's dictionary (MIT). Build time only.
 *
 * What is taken: words of two to four characters that occurred at least 20 times in jieba's counts, without names (its
 * people and foreign names; its tags are rough), without the forms of our list and what begins or ends with a country's,
 * place's or body's (中国政府), and without what the grammar of one-character
 * countries reads (中美, 对华, 美军), for there the words' parts are names.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { columnsOf } from '../columns.ts';
import { SECTION } from '../file.ts';
import { beginningsOf, COST_STEP, WORD_MAX } from '../words.ts';
import { bytesOf, type SectionContent } from './write.ts';

const FREQUENCY_MIN = 20;
/** What jieba calls persons: of two characters they are mostly words (明白, 道德), of three mostly people. */
const PERSON = /^nr$/;
const FOREIGN_NAME = /^nrt$/;
/** A word of two characters that jieba calls a person is one if it is common. */
const COMMON_MIN = 60;
const HAN = /^[\u4e00-\u9fff]+$/;
const COST_MAX = 255;

/** Characters of countries and what stands beside them; see `linking/rules/abbreviations.ts`. */
const COUNTRY = '中美俄韩朝乌华英德法印日澳欧以巴伊越菲土叙缅苏台港加意泰沙老柬马';
const PREFIX = '驻访赴对反亲援抗涉遏';
const SUFFIX = '军方媒裔籍企资舰商';
const GRAMMAR = new RegExp(`^(?:[${COUNTRY}]{2,}|(?:[${PREFIX}][${COUNTRY}])+|[${COUNTRY}]+[${SUFFIX}])$`);
/** Everyday words that look like that grammar all the same, that jieba calls persons, or that it lacks. */
const ORDINARY: ReadonlySet<string> = new Set(
  '科普 杨梅 日晒 达人 湾区 西兰花 对台戏 兰姆酒 越走越近 亚太 北约 本应 反以为荣 以德报怨 重新加 坡道 年中 打对台 中巴车 中巴 华裔 反乌托邦 乌托邦 加以 中华 中意 日新 新意 朝日 美德 意中 华美 英华 对马 对台 抗日 反意 土方 中军 以德 马德 马法 马英 马上'.split(
    ' ',
  ),
);

interface Word {
  readonly text: string;
  readonly count: number;
  /** Its part of speech, as jieba has it. */
  readonly kind: string;
}

let read: { readonly words: readonly Word[]; readonly characters: readonly Word[]; readonly total: number } | null =
  null;

/** Reads jieba's dictionary: once, for it depends on nothing. */
function readDictionary(): NonNullable<typeof read> {
  if (read !== null) return read;
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const words: Word[] = [];
  const characters: Word[] = [];
  let total = 0;
  for (const row of rows) {
    const [text = '', count = '0', kind = ''] = row.trim().split(' ');
    const word = { text, count: ORDINARY.has(text) ? Math.max(Number(count), COMMON_MIN) : Number(count), kind };
    total += word.count;
    if (!HAN.test(text) || text.length > WORD_MAX) continue;
    if (text.length === 1) characters.push(word);
    else if (ORDINARY.has(text) || (word.count >= FREQUENCY_MIN && !isPerson(word) && !GRAMMAR.test(text)))
      words.push(word);
  }
  const known = new Set(words.map(({ text }) => text));
  for (const text of ORDINARY) if (!known.has(text)) words.push({ text, count: COMMON_MIN, kind: '' });
  // By length, then by code units: the order in which the reader searches.
  words.sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  characters.sort((a, b) => (a.text < b.text ? -1 : 1));
  read = { words, characters, total };
  return read;
}

function isPerson({ text, count, kind }: Word): boolean {
  return FOREIGN_NAME.test(kind) || (PERSON.test(kind) && (text.length > 2 || count < COMMON_MIN));
}

/** How rare single characters and words of two and three characters are: −ln of their shares. */
export function wordCosts(): ReadonlyMap<string, number> {
  const { words, characters, total } = readDictionary();
  const short = [...characters, ...words].filter(({ text }) => text.length <= 3);
  return new Map(short.map(({ text, count }) => [text, -Math.log(Math.max(count, 1) / total)]));
}

let common: ReadonlyMap<string, Word> | null = null;

/** Jieba's tags of people, and of places, bodies and other things that have names. */
const NAME_OF_PERSON = /^nr/;
const NAME_OF_THING = /^n[stz]$/;

/**
 * Whether a string is a common word: of two to four characters, counted often and not called a name. What jieba calls a
 * person counts if it has two characters (道德); what it calls a place or a thing, only as the name of a person (高山).
 */
export function isCommonWord(text: string, ofPerson: boolean): boolean {
  common ??= new Map(
    readDictionary()
      .words.filter(({ count }) => count >= COMMON_MIN)
      .map((word) => [word.text, word]),
  );
  const word = common.get(text);
  if (word === undefined) return false;
  if (NAME_OF_PERSON.test(word.kind)) return text.length === 2;
  return !NAME_OF_THING.test(word.kind) || (ofPerson && text.length === 2);
}

/**
 * The sections of the lexicon of words.
 *
 * @param forms what names somebody or something in the list, which then is no ordinary word.
 * @param impersonal those of the forms that name no person.
 */
export function wordSections(forms: ReadonlySet<string>, impersonal: ReadonlySet<string>): readonly SectionContent[] {
  const { words, characters, total } = readDictionary();
  const cost = ({ count }: Word): number =>
    Math.max(1, Math.min(COST_MAX, Math.round(-Math.log(Math.max(count, 1) / total) / COST_STEP)));
  const borders = bordersOf(impersonal);
  const kept = words.filter(({ text }) => !forms.has(text) && !holdsForm(text, borders));
  const counts = new Uint32Array(WORD_MAX + 1);
  const byLength = Array.from({ length: WORD_MAX + 1 }, (_, length) =>
    kept.flatMap(({ text }) => (text.length === length ? [text] : [])),
  );
  const units = byLength.flatMap(columnsOf);
  for (const [length, group] of byLength.entries()) counts[length] = group.length;
  const singles = characters.flatMap((character) => [character.text.charCodeAt(0), cost(character)]);
  return [
    { id: SECTION.words, bytes: bytesOf(Uint16Array.from(units)) },
    { id: SECTION.wordCounts, bytes: bytesOf(counts) },
    { id: SECTION.wordCosts, bytes: bytesOf(Uint8Array.from(kept, cost)) },
    { id: SECTION.wordBeginnings, bytes: bytesOf(beginningsOf(kept.map(({ text }) => text))) },
    { id: SECTION.characterCosts, bytes: bytesOf(Uint16Array.from(singles)) },
  ];
}

/** Whether a word begins or ends with a shorter form of two characters or more. */
function holdsForm(text: string, forms: FormBorders): boolean {
  if (text.length < 3 || !(forms.starts.has(text.slice(0, 2)) || forms.ends.has(text.slice(-2)))) return false;
  for (let length = 2; length < text.length; length += 1) {
    if (forms.all.has(text.slice(0, length)) || forms.all.has(text.slice(-length))) return true;
  }
  return false;
}

/** Forms with their first and last two characters: most words are told by those. */
interface FormBorders {
  readonly all: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

function bordersOf(forms: ReadonlySet<string>): FormBorders {
  const long = [...forms].filter((form) => form.length > 1);
  return {
    all: forms,
    starts: new Set(long.map((form) => form.slice(0, 2))),
    ends: new Set(long.map((form) => form.slice(-2))),
  };
}
