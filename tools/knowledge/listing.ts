/** The list in plain words: how much there is, and what stands in it. */

import { formsOf } from '../../src/knowledge/compile/forms.ts';
import type { WrittenList } from '../../src/knowledge/compile/list.ts';
import { ENTITY_KIND_ORDER } from '../../src/knowledge/file.ts';

/** One line of counts: entities by kind, forms, bytes. */
export function countsLine(list: WrittenList, forms: number, bytes: number): string {
  const kinds = ENTITY_KIND_ORDER.map((kind) => {
    const count = list.entries.filter(({ entry }) => entry.kind === kind).length;
    return `${PLURALS[kind]} ${count}`;
  });
  return `entities ${list.entries.length} (${kinds.join(', ')}), forms ${forms}, bytes ${bytes}`;
}

const PLURALS = { person: 'people', country: 'countries', organization: 'organizations', place: 'places' } as const;

/** One line an entity: id, kind, forms with their conditions, description. Sorted by id. */
export function listing(list: WrittenList): string {
  return list.entries
    .map(({ entry }) => {
      const forms = formsOf(entry)
        .filter(({ role }) => role !== 'blocker')
        .map(({ form, role, licence, region }) => {
          const conditions = [role, ...(licence === 'free' ? [] : [licence]), ...(region === null ? [] : [region])];
          return `${form} (${conditions.join(', ')})`;
        });
      return `${entry.id}\t${entry.kind}\t${forms.join('; ')}\t${entry.description.zh}\t${entry.description.en}`;
    })
    .join('\n');
}
