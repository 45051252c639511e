import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadEnglishReader } from '../../src/linking/compromise.ts';
import { link } from '../../src/linking/index.ts';
import { contextOf, gather, type Sighting, table } from '../../tools/gaps/gaps.ts';
import { runGaps } from '../../tools/gaps/run.ts';
import { listOf } from '../linking/compiled.ts';

const LIST = `
- id: lakeland
  kind: country
  polity: member
  names: {zh: 湖国, en: Lakeland}
  description: {zh: 示例, en: sample}
  prominence: 3
  checked: {on: 2026-01-01, against: [test]}
- id: anna-moor
  kind: person
  names: {zh: 安娜·穆尔, en: Anna Moor}
  description: {zh: 示例, en: sample}
  prominence: 3
  checked: {on: 2026-01-01, against: [test]}
`;

/** Compiling a list of its own takes seconds the first time. */
const TIMEOUT_MILLISECONDS = 120_000;

let knowledge: Knowledge;
let folder = '';
beforeAll(async () => {
  knowledge = await listOf(LIST);
}, TIMEOUT_MILLISECONDS);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiming-gaps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function gaps(...args: string[]): Promise<{ status: number; rows: string[][]; errors: string }> {
  const out: string[] = [];
  const errors: string[] = [];
  const output = { out: (text: string) => out.push(text), err: (text: string) => errors.push(text) };
  const status = await runGaps(args, output, async () => ({
    knowledge,
    link: (article) => link(article, knowledge, { readEnglish: loadEnglishReader }),
  }));
  const rows = out.flatMap((text) => text.split('\n')).map((line) => line.split('\t'));
  return { status, rows: rows.slice(1), errors: errors.join('\n') };
}

describe('knowledge:gaps', { timeout: TIMEOUT_MILLISECONDS }, () => {
  it('prints the names that have no entry, most frequent first, with mentions and articles', async () => {
    file('one.txt', '湖国作家卡琳·厄斯特（Karin Oest）来了。\n卡琳·厄斯特说，她认识安娜·穆尔。\n');
    file('more/two.txt', '卡琳·厄斯特和彼得·霍尔姆走了。');
    const { status, rows, errors } = await gaps(folder);
    expect(status).toBe(0);
    expect(rows).toEqual([
      ['3', '2', 'person', 'linker', '卡琳·厄斯特', 'Karin Oest', '卡琳·厄斯特和彼得·霍尔姆走了。'],
      ['1', '1', 'person', 'linker', '彼得·霍尔姆', '-', '卡琳·厄斯特和彼得·霍尔姆走了。'],
    ]);
    expect(errors).toContain('articles read: 2; names without an entry: 2');
  });

  it('counts a later family name for the full name, and both scripts together', async () => {
    file('a.txt', '卡琳·厄斯特来了。厄斯特说，她很高兴。');
    file('b.txt', '歷史學家卡琳·厄斯特來了。');
    file('c.txt', '历史学家马库斯·贝里隆来了。');
    file('d.txt', '歷史學家馬庫斯·貝里隆來了。');
    const { rows } = await gaps(folder);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['3', '2', 'person', 'linker', '卡琳·厄斯特'],
      ['2', '2', 'person', 'linker', '马库斯·贝里隆'],
    ]);
  });

  it('leaves out a family name whose owner is never named in full', async () => {
    const { rows } = await gaps(file('a.txt', '陆先生说，他不知道。'));
    expect(rows).toEqual([]);
  });

  it('keeps to one kind and to a number of names when asked, and says that there are more', async () => {
    file('a.txt', '卡琳·厄斯特和彼得·霍尔姆在湖滨大学（Lakeside University）任教。卡琳·厄斯特说，她很忙。');
    const people = await gaps('--kind', 'person', '--limit', '1', folder);
    expect(people.rows.map((row) => row[4])).toEqual(['卡琳·厄斯特']);
    expect(people.errors).toContain('names without an entry: 2; the first 1 are shown');
    const organizations = await gaps('--kind', 'organization', folder);
    expect(organizations.rows.map((row) => row.slice(2, 6))).toEqual([
      ['organization', 'linker', '湖滨大学', 'Lakeside University'],
    ]);
  });

  it('adds the names of gold that nothing marked, unless the list holds their entity', async () => {
    file(
      'hans-20200101-sample.txt',
      'H\t标题\n0\t[[穆穆|P|Anna Moor]]听见[[阿绿|P|Green]]和[[阿黄|P?|Yellow]]在唱，[[湖国|C|Lakeland]]的[[卡琳·厄斯特|P|Karin Oest]]也在唱。\n',
    );
    const { rows } = await gaps(folder);
    expect(rows.map((row) => row.slice(2, 6))).toEqual([
      ['person', 'linker', '卡琳·厄斯特', '-'],
      ['person', 'gold', '阿绿', 'Green'],
    ]);
  });

  it('reads the sentence bank, archive files and saved pages, and names the pages that are no articles', async () => {
    const body =
      '<address>甲</address><time pudate="2023-03-05 11:00:00">2023年3月5日</time><section><p>卡琳·厄斯特来了。</p></section>';
    file('bank.txt', '# shape: a name by its shape\nshape.1\t[[卡琳·厄斯特|P|Karin Oest]]来了。\n');
    file('archive.txt', `[题](https://cn.nytimes.com/world/20230305/port/)\n---\n${body}`);
    file(
      'page.html',
      `<html><head><link rel="canonical" href="https://cn.nytimes.com/world/20230305/port/"></head><body><h1>题</h1>${body}</body></html>`,
    );
    file('empty.html', '<html><body></body></html>');
    file('notes.csv', 'is passed over');
    const { rows, errors } = await gaps(folder);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([['3', '3', 'person', 'linker', '卡琳·厄斯特']]);
    expect(errors).toContain(`${join(folder, 'empty.html')} is left out`);
  });

  it('reads a file that is named twice once', async () => {
    const path = file('a.txt', '卡琳·厄斯特来了。');
    const { rows } = await gaps(path, folder);
    expect(rows.map((row) => row[0])).toEqual(['1']);
  });

  it.each([
    ['no path', [], /usage/],
    ['an unknown option', ['--kin', 'person', 'FOLDER'], /--kin/],
    ['a kind that is not looked for', ['--kind', 'place', 'FOLDER'], /a kind is person or organization/],
    ['a limit that is no number', ['--limit', '0', 'FOLDER'], /whole number/],
    ['a path that is not there', ['/no/such.txt'], /can't read \/no\/such\.txt: there is no such file or folder/],
    ['a file of another sort', ['FOLDER/notes.csv'], /notes\.csv: articles end in/],
    ['a folder without articles', ['FOLDER'], /no article/],
    ['broken gold', ['FOLDER/gold/x.txt'], /x\.txt:2: no tab/],
  ])('says what is wrong with %s, and prints no table', async (_, args, message) => {
    file('notes.csv', '');
    if (args.some((argument) => argument.includes('gold'))) file('gold/x.txt', '0\t[[安|P|Ann]]\n没有键');
    const { status, rows, errors } = await gaps(...args.map((argument) => argument.replace('FOLDER', folder)));
    expect(status).toBe(1);
    expect(rows).toEqual([]);
    expect(errors).toMatch(message);
  });
});

