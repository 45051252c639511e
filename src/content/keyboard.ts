/**
 * The tour from name to name, whose steps come from the browser's `commands`, the card and the popup. A button of ours
 * then stands over the name and holds the focus. Enter opens its card, Escape leaves and gives the focus back. No other
 * key of the page is ever taken (expectation E24).
 */
import { isSamePlace } from '../model/annotation.ts';
import type { Host } from './host.ts';
import { around, type Mention, rectanglesOf } from './marks/places.ts';
import { bringIntoSight } from './marks/scroll.ts';

export interface TourTarget {
  /** The marked mentions, in the order of the page. */
  mentions(): readonly Mention[];
  labelOf(mention: Mention): string;
  /** Opens the card with the focus in it; `goBack` is called when it closes, with whether it had the focus until then. */
  open(mention: Mention, goBack: (hadFocus: boolean) => void): void;
  isAlive(): boolean;
}

/** The keyboard's place among the names, until the signal ends it. */
export class Tour {
  readonly #host: Host;
  readonly #target: TourTarget;
  readonly #button: HTMLButtonElement;
  #at: Mention | null = null;
  #cameFrom: Element | null = null;

  constructor(host: Host, target: TourTarget, signal: AbortSignal) {
    this.#host = host;
    this.#target = target;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = 'stand';
    this.#button.addEventListener('click', () => this.#open());
    this.#button.addEventListener('blur', () => this.#left());
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    for (const moves of ['scroll', 'resize'] as const) {
      addEventListener(moves, () => this.#follow(), { capture: true, passive: true, signal });
    }
    const sizes = new ResizeObserver(() => this.#follow());
    sizes.observe(document.body);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.leave();
    });
  }

  /** Where the next step starts from: a mention that the popup showed or whose card was opened. */
  startFrom(mention: Mention): void {
    this.#at = mention;
  }

  /** After the page was read or the marks were chosen anew: stays at its name, or leaves when that has gone. */
  refresh(): void {
    const at = this.#at;
    if (!this.#stands() || at === null) return;
    const mentions = this.#target.mentions();
    this.#at = mentions.find((mention) => isSamePlace(mention.annotation, at.annotation)) ?? at;
    if (mentions.length === 0 || rectanglesOf(this.#at.place).length === 0) this.leave();
    else this.#follow();
  }

  /** Takes the button away; the focus, where it is ours, goes back to what had it. */
  leave(hasFocus = this.#host.focused === this.#button): void {
    this.#host.hide(this.#button);
    if (hasFocus && this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus({ preventScroll: true });
    this.#cameFrom = null;
  }

  #stands(): boolean {
    return this.#button.isConnected;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#stands() || this.#host.focused !== this.#button) return;
    if (!this.#target.isAlive()) return;
    this.leave();
    event.preventDefault();
    event.stopPropagation();
  }

  /** Where the reader is among the names; `null` before the first step. */
  get place(): Mention | null {
    return this.#at;
  }

  /** The next (1) or previous (-1) marked name from where the reader is; `null` when none is marked. */
  beside(step: 1 | -1): Mention | null {
    const mentions = this.#target.mentions();
    return mentions[this.#nextIndex(mentions, step)] ?? null;
  }

  /** Brings a name into sight and the focus to it. */
  standOn(mention: Mention): void {
    if (!this.#stands()) this.#cameFrom = document.activeElement;
    this.#standOn(mention);
  }

  /**
   * Goes round at the ends. From a name without a mark, the marked one beside it; without a place to start from, the
   * first name that is in sight or below.
   */
  #nextIndex(mentions: readonly Mention[], step: 1 | -1): number {
    const { length } = mentions;
    const at = this.#at;
    if (at === null) {
      const inSight = mentions.findIndex(({ place }) => rectanglesOf(place).some(({ top }) => top >= 0));
      return Math.max(inSight, 0);
    }
    const here = mentions.findIndex((mention) => isSamePlace(mention.annotation, at.annotation));
    if (here >= 0) return (here + step + length) % length;
    const later = mentions.findIndex((mention) => isAfter(mention, at));
    const next = later < 0 ? length : later;
    return (step === 1 ? next : next - 1 + length) % length;
  }

  #standOn(mention: Mention): void {
    if (!bringIntoSight(mention)) return;
    this.#at = mention;
    this.#button.setAttribute('aria-label', this.#target.labelOf(mention));
    this.#host.show(this.#button);
    this.#follow();
    this.#button.focus({ preventScroll: true });
  }

  #follow(): void {
    if (!this.#stands() || this.#at === null) return;
    const rectangles = rectanglesOf(this.#at.place);
    if (rectangles.length === 0) return;
    const { left, top, right, bottom } = around(rectangles);
    const { style } = this.#button;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${right - left}px`;
    style.height = `${bottom - top}px`;
  }

  #open(): void {
    const mention = this.#at;
    if (mention !== null && this.#target.isAlive()) this.#target.open(mention, (had) => this.#goBack(mention, had));
  }

  /**
   * From the card to its name, which the tour may have gone on to, or at least to the one it was opened from. A reader
   * who has gone elsewhere is left alone, and a name without a mark has no place.
   */
  #goBack(from: Mention, hadFocus: boolean): void {
    const mentions = this.#target.mentions();
    const isAt = (place: Mention | null) => (marked: Mention) =>
      place !== null && isSamePlace(marked.annotation, place.annotation);
    const mention = mentions.find(isAt(this.#at)) ?? mentions.find(isAt(from));
    if (hadFocus && mention !== undefined) this.#standOn(mention);
    else this.leave(hadFocus);
  }

  /** The focus went on: into the card, where the button stays as its frame, or away, and the tour is over. */
  #left(): void {
    queueMicrotask(() => {
      if (this.#host.focused === null) this.#host.hide(this.#button);
    });
  }
}

function isAfter(a: Mention, b: Mention): boolean {
  return (a.annotation.block - b.annotation.block || a.annotation.start - b.annotation.start) > 0;
}
