import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/model/annotation.ts';
import type { NotebookEntry } from '../../src/model/notebook.ts';
import { NOTEBOOK_ORDERS, searchNotebook, sortNotebook } from '../../src/ui/notebook.ts';
import { exportNotebook } from '../../src/ui/notebook-export.ts';

function entry(given: Partial<NotebookEntry>): NotebookEntry {
  return {
    ...{ id: given.text ?? 'id', opened: '2026-11-20T08:00:00.000Z', kind: 'person' },
    ...{ text: '川普', zh: '特朗普', en: 'Donald Trump', description: '美国总统' },
    ...given,
  };
}

const TRUMP = entry({ sentence: '川普說，他不去。', title: '样例标题', address: 'https://cn.nytimes.com/a/' });
const ERDOGAN = entry({
  ...{
    id: 'e',
    text: '埃尔多安',
    zh: '雷杰普·塔伊普·埃尔多安',
    en: 'Recep Tayyip Erdoğan',
    description: 'President of Turkey',
  },
  opened: '2026-11-22T08:00:00.000Z',
});
const ANKARA = entry({
  id: 'a',
  kind: 'place',
  text: '安卡拉',
  zh: '安卡拉',
  en: 'Ankara',
  opened: '2026-11-21T08:00:00Z',
});
const ALL = [TRUMP, ERDOGAN, ANKARA];

describe('searching the notebook', () => {
  it.each([
    ['', ALL],
    ['erdogan', [ERDOGAN]],
    ['TURKEY 埃尔', [ERDOGAN]],
    ['ＴＲＵＭＰ', [TRUMP]],
    ['特朗普', [TRUMP]],
    ['川普', [TRUMP]],
    ['不去', [TRUMP]],
    ['样例', [TRUMP]],
    ['nytimes', [TRUMP]],
    ['普Donald', []],
    ['trump ankara', []],
  ])('finds by %j what has every word of it', (query, expected) => {
    expect(searchNotebook(ALL, query)).toEqual(expected);
  });
});

describe('sorting the notebook', () => {
  it('goes by time, by name as dictionaries do, or by kind', () => {
    const ids = NOTEBOOK_ORDERS.map((order) =>
      sortNotebook(ALL, order)
        .map(({ zh }) => zh.slice(0, 1))
        .join(''),
    );
    expect(ids).toEqual(['雷安特', '安雷特', '雷特安']);
  });
});

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\t',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      '\v',
      '"',
      "'",
      '#',
      '=',
      '+',
      '-',
      '@',
      '|',
      '\\',
      '<',
      '>',
      '`',
      ',',
      '王',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
const anyEntry: fc.Arbitrary<NotebookEntry> = fc
  .record(
    {
      ...{ id: nasty, opened: fc.constant('2026-11-20T08:00:00.000Z'), kind: fc.constantFrom(...ENTITY_KINDS) },
      ...{
        text: nasty,
        zh: nasty,
        en: nasty,
        description: nasty,
        sentence: nasty,
        title: nasty,
        address: nasty,
        date: nasty,
      },
    },
    { requiredKeys: ['id', 'opened', 'kind', 'text', 'zh', 'en', 'description'] },
  )
  .map((one) => one as NotebookEntry);

/** The fields of a line as Anki reads it: separated by tabs, and quoted where they begin with a quote. */
function ankiFields(line: string): string[] {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|$)/.exec(rest);
    const taken = quoted?.[0] ?? /^[^\t]*/.exec(rest)?.[0] ?? '';
    fields.push(quoted === null ? taken : (quoted[1] ?? '').replaceAll('""', '"'));
    if (taken.length === rest.length) return fields;
    rest = rest.slice(taken.length + 1);
  }
}

describe('the notebook as a file', () => {
  it('is for Anki a line an entry, with the columns named, and texts as they were', () => {
    const quoted = entry({ text: '#1 "王"', en: '=A1', description: 'a\tb\nc', sentence: '<b>' });
    const lines = exportNotebook([TRUMP, quoted], 'tsv', 'en').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:Name\tFull name\tEnglish name\tWho it is\tKind\tSentence\tArticle\tAddress\tArticle date\tOpened',
    ]);
    expect(lines[3]).toBe(
      '川普\t特朗普\tDonald Trump\t美国总统\tPeople\t川普說，他不去。\t样例标题\thttps://cn.nytimes.com/a/\t\t2026-11-20T08:00:00.000Z',
    );
    expect(ankiFields(lines[4] ?? '').slice(0, 6)).toEqual(['#1 "王"', '特朗普', '=A1', 'a b c', 'People', '<b>']);
    expect(lines.slice(5)).toEqual(['']);
  });

  it('breaks no line, field or row, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), (all) => {
        const [, , head, ...lines] = exportNotebook(all, 'tsv', 'zh-TW').split('\n');
        expect(lines).toHaveLength(all.length + 1);
        for (const line of lines.slice(0, -1)) {
          expect(line.startsWith('#')).toBe(false);
          expect(line).not.toMatch(/[\r\v\f\u0085\u2028\u2029]/);
          expect(ankiFields(line)).toHaveLength((head ?? '').split('\t').length);
        }
        const rows = exportNotebook(all, 'markdown', 'zh-CN').split('\n');
        expect(rows).toHaveLength(all.length + 3);
        for (const row of rows.slice(0, -1)) {
          // A bar behind a backslash that is not itself escaped is text.
          expect(row.replace(/\\[\\|]/g, '').match(/\|/g)).toHaveLength(10);
          expect(row).not.toMatch(/[\r\v\f\u0085\u2028\u2029\t]/);
        }
        expect(JSON.parse(exportNotebook(all, 'json', 'en'))).toEqual(JSON.parse(JSON.stringify(all)));
      }),
      { numRuns: 300 },
    );
  });

  it('is in Markdown a table whose titles are links, and nothing else is', () => {
    const rows = exportNotebook(
      [TRUMP, entry({ text: '[x](y)', title: '*T*', address: 'javascript:alert(1)' })],
      'markdown',
      'zh-TW',
    ).split('\n');
    expect(rows[0]).toBe('| 名字 | 全名 | 英文名 | 說明 | 類別 | 句子 | 文章標題 | 文章日期 | 查看時間 |');
    expect(rows[2]).toContain('| [样例标题](<https://cn.nytimes.com/a/>) |');
    expect(rows[3]).toContain('| \\[x\\](y) |');
    expect(rows[3]).toContain('| \\*T\\* |');
    expect(rows[3]).not.toContain('javascript');
  });
});
