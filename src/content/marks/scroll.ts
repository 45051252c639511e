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
  const { top, bottom } = around(rectangles);
  if (top >= MARGIN && bottom <= innerHeight - MARGIN) return true;
  // A page that is not shown has no frames to scroll in: Firefox would stop at the first.
  const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: calm ? 'instant' : 'smooth' });
  return true;
}
