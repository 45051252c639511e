// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInView } from '../../src/content/marks/in-view.ts';
import type { Mention } from '../../src/content/marks/places.ts';
import { annotation } from '../ui/fixtures.ts';

let asked = 0;

/** A mention in a line that ends at `bottom`, CSS px from the viewport's top. */
function mentionEndingAt(bottom: number): Mention {
  const line = document.createElement('p');
  const text = document.createTextNode('湖国');
  line.append(text);
  line.getBoundingClientRect = () => {
    asked += 1;
    return { bottom } as DOMRect;
  };
  const place = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 2 };
  return { annotation: annotation({}), place };
}

describe('the first mention in view', () => {
  it('is the first that is not above the viewport, or the last of all, and few are asked where they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000, max: 5_000 }), { minLength: 1, maxLength: 300 }), (bottoms) => {
        const sorted = [...bottoms].sort((a, b) => a - b);
        asked = 0;
        const index = firstInView(sorted.map(mentionEndingAt));
        const below = sorted.findIndex((bottom) => bottom >= 0);
        expect(index).toBe(below < 0 ? sorted.length - 1 : below);
        expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(sorted.length)) + 1);
      }),
    );
  });

  it('is the first where there is none', () => {
    expect(firstInView([])).toBe(0);
  });
});
