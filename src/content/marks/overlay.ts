/**
 * Boxes over names, drawn in our own host: the light on all mentions of the open card's name, which the page is not to
 * learn from a highlight, and the underlines where highlights can't be had (forced colours in Chromium).
 *
 * Boxes stand in coordinates of the document, so that they scroll with it; only those near the screen are drawn.
 */
import type { Host } from '../host.ts';
import { type Mention, type Rectangle, rectanglesOf } from './places.ts';

/** `light`: a tint; the others are underlines. */
export type BoxLook = 'light' | 'solid' | 'dotted';

export interface OverlayPart {
  readonly look: BoxLook;
  readonly mention: Mention;
}

/** So many screens above and below the visible one are drawn, and after moving by half of that they are drawn anew. */
const SCREENS_BESIDE = 1;

/** The overlay of one page, until the signal ends it. */
export class Overlay {
  readonly #host: Host;
  readonly #layer: HTMLElement;
  #parts: readonly OverlayPart[] = [];
  /** Where the document was scrolled to when it was drawn, px. */
  #drawnAt = 0;
  #waits = false;

  constructor(host: Host, signal: AbortSignal) {
    this.#host = host;
    this.#layer = document.createElement('div');
    this.#layer.className = 'overlay';
    this.#layer.setAttribute('aria-hidden', 'true');
    const options = { capture: true, passive: true, signal } as const;
    addEventListener('scroll', ({ target }) => this.#onScroll(target), options);
    addEventListener('resize', () => this.#later(), options);
    const sizes = new ResizeObserver(() => this.#later());
    sizes.observe(document.body);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.set([]);
    });
  }

  /** Draws these and nothing else. */
  set(parts: readonly OverlayPart[]): void {
    if (parts.length === 0 && this.#parts.length === 0) return;
    this.#parts = parts;
    this.#draw();
  }

  #onScroll(target: EventTarget | null): void {
    // Within the document boxes move by themselves; within a scroller of the page's they don't.
    const moved = Math.abs(scrollY - this.#drawnAt);
    if (target !== document || moved > (innerHeight * SCREENS_BESIDE) / 2) this.#later();
  }

  #later(): void {
    if (this.#waits || this.#parts.length === 0) return;
    this.#waits = true;
    requestAnimationFrame(() => {
      this.#waits = false;
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#parts.length === 0) {
      this.#layer.replaceChildren();
      this.#host.hide(this.#layer);
      return;
    }
    this.#drawnAt = scrollY;
    const isNear = nearScreen();
    const boxes = this.#parts
      .filter(({ mention }) => isNear(mention))
      .flatMap(({ look, mention }) => rectanglesOf(mention.place).map((rectangle) => boxAt(rectangle, look)));
    this.#layer.replaceChildren(...boxes);
    this.#host.show(this.#layer);
  }
}

/** Measures each element that holds names once, and names only in those that are near. */
function nearScreen(): (mention: Mention) => boolean {
  const known = new Map<Element, boolean>();
  const beside = innerHeight * SCREENS_BESIDE;
  return ({ place }) => {
    const element = place.startContainer.parentElement;
    if (element === null) return false;
    let near = known.get(element);
    if (near === undefined) {
      const { top, bottom } = element.getBoundingClientRect();
      near = bottom >= -beside && top <= innerHeight + beside;
      known.set(element, near);
    }
    return near;
  };
}

function boxAt({ left, top, right, bottom }: Rectangle, look: BoxLook): HTMLElement {
  const box = document.createElement('div');
  box.className = `box is-${look}`;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
  box.style.width = `${right - left}px`;
  box.style.height = `${bottom - top}px`;
  return box;
}
