/**
 * A hand over names. Highlights can't have a cursor, and an element over the page would get in the way of selecting, so
 * one adopted sheet is switched on while the pointer is over a name (highlight facts, "Pointer").
 */

const RULE = '* { cursor: pointer !important; }';

/** The hand, off at first. */
export class HandCursor {
  readonly #sheet = new CSSStyleSheet();
  #isOn = false;

  constructor() {
    this.#sheet.replaceSync(RULE);
  }

  set(on: boolean): void {
    if (on === this.#isOn) return;
    this.#isOn = on;
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    document.adoptedStyleSheets = on ? [...others, this.#sheet] : others;
  }
}

/** Takes away the hand that a copy of ours left when it ended while the pointer was over a name. */
export function sweepCursor(): void {
  const kept = document.adoptedStyleSheets.filter((sheet) => !isHand(sheet));
  if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept;
}

function isHand({ cssRules }: CSSStyleSheet): boolean {
  return cssRules.length === 1 && cssRules[0]?.cssText === RULE;
}
