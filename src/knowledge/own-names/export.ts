/** Own names as a file, in the list's own form: `importOwnNames` reads it back as it was. */
import { stringify } from 'yaml';
import type { OwnName } from '../../model/own-name.ts';

export type OwnNamesFormat = 'yaml' | 'json';

/** The names as the text of a file, in their order. */
export function exportOwnNames(names: readonly OwnName[], format: OwnNamesFormat): string {
  const written = names.map(inOrder);
  if (format === 'json') return `${JSON.stringify(written, null, 2)}\n`;
  // One line a text, however long, and no references between entries: other tools, and people, read the list's form.
  return stringify(written, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The fields in the order in which the list has them, whoever put the name together. */
function inOrder({ id, kind, names: { zh, tw, hk, en }, aliases, description }: OwnName): object {
  return {
    id,
    kind,
    names: {
      zh,
      ...(tw === undefined ? {} : { tw }),
      ...(hk === undefined ? {} : { hk }),
      ...(en === undefined ? {} : { en }),
    },
    ...(aliases === undefined ? {} : { aliases }),
    ...(description === undefined ? {} : { description }),
  };
}
