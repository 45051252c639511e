import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/index.ts';
import type { Annotation, Span } from '../../src/model/annotation.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { listOf } from './compiled.ts';
import { ENTRIES, fixture } from './fixture.ts';
import { bilingual, linkPairs, linkText, readEnglish } from './linking.ts';
import { article as articleOf, paragraphs, toTraditional, WORLD } from './random-articles.ts';

const article = articleOf(WORLD);

/** Fails unless the annotations stand in order without overlaps, and each one's text is the block's between its offsets. */
function expectWellFormed(lines: readonly string[], annotations: readonly Annotation[]): void {
  let last = { block: -1, end: 0 };
  for (const { block, start, end, text: printed } of annotations) {
    expect(lines[block]?.slice(start, end)).toBe(printed);
    expect(end).toBeGreaterThan(start);
    expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
    last = { block, end };
  }
}

function keyOf({ block, start, end }: Span): string {
  return `${block}:${start}-${end}`;
}

describe('annotations', () => {
  it('slice to the printed form, stand in order and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        expectWellFormed(lines, await linkText(lines.join('\n')));
      }),
      { numRuns: 150 },
    );
  });

  it('do so in both languages of a bilingual page', async () => {
    const english = fc.constantFrom(
      'Mr. Putin',
      'Boris Johnson',
      'said',
      'Dobkovits',
      'Antanas Dobkovits',
      'China',
      'Tokyo',
      'the',
    );
    const pair = fc.tuple(
      article.map((lines) => lines.join('')),
      fc.array(english, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 3 }), async (pairs) => {
        expectWellFormed(
          bilingual(pairs).blocks.map(({ text }) => text),
          await linkPairs(pairs),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for any order of the list', async () => {
    const turned = await listOf([...ENTRIES].reverse().join('\n'));
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        const text = lines.join('\n');
        expect(await linkText(text, { list: turned })).toEqual(await linkText(text));
      }),
      { numRuns: 80 },
    );
  });

  it('are the same when the article is linked again', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        const text = lines.join('\n');
        expect(await linkText(text)).toEqual(await linkText(text));
      }),
      { numRuns: 30 },
    );
  });

  it('stand at the same places and name the same in traditional characters', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs(WORLD), async (lines) => {
        const inBrief = async (text: string): Promise<unknown> =>
          (await linkText(text)).map((annotation) => [keyOf(annotation), annotation.kind, annotation.entity?.id]);
        const source = lines.join('\n');
        const traditional = toTraditional(source);
        fc.pre(traditional.length === source.length);
        expect(await inBrief(traditional)).toEqual(await inBrief(source));
      }),
      { numRuns: 80 },
    );
  });

  it('survive lone surrogates, control characters and markup characters', async () => {
    const odd = fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '<', '&', '"', '中', '国', '·', '(', ')', '\u0000', 'A'),
    });
    await fc.assert(
      fc.asyncProperty(odd, async (source) => {
        const line = source.replaceAll('\n', ' ');
        expectWellFormed([line], await linkText(line));
      }),
    );
  });

  it('have evidence whose places are spans of the article and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        for (const { evidence } of await linkText(lines.join('\n'))) {
          for (const { at } of evidence) {
            if (at === undefined) continue;
            expect(Object.keys(at).sort()).toEqual(['block', 'end', 'start']);
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeGreaterThan(at.start);
            expect(at.end).toBeLessThanOrEqual(lines[at.block]?.length ?? -1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a person of an article', () => {
  it('is never two: mentions of one unlisted name have no entity and the same name', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        const names = new Map<string, Annotation['name']>();
        for (const { entity, name, certainty } of await linkText(lines.join('\n'))) {
          expect(name !== undefined).toBe(certainty === 'unlisted');
          if (name === undefined) continue;
          expect(entity).toBeNull();
          const key = fixture.normalise(name.zh);
          expect(name).toEqual(names.get(key) ?? name);
          names.set(key, name);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the one whom the full name means that a part of the name cites', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (lines) => {
        const annotations = await linkText(lines.join('\n'));
        const byPlace = new Map(annotations.map((annotation) => [keyOf(annotation), annotation]));
        for (const partial of annotations) {
          for (const { code, at } of partial.evidence) {
            if ((code !== 'family-name' && code !== 'part-of-name') || at === undefined) continue;
            const full = byPlace.get(keyOf(at));
            expect(full).toMatchObject({ kind: 'person', entity: partial.entity });
            expect(full?.name?.zh).toBe(partial.name?.zh);
          }
        }
      }),
      { numRuns: 100, examples: [[['马云马先生']]] },
    );
  });
});

describe('what reads English', () => {
  it('is loaded only when there is English to read', async () => {
    let loads = 0;
    const counting = () => {
      loads += 1;
      return readEnglish();
    };
    const plain = (source: string) => plainArticle(source, { url: null, date: null }, fixture);
    await link(plain('中国与美国（两国）会谈'), fixture, { readEnglish: counting });
    expect(loads).toBe(0);
    await link(plain('安娜·贝尔泽利斯(Anna Berzelis)说'), fixture, { readEnglish: counting });
    expect(loads).toBe(1);
  });

  it.each([
    ['that the list explains', '俄罗斯总统弗拉基米尔·普京(Vladimir Putin)说，中国(China)也去了'],
    ['whose own words say that it is an organization', '开尔文研究所(Kelvin Institute)的报告'],
    ['that is no name', '首次公开募股(IPO)之后'],
  ])('is not loaded for a bracket %s', async (_, text) => {
    const article = plainArticle(text, { url: null, date: null }, fixture);
    const never = () => Promise.reject(new Error('English was loaded.'));
    await expect(link(article, fixture, { readEnglish: never })).resolves.toBeDefined();
  });

  it('is loaded on a bilingual page only when an unlisted name needs its English', async () => {
    let loads = 0;
    const counting = () => {
      loads += 1;
      return readEnglish();
    };
    await link(bilingual([['普京与中国', 'Mr. Putin and China']]), fixture, { readEnglish: counting });
    expect(loads).toBe(0);
    await link(bilingual([['安娜·贝尔泽利斯说', 'Anna Berzelis said']]), fixture, { readEnglish: counting });
    expect(loads).toBe(1);
  });
});
