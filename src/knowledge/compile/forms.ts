/** Which surface forms an entry compiles to, and what each is to it. Build time only. */
import type { FormRole } from '../knowledge.ts';
import type { Entry, Licence, Region } from '../schema.ts';

/** A form as the entry writes it. */
export interface FormUse {
  readonly form: string;
  readonly role: FormRole;
  readonly licence: Licence;
  /** `null`: not limited to one region. */
  readonly region: Region | null;
  /** The field that it stands in. */
  readonly path: readonly (string | number)[];
}

/**
 * All forms of an entry, in the order of its fields, duplicates included.
 *
 * The mainland's name has a region only when another region's differs. `licence` of the entry holds for its names in
 * all regions; a family name that is not dominant needs the full name in the document.
 */
export function formsOf(entry: Entry): readonly FormUse[] {
  const { names } = entry;
  const nameLicence = entry.licence ?? 'free';
  const uses: FormUse[] = regional(names, 'name', nameLicence, 'names');
  if (entry.kind === 'person' && entry.family !== undefined) {
    const licence = entry.family.dominant === true ? 'free' : 'document';
    uses.push(...regional(entry.family, 'family', licence, 'family'));
  }
  for (const [index, alias] of (entry.aliases ?? []).entries()) {
    const written = typeof alias === 'string' ? { form: alias } : alias;
    uses.push({
      form: written.form,
      role: 'alias',
      licence: written.licence ?? 'free',
      region: written.region ?? null,
      path: ['aliases', index],
    });
  }
  // Medium is no more a name in English than in Chinese.
  const licence = names.en === names.zh ? nameLicence : 'free';
  uses.push({ form: names.en, role: 'english', licence, region: null, path: ['names', 'en'] });
  for (const [index, form] of (names['also-en'] ?? []).entries()) {
    uses.push({ form, role: 'english', licence: 'free', region: null, path: ['names', 'also-en', index] });
  }
  for (const [index, form] of (entry.blockers ?? []).entries()) {
    uses.push({ form, role: 'blocker', licence: 'free', region: null, path: ['blockers', index] });
  }
  return uses;
}

function regional(
  written: { readonly zh: string; readonly tw?: string | undefined; readonly hk?: string | undefined },
  role: FormRole,
  licence: Licence,
  field: string,
): FormUse[] {
  const differs = written.tw !== undefined || written.hk !== undefined;
  const uses: FormUse[] = [{ form: written.zh, role, licence, region: differs ? 'cn' : null, path: [field, 'zh'] }];
  if (written.tw !== undefined) uses.push({ form: written.tw, role, licence, region: 'tw', path: [field, 'tw'] });
  if (written.hk !== undefined) uses.push({ form: written.hk, role, licence, region: 'hk', path: [field, 'hk'] });
  return uses;
}
