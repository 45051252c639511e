import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { linkText } from './linking.ts';
import { ELSEWHERE, inScript, paragraph, paragraphs, script, WORLD } from './random-articles.ts';

/** What a reader sees of the marks of some paragraphs, without where in the article those stand. */
function marksIn(annotations: readonly Annotation[], blocks: readonly number[]): unknown[] {
  return annotations
    .filter(({ block }) => blocks.includes(block))
    .map(({ block, start, end, text, kind, entity, name, certainty }) => ({
      ...{ paragraph: blocks.indexOf(block), start, end, text, kind, certainty },
      means: entity?.id ?? name?.zh ?? null,
    }));
}

describe('a paragraph about other people', () => {
  it.each([
    ['behind the others', (count: number) => count],
    ['before the others', () => 0],
    ['between the others', (count: number) => Math.floor(count / 2)],
  ])('%s changes no mark elsewhere', async (_, placeAmong) => {
    await fc.assert(
      fc.asyncProperty(paragraphs(WORLD), paragraph(ELSEWHERE), script, async (own, another, printed) => {
        const lines = inScript(own, printed);
        const [other = ''] = inScript([another], printed);
        const place = placeAmong(lines.length);
        const before = await linkText(lines.join('\n'));
        const after = await linkText([...lines.slice(0, place), other, ...lines.slice(place)].join('\n'));
        const blocks = lines.map((_, block) => block);
        expect(
          marksIn(
            after,
            blocks.map((block) => (block < place ? block : block + 1)),
          ),
        ).toEqual(marksIn(before, blocks));
      }),
      { numRuns: 70 },
    );
  });
});

describe('an article', () => {
  it('is linked as if it were two where its halves share nothing', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs(WORLD), paragraphs(ELSEWHERE), script, async (one, another, printed) => {
        const lines = inScript(one, printed);
        const others = inScript(another, printed);
        const both = await linkText([...lines, ...others].join('\n'));
        const alone = await linkText(others.join('\n'));
        const blocks = others.map((_, block) => block);
        expect(
          marksIn(
            both,
            blocks.map((block) => block + lines.length),
          ),
        ).toEqual(marksIn(alone, blocks));
      }),
      { numRuns: 40 },
    );
  });
});
