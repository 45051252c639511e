/** What each table of facts is compared with, and how. */
import type { SourcedEntry } from '../../../src/knowledge/compile/read.ts';
import {
  compareEnglish,
  compareForms,
  type Disagreement,
  disagreement,
  foldEnglish,
  type ListIndex,
} from './list-index.ts';
import { STATES } from './states.ts';
import { type Row, severalOf } from './table.ts';

/** A table that the list can be compared with. */
export interface Comparison {
  readonly table: string;
  /** The columns that it must have. */
  readonly columns: readonly string[];
  compare(rows: readonly Row[], index: ListIndex): readonly Disagreement[];
}

/** All comparisons, in the order in which they are printed. */
export const COMPARISONS: readonly Comparison[] = [
  {
    table: 'countries.tsv',
    columns: ['iso2', 'zh_hans', 'zh_hant_tw', 'zh_hant_hk', 'alt_hans', 'alt_tw', 'alt_hk', 'en', 'en_official'],
    compare: compareCountries,
  },
  {
    table: 'people.tsv',
    columns: ['en', 'zh_hans_short', 'zh_hans_other_forms', 'zh_tw', 'zh_hk'],
    compare: comparePeople,
  },
  {
    table: 'us_congress_2026.tsv',
    columns: ['en', 'enwiki_title', 'state', 'party', 'birthday'],
    compare: compareCongress,
  },
  { table: 'regional_names.tsv', columns: ['en', 'form', 'zh_cn', 'zh_tw', 'zh_hk'], compare: compareRegionalNames },
];

/** By ISO code; the table's alternatives are as good as its first names. */
function compareCountries(rows: readonly Row[], index: ListIndex): readonly Disagreement[] {
  const byCode = new Map(rows.map((row) => [row('iso2'), row]));
  return index.entries.flatMap((sourced) => {
    const row = sourced.entry.kind === 'country' ? byCode.get(sourced.entry.iso ?? '') : undefined;
    if (row === undefined) return [];
    return [
      ...compareEnglish(sourced, [row('en'), row('en_official')]),
      ...compareForms(index, sourced, 'cn', [row('zh_hans'), row('alt_hans')].flatMap(severalOf)),
      ...compareForms(index, sourced, 'tw', [row('zh_hant_tw'), row('alt_tw')].flatMap(severalOf)),
      ...compareForms(index, sourced, 'hk', [row('zh_hant_hk'), row('alt_hk')].flatMap(severalOf)),
    ];
  });
}

/** By English name; years of birth and death only where the draft has them: "(1923–2023)". */
function comparePeople(rows: readonly Row[], index: ListIndex): readonly Disagreement[] {
  return rows.flatMap((row) =>
    meantBy(row, index).flatMap((sourced) => {
      const [, born, died] = /\((\d{4})–(\d{4})\)/.exec(row('role_as_known_VERIFY')) ?? [];
      return [
        ...compareEnglish(sourced, [row('en')]),
        ...compareForms(index, sourced, 'cn', [row('zh_hans_short'), row('zh_hans_other_forms')].flatMap(severalOf)),
        ...compareForms(index, sourced, 'tw', severalOf(row('zh_tw'))),
        ...compareForms(index, sourced, 'hk', severalOf(row('zh_hk'))),
        ...compareYear(sourced, 'born', born),
        ...compareYear(sourced, 'died', died),
      ];
    }),
  );
}

/** The people whom the row may mean: of several with the English name those with the Chinese one. */
function meantBy(row: Row, index: ListIndex): readonly SourcedEntry[] {
  const named = peopleNamed(index, [row('en')]);
  const short = index.plain(row('zh_hans_short'));
  const same = named.filter((sourced) => index.forms(sourced, 'cn').has(short));
  return same.length === 0 ? named : same;
}

/** By English name or article. A state or party is wrong when the description names another and not the table's. */
function compareCongress(rows: readonly Row[], index: ListIndex): readonly Disagreement[] {
  return rows.flatMap((row) =>
    peopleNamed(index, [row('en'), row('enwiki_title')])
      .filter(isOfCongress)
      // An entry that names another article is a namesake: Robert Menendez, father and son.
      .filter(({ entry }) => (entry.wikipedia?.en ?? row('enwiki_title')) === row('enwiki_title'))
      .flatMap((sourced) => [
        ...compareEnglish(sourced, [row('en'), row('enwiki_title').replace(/ \(.*\)$/, '')]),
        ...compareYear(sourced, 'born', /^\d{4}/.exec(row('birthday'))?.[0]),
        ...compareMention(sourced, 'party', row('party'), ['Democrat', 'Republican']),
        ...compareMention(sourced, 'state', STATES.get(row('state')) ?? '', [...STATES.values()]),
      ]),
  );
}

/** A namesake elsewhere is no member: an entry that speaks of Congress at all is. */
function isOfCongress({ entry }: SourcedEntry): boolean {
  const roles = entry.kind === 'person' ? (entry.roles ?? []).map(({ title }) => title.en) : [];
  return /senat|congress|representative|house|speaker|democrat|republican/i.test(
    [entry.description.en, ...roles].join(' '),
  );
}

function compareMention(
  sourced: SourcedEntry,
  sort: string,
  theirs: string,
  all: readonly string[],
): readonly Disagreement[] {
  const text = sourced.entry.description.en;
  if (theirs === '' || text.toLowerCase().includes(theirs.toLowerCase())) return [];
  const ours = all.filter((word) => text.includes(word));
  return ours.length === 0 ? [] : [disagreement(sourced, ['description', 'en'], sort, ours.join(', '), theirs)];
}

/** By English name; a name may stand in several of the source's groups, each of which is as good. */
function compareRegionalNames(rows: readonly Row[], index: ListIndex): readonly Disagreement[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row('form') !== 'full' || row('en') === '') continue;
    const group = groups.get(row('en'));
    if (group === undefined) groups.set(row('en'), [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([english, group]) => {
    // Other English names may be longer ones (Lao People's Democratic Republic), whose Chinese is longer too.
    const named = index.named(english).filter(({ entry }) => foldEnglish(entry.names.en) === foldEnglish(english));
    // Of several entries with the name nobody says which the table means.
    const sourced = named.length === 1 ? named[0] : undefined;
    if (sourced === undefined) return [];
    const column = (name: string): readonly string[] => group.flatMap((row) => severalOf(row(name)));
    return [
      ...compareForms(index, sourced, 'cn', column('zh_cn')),
      ...compareForms(index, sourced, 'tw', column('zh_tw')),
      ...compareForms(index, sourced, 'hk', column('zh_hk')),
    ];
  });
}

function peopleNamed(index: ListIndex, names: readonly string[]): readonly SourcedEntry[] {
  const found = new Set(names.flatMap((name) => index.named(name)));
  return [...found].filter(({ entry }) => entry.kind === 'person');
}

function compareYear(
  sourced: SourcedEntry,
  field: 'born' | 'died',
  theirs: string | undefined,
): readonly Disagreement[] {
  const ours = sourced.entry.kind === 'person' ? sourced.entry[field] : undefined;
  if (ours === undefined || theirs === undefined || ours === Number(theirs)) return [];
  return [disagreement(sourced, [field], field === 'born' ? 'year of birth' : 'year of death', String(ours), theirs)];
}
