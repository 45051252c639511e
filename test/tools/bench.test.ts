import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bareContestant, bareLoop, flat } from '../../tools/bench/bare.ts';
import { BUDGETS, formatValue, keeps, missedBudgets } from '../../tools/bench/budgets.ts';
import type { ListedName } from '../../tools/bench/cast.ts';
import { interleave, measure, ratios, timesOf } from '../../tools/bench/measure.ts';
import { seeded, shuffled } from '../../tools/bench/random.ts';
import type { Report, Row } from '../../tools/bench/row.ts';
import { bankSentences } from '../../tools/bench/sources.ts';
import { growthExponent, spreadOf } from '../../tools/bench/statistics.ts';
import { table } from '../../tools/bench/table.ts';
import { GLOSS, generateText, PARAGRAPH_MAX, PARAGRAPH_MIN, type TextSources } from '../../tools/bench/text.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zhiming-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KINDS = ['person', 'country', 'organization', 'place'] as const;
const NUMERALS = [...'甲乙丙丁戊己庚辛壬癸'];

/** Two hundred names of each kind, told apart by their characters. */
function names(): ListedName[] {
  return KINDS.flatMap((kind, row) =>
    Array.from({ length: 200 }, (_, index) => {
      const digits = [...String(index)].map((digit) => NUMERALS[Number(digit)] ?? '').join('');
      const full = ['人名', '国名', '社名', '地名'][row] + digits;
      return { kind, full, short: kind === 'person' ? `姓${digits}` : null, title: null, prominence: 1 + (index % 5) };
    }),
  );
}

const SOURCES: TextSources = {
  sentences: [
    { text: '自己的第一句话里有人名甲。', names: 1, template: '第一句话里换了{P}。' },
    { text: '自己的第二句话里有国名乙和地名丙。', names: 2, template: null },
  ],
  names: names(),
  components: ['卡尔', '拉维', '索尔特', '德雷', '米兰达'],
};

describe('the generated texts', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateText(6_000, 7, SOURCES)).toEqual(generateText(6_000, 7, SOURCES));
    expect(generateText(6_000, 7, SOURCES).text).not.toBe(generateText(6_000, 8, SOURCES).text);
  });

  it('have exactly the length that was asked for, in paragraphs of 80 to 200 units', () => {
    for (const length of [80, 81, 199, 200, 201, 250, 281, 282, 3_000, 6_001, 30_000]) {
      const { text } = generateText(length, length, SOURCES);
      expect(text.length).toBe(length);
      for (const paragraph of text.split('\n')) {
        expect(paragraph.length).toBeGreaterThanOrEqual(PARAGRAPH_MIN);
        expect(paragraph.length).toBeLessThanOrEqual(PARAGRAPH_MAX);
      }
    }
    expect(() => generateText(79, 1, SOURCES)).toThrow(RangeError);
  });

  it('name somebody or something every 25 to 35 units', () => {
    for (const length of [3_000, 30_000]) {
      const { text, names: count } = generateText(length, 3, SOURCES);
      expect(text.length / count).toBeGreaterThan(25);
      expect(text.length / count).toBeLessThan(35);
    }
  });

  it('grow their vocabulary, repeat no paragraph, and fill every slot', () => {
    const short = generateText(3_000, 5, SOURCES).text;
    const long = generateText(60_000, 5, SOURCES).text;
    const vocabulary = (text: string): number =>
      new Set(text.match(/(?:人名|国名|社名|地名)[甲乙丙丁戊己庚辛壬癸]+|[\u4e00-\u9fff]+·[\u4e00-\u9fff]{2,3}/g)).size;
    expect(vocabulary(long)).toBeGreaterThan(2 * vocabulary(short));
    expect(new Set(long.split('\n')).size).toBe(long.split('\n').length);
    expect(long).not.toMatch(/[{}]/);
  });

  it('hold names that no list has, with and without English in brackets', () => {
    const { text } = generateText(30_000, 2, SOURCES);
    expect(text).toMatch(
      /(?:卡尔|拉维|索尔特|德雷|米兰达)·(?:卡尔|拉维|索尔特|德雷|米兰达)\([A-Z][a-z]+ [A-Z][a-z]+\)/,
    );
    expect(text).toMatch(/(?:卡尔|拉维|索尔特|德雷|米兰达)·(?:卡尔|拉维|索尔特|德雷|米兰达)[^(]/);
  });

  it('have English in brackets exactly as often as was asked for', () => {
    const glossed = { text: '自己的第三句话里有戴维·索尔特(David Salter)。', names: 1, template: null };
    for (const glosses of [0, 1, 10]) {
      const { text } = generateText(6_000, 1, { ...SOURCES, sentences: [...SOURCES.sentences, glossed] }, glosses);
      expect(text.length).toBe(6_000);
      expect(text.split(GLOSS).length - 1).toBe(glosses);
    }
  });

  it('use each of the project’s own sentences once at most, then with other names', () => {
    const { text } = generateText(30_000, 4, SOURCES);
    expect(text.split('自己的第一句话').length).toBe(2);
    expect(text.split('自己的第二句话').length).toBe(2);
    expect(new Set(text.match(/第一句话里换了[^。]+。/g)).size).toBeGreaterThan(10);
  });
});

