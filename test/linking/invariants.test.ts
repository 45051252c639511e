import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/index.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { linkText, listOf } from '../helpers/list.ts';
import { FIXTURE, fixture } from './fixture.ts';

/** Pieces of news-like text, names and traps among them; put together at random they make any border. */
const pieces = [
  ...[
    '中国',
    '美国',
    '中俄',
    '对华',
    '驻美',
    '白俄罗斯',
    '乌克兰',
    '巴以',
    '中国外交部',
    '外交部',
    '发展中国家',
    '荷兰语',
  ],
  ...[
    '总统',
    '亚历山大·卢卡申科',
    '卢卡申科',
    '普京',
    '迈克·约翰逊',
    '鲍里斯·约翰逊',
    '约翰逊',
    '安娜·贝尔泽利斯',
    '贝尔泽利斯',
  ],
  ...[
    '(Anna Berzelis)',
    '说',
    '，',
    '。',
    '“',
    '”',
    '《',
    '》',
    '的',
    '在',
    '与',
    '会有所',
    '公司',
    '苹果',
    '大学',
    'TikTok',
    ' ',
    '教授高安宁说',
  ],
];
const paragraph = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n'));

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

describe('annotations', () => {
  it('slice to the printed form, stand in order and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const lines = source.split('\n');
        const annotations = await linkText(source, fixture);
        let last = { block: -1, end: 0 };
        for (const { block, start, end, text: printed } of annotations) {
          expect(lines[block]?.slice(start, end)).toBe(printed);
          expect(end).toBeGreaterThan(start);
          expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
          last = { block, end };
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for any order of the list', async () => {
    const turned = listOf(FIXTURE.split('\n').reverse().join('\n'));
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        expect(await linkText(source, turned)).toEqual(await linkText(source, fixture));
      }),
      { numRuns: 60 },
    );
  });

  it('stand at the same places in traditional characters', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const places = async (of: string): Promise<unknown> =>
          (await linkText(of, fixture)).map(({ block, start, end, kind, entity }) => [
            block,
            start,
            end,
            kind,
            entity?.id,
          ]);
        const traditional = toTraditional(source);
        fc.pre(traditional.length === source.length);
        expect(await places(traditional)).toEqual(await places(source));
      }),
      { numRuns: 60 },
    );
  });

  it('survive lone surrogates, control characters and markup characters', async () => {
    const odd = fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '<', '&', '"', '中', '国', '·', '(', ')', '\u0000', 'A'),
    });
    await fc.assert(
      fc.asyncProperty(odd, async (source) => {
        const line = source.replaceAll('\n', ' ');
        for (const { start, end, text: printed } of await linkText(line, fixture))
          expect(line.slice(start, end)).toBe(printed);
      }),
    );
  });

  it('load what reads English only when there is English to read', async () => {
    let loads = 0;
    const readEnglish = () => {
      loads += 1;
      return Promise.resolve({ kindOfName: () => null });
    };
    const article = (source: string) => plainArticle(source, { url: null, date: null }, fixture);
    await link(article('中国与美国（两国）会谈'), fixture, { readEnglish });
    expect(loads).toBe(0);
    await link(article('安娜·贝尔泽利斯(Anna Berzelis)说'), fixture, { readEnglish });
    expect(loads).toBe(1);
  });

  it('leave out what a stage that is switched off would bring', async () => {
    expect(await linkText('中俄关系', fixture, { without: ['abbreviations'] })).toEqual([]);
    expect(await linkText('安娜·贝尔泽利斯说', fixture, { without: ['discovery'] })).toEqual([]);
  });
});
