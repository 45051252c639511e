import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../src/knowledge/compile/list.ts';
import { compareWithFacts } from '../../tools/knowledge/facts/report.ts';
import { ENTRIES, lineIn, sources } from './fixture.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiming-facts-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS = {
  'countries.tsv': 'iso2 zh_hans zh_hant_tw zh_hant_hk alt_hans alt_tw alt_hk en en_official',
  'people.tsv': 'en zh_hans_short zh_hans_other_forms zh_tw zh_hk role_as_known_VERIFY',
  'us_congress_2026.tsv': 'en enwiki_title state party birthday',
  'regional_names.tsv': 'en form zh_cn zh_tw zh_hk',
} as const;

/** What a table of one row and the fixture, after one change, say differently; without the counts. */
function compared(table: keyof typeof COLUMNS, row: readonly string[], from = '', to = ''): string[] {
  expect(ENTRIES).toContain(from);
  writeFileSync(join(folder, table), `${COLUMNS[table].replaceAll(' ', '\t')}\n${row.join('\t')}\n`);
  const { list, problems } = readList(sources(ENTRIES.replace(from, to)));
  expect(problems).toEqual([]);
  return compareWithFacts(list, folder).filter((line) => line.startsWith('entries/'));
}

const POLITY = '  polity: member';
const withCode = `${POLITY}\n  iso: LL`;
const LAKELAND = `entries/sample.yaml:${lineIn(ENTRIES, '  names: {zh: 湖国, ')}`;
/** The country's code is written a line above its names only in the changed fixture. */
const NAMES_LINE = lineIn(ENTRIES, '  names: {zh: 湖国, ') + 1;

describe('the table of countries', () => {
  it('may call a country otherwise in each region and in English', () => {
    const row = ['LL', '泽国', '澤國', '湖泊國', '', '', '', 'Lakonia', 'State of Lakonia'];
    const at = `entries/sample.yaml:${NAMES_LINE}`;
    expect(compared('countries.tsv', row, POLITY, withCode)).toEqual([
      `${at}: English name: ours Lakeland; countries.tsv has Lakonia|State of Lakonia`,
      `${at}: mainland form: ours 湖国; countries.tsv has 泽国`,
      `${at}: Taiwan form: ours 湖之國; countries.tsv has 澤國`,
      `${at}: Hong Kong form: ours 湖国; countries.tsv has 湖泊國`,
    ]);
  });

  it('agrees in any of its names, in whatever script', () => {
    const row = ['LL', '泽国', '湖之國', '湖國', '水国|湖国共和国', '', '', 'Lakonia', 'Republic of Lakeland'];
    expect(compared('countries.tsv', row, POLITY, withCode)).toEqual([]);
  });
});

describe('the table of people', () => {
  it('may differ in regional forms and in the years of a life', () => {
    const row = ['Anna Moor', '穆尔', '', '莫爾|穆爾', '慕爾', 'premier (1951–2020)'];
    expect(compared('people.tsv', row).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'Taiwan form: ours 安娜·摩爾; people.tsv has 莫爾|穆爾',
      'Hong Kong form: ours 安娜·穆爾; people.tsv has 慕爾',
      'year of birth: ours 1950; people.tsv has 1951',
    ]);
  });

  it('agrees without dots and accents', () => {
    expect(compared('people.tsv', ['Ánna Moor', '安娜穆尔', '', '摩爾', '安娜穆爾', ''])).toEqual([]);
  });
});

describe('the table of Congress', () => {
  const EN = 'en: Writer of Lakeland';
  const senator = 'en: Republican senator from Virginia';

  it('may differ in year of birth, party and state of a member', () => {
    const row = ['John Moor', 'John Moor', 'TX', 'Democrat', '1961-02-03'];
    const change = [EN, `${senator}}\n  born: 1960\n  wikipedia: {en: John Moor`] as const;
    expect(compared('us_congress_2026.tsv', row, ...change).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'party: ours Republican; us_congress_2026.tsv has Democrat',
      'state: ours Virginia; us_congress_2026.tsv has Texas',
      'year of birth: ours 1960; us_congress_2026.tsv has 1961',
    ]);
  });

  it('says nothing of namesakes', () => {
    const row = ['John Moor', 'John Moor (politician)', 'TX', 'Democrat', '1961-02-03'];
    expect(compared('us_congress_2026.tsv', row)).toEqual([]);
    expect(compared('us_congress_2026.tsv', row, EN, `${senator}}\n  wikipedia: {en: John Moor`)).toEqual([]);
  });
});

describe('the table of regional names', () => {
  it('may differ where it gives a name in full', () => {
    expect(compared('regional_names.tsv', ['Lakeland', 'full', '湖国', '澤國', '湖國'])).toEqual([
      `${LAKELAND}: Taiwan form: ours 湖之國; regional_names.tsv has 澤國`,
    ]);
    expect(compared('regional_names.tsv', ['Lakeland', 'part', '湖国', '澤國', '湖國'])).toEqual([]);
  });
});

describe('a folder of facts', () => {
  it('may lack tables and columns, which is said, and the differences are counted', () => {
    writeFileSync(join(folder, 'people.tsv'), 'en\tzh_tw\n');
    writeFileSync(
      join(folder, 'regional_names.tsv'),
      'en\tform\tzh_cn\tzh_tw\tzh_hk\nLakeland\tfull\t湖国\t澤國\t澤國\nLake City\tfull\t湖城\t澤城\t湖城\n',
    );
    const lines = compareWithFacts(readList(sources()).list, folder);
    expect(lines.slice(-5)).toEqual([
      '3 disagreements with the tables of facts',
      `  there is no countries.tsv in ${folder}; its checks are left out`,
      '  people.tsv has no column zh_hans_short, zh_hans_other_forms, zh_hk; its checks are left out',
      `  there is no us_congress_2026.tsv in ${folder}; its checks are left out`,
      '  regional_names.tsv: Taiwan form 2, Hong Kong form 1',
    ]);
  });
});
