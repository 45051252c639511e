import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../src/content/marks/places.ts';
import { anchorOf, placeCard, type Side, wantsSheet } from '../../src/content/placement.ts';

const size = fc.record({ width: fc.integer({ min: 480, max: 2500 }), height: fc.integer({ min: 320, max: 1600 }) });
const card = fc.record({ width: fc.constantFrom(200, 340), height: fc.integer({ min: 40, max: 560 }) });
const side = fc.constantFrom<Side | null>(null, 'above', 'below');
/** A word of one line, anywhere, on the screen or beyond it. */
const word = fc
  .record({
    left: fc.integer({ min: -300, max: 2500 }),
    top: fc.integer({ min: -900, max: 2500 }),
    width: fc.integer({ min: 8, max: 300 }),
    height: fc.integer({ min: 12, max: 60 }),
  })
  .map(({ left, top, width, height }): Rectangle => ({ left, top, right: left + width, bottom: top + height }));

/** Top and bottom of a card as placed. */
function verticals({ side: at, edge, maxHeight }: ReturnType<typeof placeCard>, height: number): [number, number] {
  const shown = Math.min(height, maxHeight);
  return at === 'below' ? [edge, edge + shown] : [edge - shown, edge];
}

describe('placeCard', () => {
  it('never covers the word', () => {
    fc.assert(
      fc.property(word, card, size, side, (where, wanted, screen, present) => {
        const [top, bottom] = verticals(placeCard(where, wanted, screen, present), wanted.height);
        const onScreen = where.bottom > 8 && where.top < screen.height - 8;
        if (onScreen) expect(bottom <= where.top || top >= where.bottom).toBe(true);
      }),
    );
  });

  it('never leaves the screen', () => {
    fc.assert(
      fc.property(word, card, size, side, (where, wanted, screen, present) => {
        const placement = placeCard(where, wanted, screen, present);
        const [top, bottom] = verticals(placement, wanted.height);
        // A card without room has no height, wherever its edge is.
        if (placement.maxHeight > 0) expect([top >= 0, bottom <= screen.height]).toEqual([true, true]);
        expect(placement.left).toBeGreaterThanOrEqual(0);
        expect(placement.left + wanted.width).toBeLessThanOrEqual(screen.width);
      }),
    );
  });

  it('keeps its side while there is room to read in, however much the card grows', () => {
    fc.assert(
      fc.property(word, card, size, fc.constantFrom<Side>('above', 'below'), (where, wanted, screen, present) => {
        const placement = placeCard(where, wanted, screen, present);
        if (placement.side === present) return;
        const forced = placeCard(where, { ...wanted, height: 0 }, screen, present);
        expect(forced.maxHeight).toBeLessThan(Math.min(wanted.height, 200));
      }),
    );
  });

  it('prefers below, goes above where only that has room, and else where there is more', () => {
    const screen = { width: 1000, height: 700 };
    const at = (top: number): Rectangle => ({ left: 100, top, right: 180, bottom: top + 20 });
    expect(placeCard(at(100), { width: 340, height: 300 }, screen, null).side).toBe('below');
    expect(placeCard(at(600), { width: 340, height: 300 }, screen, null).side).toBe('above');
    expect(placeCard(at(300), { width: 340, height: 500 }, screen, null).side).toBe('below');
    expect(placeCard(at(400), { width: 340, height: 500 }, screen, null).side).toBe('above');
  });
});

describe('anchorOf', () => {
  const line = (left: number, top: number): Rectangle => ({ left, top, right: left + 60, bottom: top + 20 });

  it('is all lines of a name that wraps', () => {
    expect(anchorOf([line(500, 100), line(20, 130)], null)).toEqual({ left: 20, top: 100, right: 560, bottom: 150 });
  });

  it('is the clicked piece of a name that is broken over columns', () => {
    const pieces = [line(20, 600), line(400, 40)];
    expect(anchorOf(pieces, { x: 410, y: 45 })).toEqual(pieces[1]);
    expect(anchorOf(pieces, { x: 30, y: 610 })).toEqual(pieces[0]);
  });
});

describe('wantsSheet', () => {
  it('is for narrow and for low screens', () => {
    expect(wantsSheet({ width: 479, height: 800 })).toBe(true);
    expect(wantsSheet({ width: 480, height: 800 })).toBe(false);
    expect(wantsSheet({ width: 900, height: 300 })).toBe(true);
  });
});
