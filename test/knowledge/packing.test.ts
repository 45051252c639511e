import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, findInColumns } from '../../src/knowledge/columns.ts';
import { groupStarts, lengthBytes, startOfPart, startsOf } from '../../src/knowledge/starts.ts';

describe('lengths of the parts of a pool', () => {
  it('give back where each part begins and the last one ends', () => {
    const lengths = fc.array(fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 1_000_000 })), { maxLength: 200 });
    fc.assert(
      fc.property(lengths, (parts) => {
        const starts = [0];
        for (const length of parts) starts.push((starts.at(-1) ?? 0) + length);
        expect([...startsOf(lengthBytes(parts))]).toEqual(starts);
      }),
    );
  });

  it('stand behind their number, and take one byte up to 127 and one more for each seven further bits', () => {
    expect([...lengthBytes([0, 127, 128, 300])]).toEqual([4, 0, 127, 0x80, 1, 0xac, 2]);
  });
});

describe('places of the parts of a pool', () => {
  it('give back where each part begins and the last one ends, by groups', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000 }), { maxLength: 300 }), (parts) => {
        const starts = [0];
        for (const length of parts) starts.push((starts.at(-1) ?? 0) + length);
        const grouped = groupStarts(starts);
        expect(starts.map((_, part) => startOfPart(grouped, part))).toEqual(starts);
      }),
    );
  });

  it('are refused when a group is too long for sixteen bits', () => {
    expect(() => groupStarts([0, 0x10000])).toThrow(RangeError);
  });
});

describe('strings by columns', () => {
  const chinese = fc.string({ unit: fc.constantFrom(...'中国外交部长安卢'), minLength: 3, maxLength: 3 });

  it('are found by their number, and others are not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(chinese), chinese, fc.nat({ max: 5 }), (strings, other, offset) => {
        const sorted = [...strings].sort();
        const units = Uint16Array.from([...Array<number>(offset).fill(0x4e00), ...columnsOf(sorted, 3)]);
        const find = (text: string): number => findInColumns(units, offset, sorted.length, `在${text}`, 1, 3);
        expect(sorted.map(find)).toEqual([...sorted.keys()]);
        expect(find(other)).toBe(sorted.indexOf(other));
        expect(findInColumns(units, offset, sorted.length, '中', 0, 3)).toBe(-1);
      }),
    );
  });
});
