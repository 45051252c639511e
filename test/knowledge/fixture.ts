/** A small list of its own for the tests of the compiler and the reader. */
import { expect } from 'vitest';
import { checkList } from '../../src/knowledge/compile/check.ts';
import { compileList } from '../../src/knowledge/compile/compile.ts';
import { type ListSources, readList } from '../../src/knowledge/compile/list.ts';
import type { Problem } from '../../src/knowledge/compile/read.ts';

export const ENTRIES = `
- id: lakeland
  kind: country
  polity: member
  names: {zh: 湖国, tw: 湖之國, en: Lakeland, also-en: [Republic of Lakeland]}
  aliases: [湖国共和国]
  characters: [湖]
  capital: lakeland-city
  description: {zh: 一个为测试而设的国家, en: A country made for tests}
  prominence: 4
  checked: {on: 2026-11-23, against: [imagination]}
- id: old-lakeland
  kind: country
  polity: former
  names: {zh: 旧湖国, en: Old Lakeland}
  characters: [湖]
  capital: lakeland-city
  description: {zh: 一个不复存在的国家, en: A country that is no more}
  from: 1900
  to: 1950
  prominence: 1
  checked: {on: 2026-11-23, against: [imagination]}
- id: lakeland-city
  kind: place
  type: city
  names: {zh: 湖城, en: Lake City}
  description: {zh: 湖国首都, en: Capital of Lakeland}
  country: lakeland
  prominence: 2
  checked: {on: 2026-11-23, against: [imagination]}
- id: lakeland-foreign-ministry
  kind: organization
  names: {zh: 湖国外交部, en: Lakeland Foreign Office}
  country: lakeland
  body: foreign-ministry
  description: {zh: 湖国的外交部门, en: Foreign ministry of Lakeland}
  prominence: 2
  checked: {on: 2026-11-23, against: [imagination]}
- id: anna-moor
  kind: person
  names: {zh: 安娜·穆尔, tw: 安娜·摩爾, hk: 安娜·穆爾, en: Anna Moor, also-en: [A. Moor]}
  family: {zh: 穆尔, tw: 摩爾, dominant: true}
  aliases: [{form: 安, licence: title}, {form: 老穆, licence: cue}]
  blockers: [穆尔河]
  description: {zh: 湖国政治人物，曾任总理, en: Politician of Lakeland}
  roles:
    - {title: {zh: 总理, en: prime minister}, of: lakeland, office: head-of-government, from: 2004-03-01, to: 2010-05}
    - {title: {zh: 教授, en: professor}, of: lakeland-city, from: 2012}
  born: 1950
  prominence: 3
  checked: {on: 2026-11-23, against: [imagination]}
- id: john-moor
  kind: person
  names: {zh: 约翰·穆尔, en: John Moor}
  family: {zh: 穆尔}
  description: {zh: 湖国作家, en: Writer of Lakeland}
  prominence: 5
  checked: {on: 2026-11-23, against: [imagination]}
- id: moortok
  kind: organization
  names: {zh: MoorTok, en: MoorTok}
  description: {zh: 湖国公司, en: Company of Lakeland}
  prominence: 1
  checked: {on: 2026-11-23, against: [imagination]}
`.trimStart();

const BODIES = `- {id: foreign-ministry, forms: [外交部], en: "Ministry of Foreign Affairs of {country}"}
- {id: central-bank, forms: [央行, 中央银行], en: "Central Bank of {country}"}
`;

const READINGS = `- {group: surnames, reason: a test, surnames: 王李, families: {单: shàn, 欧阳: ōu yáng}}
- {group: words, reason: a test, words: {重庆: chóng qìng}, names: {李行: null}, divided: [伯 安], taiwan: {期: qí, 法国: fà guó}}
`;

/** The sources of the fixture list, with other entries where given. */
export function sources(entries: string = ENTRIES): ListSources {
  return {
    entries: [{ file: 'entries/sample.yaml', source: entries }],
    bodies: { file: 'lexicon/bodies.yaml', source: BODIES },
    regions: { file: 'lexicon/regions.yaml', source: '- {id: lakes, hans: 湖区, hant: 湖區, en: Lakes}\n' },
    blockers: { file: 'lexicon/blockers.yaml', source: '- {group: words, words: [沿湖国道]}\n' },
    traditional: { file: 'lexicon/traditional.yaml', source: '- {hans: 余华, hant: 余華}\n' },
    components: { file: 'lexicon/transliteration.txt', source: '# parts\n戴维\n斯图尔特\n约翰\n' },
    characterScores: { file: 'lexicon/transliteration-characters.txt', source: '# scores\n斯 3.25\n的 -5.5\n' },
    readings: { file: 'lexicon/readings.yaml', source: READINGS },
    onlyNames: { file: 'lexicon/only-names.txt', source: '# names\n胡适\n摩尔\n' },
  };
}

/** Everything wrong with a list, as the terminal shows it. */
export function problemsOf(listSources: ListSources): string[] {
  const { list, problems } = readList(listSources);
  return [...problems, ...checkList(list)].map(({ file, line, message }: Problem) => `${file}:${line}: ${message}`);
}

/** The compiled fixture list. */
export function compiled(listSources: ListSources = sources()): ArrayBuffer {
  return compileList(readList(listSources).list, '0123456789abcdef0123456789abcdef');
}

/** The line on which a text stands in some entries. */
export function lineIn(entries: string, text: string): number {
  expect(entries).toContain(text);
  return entries.slice(0, entries.indexOf(text)).split('\n').length;
}

/** Expects one problem, at a line of the fixture, whose message matches. */
export function expectOne(problems: readonly string[], line: number, message: RegExp): void {
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^entries/sample\\.yaml:${line}: `));
  expect(problems[0]).toMatch(message);
}
