/** The notebook as the text of a file: for Anki, for people, for programs. Pure. */
import type { InterfaceLanguage } from '../model/language.ts';
import type { NotebookEntry } from '../model/notebook.ts';
import { oneLine } from './list/table.ts';
import { type InEachLanguage, inLanguage, kindInWords } from './strings.ts';

export const NOTEBOOK_FORMATS = ['tsv', 'markdown', 'json'] as const;
export type NotebookFormat = (typeof NOTEBOOK_FORMATS)[number];

type Column = 'text' | 'zh' | 'en' | 'description' | 'kind' | 'sentence' | 'title' | 'address' | 'date' | 'opened';

const COLUMNS: Readonly<Record<Column, InEachLanguage>> = {
  text: ['名字', '名字', 'Name'],
  zh: ['全名', '全名', 'Full name'],
  en: ['英文名', '英文名', 'English name'],
  description: ['说明', '說明', 'Who it is'],
  kind: ['类别', '類別', 'Kind'],
  sentence: ['句子', '句子', 'Sentence'],
  title: ['文章标题', '文章標題', 'Article'],
  address: ['网址', '網址', 'Address'],
  date: ['文章日期', '文章日期', 'Article date'],
  opened: ['查看时间', '查看時間', 'Opened'],
};
const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** The entries in their order, as the text of a file. */
export function exportNotebook(
  entries: readonly NotebookEntry[],
  format: NotebookFormat,
  language: InterfaceLanguage,
): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  return format === 'tsv' ? forAnki(entries, language) : asMarkdown(entries, language);
}

function textIn(entry: NotebookEntry, column: Column, language: InterfaceLanguage): string {
  return oneLine(column === 'kind' ? kindInWords(entry.kind, language) : (entry[column] ?? ''));
}

/**
 * Tab-separated with the file headers that Anki documents, an entry a line, always the same columns, so that a second
 * import meets the same fields. `#html:false`: a `<` is a `<`.
 *
 * Texts stay what they are, also where they begin with = + - or @. Anki computes nothing, and a character put before
 * them would be learnt with the name; it is spreadsheets that take such a text for a formula, and this is no file of
 * theirs.
 */
function forAnki(entries: readonly NotebookEntry[], language: InterfaceLanguage): string {
  const columns = COLUMN_NAMES.map((name) => inLanguage(COLUMNS[name], language));
  const rows = entries.map((entry) =>
    COLUMN_NAMES.map((name, index) => ankiField(textIn(entry, name, language), index === 0)).join('\t'),
  );
  return ['#separator:tab', '#html:false', `#columns:${columns.join('\t')}`, ...rows, ''].join('\n');
}

/** Quoted, with quotes doubled, where Anki would take a quote for the field's border, or the line for a comment. */
function ankiField(text: string, isFirst: boolean): string {
  return text.includes('"') || (isFirst && text.startsWith('#')) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table; the article's title is a link where its address is known. */
function asMarkdown(entries: readonly NotebookEntry[], language: InterfaceLanguage): string {
  const shown = COLUMN_NAMES.filter((name) => name !== 'address');
  const rows = entries.map((entry) =>
    shown.map((name) => (name === 'title' ? titleInMarkdown(entry) : literal(textIn(entry, name, language)))),
  );
  const head = shown.map((name) => inLanguage(COLUMNS[name], language));
  return `${[head, shown.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function titleInMarkdown({ title = '', address = '' }: NotebookEntry): string {
  const isAddress = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  const shown = literal(oneLine(title === '' ? address : title));
  if (!isAddress) return shown;
  // As the browser writes an address it has no spaces and angle brackets; a bar would end the cell.
  return `[${shown}](<${new URL(address).href.replaceAll('|', '%7C').replaceAll('>', '%3E').replaceAll('<', '%3C')}>)`;
}

/** The text with whatever Markdown or a table would read in it made plain. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, (mark) => (/[<>&]/.test(mark) ? ENTITIES[mark] : `\\${mark}`) ?? mark);
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
