/**
 * Boxes over names, drawn in our own host: the light on all mentions of the open card's name and the flash of a place
 * that the reader is led to, which the page is not to learn from highlights, and the underlines where highlights can't
 * be had (forced colours in Chromium).
 *
 * Boxes stand in coordinates of the document, so that they scroll with it; only those near the screen are drawn.
 */
import type { DomSpan } from '../../article/index.ts';
import type { Host } from '../host.ts';
import { type Rectangle, rectanglesOf } from './places.ts';

/** `light` and `flash`: a tint; the others are underlines. */
export type BoxLook = 'light' | 'flash' | 'solid' | 'dotted';

export interface OverlayPart {
  readonly look: BoxLook;
  readonly place: DomSpan;
}

/** So many screens above and below the visible one are drawn, and after moving by half of that they are drawn anew. */
const SCREENS_BESIDE = 1;

/** The overlay of one page, until the signal ends it. */
export class Overlay {
  readonly #host: Host;
  readonly #layer: HTMLElement;
  #parts: readonly OverlayPart[] = [];
  #flash: { readonly part: OverlayPart; readonly ends: ReturnType<typeof setTimeout> } | null = null;
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
      this.#endFlash();
      this.set([]);
    });
  }

  /** Draws these and nothing else. */
  set(parts: readonly OverlayPart[]): void {
    if (parts.length === 0 && this.#parts.length === 0) return;
    this.#parts = parts;
    this.#draw();
  }

  /** Tints a place for a while, over whatever else is drawn there. */
  flash(place: DomSpan, milliseconds: number): void {
    this.#endFlash();
    this.#flash = { part: { look: 'flash', place }, ends: setTimeout(() => this.#endFlash(), milliseconds) };
    this.#draw();
  }

  #endFlash(): void {
    if (this.#flash === null) return;
    clearTimeout(this.#flash.ends);
    this.#flash = null;
    this.#draw();
  }

  /** What is to be drawn. */
  get #all(): readonly OverlayPart[] {
    return this.#flash === null ? this.#parts : [...this.#parts, this.#flash.part];
  }

  #onScroll(target: EventTarget | null): void {
    // Within the document boxes move by themselves; within a scroller of the page's they don't.
    const moved = Math.abs(scrollY - this.#drawnAt);
    if (target !== document || moved > (innerHeight * SCREENS_BESIDE) / 2) this.#later();
  }

  #later(): void {
    if (this.#waits || this.#all.length === 0) return;
    this.#waits = true;
    requestAnimationFrame(() => {
      this.#waits = false;
      this.#draw();
    });
  }

  #draw(): void {
    const all = this.#all;
    if (all.length === 0) {
      this.#layer.replaceChildren();
      this.#host.hide(this.#layer);
      return;
    }
    this.#drawnAt = scrollY;
    const isNear = nearScreen();
    const boxes = all
      .filter(({ place }) => isNear(place))
      .flatMap(({ look, place }) => rectanglesOf(place).map((rectangle) => boxAt(rectangle, look)));
    this.#layer.replaceChildren(...boxes);
    this.#host.show(this.#layer);
  }
}

/** Measures each element that holds names once, and names only in those that are near. */
function nearScreen(): (place: DomSpan) => boolean {
  const known = new Map<Element, boolean>();
  const beside = innerHeight * SCREENS_BESIDE;
  return ({ startContainer }) => {
    const element = startContainer.parentElement;
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
