/** Whether the page behind the article is light or dark: the marks' shade follows the page, not the system. */

export type Shade = 'light' | 'dark';

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 to 1. */
  readonly alpha: number;
}

const RGB =
  /^rgba?\(\s*(?<red>[\d.]+)[,\s]+(?<green>[\d.]+)[,\s]+(?<blue>[\d.]+)(?:[,/\s]+(?<alpha>[\d.]+)(?<percent>%)?)?\s*\)$/;

/**
 * Reads a computed colour.
 *
 * @returns `null` for the notations that browsers keep as they were written (`oklch()`, `color()`).
 */
export function parseColour(computed: string): Colour | null {
  const groups = RGB.exec(computed.trim())?.groups;
  if (groups === undefined) return null;
  const alpha = groups.alpha === undefined ? 1 : Number(groups.alpha) / (groups.percent === undefined ? 1 : 100);
  return { red: Number(groups.red), green: Number(groups.green), blue: Number(groups.blue), alpha };
}

/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Where black and white text have the same contrast, by the WCAG formula. */
const MIDDLE = 0.179;

/**
 * The shade of what is painted behind an element: the nearest background that covers. When none says, the element's
 * text does: light text is only ever set on something dark.
 */
export function shadeBehind(element: Element): Shade {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const background = parseColour(getComputedStyle(at).backgroundColor);
    if (background !== null && background.alpha >= 0.5) return luminance(background) > MIDDLE ? 'light' : 'dark';
  }
  const text = parseColour(getComputedStyle(element).color);
  return text !== null && luminance(text) > 0.5 ? 'dark' : 'light';
}
