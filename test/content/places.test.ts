import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, holds, type Rectangle, withoutDuplicates } from '../../src/content/marks/places.ts';

const rectangle = fc
  .record({
    left: fc.integer({ min: -50, max: 50 }),
    top: fc.integer({ min: -50, max: 50 }),
    width: fc.integer({ min: 0, max: 40 }),
    height: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ left, top, width, height }): Rectangle => ({ left, top, right: left + width, bottom: top + height }));

describe('rectangles of a name', () => {
  it('lose their duplicates: a wrapper’s beside its text’s', () => {
    const text = { left: 10, top: 10, right: 60, bottom: 30 };
    const wrapper = { left: 10.2, top: 10, right: 60.3, bottom: 30 };
    const nextLine = { left: 0, top: 40, right: 20, bottom: 60 };
    expect(withoutDuplicates([text, wrapper, nextLine])).toEqual([text, nextLine]);
  });

  it('still hold every point that some rectangle held, but for half a px of rounding', () => {
    fc.assert(
      fc.property(
        fc.array(rectangle),
        fc.integer({ min: -60, max: 100 }),
        fc.integer({ min: -60, max: 100 }),
        (all, x, y) => {
          const anyHolds = (some: readonly Rectangle[]): boolean => some.some((one) => holds(one, x, y));
          expect(anyHolds(withoutDuplicates(all))).toBe(anyHolds(all));
        },
      ),
    );
  });

  it('stand within the one around them', () => {
    fc.assert(
      fc.property(fc.array(rectangle, { minLength: 1 }), (all) => {
        const { left, top, right, bottom } = around(all);
        for (const one of all) {
          expect(left <= one.left && top <= one.top && right >= one.right && bottom >= one.bottom).toBe(true);
        }
      }),
    );
    expect(() => around([])).toThrow(RangeError);
  });
});
