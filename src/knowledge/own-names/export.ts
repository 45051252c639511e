/** Own names as a file, in the list's own form: `importOwnNames` reads it back as it was. */
import { stringify } from 'yaml';
import type { OwnName } from '../../model/own-name.ts';

export type OwnNamesFormat = 'yaml' | 'json';

/** The names as the text of a file, in their order. */
export function exportOwnNames(names: readonly OwnName[], format: OwnNamesFormat): string {
  if (format === 'json') return `${JSON.stringify(names, null, 2)}\n`;
  // One line a text, however long, and no references between entries: other tools, and people, read the list's form.
  return stringify(names, { lineWidth: 0, aliasDuplicateObjects: false });
}
