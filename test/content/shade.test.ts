import { describe, expect, it } from 'vitest';
import { luminance, parseColour } from '../../src/content/marks/shade.ts';

describe('parseColour', () => {
  it.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['rgb(255 128 0 / 0.5)', { red: 255, green: 128, blue: 0, alpha: 0.5 }],
    ['rgb(255 128 0 / 50%)', { red: 255, green: 128, blue: 0, alpha: 0.5 }],
  ])('reads %s', (computed, colour) => {
    expect(parseColour(computed)).toEqual(colour);
  });

  it.each(['oklch(0.5 0.1 20)', 'color(srgb 1 1 1)', 'transparent', ''])('does not guess at %j', (computed) => {
    expect(parseColour(computed)).toBe(null);
  });
});

describe('luminance', () => {
  it('runs from black to white', () => {
    const grey = (value: number) => luminance({ red: value, green: value, blue: value, alpha: 1 });
    expect(grey(0)).toBe(0);
    expect(grey(255)).toBeCloseTo(1);
    expect(grey(118)).toBeCloseTo(0.18, 2);
  });
});
