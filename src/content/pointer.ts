/**
 * Pointer and tap. A click on a name opens its card; a click that means something to the page keeps its meaning: one in
 * a link or control (Alt+click opens the card there), one with another button or modifier, one that ends a drag, one
 * while text is selected. Of a double click the first opens the card and the second closes it (decision 4).
 */
import type { Mention } from './marks/places.ts';
import type { Point } from './placement.ts';

export interface PointerTarget {
  /** The mention at a point of the viewport, marked or not. */
  hit(x: number, y: number): Mention | null;
  isOurs(event: Event): boolean;
  open(mention: Mention, at: Point): void;
  /** A click elsewhere closes the card. */
  clickedOutside(): void;
  /** What the pointer is over now; `null`: nothing. */
  hover(mention: Mention | null): void;
  /** Asked first at every event: whether we are still here to answer it. */
  isAlive(): boolean;
}

/** Beyond this many px between press and release it was a drag; a finger is less steady than a mouse. */
const DRAG_DISTANCE = { mouse: 4, touch: 12 } as const;

const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [role="tab"], [contenteditable]:not([contenteditable="false"])';

interface Press extends Point {
  readonly hadSelection: boolean;
}

/** Listens on the window, before the page does, until the signal ends it. */
export function watchPointer(target: PointerTarget, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  let press: Press | null = null;
  let moved: Point | null = null;

  addEventListener(
    'pointerdown',
    ({ clientX: x, clientY: y, isPrimary }) => {
      if (target.isAlive() && isPrimary) press = { x, y, hadSelection: hasSelection() };
    },
    options,
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const waits = moved !== null;
      moved = { x: event.clientX, y: event.clientY };
      if (waits) return;
      requestAnimationFrame(() => {
        const point = moved;
        moved = null;
        if (point !== null && !signal.aborted && target.isAlive()) target.hover(target.hit(point.x, point.y));
      });
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      if (!target.isAlive() || !event.isTrusted || target.isOurs(event)) return;
      target.clickedOutside();
      const before = press;
      press = null;
      const mention = isForCard(event, before) ? target.hit(event.clientX, event.clientY) : null;
      if (mention === null || !mayOpen(event)) return;
      event.preventDefault();
      // The link's own listeners would follow it all the same.
      if (event.altKey) event.stopPropagation();
      target.open(mention, { x: event.clientX, y: event.clientY });
    },
    { capture: true, signal },
  );
}

/** Whether a click is a plain one (or one with Alt alone): not a drag's, a selection's or a double click's second. */
function isForCard(event: MouseEvent, press: Press | null): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.detail > 1) return false;
  if (event.defaultPrevented || hasSelection()) return false;
  // A click by keyboard or by assistive technology has no press before it.
  if (press === null) return true;
  const touch = event instanceof PointerEvent && event.pointerType !== 'mouse';
  const distance = Math.hypot(event.clientX - press.x, event.clientY - press.y);
  return !press.hadSelection && distance <= DRAG_DISTANCE[touch ? 'touch' : 'mouse'];
}

/** Within links and controls only with Alt. */
function mayOpen(event: MouseEvent): boolean {
  const [innermost] = event.composedPath();
  return event.altKey || !(innermost instanceof Element) || innermost.closest(CONTROLS) === null;
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
