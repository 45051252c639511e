/** Fields that a written name has and an own name does not keep: told apart from misspelt ones. */
import { isMap, isSeq, type Node } from 'yaml';

const KEPT: Readonly<Record<'entry' | 'names' | 'alias' | 'description', readonly string[]>> = {
  entry: ['id', 'kind', 'names', 'aliases', 'description'],
  names: ['zh', 'en', 'tw', 'hk', 'also-en'],
  alias: ['form'],
  description: ['zh', 'en'],
};

/** Fields of the list's entries (`knowledge/schema.ts`) beyond those. */
const OF_THE_LIST: ReadonlySet<string> = new Set([
  ...['blockers', 'prominence', 'licence', 'related', 'wikipedia', 'wikidata', 'checked'],
  ...['family', 'roles', 'born', 'died'],
  ...['polity', 'iso', 'characters', 'capital', 'capital-is-seat', 'status', 'region', 'from', 'to'],
  ...['country', 'body', 'parent', 'seat', 'founded', 'dissolved', 'within', 'type', 'hant'],
]);

export interface OtherField {
  /** With dots, and without the numbers of aliases: `aliases.licence`. */
  readonly field: string;
  readonly node: Node;
  readonly isOfTheList: boolean;
}

/** The fields of a written entry that are not kept, in the order in which they are written. */
export function otherFields(entry: Node): OtherField[] {
  if (!isMap(entry)) return [];
  const aliases: unknown = entry.get('aliases', true);
  return [
    ...othersIn(entry, KEPT.entry, ''),
    ...othersIn(entry.get('names', true), KEPT.names, 'names.'),
    ...(isSeq(aliases) ? aliases.items.flatMap((alias) => othersIn(alias, KEPT.alias, 'aliases.')) : []),
    ...othersIn(entry.get('description', true), KEPT.description, 'description.'),
  ];
}

function othersIn(node: unknown, kept: readonly string[], prefix: string): OtherField[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => {
    const name = String(key);
    if (kept.includes(name)) return [];
    return [{ field: prefix + name, node: key as Node, isOfTheList: OF_THE_LIST.has(name) }];
  });
}
