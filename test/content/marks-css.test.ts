import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../src/content/marks/painter.ts';
import { luminance, parseColour } from '../../src/content/marks/shade.ts';

const CSS_TEXT = readFileSync(new URL('../../src/content/marks.css', import.meta.url), 'utf8');

function namesIn(css: string): string[] {
  return [...new Set([...css.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name ?? ''))].sort();
}

function contrast(ink: string, paper: string): number {
  const [one, other] = [ink, paper].map((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
    return luminance(parseColour(`rgb(${red}, ${green}, ${blue})`) ?? { red, green, blue, alpha: 1 });
  });
  const [low = 0, high = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('marks.css', () => {
  it('has a rule for every highlight that the script sets, and no other', () => {
    expect(namesIn(CSS_TEXT)).toEqual([...HIGHLIGHT_NAMES].sort());
  });

  it('takes every mark from the printed page', () => {
    const print = CSS_TEXT.slice(CSS_TEXT.indexOf('@media print'));
    expect(namesIn(print)).toEqual([...HIGHLIGHT_NAMES].sort());
  });

  it('keeps 3:1 between every ink and its page, light and dark', () => {
    const rules = [...CSS_TEXT.matchAll(/-on-(light|dark)\) \{\s*text-decoration: underline \w+ #([\da-f]{6})/g)];
    expect(rules.length).toBeGreaterThan(16);
    for (const [, shade, ink] of rules) {
      expect(contrast(ink ?? '', shade === 'light' ? 'ffffff' : '16181b')).toBeGreaterThan(3);
    }
  });
});
