/** Which of very many mentions the reader sees. */
import type { Mention } from './places.ts';

/**
 * The index of the first mention that is not above the viewport; the last one's when all are. Asks few of them where
 * they stand, by halves: the order of the page is from top to bottom but for what floats beside it.
 */
export function firstInView(mentions: readonly Mention[]): number {
  let low = 0;
  let high = mentions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = mentions[middle]?.place.startContainer.parentElement?.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
