import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOwnNames, linkOwnNames } from '../../src/linking/index.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { ownName } from '../helpers/own-names.ts';
import { fixture } from './fixture.ts';
import { bilingual, inShort, linkPairs, linkText } from './linking.ts';
import { toTraditional } from './random-articles.ts';

const normalise = (text: string): string => fixture.normalise(text);

function laid(names: readonly OwnName[], article: Article, annotations: readonly Annotation[]): Annotation[] {
  return linkOwnNames(article, annotations, indexOwnNames(names, normalise));
}

/** What is marked in paragraphs of text once own names are laid over, in short. */
async function found(text: string, ...names: OwnName[]): Promise<string[]> {
  const article = plainArticle(text, { url: null, date: '2023-03-02' }, fixture);
  return inShort(laid(names, article, await linkText(text)));
}

async function foundInPair(zh: string, en: string, ...names: OwnName[]): Promise<string[]> {
  return inShort(laid(names, bilingual([[zh, en]]), await linkPairs([[zh, en]])));
}

function span(start: number, end: number, text: string): Annotation {
  const entity = { id: 'listed', zh: text, en: '', alsoEn: [] };
  const place = { block: 0, start, end, text: text.slice(start, end) };
  return { ...place, kind: 'place', entity, how: 'name', certainty: 'sure', evidence: [] };
}

const WANG = ownName('王小明', { id: 'own-wang', en: 'Wang Xiaoming' });

describe('own names', () => {
  it('are marked wherever one of their forms stands, in either script, and surely', async () => {
    const own = ownName('陆湖国', { id: 'own-lake', kind: 'country', aliases: ['湖邦'], tw: '盧湖' });
    expect(await found('陆湖国和湖邦。\n陸湖國與盧湖、湖邦。', own)).toEqual([
      ...['陆湖国=own-lake', '湖邦=own-lake'],
      ...['陸湖國=own-lake', '盧湖=own-lake', '湖邦=own-lake'],
    ]);
    const article = plainArticle('湖邦', { url: null, date: null }, fixture);
    expect(laid([own], article, [])).toEqual([
      {
        ...{ block: 0, start: 0, end: 2, text: '湖邦', kind: 'country', how: 'alias', certainty: 'sure' },
        entity: { id: 'own-lake', zh: '陆湖国', en: '', alsoEn: [] },
        evidence: [{ code: 'own-name' }, { code: 'alias-of', value: '陆湖国' }],
      },
    ]);
  });

  it('win over what they cover, equal or cut into, but not over a longer name around them', () => {
    const text = '甲乙丙丁戊己';
    const article = plainArticle(text, { url: null, date: null }, fixture);
    const own = ownName('丙丁', { id: 'own' });
    const lay = (...listed: Annotation[]): string[] => inShort(laid([own], article, listed));
    expect(lay(span(2, 4, text))).toEqual(['丙丁=own']);
    expect(lay(span(2, 3, text), span(3, 4, text))).toEqual(['丙丁=own']);
    expect(lay(span(0, 2, text), span(3, 5, text), span(5, 6, text))).toEqual(['甲乙=listed', '丙丁=own', '己=listed']);
    expect(lay(span(1, 4, text))).toEqual(['乙丙丁=listed']);
    expect(lay(span(2, 5, text))).toEqual(['丙丁戊=listed']);
  });

  it('leave 东京大学 to the university, and take 普京 from the list', async () => {
    const own = [ownName('东京', { id: 'own-tokyo', kind: 'place' }), ownName('普京', { id: 'own-putin' })];
    const marked = await found('普京访问东京和东京大学。', ...own);
    expect(marked.slice(0, 2)).toEqual(['普京=own-putin', '东京=own-tokyo']);
    expect(marked).toHaveLength(3);
    expect(marked[2]).toMatch(/^东京大学=(?!own)/);
  });

  it('are the longest of those that begin at one place, and one that has its place leaves none within', async () => {
    const own = [ownName('王小', { id: 'own-short' }), WANG, ownName('小明明', { id: 'own-late' })];
    expect(await found('王小明明和王小。', ...own)).toEqual(['王小明=own-wang', '王小=own-short']);
  });

  it('take a shorter form where the longer one is a part of a listed name', () => {
    const text = '甲乙丙丁';
    const article = plainArticle(text, { url: null, date: null }, fixture);
    const own = [ownName('丙丁', { id: 'own-long' }), ownName('甲', { id: 'own-first' })];
    expect(inShort(laid(own, article, [span(1, 4, text)]))).toEqual(['甲=own-first', '乙丙丁=listed']);
  });

  it('find Latin words only whole, and English only in English text', async () => {
    const own = ownName('Acme', { id: 'own-acme', kind: 'organization', en: 'Acme Works', aliases: ['AW'] });
    const zh = 'Acme公司不是Acmes，也不是(Acme Works)或王某(AW)。';
    expect(inShort(laid([own], plainArticle(zh, { url: null, date: null }, fixture), []))).toEqual([
      'Acme=own-acme',
      'Acme=own-acme',
    ]);
    const marked = await foundInPair(
      '王小明说。',
      'Wang Xiaoming said that Acme Works is not Acmed. AW is.',
      WANG,
      own,
    );
    expect(marked).toEqual([
      ...['王小明=own-wang', 'Wang Xiaoming=own-wang'],
      ...['Acme Works=own-acme', 'AW=own-acme'],
    ]);
  });

  it('bring the parts of an unlisted name along, and the English that the article gives', async () => {
    const name = ownName('安塔纳斯·多布科维茨', { id: 'own-antanas' });
    const text = '安塔纳斯·多布科维茨(Antanas Dobkovits)说。多布科维茨走了。';
    expect(await found(text)).toEqual([
      '安塔纳斯·多布科维茨=person?Antanas Dobkovits',
      '多布科维茨=person?Antanas Dobkovits',
    ]);
    const article = plainArticle(text, { url: null, date: '2023-03-02' }, fixture);
    const marked = laid([name], article, await linkText(text));
    expect(inShort(marked)).toEqual(['安塔纳斯·多布科维茨=own-antanas', '多布科维茨=own-antanas']);
    expect(marked.map(({ certainty }) => certainty)).toEqual(['sure', 'sure']);
    expect(marked[0]?.evidence).toContainEqual(expect.objectContaining({ value: 'Antanas Dobkovits' }));
    expect(marked[1]).not.toHaveProperty('name');
  });

  it('change nothing when there are none, and the later of two with one form has it', async () => {
    expect(await found('普京访问中国。')).toEqual(inShort(await linkText('普京访问中国。')));
    expect(await found('王小明', WANG, ownName('王小明', { id: 'own-other' }))).toEqual(['王小明=own-other']);
  });
});

