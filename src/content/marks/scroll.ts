/** Brings a mention into sight. */
import { around, type Mention, rectanglesOf } from './places.ts';

/** Kept free above and below, px: the site's bar stands at the top, a sheet may at the bottom. */
const MARGIN = 96;

/**
 * Scrolls the page so that the mention stands in the middle, unless it is in sight already; smoothly, unless the reader
 * asked for less motion.
 *
 * @returns whether the mention stands anywhere at all.
 */
export function bringIntoSight({ place }: Pick<Mention, 'place'>): boolean {
  const rectangles = rectanglesOf(place);
  if (rectangles.length === 0) return false;
  const { top, bottom, left, right } = around(rectangles);
  const down = top >= MARGIN && bottom <= innerHeight - MARGIN ? 0 : (top + bottom - innerHeight) / 2;
  const across = left >= 0 && right <= innerWidth ? 0 : (left + right - innerWidth) / 2;
  if (down === 0 && across === 0) return true;
  // A page that is not shown has no frames to scroll in: Firefox would stop at the first.
  const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollerOf(place.startContainer).scrollBy({ top: down, left: across, behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** What moves a text of the page: the innermost box around it that can be scrolled up and down, else the window. */
export function scrollerOf(text: Text): Element | Window {
  const { body, documentElement } = document;
  // The window scrolls as the body says, unless the root says something itself.
  const isWindow = getComputedStyle(documentElement).overflowY === 'visible';
  for (let at = text.parentElement; at !== null && at !== documentElement; at = at.parentElement) {
    if (at === body && isWindow) break;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return window;
}
