import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { castOf } from '../../src/ui/cast.ts';
import { CAST_FORMATS, castTable } from '../../src/ui/list/export.ts';
import { markdownTable, oneLine, tsvTable } from '../../src/ui/list/table.ts';
import { sentenceAround } from '../../src/ui/sentence.ts';
import { ANNOTATIONS, ARTICLE, CARDS, mentionOf, PERSON } from './fixtures.ts';

const GROUPS = castOf(CARDS, ANNOTATIONS, ARTICLE.blocks);

function reader(language: 'zh-CN' | 'zh-TW' | 'en') {
  return readerOf(DEFAULT_SETTINGS, language, 'hans');
}

/** Texts with whatever ends a field, a row or a table, or is computed, in the formats that we write. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\t',
        '\n',
        '\r\n',
        '\u2028',
        '|',
        '\\',
        '`',
        '"',
        "'",
        '=1+1',
        '+',
        '-',
        '@',
        '＝',
        '<b>',
        '&amp;',
        '文',
        '[a](b)',
      ),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));
const table = fc
  .integer({ min: 1, max: 9 })
  .chain((width) => fc.array(fc.array(nasty, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

/** The cells of a line as GitHub's Markdown has them: a bar ends a cell unless a backslash stands before it. */
function cellsOf(line: string): string[] {
  return line.replace(/^\| | \|$/g, '').split(/(?<!(?<!\\)(?:\\\\)*\\) \| /);
}

describe('a table of tab-separated values', () => {
  it('has a line a row and a tab between fields, whatever the fields hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = tsvTable(rows).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(rows.length);
        for (const [index, line] of lines.entries()) expect(line.split('\t')).toHaveLength(rows[index]?.length ?? 0);
      }),
    );
  });

  it('has no field that a spreadsheet computes or takes for the start of a quoted one', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const field of tsvTable(rows).split(/[\t\n]/)) expect(field).not.toMatch(/^[=+\-@＝＋－＠"\s]/);
      }),
    );
    expect(tsvTable([['=HYPERLINK("x")', '-1', '普京']])).toBe('\'=HYPERLINK("x")\t\'-1\t普京\n');
  });

  it('leaves other text as it is but for line breaks, tabs and control characters', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = oneLine(text);
        expect(tsvTable([[text]])).toBe(/^[=+\-@＝＋－＠"]/.test(line) ? `'${line}\n` : `${line}\n`);
      }),
    );
  });
});

describe('a table in Markdown', () => {
  it('has a line a row and as many cells in each, whatever the fields hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = markdownTable(rows).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) {
          expect(line.startsWith('| ') && line.endsWith(' |')).toBe(true);
          expect(line.slice(2, -2).match(/(?<!\\)(?:\\\\)*\|/g) ?? []).toHaveLength((rows[0]?.length ?? 0) - 1);
        }
      }),
    );
  });

  it('lets no field be markup', () => {
    expect(markdownTable([['名'], ['*a* [b](c) <i> `d` | \\ &amp; ~x~ $y$']])).toBe(
      '| 名 |\n| --- |\n| \\*a\\* \\[b\\](c) &lt;i&gt; \\`d\\` \\| \\\\ &amp;amp; \\~x\\~ \\$y\\$ |\n',
    );
  });
});

describe('the cast list as a table', () => {
  it('says of each name what is printed, how regions write it, the English and its source, kind, role and sentence', () => {
    const lines = castTable(GROUPS, ARTICLE, reader('zh-CN'), 'tsv').trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t'))).toEqual([
      [
        '文中写法',
        '大陆写法',
        '台湾写法',
        '香港写法',
        '英文名',
        '英文名来源',
        '类别',
        '本文发表时的职务',
        '首次出现的句子',
      ],
      [
        '文德尔',
        '唐纳·文德尔',
        '多納·溫戴爾',
        '',
        'Dona Q. Wendell',
        '见本文括号内',
        '人物',
        '兰迪亚总统',
        '文德尔访问高地，河流成为焦点',
      ],
      ['米罗·阿本德', '', '', '', '', '', '人物', '', '唐纳·文德尔（Dona Q. Wendell）周四说。'],
      ['约翰逊', '', '', '', '', '', '人物', '', '唐纳·文德尔（Dona Q. Wendell）周四说。'],
      ['高地', '高地', '', '', 'Upland', '据“知名”的名单', '国家与地区', '', '文德尔访问高地，河流成为焦点'],
      ['兰迪亚', '兰迪亚', '', '', 'Landia', '见本文英文', '国家与地区', '', '唐纳·文德尔（Dona Q. Wendell）周四说。'],
      [
        '河流办公室',
        '河流办公室',
        '',
        '',
        'Office of Rivers',
        '据“知名”的名单',
        '机构',
        '',
        '唐纳·文德尔（Dona Q. Wendell）周四说。',
      ],
      ['东城', '东城', '', '', 'East City', '据“知名”的名单', '地点', '', '唐纳·文德尔（Dona Q. Wendell）周四说。'],
    ]);
  });

  it('is in the reader’s language', () => {
    const [head, ...rows] = castTable(GROUPS, ARTICLE, reader('en'), 'markdown').split('\n');
    expect(cellsOf(head ?? '')).toContain('Taiwan usage');
    expect(rows.join('\n')).toContain('| People | President, Landia |');
    expect(castTable(GROUPS, ARTICLE, reader('zh-TW'), 'tsv')).toContain('國家與地區');
  });

  it.each(CAST_FORMATS)('keeps to its columns though the article holds anything: %s', (format) => {
    fc.assert(
      fc.property(nasty, nasty, (text, english) => {
        const card = { ...PERSON, english: { text: english, source: 'brackets' } } as const;
        const blocks = [{ id: 0, role: 'paragraph', lang: 'zh', text: `文德尔${text}` }] as const;
        const groups = castOf([card], [mentionOf(card, { block: 0, start: 0, end: 3, text })], blocks);
        const lines = castTable(groups, { blocks }, reader('zh-CN'), format).trimEnd().split('\n');
        expect(lines).toHaveLength(format === 'tsv' ? 2 : 3);
        for (const line of lines) {
          const borders = format === 'tsv' ? line.match(/\t/g) : line.slice(2, -2).match(/(?<!\\)(?:\\\\)*\|/g);
          expect(borders).toHaveLength(8);
        }
      }),
    );
  });
});

describe('the sentence around a mention', () => {
  const text = '前一句。他说：“文德尔来了。”后一句！';

  it('is Chinese between full stops, with the quotes that close behind', () => {
    const around = (start: number) =>
      sentenceAround({ block: 0, start, end: start + 1 }, { blocks: [{ text, lang: 'zh' }] });
    expect(around(0)).toBe('前一句。');
    expect(around(text.indexOf('文'))).toBe('他说：“文德尔来了。”');
    expect(around(text.length - 2)).toBe('后一句！');
  });

  it('is part of the block, and holds the mention, however long it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('文', '。', '”', '，', '𠀀'), { minLength: 1, maxLength: 900 }),
        fc.nat(),
        (signs, seed) => {
          const block = signs.join('');
          const start = seed % block.length;
          const end = Math.min(block.length, start + 3);
          const sentence = sentenceAround({ block: 0, start, end }, { blocks: [{ text: block, lang: 'zh' }] });
          expect(sentence.length).toBeLessThanOrEqual(300);
          expect(block).toContain(sentence.replace(/^…|…$/g, ''));
        },
      ),
    );
  });

  it('is empty where there is no such block', () => {
    expect(sentenceAround({ block: 3, start: 0, end: 1 }, { blocks: [] })).toBe('');
  });
});