describe('laying own names over annotations', () => {
  const character = fc.constantFrom(...'甲乙丙國国A b('.split(''), '𠮷');
  const text = fc.string({ unit: character, maxLength: 40 });
  const names = fc.array(
    fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '国', 'A', '𠮷'), minLength: 1, maxLength: 4 }),
    { maxLength: 6 },
  );
  const cuts = fc.array(fc.nat(40), { maxLength: 12 });

  /** Annotations between every second pair of the borders. */
  function annotationsIn(printed: string, borders: readonly number[]): Annotation[] {
    const sorted = [...new Set(borders.filter((at) => at <= printed.length))].sort((a, b) => a - b);
    return sorted.flatMap((start, at) => {
      const end = sorted[at + 1];
      return at % 2 === 0 && end !== undefined ? [span(start, end, printed)] : [];
    });
  }

  it('gives a result in order, without overlaps, with the printed text, and drops only what an own name touches', () => {
    fc.assert(
      fc.property(text, names, cuts, (printed, forms, borders) => {
        const block: Block = { id: 0, role: 'paragraph', lang: 'zh', text: printed };
        const article = { ...plainArticle('', { url: null, date: null }, fixture), blocks: [block] };
        const listed = annotationsIn(printed, borders);
        const own = forms.map((form, at) => ownName(form, { id: `own-${at}` }));
        const result = laid(own, article, listed);
        let last = 0;
        for (const { start, end, text: shown } of result) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(shown).toBe(printed.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(printed.length);
        const isOwn = ({ entity }: Annotation): boolean => entity?.id.startsWith('own-') ?? false;
        const mentions = result.filter(isOwn);
        for (const { start, end, text: shown } of mentions) {
          expect(forms.some((form) => normalise(form) === normalise(shown))).toBe(true);
          for (const other of listed) {
            const isAround = other.start <= start && end <= other.end && other.end - other.start > end - start;
            expect(isAround).toBe(false);
          }
        }
        // What is gone was touched by an own name; nothing else is.
        for (const other of listed) {
          const isTouched = mentions.some(({ start, end }) => start < other.end && other.start < end);
          expect(result.includes(other)).toBe(!isTouched);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in simplified and traditional text', () => {
    const own = ['国会', '王国', '陆', '会王'].map((form) => ownName(form));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'国会王陆大'.split('')), maxLength: 30 }), (printed) => {
        const places = [printed, toTraditional(printed)].map((one) =>
          laid(own, plainArticle(one, { url: null, date: null }, fixture), []).map(({ start, end }) => [start, end]),
        );
        expect(places[0]).toEqual(places[1]);
      }),
    );
  });

  it('reads 300,000 characters once, however many names begin alike', () => {
    const name = '甲'.repeat(60);
    const own = Array.from({ length: 2_000 }, (_, at) =>
      ownName(`${name}${String.fromCharCode(0x4e00 + at)}乙`, { id: `own-${at}` }),
    );
    const blocks = Array.from(
      { length: 3 },
      (_, id): Block => ({ id, role: 'paragraph', lang: 'zh', text: '甲'.repeat(100_000) }),
    );
    const article = { ...plainArticle('', { url: null, date: null }, fixture), blocks };
    expect(laid(own, article, [])).toEqual([]);
  });
});
