/**
 * The card's text can be selected where the reader presses, and only there. Chromium takes what stands in a closed root
 * along when all of the page is selected, for the clipboard as for the page's script (docs/browser-bugs.md); what can't
 * be selected it leaves out.
 */

/** What holds one piece of text. */
const PIECES = 'h2, h3, p, dt, dd, li, blockquote';

/** Lets the reader select within the frame's pieces of text, one at a time, until the signal ends it. */
export function watchSelecting(frame: HTMLElement, signal: AbortSignal): void {
  let chosen: Element | null = null;
  const choose = (piece: Element | null): void => {
    chosen?.classList.remove('is-selectable');
    piece?.classList.add('is-selectable');
    chosen = piece;
  };
  const options = { capture: true, passive: true, signal } as const;
  // At the window comes first, whatever was pressed; within the frame, what it was.
  addEventListener('pointerdown', () => choose(null), options);
  frame.addEventListener(
    'pointerdown',
    ({ target }) => choose(target instanceof Element ? target.closest(PIECES) : null),
    options,
  );
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') choose(null);
    },
    options,
  );
  signal.addEventListener('abort', () => choose(null));
}
