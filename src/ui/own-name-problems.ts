/** What is wrong with own names, in files and forms, in the reader's words: what it is, and how to mend it. */
import type { InterfaceLanguage } from '../model/language.ts';
import { OWN_ALIASES_MAX, OWN_NAMES_MAX, OWN_TEXT_MAX } from '../model/own-name.ts';
import type { OwnNameProblem, OwnNameProblemCode } from '../model/own-name-problem.ts';
import { filled, type InEachLanguage, inLanguage } from './strings.ts';

/** `{field}` and `{value}` are the problem's. */
const PROBLEMS: Readonly<Record<OwnNameProblemCode, InEachLanguage>> = {
  'too-large': [
    '文件超过 100 万字符，没有读取。请分成几个文件。',
    '檔案超過 100 萬字元，沒有讀取。請分成幾個檔案。',
    'The file has more than a million characters and was not read. Split it into several files.',
  ],
  'not-a-list': [
    '这个文件不是名字列表。每个名字应以“- kind:”开头，或写成 JSON 数组。',
    '這個檔案不是名字清單。每個名字應以「- kind:」開頭，或寫成 JSON 陣列。',
    'The file is no list of names. Begin each name with “- kind:”, or write a JSON array.',
  ],
  'too-deep': [
    '括号或层次嵌套过深，没有读取。请检查是否少了右括号。',
    '括號或層次巢狀過深，沒有讀取。請檢查是否少了右括號。',
    'Brackets or levels stand too deep in each other; the file was not read. Look for brackets that are not closed.',
  ],
  syntax: [
    '不是有效的 YAML 或 JSON，请检查引号、括号和缩进。（{value}）',
    '不是有效的 YAML 或 JSON，請檢查引號、括號和縮排。（{value}）',
    'Not valid YAML or JSON; check quotes, brackets and indentation. ({value})',
  ],
  'not-an-entry': [
    '这里不是名字。请写出 kind 和 names。',
    '這裡不是名字。請寫出 kind 和 names。',
    'This is not a name. Give kind and names.',
  ],
  reference: [
    '不接受 YAML 引用（*）。请把内容直接写出来。',
    '不接受 YAML 參照（*）。請把內容直接寫出來。',
    'YAML references (*) are not accepted. Write the value itself.',
  ],
  missing: ['缺少 {field}，请补上。', '缺少 {field}，請補上。', '{field} is missing; add it.'],
  'not-text': ['{field} 应是文字。', '{field} 應是文字。', '{field} must be text.'],
  'not-a-group': [
    '{field} 应是一组字段，如 {zh: …, en: …}。',
    '{field} 應是一組欄位，如 {zh: …, en: …}。',
    '{field} must be a group of fields, such as {zh: …, en: …}.',
  ],
  'not-several': [
    '{field} 应是列表，如 […, …]。',
    '{field} 應是清單，如 […, …]。',
    '{field} must be a list, such as […, …].',
  ],
  kind: [
    'kind 应是 person、country、organization 或 place。',
    'kind 應是 person、country、organization 或 place。',
    'kind must be person, country, organization or place.',
  ],
  'too-many-aliases': [
    `别名最多 ${OWN_ALIASES_MAX} 个。`,
    `別名最多 ${OWN_ALIASES_MAX} 個。`,
    `A name has at most ${OWN_ALIASES_MAX} aliases.`,
  ],
  empty: [
    '{field} 是空的。请填写，或删去这个字段。',
    '{field} 是空的。請填寫，或刪去這個欄位。',
    '{field} is empty. Fill it in, or remove the field.',
  ],
  'too-long': [
    `{field} 最多 ${OWN_TEXT_MAX} 个字符。`,
    `{field} 最多 ${OWN_TEXT_MAX} 個字元。`,
    `{field} has at most ${OWN_TEXT_MAX} characters.`,
  ],
  'white-space': [
    '{field} 的开头或结尾有空格，请删去。',
    '{field} 的開頭或結尾有空格，請刪去。',
    '{field} begins or ends with a space; remove it.',
  ],
  'control-character': [
    '{field} 含有看不见的控制字符，请重新输入。',
    '{field} 含有看不見的控制字元，請重新輸入。',
    '{field} holds invisible control characters; type it anew.',
  ],
  'no-letter': [
    '{field} 至少要有一个汉字或拉丁字母。',
    '{field} 至少要有一個漢字或拉丁字母。',
    '{field} needs at least one Chinese character or Latin letter.',
  ],
  'field-not-kept': [
    '自己的名字不保存 {field}，已略去。',
    '自己的名字不儲存 {field}，已略去。',
    'Names of your own don’t keep {field}; it was left out.',
  ],
  'unknown-field': [
    '没有 {field} 这个字段，已略去；请检查拼写。',
    '沒有 {field} 這個欄位，已略去；請檢查拼寫。',
    'There is no field {field}; it was left out. Check its spelling.',
  ],
  repeated: [
    '“{value}”在文件里出现不止一次，取后面的一个。',
    '「{value}」在檔案裡出現不止一次，取後面的一個。',
    '“{value}” stands in the file more than once; the later one was taken.',
  ],
};

/** What is wrong with a field of a form. */
export function fieldProblemInWords(code: OwnNameProblemCode, field: string, language: InterfaceLanguage): string {
  return inLanguage(PROBLEMS[code], language).replaceAll('{field}', () => field);
}

/** A problem of a file with its line. */
export function problemInWords(
  { line, code, field = '', value = '' }: OwnNameProblem,
  language: InterfaceLanguage,
): string {
  const words = fieldProblemInWords(code, field, language).replaceAll('{value}', () => value);
  if (line === null) return words;
  return filled(inLanguage(['第 {line} 行：', '第 {line} 行：', 'Line {line}: '], language), { line }) + words;
}

/** The codes of `OwnNamesStored` (`platform/own-names.ts`). */
const REFUSALS = {
  'too-many': [
    `最多可存 ${OWN_NAMES_MAX} 个名字，没有保存。请先删去一些。`,
    `最多可存 ${OWN_NAMES_MAX} 個名字，沒有儲存。請先刪去一些。`,
    `At most ${OWN_NAMES_MAX} names can be stored; nothing was changed. Remove some first.`,
  ],
  'too-large': [
    '名字合计超过 1 MB，没有保存。请缩短说明或删去一些名字。',
    '名字合計超過 1 MB，沒有儲存。請縮短說明或刪去一些名字。',
    'All names together exceed 1 MB; nothing was changed. Shorten descriptions or remove some names.',
  ],
  'not-valid': [
    '有一个名字不完整或含有不能用的字符，没有保存。',
    '有一個名字不完整或含有不能用的字元，沒有儲存。',
    'One of the names is incomplete or holds characters that can’t be used; nothing was changed.',
  ],
  storage: [
    '浏览器没有保存：存储空间已满或不可用。原有的名字都还在。',
    '瀏覽器沒有儲存：儲存空間已滿或無法使用。原有的名字都還在。',
    'The browser did not save them: its storage is full or not available. The names that were there still are.',
  ],
} as const satisfies Readonly<Record<string, InEachLanguage>>;

/** Why names were not stored. */
export function refusalInWords(code: keyof typeof REFUSALS, language: InterfaceLanguage): string {
  return inLanguage(REFUSALS[code], language);
}