describe('the sentence bank', () => {
  it('gives its sentences without markup, and with slots for the names that others can stand for', () => {
    const lines = [
      '# a: whatever',
      'a.1\t[[安·李|P|Ann Lee]]去了[[巴黎|L?|Paris]]',
      'b.1\t没有人。',
      'b.2\t[[TikTok|O|TikTok]]谈[[中|C|China]][[美|C|United States]]关系。',
      'b.3\t[[安·李|P|Ann Lee]]([[Ann Lee|P?|Ann Lee]])来了。',
    ];
    writeFileSync(join(folder, 'a.txt'), lines.join('\n'));
    expect(bankSentences(folder)).toEqual([
      { text: '安·李去了巴黎。', names: 2, template: '{P}去了{L}。' },
      { text: '没有人。', names: 0, template: '没有人。' },
      { text: 'TikTok谈中美关系。', names: 3, template: 'TikTok谈中美关系。' },
      { text: '安·李(Ann Lee)来了。', names: 2, template: null },
    ]);
    expect(bankSentences(join(folder, 'missing'))).toEqual([]);
  });
});

describe('chance', () => {
  it('is a fixed sequence for each seed, between 0 and 1', () => {
    const sequence = (seed: number): number[] => {
      const random = seeded(seed);
      return Array.from({ length: 1_000 }, () => random.next());
    };
    expect(sequence(1)).toEqual(sequence(1));
    expect(sequence(1)).not.toEqual(sequence(2));
    expect(Math.min(...sequence(1))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...sequence(1))).toBeLessThan(1);
    expect(spreadOf(sequence(1)).median).toBeCloseTo(0.5, 1);
    expect(() => seeded(1).pick([])).toThrow(RangeError);
  });

  it('shuffles without loss, heavy items mostly first', () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    const heavy = shuffled(items, seeded(1), (item) => (item < 50 ? 1_000 : 1));
    expect([...heavy].sort((a, b) => a - b)).toEqual(items);
    expect(heavy.slice(0, 50).filter((item) => item < 50).length).toBeGreaterThan(45);
  });
});

