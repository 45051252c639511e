/** The notebook's entries as its page shows them: searched and sorted. Pure. */
import { ENTITY_KINDS } from '../model/annotation.ts';
import type { NotebookEntry } from '../model/notebook.ts';

export const NOTEBOOK_ORDERS = ['time', 'name', 'kind'] as const;
export type NotebookOrder = (typeof NOTEBOOK_ORDERS)[number];

/**
 * The entries that hold every word of the query, in their order; all of them for an empty query. Case, accents and
 * widths don't count. A name is found in both scripts, for an entry has it as printed and in simplified characters;
 * sentences are searched as they were printed.
 */
export function searchNotebook(entries: readonly NotebookEntry[], query: string): NotebookEntry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const { text, zh, en, description, sentence = '', title = '', address = '', date = '' } = entry;
    // A line break keeps a word from being found over the border of two fields.
    const all = folded([text, zh, en, description, sentence, title, address, date].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

/** Full width made half, accents taken off, small letters. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/**
 * The entries in an order: by time, the last opened first; by name, as Chinese dictionaries order readings; by kind, and
 * within a kind by name. What is equal stands by time.
 */
export function sortNotebook(entries: readonly NotebookEntry[], order: NotebookOrder): NotebookEntry[] {
  const latest = [...entries].sort((a, b) => Date.parse(b.opened) - Date.parse(a.opened));
  if (order === 'time') return latest;
  const names = new Intl.Collator('zh-Hans-u-co-pinyin');
  const byName = (a: NotebookEntry, b: NotebookEntry): number => names.compare(a.zh, b.zh);
  if (order === 'name') return latest.sort(byName);
  const place = ({ kind }: NotebookEntry): number => ENTITY_KINDS.indexOf(kind);
  return latest.sort((a, b) => place(a) - place(b) || byName(a, b));
}
