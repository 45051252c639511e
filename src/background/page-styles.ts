/**
 * The stylesheet of everything that we show on a page: the card and what the content script itself puts in its host. It
 * travels with the annotations, for nothing is shown before them, and the content script is paid for at every load.
 */
import { CARD_THEME } from '../ui/theme.ts';

/**
 * In a shadow root the inner sheet's important rules win over the page's, whatever the page does to `div`s. A sheet is
 * adopted because a parsed `<style>` does not apply in Firefox under a strict page policy (highlight facts).
 */
const HOST_STYLES = /* css */ `
/* The direction of writing is not among \`all\`. */
:host {
  all: initial !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  -webkit-user-select: none !important;
  user-select: none !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
}
.screen { position: fixed; inset: 0; visibility: hidden; }
.overlay { position: absolute; inset: 0 auto auto 0; z-index: 0; }
.box { position: absolute; box-sizing: border-box; }
.box.is-light { border-radius: 2px; background: rgb(255 205 92 / 30%); outline: 1px solid rgb(176 124 20 / 45%); outline-offset: -1px; }
.box.is-flash { border-radius: 2px; background: rgb(255 205 92 / 28%); outline: 2px solid rgb(176 124 20 / 80%); outline-offset: 0; }
.box.is-solid { border-block-end: 1px solid CanvasText; }
.box.is-dotted { border-block-end: 2px dotted CanvasText; }
@media (forced-colors: active) { :is(.box.is-light, .box.is-flash) { outline: 2px solid Highlight; outline-offset: 0; } }
.frame { position: fixed; z-index: 1; inline-size: max-content; pointer-events: auto; }
.frame.is-sheet { inset-block: auto 0 !important; inset-inline: 0 !important; inline-size: auto; }
.stand {
  position: fixed;
  box-sizing: border-box;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  color: transparent;
  font-size: 0;
  pointer-events: none;
  outline: 3px solid #1a5fb4;
  outline-offset: 1px;
  box-shadow: 0 0 0 5px #fff;
}
.notice {
  position: fixed;
  inset-block-end: 16px;
  inset-inline: 16px;
  inline-size: fit-content;
  max-inline-size: 420px;
  margin-inline: auto;
  padding: 10px 16px;
  border-radius: 6px;
  font: 14px/1.5 system-ui, sans-serif;
  color: #fff;
  background: #24211d;
  border: 1px solid #fff;
}
@media print { :host { display: none !important; } }
`;

export const PAGE_STYLES: string = CARD_THEME + HOST_STYLES;
