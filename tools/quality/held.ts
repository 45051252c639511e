/** Whether the list holds what gold names. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { GoldMention } from './gold.ts';
import { namesAgree } from './names.ts';

/** Tells whether the list holds the entity that a gold mention names, by its English names; answers are remembered. */
export function holder(knowledge: Knowledge): (gold: GoldMention) => boolean {
  const known = new Map<string, boolean>();
  const names = Array.from({ length: knowledge.entityCount }, (_, entity) => {
    const { entry } = knowledge.entity(entity);
    return { kind: entry.kind, english: [entry.names.en, ...(entry.names['also-en'] ?? [])] };
  });
  return (gold) => {
    if (gold.unlisted) return false;
    const key = `${gold.kind}|${gold.english.join('/')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const held = names.some(
      ({ kind, english }) =>
        kind === gold.kind && gold.english.some((name) => english.some((own) => namesAgree(kind, name, own))),
    );
    known.set(key, held);
    return held;
  };
}
