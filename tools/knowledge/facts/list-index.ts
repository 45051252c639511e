/** The list as tables of facts are compared with it: entries by their names, and the forms that each region may print. */
import { formsOf } from '../../../src/knowledge/compile/forms.ts';
import type { WrittenList } from '../../../src/knowledge/compile/list.ts';
import type { SourcedEntry } from '../../../src/knowledge/compile/read.ts';
import { characterPairUnits } from '../../../src/knowledge/compile/traditional.ts';
import { buildCharacterMap, normaliseText } from '../../../src/knowledge/normalise.ts';
import type { Region } from '../../../src/knowledge/schema.ts';

/** Something that the list and a table say differently. */
export interface Disagreement {
  readonly file: string;
  readonly line: number;
  /** What is compared: `Taiwan form`. */
  readonly sort: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What the comparisons ask of the list. */
export interface ListIndex {
  readonly entries: readonly SourcedEntry[];
  /** The entries that have an English name, in whatever case and with or without accents; also by English article. */
  named(english: string): readonly SourcedEntry[];
  /** The forms that a region may print, as `plain` makes them. */
  forms(sourced: SourcedEntry, region: Region): ReadonlySet<string>;
  /** A form normalised, without the dots and hyphens between its parts, which sources set differently. */
  plain(form: string): string;
}

/** Makes the index of a list. */
export function indexList(list: WrittenList): ListIndex {
  const map = buildCharacterMap(characterPairUnits());
  const plain = (form: string): string => normaliseText(form, map).replace(/[·\s-]/g, '');
  const byName = new Map<string, Set<SourcedEntry>>();
  for (const sourced of list.entries) {
    for (const name of [...englishOf(sourced), sourced.entry.wikipedia?.en]) {
      if (name === undefined) continue;
      const known = byName.get(foldEnglish(name)) ?? new Set();
      byName.set(foldEnglish(name), known.add(sourced));
    }
  }
  return {
    entries: list.entries,
    named: (english) => [...(byName.get(foldEnglish(english)) ?? [])],
    forms: (sourced, region) =>
      new Set(
        formsOf(sourced.entry)
          .filter(({ role }) => role !== 'blocker' && role !== 'english')
          // A region that has no form of its own prints the mainland's.
          .filter((use) => use.region === region || use.region === null || !hasOwn(sourced, region, use.path[0]))
          .map(({ form }) => plain(form)),
      ),
    plain,
  };
}

function hasOwn(sourced: SourcedEntry, region: Region, field: string | number | undefined): boolean {
  return formsOf(sourced.entry).some((use) => use.region === region && use.path[0] === field);
}

/** All English names of an entry. */
export function englishOf({ entry }: SourcedEntry): readonly string[] {
  return [entry.names.en, ...(entry.names['also-en'] ?? [])];
}

/** An English name without case, accents and points: what stays is what names are told apart by. */
export function foldEnglish(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[.,’'`-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const FIELDS = {
  cn: { sort: 'mainland form', field: 'zh' },
  tw: { sort: 'Taiwan form', field: 'tw' },
  hk: { sort: 'Hong Kong form', field: 'hk' },
} as const;

/**
 * Compares the names of one region.
 *
 * @param theirs all forms that the table has; none of them means that it says nothing.
 * @returns a disagreement when the entry has none of them.
 */
export function compareForms(
  index: ListIndex,
  sourced: SourcedEntry,
  region: Region,
  theirs: readonly string[],
): readonly Disagreement[] {
  const ours = index.forms(sourced, region);
  if (theirs.length === 0 || theirs.some((form) => ours.has(index.plain(form)))) return [];
  const { names } = sourced.entry;
  const { sort, field } = FIELDS[region];
  return [disagreement(sourced, ['names', field], sort, names[field] ?? names.zh, [...new Set(theirs)].join('|'))];
}

/** Compares English names: a disagreement when the entry has none of the table's. */
export function compareEnglish(sourced: SourcedEntry, theirs: readonly string[]): readonly Disagreement[] {
  const ours = new Set(englishOf(sourced).map(foldEnglish));
  const known = theirs.filter((name) => name !== '');
  if (known.length === 0 || known.some((name) => ours.has(foldEnglish(name)))) return [];
  return [disagreement(sourced, ['names', 'en'], 'English name', sourced.entry.names.en, known.join('|'))];
}

/** A disagreement at the place of a field. */
export function disagreement(
  sourced: SourcedEntry,
  path: readonly (string | number)[],
  sort: string,
  ours: string,
  theirs: string,
): Disagreement {
  return { file: sourced.file, line: sourced.lineOf(path), sort, ours, theirs };
}
