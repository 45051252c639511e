/** What the list holds already: by id, and by Chinese name. */
import { formsOf } from '../../src/knowledge/compile/forms.ts';
import type { SourceFile } from '../../src/knowledge/compile/list.ts';
import { readEntries, type SourcedEntry } from '../../src/knowledge/compile/read.ts';
import { characterPairUnits } from '../../src/knowledge/compile/traditional.ts';
import { buildCharacterMap, normaliseText } from '../../src/knowledge/normalise.ts';

export interface Catalogue {
  /** Says where an id stands; `null` when it is free. */
  idTaken(id: string): string | null;
  /** Says which entry has a name, in either script and any region, and where; `null` when none has. */
  nameTaken(name: string): string | null;
}

/**
 * Looks through the files of the list.
 *
 * A name is taken when it is another entry's name or alias, or a family name that stands without the full name (普京).
 * Other family names are free.
 *
 * @param files those that can't be read as entries are passed over; `npm run knowledge:check` is what reports them.
 */
export function catalogueOf(files: readonly SourceFile[]): Catalogue {
  const map = buildCharacterMap(characterPairUnits());
  const ids = new Map<string, SourcedEntry>();
  const names = new Map<string, SourcedEntry>();
  for (const sourced of files.flatMap(({ file, source }) => readEntries(file, source).entries)) {
    ids.set(sourced.entry.id, sourced);
    for (const { form, role, licence } of formsOf(sourced.entry)) {
      if (role === 'name' || role === 'alias' || (role === 'family' && licence === 'free'))
        names.set(normaliseText(form, map), sourced);
    }
  }
  return {
    idTaken: (id) => {
      const sourced = ids.get(id);
      return sourced === undefined ? null : `the id "${id}" stands at ${placeOf(sourced)} already`;
    },
    nameTaken: (name) => {
      const sourced = names.get(normaliseText(name, map));
      return sourced === undefined
        ? null
        : `${name} is a name of "${sourced.entry.id}" already (${placeOf(sourced)}); mend that entry, or, if this is somebody or something else, write the new one by hand with a licence`;
    },
  };
}

function placeOf({ file, line }: SourcedEntry): string {
  return `${file}:${line}`;
}
