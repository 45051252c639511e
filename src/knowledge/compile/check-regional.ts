/** Checks that a person's full name and family name belong together in Taiwan's and Hong Kong's wording too. */
import type { PersonEntry } from '../schema.ts';
import type { PlacedForms } from './placed-forms.ts';
import type { Problem, SourcedEntry } from './read.ts';

/** The regions whose wording may differ from the mainland's. */
const OTHER_REGIONS = ['tw', 'hk'] as const;

/**
 * A card shows full names: a regional family name without one says nothing there, and a full name whose family name is
 * spelled otherwise is found only where it stands in full. Scripts are compared alike; an alias may be the short form.
 */
export function checkRegionalNames({ byEntry, normalise }: PlacedForms): readonly Problem[] {
  return byEntry.flatMap((uses) => {
    const sourced = uses[0]?.sourced;
    return sourced?.entry.kind === 'person' ? checkPerson(sourced, sourced.entry, normalise) : [];
  });
}

function checkPerson(
  sourced: SourcedEntry,
  { names, family, aliases }: PersonEntry,
  normalise: (text: string) => string,
): readonly Problem[] {
  if (family === undefined) return [];
  const shortForms = (aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.form));
  return OTHER_REGIONS.flatMap((region) => {
    const full = names[region];
    const own = family[region];
    const report = (field: 'names' | 'family', message: string): readonly Problem[] => {
      const line = sourced.lineOf([field, region]);
      return [{ file: sourced.file, line, message: `${field}.${region}: ${message}` }];
    };
    const contains = (part: string): boolean => full !== undefined && normalise(full).includes(normalise(part));
    if (own !== undefined) {
      if (contains(own)) return [];
      if (full !== undefined) return report('family', `${own} is no part of ${full}; mend one of them`);
      if (normalise(own) === normalise(family.zh)) return [];
      return report('family', `${own} has no full name beside it; give names.${region}, or remove it if in doubt`);
    }
    if (full === undefined || !full.includes('·') || contains(family.zh)) return [];
    const parts = normalise(full).split('·');
    if (shortForms.some((form) => parts.includes(normalise(form)))) return [];
    return report(
      'names',
      `${full} does not contain ${family.zh}; give family.${region}, or the short form as an alias`,
    );
  });
}