describe('the statistics', () => {
  it('interpolate median and quartiles between neighbours', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
    expect(spreadOf([5, 1, 3])).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(spreadOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('find the exponent of growth', () => {
    const points = (exponent: number) => [3_000, 6_000, 30_000, 300_000].map((x) => [x, 5 * x ** exponent] as const);
    for (const exponent of [0, 1, 1.1, 2]) expect(growthExponent(points(exponent))).toBeCloseTo(exponent, 10);
    expect(() => growthExponent([[3_000, 1]])).toThrow(RangeError);
  });
});

describe('measuring', () => {
  it('gives a time for each contestant and round, and ratios round by round', async () => {
    const contestants = ['a', 'b'].map((name) => bareContestant(name, [flat('文字'.repeat(5_000))]));
    const times = await measure(contestants, { rounds: 3, turnMilliseconds: 0.1, warmUpMilliseconds: 1 });
    expect(timesOf(times, 'a').length).toBe(3);
    expect(timesOf(times, 'b').every((time) => time > 0)).toBe(true);
    expect(ratios(times, 'a', 'b').map((ratio, round) => ratio * (timesOf(times, 'b')[round] ?? 0))).toEqual(
      timesOf(times, 'a').map((time) => expect.closeTo(time, 10)),
    );
    expect(() => timesOf(times, 'c')).toThrow('nothing was measured of c');
  });

  it('interleaves what times itself, begins each round with another one, and leaves the first round out', async () => {
    const order: string[] = [];
    const turns = ['a', 'b'].map((name) => ({ name }));
    const times = await interleave(3, turns, async ({ name }) => order.push(name));
    expect(order).toEqual(['b', 'a', 'a', 'b', 'b', 'a', 'a', 'b']);
    expect(times.of('a')).toEqual([3, 6, 7]);
    expect(times.of('b')).toEqual([4, 5, 8]);
    expect(times.ratios('b', 'a')).toEqual([4 / 3, 5 / 6, 8 / 7]);
    expect(() => times.of('c')).toThrow(RangeError);
  });

  it('reads every unit in the bare loop', () => {
    expect(bareLoop('甲A')).toBe(0x7532 + 0x41);
    expect(flat('甲\ud800A')).toBe('甲\ud800A');
  });
});

function row(id: string, median: number, unit: Row['unit'] = '×'): Row {
  return { id, label: `label of ${id}`, unit, median, lower: median * 0.9, upper: median * 1.1, rounds: 15 };
}

const WITHIN: readonly Row[] = [
  row('scan/3000', 8),
  row('link/3000', 399),
  row('link/300000', 400),
  row('growth/slope', 1.1, 'exponent'),
  row('english/load', 99_999),
  row('faster/ahocorasick', 5),
  row('open/milliseconds', 5, 'ms'),
  row('package/chrome', 3, 'MB'),
  row('cold/whole', 1.7),
  row('cold/without-compromise', 1.4),
  row('page/main-thread', 50, 'ms'),
  row('page/long-tasks', 0, 'count'),
  row('page/shift', 0, 'score'),
  row('long-page/changed', 0, 'count'),
  row('marks/idle', 1.5),
  row('card/milliseconds', 100, 'ms'),
  row('find/mark', 50),
];

describe('the budgets', () => {
  it('hold for rows at the limit, and say nothing of rows without one', () => {
    expect(missedBudgets(WITHIN)).toEqual([]);
  });

  it('are missed by a row above, with a sentence that says by how much', () => {
    const missed = (changed: Row): string[] =>
      missedBudgets(WITHIN.map((each) => (each.id === changed.id ? changed : each)));
    expect(missed(row('link/300000', 1_234))).toEqual([
      'Over budget: label of link/300000: 1,234 × (quartiles 1,111 to 1,357), at most 400 ×.',
    ]);
    expect(missed(row('growth/slope', 1.25, 'exponent'))).toEqual([
      'Over budget: label of growth/slope: 1.25 (quartiles 1.13 to 1.38), at most 1.1.',
    ]);
    expect(missed(row('scan/3000', 8.1))).toHaveLength(1);
  });

  it('are missed by a row below, where a peer is to be slower', () => {
    const missed = (id: string, median: number): string[] =>
      missedBudgets(WITHIN.map((each) => (each.id === id ? row(id, median, each.unit) : each)));
    expect(missed('faster/ahocorasick', 4.9)).toEqual([
      'Over budget: label of faster/ahocorasick: 4.9 × (quartiles 4.4 to 5.4), at least 5 ×.',
    ]);
    expect(missed('find/mark', 49)).toHaveLength(1);
    expect(missed('find/mark', 5_000)).toEqual([]);
  });

  it('let no page shift at all, and no task be long', () => {
    const missed = (changed: Row): string[] =>
      missedBudgets(WITHIN.map((each) => (each.id === changed.id ? changed : each)));
    expect(missed(row('page/shift', 0.0004, 'score'))).toEqual([
      'Over budget: label of page/shift: 0.0004 (quartiles 0.0004 to 0.0004), at most 0.',
    ]);
    expect(missed(row('page/long-tasks', 1, 'count'))).toHaveLength(1);
    expect(missed(row('long-page/changed', 1, 'count'))).toHaveLength(1);
    expect(missed(row('package/chrome', 3.01, 'MB'))).toEqual([
      'Over budget: label of package/chrome: 3.01 MB (quartiles 2.71 to 3.31), at most 3 MB.',
    ]);
  });

  it('hold for the rows that are meant, and no others', () => {
    for (const id of [
      'card/milliseconds-firefox',
      'cold/english',
      'find/mark-expression',
      'matcher/jieba',
      'open/json',
    ]) {
      expect(BUDGETS.filter(({ rows }) => rows.test(id))).toEqual([]);
    }
    expect(keeps(row('x', Number.NaN), { rows: /x/, least: 5 })).toBe(false);
  });

  it('are missed when nothing was measured for them', () => {
    expect(missedBudgets([])).toHaveLength(BUDGETS.length);
    expect(missedBudgets(WITHIN.filter(({ id }) => !id.startsWith('growth')))).toEqual([
      'No row was measured for the budget of ^growth\\/.',
    ]);
  });

  it('are never met by a number that is none', () => {
    for (const { id, unit } of WITHIN.filter(({ id }) => id === 'link/3000' || id === 'find/mark')) {
      expect(missedBudgets([...WITHIN, row(id, Number.NaN, unit)])).toHaveLength(1);
    }
  });
});

describe('the table', () => {
  const report: Report = {
    node: '20',
    machine: { processors: 2, loadBefore: 9.25, loadAfter: 11 },
    browsers: ['Chrome/1.2.3'],
    list: { version: 'v', entities: 2, forms: 3 },
    texts: 't',
    rows: [...WITHIN, row('link/6000', 512.4)],
  };

  it('has a line a row, with quartiles and the budget', () => {
    const lines = table(report).split('\n');
    expect(lines.find((line) => line.startsWith('label of link/6000'))).toMatch(/512 ×\s+461 – 564\s+> 400$/);
    expect(lines.find((line) => line.startsWith('label of growth/slope'))).toMatch(/1\.10\s+0\.99 – 1\.21\s+≤ 1\.1$/);
    expect(lines.find((line) => line.startsWith('label of find/mark'))).toMatch(/50\.0 ×\s+45\.0 – 55\.0\s+≥ 50$/);
    expect(lines.find((line) => line.startsWith('label of page/shift'))).toMatch(/0\s+0 – 0\s+≤ 0$/);
    expect(formatValue(-3.14, '%')).toBe('-3.1');
    expect(formatValue(2.345, 'MB')).toBe('2.35');
  });

  it('says on what it was measured, for a busy machine stretches times', () => {
    expect(table(report).split('\n').slice(0, 3)).toEqual([
      'Node 20; Chrome/1.2.3',
      '2 processors; load 9.3 before, 11.0 after',
      'list v: 2 entities, 3 forms; texts t',
    ]);
  });

  /** Starts Node and the loader. */
  it('is printed from a file, and the check fails with status 1', { timeout: 60_000 }, () => {
    const bench = (rows: readonly Row[], ...more: string[]) => {
      const file = join(folder, 'rows.json');
      writeFileSync(file, JSON.stringify({ ...report, rows }));
      const parameters = ['--import', 'tsx', join(ROOT, 'tools/bench/main.ts'), '--from', file, ...more];
      return spawnSync(process.execPath, parameters, { cwd: ROOT, encoding: 'utf8' });
    };
    expect(bench(WITHIN, '--check').status).toBe(0);
    const failed = bench(report.rows, '--check');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('label of link/6000: 512 ×');
    expect(failed.stdout).toContain('512 ×');
    expect(bench(report.rows).status).toBe(0);
    expect(bench([], '--only', 'nothing')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
  });
});
