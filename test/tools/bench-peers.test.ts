import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTrie } from '../../tools/bench/peers/map-trie.ts';
import { matchers } from '../../tools/bench/peers/matchers.ts';

/** Every occurrence of every form, by start and then by end, found the slow way. */
function occurrences(forms: readonly string[], text: string): [number, number][] {
  const found: [number, number][] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (const form of forms) if (text.startsWith(form, start)) found.push([start, start + form.length]);
  }
  return found.sort(([a, b], [c, d]) => a - c || b - d);
}

const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
const forms = fc.uniqueArray(word, { minLength: 1, maxLength: 20 });
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 60 });

describe('the trie of Maps', () => {
  it('reports every occurrence of every form, by start and then by end', () => {
    fc.assert(
      fc.property(forms, text, (listed, read) => {
        const found: [number, number][] = [];
        mapTrie(listed)(read, (start, end) => found.push([start, end]));
        expect(found).toEqual(occurrences(listed, read));
      }),
    );
  });
});

describe('the peers', () => {
  it('find what the slow way finds, all but the segmenter, which divides the text', () => {
    fc.assert(
      fc.property(forms, text, (listed, read) => {
        const units = occurrences(listed, read).reduce((sum, [start, end]) => sum + end - start, 0);
        for (const { findsAll, count } of matchers(listed)) {
          if (findsAll) expect(count(read)).toBe(units);
          else expect(count(read)).toBeLessThanOrEqual(units);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('divide a text into the forms, where they segment', () => {
    const segmenter = matchers(['甲乙', '丙']).find(({ id }) => id === 'jieba');
    expect(segmenter?.count('丁甲乙丁丙')).toBe(3);
  });
});
