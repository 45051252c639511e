/** Where a stretch of the page's text is on the screen. Coordinates are CSS px of the viewport. */
import type { DomSpan } from '../../article/index.ts';
import type { Annotation } from '../../model/annotation.ts';

/** A mention that stands in the page: the annotation and its place. */
export interface Mention {
  readonly annotation: Annotation;
  readonly place: DomSpan;
}

/** What of a `DOMRect` placing and hit testing need. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A live range over the place; `null` when the page changed there meanwhile. Live ranges are dear: don't keep it. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: DomSpan): Range | null {
  const intact =
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= startContainer.length &&
    endOffset <= endContainer.length;
  if (!intact) return null;
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The rectangles of a place, one a line or piece of a line; none when it is gone or not shown. */
export function rectanglesOf(place: DomSpan): Rectangle[] {
  const rectangles = liveRange(place)?.getClientRects();
  return rectangles === undefined ? [] : withoutDuplicates(Array.from(rectangles));
}

/** A wrapper inside a range (`<b>`) reports its rectangle beside its text's: drops those, and empty ones. */
export function withoutDuplicates(rectangles: readonly Rectangle[]): Rectangle[] {
  const kept: Rectangle[] = [];
  for (const rectangle of rectangles) {
    if (rectangle.right <= rectangle.left || rectangle.bottom <= rectangle.top) continue;
    if (!kept.some((other) => covers(other, rectangle))) kept.push(rectangle);
  }
  return kept;
}

/** Half a px of rounding is let pass. */
function covers(outer: Rectangle, inner: Rectangle): boolean {
  const slack = 0.5;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** Whether a point is in a rectangle; its right and lower edges are out. */
export function holds({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

/** The smallest rectangle around all of them. @throws {RangeError} when there is none. */
export function around(rectangles: readonly Rectangle[]): Rectangle {
  const [first, ...rest] = rectangles;
  if (first === undefined) throw new RangeError('No rectangle.');
  return rest.reduce<Rectangle>(
    (all, one) => ({
      left: Math.min(all.left, one.left),
      top: Math.min(all.top, one.top),
      right: Math.max(all.right, one.right),
      bottom: Math.max(all.bottom, one.bottom),
    }),
    first,
  );
}
