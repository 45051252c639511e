import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../src/linking/index.ts';
import { found, foundInPairs, linkPairs, linkText } from './linking.ts';
import { article, WORLD } from './random-articles.ts';

describe.each(STAGES)('without the stage %s', (stage) => {
  it('annotations still slice to the printed form, in order and without overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(article(WORLD), async (lines) => {
        const annotations = await linkText(lines.join('\n'), { without: [stage] });
        for (const [index, { block, start, end, text }] of annotations.entries()) {
          expect(lines[block]?.slice(start, end)).toBe(text);
          const before = annotations[index - 1];
          expect(before === undefined || before.block < block || before.end <= start).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a stage that is left out', () => {
  it('brings nothing, and the others find what they found', async () => {
    const text = '中俄关系：德国国防部部长普京说。安塔纳斯·贝尔泽利斯(Antanas Berzelis)表示，贝尔泽利斯不去中国。';
    const all = await linkText(text);
    for (const stage of ['abbreviations', 'discovery'] as const) {
      const left = await linkText(text, { without: [stage] });
      const kept = all.filter(({ how }) => how === 'name' || how === 'composed');
      expect(left).toEqual(expect.arrayContaining(kept));
      expect(left.length).toBeLessThan(all.length);
    }
  });

  it.each([
    ['abbreviations', '中俄关系', ['中=china', '俄=russia']],
    ['abbreviations', '驻华大使', ['华=china']],
    ['composition', '德国国防部说', ['德国国防部=germany/defense-ministry']],
    ['coreference', '安塔纳斯·贝尔泽利斯来访。贝尔泽利斯说', ['安塔纳斯·贝尔泽利斯=person?', '贝尔泽利斯=person?']],
    ['discovery', '安塔纳斯·贝尔泽利斯说', ['安塔纳斯·贝尔泽利斯=person?']],
  ] as const)('%s is what finds the names of %s', async (stage, text, expected) => {
    expect(await found(text)).toEqual(expected);
    expect(await found(text, { without: [stage] })).not.toEqual(expected);
  });

  it('english leaves the English paragraphs unmarked, and the Chinese without their evidence', async () => {
    const pairs = [['普京来访', 'Mr. Putin came.']] as const;
    expect(await foundInPairs(pairs)).toEqual(['普京=vladimir-putin', 'Putin=vladimir-putin']);
    const without = await linkPairs(pairs, { without: ['english'] });
    expect(without.map(({ text }) => text)).toEqual(['普京']);
    expect(without[0]?.evidence.map(({ code }) => code)).not.toContain('english-in-pair');
  });

  it('leaves only listed names by their own forms when all are left out', async () => {
    await fc.assert(
      fc.asyncProperty(article(WORLD), async (lines) => {
        for (const { entity, choices, how } of await linkText(lines.join('\n'), { without: STAGES })) {
          expect(entity !== null || choices !== undefined).toBe(true);
          expect(['name', 'alias', 'partial']).toContain(how);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(['abbreviations', 'composition', 'coreference'] as const)(
    '%s leaves the listed full names that stand in the article',
    async (stage) => {
      await fc.assert(
        fc.asyncProperty(article(WORLD), async (lines) => {
          const fullNames = async (without: readonly Stage[]): Promise<unknown[]> =>
            (await linkText(lines.join('\n'), { without }))
              .filter(({ how, kind }) => how === 'name' && kind !== 'organization')
              .map(({ block, start, end, entity }) => [block, start, end, entity?.id]);
          expect(await fullNames([stage])).toEqual(expect.arrayContaining(await fullNames([])));
        }),
        { numRuns: 30 },
      );
    },
  );

  it('english makes no difference to an article without English', async () => {
    await fc.assert(
      fc.asyncProperty(article(WORLD), async (lines) => {
        const text = lines.join('\n');
        expect(await linkText(text, { without: ['english'] })).toEqual(await linkText(text));
      }),
      { numRuns: 30 },
    );
  });

  it('makes no difference to an article without names', async () => {
    for (const stage of STAGES) expect(await found('天气晴朗，图书馆开到八点。', { without: [stage] })).toEqual([]);
  });
});
