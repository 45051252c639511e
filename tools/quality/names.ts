/** Whether two English names are of the same thing, as the annotation guide's scoring has it. */
import type { EntityKind } from '../../src/model/annotation.ts';

/** Lower case, without accents and punctuation. */
function words(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const UNCOUNTED = new Set(['the', 'of', 'and', 'for', 'jr', 'sr']);

/**
 * Whether `ours` names what `gold` names.
 *
 * Persons: the same family name and given names that do not contradict (equal, an initial, or one the beginning of the
 * other). Other kinds: the same words, in any order, articles and prepositions aside.
 */
export function namesAgree(kind: EntityKind, gold: string, ours: string): boolean {
  const a = words(gold).filter((word) => !UNCOUNTED.has(word));
  const b = words(ours).filter((word) => !UNCOUNTED.has(word));
  if (a.join(' ') === b.join(' ')) return true;
  if (kind !== 'person') return [...a].sort().join(' ') === [...b].sort().join(' ');
  const [lastA, lastB] = [a[a.length - 1], b[b.length - 1]];
  if (lastA === undefined || lastA !== lastB) return false;
  const [firstA, firstB] = [a[0] ?? '', b[0] ?? ''];
  return a.length === 1 || b.length === 1 || firstA.startsWith(firstB) || firstB.startsWith(firstA);
}