describe('the context of a gap', () => {
  it('is the sentence that the name stands in', () => {
    const text = '天黑了。卡琳来了！大家都笑。';
    expect(contextOf(text, 4, 6)).toBe('卡琳来了！');
    expect(contextOf('卡琳来了', 0, 2)).toBe('卡琳来了');
  });

  it('has at most 60 characters around the name, and shows where it was cut', () => {
    const long = '长'.repeat(80);
    const both = contextOf(`${long}卡琳${long}。`, 80, 82);
    expect(both).toMatch(/^…长+卡琳长+…$/);
    expect(both.length).toBe(60);
    expect(contextOf(`卡琳${long}。`, 0, 2)).toMatch(/^卡琳长+…$/);
    expect(contextOf(`${long}卡琳。`, 80, 82)).toMatch(/^…长+卡琳。$/);
  });

  it('cuts no character in two, and stays in one line', () => {
    const rare = '𠮷'.repeat(60);
    expect(contextOf(`${rare}卡琳`, 120, 122)).toBe(`…${'𠮷'.repeat(56)}卡琳`);
    expect(contextOf('卡琳\t来\n了', 0, 2)).toBe('卡琳 来');
  });
});

describe('gathering', () => {
  const sighting: Sighting = { zh: '甲乙', en: '', kind: 'person', foundBy: 'linker', context: '一' };

  it('takes the kind and the English that most sightings have', () => {
    const organization: Sighting = { ...sighting, kind: 'organization', en: 'A B', foundBy: 'gold' };
    const [gap] = gather([[sighting, organization], [organization]], (name) => name);
    expect(gap).toMatchObject({ kind: 'organization', en: 'A B', mentions: 3, articles: 2, context: '一' });
    expect(gap?.foundBy).toEqual(['gold', 'linker']);
  });

  it('puts the name of more articles first among equally frequent ones', () => {
    const other: Sighting = { ...sighting, zh: '丙丁' };
    const order = gather([[sighting, sighting, other], [other]], (name) => name);
    expect(order.map(({ zh }) => zh)).toEqual(['丙丁', '甲乙']);
    expect(table(order).split('\n')[1]).toBe('2\t2\tperson\tlinker\t丙丁\t-\t一');
  });
});
