import { describe, expect, it } from 'vitest';
import { OPTIONS_STYLES } from '../../src/options/styles.ts';
import { POPUP_STYLES } from '../../src/popup/styles.ts';
import { CARD_STYLES } from '../../src/ui/theme/card.ts';
import { CARD_THEME, PAGE_THEME } from '../../src/ui/theme.ts';

const ALL = PAGE_THEME + POPUP_STYLES + OPTIONS_STYLES;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colours of the light and of the dark theme, by name. */
function palettes(): Record<string, string>[] {
  const first = [...CARD_THEME.matchAll(/--(\w+): (#[0-9a-f]{6});/g)];
  const half = first.length / 2;
  return [first.slice(0, half), first.slice(half)].map((tokens) =>
    Object.fromEntries(tokens.map(([, name, colour]) => [name, colour])),
  );
}

describe('the theme', () => {
  it('measures in px, for a page’s font size leaks through `rem`', () => {
    expect(ALL).not.toMatch(/\d(?:rem|em)\b/);
  });

  it('has balanced braces, so that no rule swallows the next', () => {
    expect(ALL.split('{').length).toBe(ALL.split('}').length);
  });

  it('has light, dark and forced colours, and paints no card on paper', () => {
    expect(CARD_THEME).toContain('prefers-color-scheme: dark');
    expect(CARD_THEME).toContain('forced-colors: active');
    expect(CARD_THEME).toContain('@media print');
  });

  it('scrolls a long card inside, and the page never with it', () => {
    expect(CARD_STYLES).toMatch(/overflow: auto;\s+overscroll-behavior: contain;/);
    expect(CARD_STYLES).toMatch(/\[data-place='page'\] \.card-bar \{ position: sticky;/);
  });

  it('loads nothing', () => {
    expect(ALL).not.toMatch(/url\(|@import|@font-face/);
  });

  it.each([0, 1])('is legible in every pair: text 4.5:1, borders of controls and bars 3:1 (theme %i)', (index) => {
    const colours = palettes()[index];
    const get = (name: string) => colours?.[name] ?? '#000000';
    for (const ground of ['paper', 'tint']) {
      for (const text of ['ink', 'quiet', 'accent']) {
        expect(contrast(get(text), get(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(get('field'), get(ground)), `field on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('has no colours on the card but those, so that the pairs are all there are', () => {
    const card = CARD_STYLES.replace(/box-shadow:[^;]*;/g, '');
    expect(card).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|opacity/);
    const set = (property: string) =>
      [...card.matchAll(new RegExp(`[\\s;{]${property}: ([^;}]+)`, 'g'))].map(([, value]) => value?.trim());
    expect(new Set(set('color'))).toEqual(new Set(['var(--ink)', 'var(--quiet)']));
    expect(new Set(set('background'))).toEqual(new Set(['var(--paper)', 'var(--tint)', 'transparent']));
    const borders = [...card.matchAll(/border[\w-]*: \d+px (?:solid|dotted) ([^;}]+)/g)].map(([, colour]) =>
      colour?.trim(),
    );
    expect(new Set(borders)).toEqual(
      new Set(['var(--rule)', 'var(--accent)', 'var(--field)', 'var(--ink)', 'CanvasText']),
    );
  });

  it('sets Chinese in Chinese fonts first, each script and region in its own, and English in Latin ones', () => {
    for (const [tag, first] of [
      ['zh-Hans', /"PingFang SC".*"Noto Sans CJK SC"/],
      ['zh-Hant', /"PingFang TC".*"Noto Sans CJK TC"/],
      ['zh-Hant-HK', /"PingFang HK".*"Noto Sans CJK HK"/],
    ] as const) {
      const rule = CARD_THEME.split(`:lang(${tag}) {`)[1]?.split('}')[0] ?? '';
      expect(rule).toMatch(first);
      expect(rule.match(/--sans: ([^,]+),/)?.[1]).toMatch(/^"PingFang/);
      expect(rule.match(/--serif: ([^,]+),/)?.[1]).toMatch(/^"Songti/);
      expect(rule.match(/--sans: (.*);/)?.[1]).toMatch(/system-ui, sans-serif$/);
    }
    expect(CARD_THEME.split(':lang(en) {')[1]?.split('}')[0]).not.toMatch(/PingFang|Songti|CJK/);
  });
});
