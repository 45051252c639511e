/**
 * The one element that we ever add to a page, and only while a card is open, the keyboard stands on a name, or a notice
 * is shown: an anonymous `div` with a closed shadow root, in the top layer, that takes no room and no pointer.
 */
export class Host {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  readonly #zoom = new CSSStyleSheet();
  /** As large as the screen without its scrollbars, which no property of the window tells exactly. */
  readonly #screen: HTMLElement;
  #styles = '';

  constructor() {
    this.#element = document.createElement('div');
    this.#element.popover = 'manual';
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [this.#sheet, this.#zoom];
    this.#screen = document.createElement('div');
    this.#screen.className = 'screen';
  }

  /** For a button that must close the card even when our script is gone (Firefox, after an update). */
  get element(): HTMLElement {
    return this.#element;
  }

  /** Gives all parts their stylesheet, which comes with the cards (`background/page-styles.ts`). */
  style(styles: string): void {
    if (styles !== this.#styles) this.#sheet.replaceSync(styles);
    this.#styles = styles;
  }

  /** The screen without its scrollbars, CSS px; only while a part is shown. */
  get size(): { readonly width: number; readonly height: number } {
    return this.#screen.getBoundingClientRect();
  }

  /** The focused element of ours; `null` when the focus is the page's. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Whether an event of the page came from within the host. */
  isSource(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** Shows a part; the host comes into the page with its first, and again if the page threw it out. */
  show(part: HTMLElement): void {
    if (!this.#screen.isConnected) this.#root.prepend(this.#screen);
    if (part.parentNode !== this.#root) this.#root.append(part);
    if (this.#element.isConnected && this.#element.matches(':popover-open')) return;
    const { documentElement } = document;
    // What a page's sheet zooms its root by multiplies, whatever ours say: our px are the screen's on every page.
    this.#zoom.replaceSync(`:host { zoom: ${1 / documentElement.currentCSSZoom} !important; }`);
    documentElement.append(this.#element);
    this.#element.showPopover();
  }

  /** Takes a part away; the host leaves the page with its last. */
  hide(part: HTMLElement): void {
    part.remove();
    if (this.#root.childElementCount === 1) this.remove();
  }

  /** Leaves the page at once. */
  remove(): void {
    this.#root.replaceChildren();
    this.#element.remove();
  }
}

/**
 * Removes the hosts that an earlier copy of ours left, which it can't do itself once its extension is gone. They are
 * known by what they are: an empty `div` right below the root, with no attribute but `popover`.
 */
export function sweepHosts(): void {
  for (const element of document.querySelectorAll('html > div[popover="manual"]:empty')) {
    if (element.attributes.length === 1) element.remove();
  }
}
