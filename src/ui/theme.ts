/**
 * The stylesheet of everything we show, as text: the content script adopts it in its shadow root, the popup in its
 * document (`adoptedStyleSheets`; under a strict CSP a `<style>` in a shadow root does not apply in Firefox,
 * highlight facts). Lengths are px, for `rem` leaks through shadow roots.
 */
import { CARD_STYLES } from './theme/card.ts';
import { CAST_STYLES } from './theme/cast.ts';
import { CONTROL_STYLES } from './theme/controls.ts';
import { FOUNDATION_STYLES } from './theme/foundation.ts';
import { PAGE_STYLES } from './theme/page.ts';

/** Everything a page needs: tokens, controls, the card. */
export const CARD_THEME: string = FOUNDATION_STYLES + CARD_STYLES;

/** The same with the cast list and buttons, for pages of our own. */
export const THEME: string = CARD_THEME + CAST_STYLES + CONTROL_STYLES;

/** For pages of ours in a tab of their own. */
export const PAGE_THEME: string = THEME + PAGE_STYLES;
