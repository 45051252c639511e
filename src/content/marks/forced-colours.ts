/** What forced colours (high contrast) make of highlights. */

/**
 * In forced colours Chromium paints every highlight like selected text, whatever its rule says (docs/browser-bugs.md):
 * the overlay draws the marks then. Firefox keeps our underline.
 */
export function hidesHighlights(): boolean {
  return matchMedia('(forced-colors: active)').matches && 'userAgentData' in navigator;
}
