/** Checks that names come back from the traditional characters that are derived for them. */
import { nameOf } from './entity-sections.ts';
import type { WrittenList } from './list.ts';
import { isChineseName, type PlacedForms, problemOf } from './placed-forms.ts';
import type { Problem } from './read.ts';
import { createTraditional } from './traditional.ts';

/**
 * The traditional edition prints a name as it is derived here, and the matcher reads it back: both must be the same
 * name, or it is never found there.
 */
export function checkTraditional({ byEntry, normalise }: PlacedForms, list: WrittenList): readonly Problem[] {
  const traditional = createTraditional(
    list.overrides,
    list.entries.map(({ entry }) => nameOf(entry)),
  );
  return byEntry.flatMap((uses) => {
    const forms = new Set(uses.map(({ text }) => text));
    return uses
      .filter((use) => isChineseName(use) && (use.region === null || use.region === 'cn'))
      .flatMap((use) => {
        const derived = traditional.name({ text: use.form, isPerson: use.sourced.entry.kind === 'person' });
        const back = normalise(derived);
        // 李澤鉅 is read as 李泽巨: then that, too, is to be a form of the entry.
        if (forms.has(back)) return [];
        const message = `${use.form} is ${derived} in traditional characters, which is read as ${back}; mend the name or lexicon/traditional.yaml, or add ${derived} to the aliases`;
        return [problemOf(use, message)];
      });
  });
}
