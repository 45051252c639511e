import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../src/knowledge/compile/matcher.ts';
import { createScanner } from '../../src/knowledge/matcher.ts';

type Match = readonly [start: number, end: number, form: string];

function find(forms: readonly string[], text: string): Match[] {
  const matcher = buildMatcher(forms);
  const matches: Match[] = [];
  createScanner(matcher)(text, (start, end, form) => matches.push([start, end, matcher.forms[form] ?? '?']));
  return matches;
}

/** Every form at every place, by start and then by end. */
function findNaively(forms: readonly string[], text: string): Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const slice = text.slice(start, end);
      if (forms.includes(slice)) matches.push([start, end, slice]);
    }
  }
  return matches;
}

const few = fc.string({ unit: fc.constantFrom(...'俄罗斯白中ab·'), minLength: 1, maxLength: 5 });
const any = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe('the matcher', () => {
  it('reports all forms, overlapping ones too, by start and then by end', () => {
    expect(find(['俄罗斯', '白俄罗斯', '罗斯', '罗斯福', '白'], '白俄罗斯福')).toEqual([
      [0, 1, '白'],
      [0, 4, '白俄罗斯'],
      [1, 4, '俄罗斯'],
      [2, 4, '罗斯'],
      [2, 5, '罗斯福'],
    ]);
  });

  it('finds forms at the very end and none that the text cuts short', () => {
    expect(find(['安娜·穆尔', '安'], '见安娜·穆')).toEqual([[1, 2, '安']]);
    expect(find(['中'], '中')).toEqual([[0, 1, '中']]);
  });

  it('finds nothing in an empty text or with an empty list', () => {
    expect(find(['中国'], '')).toEqual([]);
    expect(find([], '中国')).toEqual([]);
  });

  it('finds what a naive search finds, with forms that share and overlap', () => {
    const list = fc.uniqueArray(few, { maxLength: 30 });
    const text = fc.string({ unit: fc.constantFrom(...'俄罗斯白中ab·x'), maxLength: 40 });
    fc.assert(
      fc.property(list, text, (forms, where) => {
        expect(find(forms, where)).toEqual(findNaively(forms, where));
      }),
      { numRuns: 500 },
    );
  });

  it('finds what a naive search finds, with any units', () => {
    const list = fc.uniqueArray(
      any.filter((form) => form !== ''),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(list, fc.array(fc.nat(), { maxLength: 8 }), any, (forms, picks, noise) => {
        const where = noise + picks.map((pick) => forms[pick % Math.max(1, forms.length)] ?? '').join('') + noise;
        expect(find(forms, where)).toEqual(findNaively(forms, where));
      }),
    );
  });

  it('lays out the same arrays in whatever order the forms come', () => {
    const list = fc.uniqueArray(few, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(list, (forms) => {
        expect(buildMatcher([...forms].reverse())).toEqual(buildMatcher(forms));
      }),
    );
  });

  it('finds each of ten thousand forms', () => {
    const forms = Array.from({ length: 10_000 }, (_, index) => `湖${(index * 7919).toString(36)}国`);
    const matcher = buildMatcher(forms);
    const scan = createScanner(matcher);
    const found = new Set<string>();
    scan(forms.join('。'), (_start, _end, form) => found.add(matcher.forms[form] ?? '?'));
    expect(found).toEqual(new Set(forms));
  });
});
