/** The options page's own styles, after `ui/theme.ts`. The sample's inks are those of `content/marks.css`; a test holds them. */
export const OPTIONS_STYLES = /* css */ `
html { scroll-behavior: smooth; scroll-padding-block: 16px 72px; }
.zhiming.page.options { max-inline-size: 680px; padding-block-end: 96px; }
.options-header nav ul { display: flex; flex-wrap: wrap; gap: 0 18px; margin-block-start: 10px; padding-block: 6px; border-block: 1px solid var(--rule); }
.options-header nav a { display: inline-block; padding-block: 3px; text-decoration: none; }
.options-header nav a:hover { text-decoration: underline; }
.options-section { padding-block-end: 12px; }
.options-section + .options-section { border-block-start: 1px solid var(--rule); }
.zhiming .options-section > h2:focus, .options-preview h3:focus { outline: none; }
.zhiming .options-section > h2:focus-visible, .options-preview h3:focus-visible { outline: 2px solid var(--accent); outline-offset: 4px; }
.zhiming.options h3 { margin-block: 18px 2px; font-size: 15px; line-height: 24px; color: var(--ink); }
.zhiming.options h4 { margin: 8px 0 2px; font-size: 13px; }
.options-section > p { max-inline-size: 60ch; }
.options-group { margin-block: 14px; min-inline-size: 0; }
.options-group legend { padding: 0; font-weight: 600; }
.options-group:disabled { color: var(--quiet); }
.options-tick { margin-block-start: 2px; }
.options-label { display: inline-flex; align-items: flex-start; gap: 8px; padding-block: 2px; cursor: pointer; }
.options-label input { flex: none; }
.zhiming .options-label:not(.is-switch) input { inline-size: 16px; block-size: 16px; margin: 4px 0 0; accent-color: var(--accent); }
.zhiming .options-label.is-switch input { margin-block-start: 2px; }
.options-label:has(input:disabled) { cursor: default; }
.options-hint { font-size: 13px; line-height: 20px; color: var(--quiet); }
p.options-hint { padding-inline-start: 24px; }
p.options-hint.is-of-group { padding-inline-start: 0; }
.options-section > p.options-hint { padding-inline-start: 0; }
.options-none { color: var(--quiet); }
.zhiming :is(input[type='text'], input[type='search'], textarea, select) {
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 34px;
  padding: 5px 9px;
  border: 1px solid var(--field);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  line-height: 22px;
}
.zhiming textarea { resize: vertical; }
.zhiming :is(textarea, select):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.zhiming input[type='file'] { max-inline-size: 100%; min-block-size: 30px; font: inherit; font-size: 13px; }
.zhiming .button:disabled { opacity: 0.55; cursor: default; }
.zhiming .button.is-grave { border-color: var(--accent); color: var(--accent); }
.options-field { display: grid; gap: 2px; margin-block-start: 10px; justify-items: start; }
.options-field-label { font-size: 13px; font-weight: 600; line-height: 22px; }
.zhiming [aria-invalid='true'] { border-color: var(--accent); border-width: 2px; }
.options-field-problem { font-size: 13px; color: var(--accent); }
.options-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 10px; margin-block: 12px 6px; }
.options-tools { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0 12px; }
.options-search { flex: 1 1 220px; min-inline-size: 0; margin-block: 8px; }
.options-order { flex: 0 1 140px; margin-block: 8px 28px; }
.options-search > .options-hint { display: block; min-block-size: 20px; }
.zhiming .options-rows { margin-block-end: 10px; border-block-start: 1px solid var(--rule); }
.options-rows > li { padding-block: 8px; border-block-end: 1px solid var(--rule); }
.options-row { display: flex; align-items: flex-start; gap: 6px 12px; }
.options-row > .row-words, .options-row > .row-names { flex: 1; min-inline-size: 0; }
.options-row .button { flex: none; }
.row-actions { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 6px; }
.row-select { display: grid; place-items: center; min-inline-size: 24px; min-block-size: 28px; }
.zhiming .row-select input { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--accent); }
.zhiming .row-name, .zhiming .row-name:lang(zh) { font: 700 16px/1.6 var(--serif); }
.row-names [lang='en'] { font-family: var(--roman); }
.row-line { font-size: 13px; line-height: 20px; color: var(--quiet); }
.zhiming .row-sentence { margin-block: 2px; padding-inline-start: 10px; border-inline-start: 2px solid var(--rule); font-size: 14px; }
.row-tag { display: inline-block; padding-inline: 6px; border: 1px solid var(--rule); border-radius: 4px; font-size: 12px; line-height: 20px; color: var(--quiet); }
.options-problem { margin-block: 12px; padding: 10px 14px; border: 1px solid var(--accent); border-radius: 6px; }
.options-problem .button { margin-block-start: 8px; }
.options-undo { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 12px; margin-block: 8px; padding: 6px 12px; border-radius: 6px; background: var(--tint); border: 1px solid var(--rule); }
.options-undo.is-empty { margin: 0; padding: 0; border: 0; }
.options-facts { display: grid; gap: 4px; margin-block-start: 12px; }
.options-facts > div { display: flex; flex-wrap: wrap; gap: 0 12px; }
.options-facts dt { flex: 0 0 160px; color: var(--quiet); }
.options-facts dd { font-variant-numeric: tabular-nums; }
.zhiming .options-keys { inline-size: 100%; margin-block: 12px; border-collapse: collapse; font: inherit; line-height: inherit; }
.options-keys :is(th, td) { padding: 5px 12px 5px 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
.options-keys th[scope='row'] { font-weight: 400; }
.options-keys th[scope='col'] { font-size: 13px; color: var(--quiet); }
.zhiming kbd { font: 600 13px/1.6 var(--sans); }
.options-sample { margin: 18px 0; padding: 14px 18px; border: 1px solid var(--rule); border-radius: 4px; background: var(--tint); }
.sample-text { font: 18px/2 var(--serif); }
.zhiming .sample-text:lang(zh), .zhiming .sample-text :lang(zh) { font-family: var(--serif); }
.options-sample figcaption { margin-block-start: 6px; font-size: 13px; line-height: 20px; color: var(--quiet); }
.sample-title { font-weight: 600; }
.options { --ink-person: #a0503c; --ink-country: #1f6f8b; --ink-organization: #6b5a9e; --ink-place: #4c7a34; }
.sample-mark { text-decoration: underline solid var(--ink-person) 1px; text-underline-offset: 4px; }
.sample-mark.is-dotted { text-decoration-style: dotted; text-decoration-thickness: 2px; }
.sample-mark.is-country { text-decoration-color: var(--ink-country); }
.sample-mark.is-organization { text-decoration-color: var(--ink-organization); }
.sample-mark.is-place { text-decoration-color: var(--ink-place); }
.zhiming .options-dialog {
  inline-size: min(560px, calc(100vw - 24px));
  max-block-size: calc(100vh - 24px);
  overflow: auto;
  padding: 18px 22px;
  border: 1px solid var(--rule);
  border-block-start: 3px solid var(--accent);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
}
.options-dialog::backdrop { background: rgb(0 0 0 / 45%); }
.zhiming.page .options-dialog h2 { margin-block: 0 8px; }
.options-preview { margin-block-start: 12px; }
.options-preview .options-rows { max-block-size: 240px; overflow: auto; }
.options-preview .is-left-out { color: var(--accent); }
.options-status { position: fixed; z-index: 2; inset-block-end: 0; inset-inline: 0; display: grid; justify-items: center; pointer-events: none; }
.options-news { max-inline-size: min(560px, calc(100vw - 24px)); margin-block-end: 12px; padding: 6px 16px; border: 1px solid var(--rule); border-radius: 6px; background: var(--tint); box-shadow: 0 2px 10px rgb(0 0 0 / 18%); font-size: 14px; }
.zhiming .options-news { margin-block-end: 12px; }
.options-news.is-problem { border-color: var(--accent); color: var(--accent); }
@media (min-width: 1000px) {
  .zhiming.page.options { display: grid; grid-template-columns: 190px minmax(0, 680px); gap: 0 48px; max-inline-size: 958px; }
  .options-header { position: sticky; inset-block-start: 32px; align-self: start; }
  .zhiming.page.options .options-header h1 { font-size: 24px; }
  .options-header nav ul { display: grid; gap: 2px; }
  .zhiming.page .options-section:first-child > h2 { margin-block-start: 0; }
}
@media (max-width: 479px) {
  .zhiming.page.options { padding-inline: 14px; }
  .options-row:has(.row-actions) { flex-wrap: wrap; }
  .options-row > .row-words { flex-basis: 60%; }
  .options-order { margin-block-end: 8px; }
}
@media (prefers-color-scheme: dark) {
  .options { --ink-person: #e79c89; --ink-country: #7fc3dc; --ink-organization: #bcaae8; --ink-place: #a5cf8a; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media (forced-colors: active) {
  .sample-mark { text-decoration-color: CanvasText; }
}
`;
