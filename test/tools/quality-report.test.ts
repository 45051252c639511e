import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../src/linking/index.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { type GoldArticle, readGold } from '../../tools/quality/gold.ts';
import {
  describeError,
  dotNameRow,
  isError,
  kindTable,
  phenomenonTable,
  type TextOf,
  tierTable,
} from '../../tools/quality/report.ts';
import { type Placed, scoreArticle } from '../../tools/quality/score.ts';
import { readSentences } from '../../tools/quality/sentences.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTITY = { id: 'x', zh: '', en: 'Ann Lee', alsoEn: [] };

function mark(start: number, end: number, change: Partial<Annotation> = {}): Annotation {
  return {
    ...{ block: 0, start, end, text: '', kind: 'person', entity: null, how: 'name', certainty: 'sure', evidence: [] },
    ...change,
  };
}

/** Outcomes of a line of gold against marks. */
function outcomesOf(line: string, marks: readonly Annotation[]): { gold: GoldArticle; outcomes: Placed[] } {
  const [gold] = readGold('hans-20200101-sample.txt', `0\t${line}`);
  if (gold === undefined) throw new Error('no article');
  return { gold, outcomes: scoreArticle(gold, marks) };
}

const LINE = '[[安·李|P|Ann Lee]]去了[[中国|C|China]]见[[鲍·王|P|Bob Wang~]]';
const { gold, outcomes } = outcomesOf(LINE, [
  mark(0, 3, { entity: ENTITY }),
  mark(5, 7, { kind: 'country', entity: { ...ENTITY, en: 'Japan' }, certainty: 'likely' }),
  mark(3, 5, { certainty: 'unlisted', text: '去了' }),
]);
const byName = new Map([[gold.name, gold]]);

describe('the table of certainties', () => {
  const [sure, likely, unlisted, ...others] = tierTable(outcomes);

  it('has a row for each, with the share of marks that are right in span, kind and entity', () => {
    expect(others).toEqual([]);
    expect(sure).toMatch(/^sure .*100\.0.* 1 of 1 marks/);
    expect(likely).toMatch(/^likely .* 0\.0.* 0 of 1 marks/);
    expect(unlisted).toMatch(/^unlisted .* 0\.0.* 0 of 1 marks/);
  });

  it('has a dash where there is nothing to count', () => {
    expect(tierTable([]).every((row) => row.includes('–') && row.includes('0 of 0 marks'))).toBe(true);
  });
});

describe('the table of kinds', () => {
  it('has a row for each kind but places, which are optional, and one for all', () => {
    const [head, ...rows] = kindTable(outcomes, () => true);
    expect(head).toContain('precision');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['person', 'country', 'organization', 'all']);
    expect(rows[3]).toContain('2 found, 1 false, 1 missed, 1 wrong links');
  });
});

describe('the row of unlisted names with a middle dot', () => {
  it('counts those that the list lacks, found or missed, by their printed form', () => {
    const textOf: TextOf = (outcome, { start, end }) =>
      gold.blocks.find(({ block }) => block.id === outcome.block)?.block.text.slice(start, end) ?? '';
    expect(dotNameRow(outcomes, ({ unlisted }) => !unlisted, textOf)).toMatch(/0 of 1 marked/);
    expect(dotNameRow(outcomes, () => true, textOf)).toMatch(/0 of 0 marked/);
  });
});

describe('the table of phenomena', () => {
  const bank =
    '# chain: words\nchain.1\t[[中|C|China]]说\nchain.2\t[[中|C|China]]说\n# not-chain: words\nnot-chain.1\t中间';
  const articles = readSentences('bank.txt', bank, () => false);
  const [right, wrong, negative] = articles;
  const scored = [
    [right, [mark(0, 1, { kind: 'country' })]],
    [wrong, []],
    [negative, []],
  ] as const;
  const all = scored.flatMap(([article, marks]) => (article === undefined ? [] : scoreArticle(article, marks)));

  it('counts the sentences without an error', () => {
    expect(phenomenonTable(articles, all).map((row) => row.replace(/ +/, ' '))).toEqual([
      'chain 1 of 2',
      'not-chain 1 of 1',
    ]);
  });

  it('counts a false mark in a negative sentence as an error', () => {
    const marked = negative === undefined ? [] : scoreArticle(negative, [mark(0, 1, { kind: 'country' })]);
    expect(phenomenonTable(articles, marked)[1]).toMatch(/0 of 1$/);
  });

  it('is empty for articles that stand for none', () => {
    expect(phenomenonTable([gold], outcomes)).toEqual([]);
  });
});

describe('an error', () => {
  it('is a false mark, a missed name, or a link to somebody else, and has one line', () => {
    const lines = outcomes.flatMap((outcome) => describeError(outcome, byName) ?? []);
    expect(lines).toEqual([
      expect.stringMatching(
        /^LINK {3}hans-20200101-sample\.txt 0: 安·李去了【中国】见鲍·王 .*\(x, likely; gold: China\)$/,
      ),
      expect.stringMatching(/^MISSED .*【鲍·王】 .*\(person Bob Wang\)$/),
      expect.stringMatching(/^FALSE {2}.*安·李【去了】中国见鲍·王 .*\(person unlisted, name, unlisted\)$/),
    ]);
  });

  it('is not a right mark, and not one without an entity', () => {
    const { outcomes: good } = outcomesOf('[[安·李|P|Ann Lee]]说', [mark(0, 3)]);
    expect(good.map(isError)).toEqual([false]);
    expect(good.map((outcome) => describeError(outcome, byName))).toEqual([null]);
  });

  it('that was missed says what was marked in its place', () => {
    const { outcomes: shifted } = outcomesOf('[[安·李|P|Ann Lee]]说', [mark(0, 4, { text: '安·李说' })]);
    const lines = shifted.flatMap((outcome) => describeError(outcome, byName) ?? []);
    expect(lines[0]).toContain('(person Ann Lee; marked: 安·李说 person)');
  });
});

const folder = mkdtempSync(join(tmpdir(), 'zhiming-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function quality(...parameters: string[]): {
  readonly output: string;
  readonly errors: string;
  readonly status: number | null;
} {
  const program = join(ROOT, 'tools/quality/main.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, ...parameters], { cwd: ROOT, encoding: 'utf8' });
  return { output: run.stdout, errors: run.stderr, status: run.status };
}

/** Each run starts Node and the loader anew. */
const TIMEOUT_MILLISECONDS = 60_000;

describe('the program', { timeout: TIMEOUT_MILLISECONDS }, () => {
  it('shows with --stages what each stage brings, and no errors with --quiet', () => {
    const file = join(folder, 'hans-20230302-sample.txt');
    writeFileSync(file, 'H\t[[中|C|China]][[俄|C|Russia]]关系\n0\t[[中国|C|China]]与[[日本|C|Japan]]');
    const { output, status } = quality('--stages', '--quiet', file);
    expect(status).toBe(0);
    for (const stage of STAGES) expect(output).toContain(`without ${stage}`);
    expect(output).toMatch(/all stages +precision 100\.0 {2}recall 100\.0/);
    expect(output).toMatch(/without abbreviations +precision 100\.0 {2}recall {2}50\.0/);
    expect(output).not.toMatch(/^MISSED/m);
  });

  it('refuses a stage that does not exist, and names those that do', () => {
    const { errors, status } = quality('--without', 'magic', folder);
    expect(status).toBe(2);
    expect(errors).toContain('unknown stage magic');
    expect(errors).toContain('abbreviations');
  });
});
