/** What addresses name: the words of an article's slug, and of the links in its text. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { lastNameOf } from './english.ts';

/** Lower case, without accents. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** What may stand behind the slug, for another edition of the same article (site facts §1). */
const EDITIONS: ReadonlySet<string> = new Set(['zh-hant', 'zh-hans', 'dual', 'en']);

/**
 * The words of the last part of an address that has any, lower case: `/2023/03/02/world/lukashenko-xi.html` gives
 * lukashenko, xi. Empty for what is no address.
 */
export function wordsOfAddress(address: string): readonly string[] {
  const [path = ''] = address.split(/[?#]|\.html?$/);
  const parts = path.split('/').filter((part) => part !== '' && !EDITIONS.has(part));
  const last = parts[parts.length - 1];
  // A single word is a slug only behind a date; else it is a section's.
  const isSlug = last !== undefined && (/[a-z]-/i.test(last) || /^\d+$/.test(parts[parts.length - 2] ?? ''));
  return last === undefined || !isSlug ? [] : foldedWords(last);
}

function foldedWords(text: string): string[] {
  return folded(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/**
 * The English words by which an address names an entity: a person's family name, all words of another entity's name.
 *
 * @returns `null` when it does not.
 */
export function nameInAddress(entity: number, words: readonly string[], knowledge: Knowledge): string | null {
  if (words.length === 0) return null;
  const { entry } = knowledge.entity(entity);
  const names =
    entry.kind === 'person' ? [lastNameOf(entity, knowledge)] : [entry.names.en, ...(entry.names['also-en'] ?? [])];
  for (const name of names) {
    const wanted = foldedWords(name ?? '');
    if (wanted.length === 0 || wanted.every((word) => word.length < 2)) continue;
    const at = words.findIndex((_, index) => wanted.every((word, offset) => words[index + offset] === word));
    if (at >= 0) return wanted.join(' ');
  }
  return null;
}
