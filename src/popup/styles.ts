/** The popup's own styles, after `ui/theme.ts`. */
export const POPUP_STYLES = /* css */ `
html { background: #fdfcf9; }
body { margin: 0; inline-size: 380px; }
/* A phone shows the popup as a page of its own. */
@media (max-device-width: 420px), (hover: none) and (pointer: coarse) { body { inline-size: auto; } }
html.in-tab body { inline-size: auto; }
.popup { min-block-size: 120px; padding: 0 16px 14px; }
.popup-header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 12px; min-block-size: 48px; border-block-end: 1px solid var(--rule); }
.zhiming.popup h1, .zhiming.popup h1 :lang(zh) { font: 700 19px/1.3 var(--serif); }
.popup-header h1 span:first-child { border-block-end: 2px solid var(--accent); padding-block-end: 1px; }
.zhiming .popup-latin { margin-inline-start: 8px; font: 400 15px/1.3 var(--roman); color: var(--quiet); }
.switch { display: flex; align-items: center; gap: 8px; font-size: 13px; cursor: pointer; }
.switch input { cursor: pointer; }
.popup-notice { padding-block: 14px; }
.popup-notice .button { margin-block-start: 12px; }
.zhiming .popup-lead { font-size: 15px; font-weight: 600; margin-block-end: 4px; }
.popup-detail { margin-block-start: 10px; font-size: 12px; color: var(--quiet); }
.button small { display: block; font-size: 11px; line-height: 15px; color: var(--quiet); }
.popup-article { padding-block: 12px; }
.zhiming .popup-article h2 { font: 700 17px/1.4 var(--serif); text-wrap: balance; }
.popup-facts { display: flex; flex-wrap: wrap; gap: 0 10px; margin-block-start: 4px; font-size: 12px; line-height: 18px; color: var(--quiet); }
.popup-ways { display: flex; flex-wrap: wrap; align-items: stretch; gap: 8px; margin-block-start: 10px; }
.popup-ways .button { display: flex; flex-direction: column; justify-content: center; }
.popup-no-english { align-self: center; font-size: 13px; color: var(--quiet); }
.zhiming .popup-cast { padding-block-end: 12px; }
.popup-settings { display: grid; gap: 2px; padding-block-start: 10px; border-block-start: 1px solid var(--rule); font-size: 13px; }
.popup-settings fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 0 12px; min-inline-size: 0; }
.popup-settings legend { float: inline-start; padding: 0; line-height: 28px; font-size: 12px; font-weight: 600; color: var(--quiet); }
.popup-settings label { display: inline-flex; align-items: center; gap: 4px; min-block-size: 28px; cursor: pointer; }
.popup-settings input { margin: 0; accent-color: var(--accent); }
.popup-settings fieldset:disabled { opacity: 0.55; }
.popup-card { margin-inline: -16px; }
.popup-card-bar {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 6px;
  padding: 10px 16px;
  background: var(--paper);
  border-block-end: 1px solid var(--rule);
}
.popup-card > .popup-notice { padding-inline: 16px; }
.popup-pause { display: flex; flex: 1 0 100%; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 0 10px; margin-block: -6px 6px; font-size: 12px; line-height: 18px; color: var(--quiet); }
.popup-header h1, .switch { min-block-size: 48px; display: flex; align-items: center; }
.popup-pause span:empty { display: none; }
.zhiming .link-button {
  min-block-size: 24px;
  padding: 0 2px;
  border: 0;
  background: none;
  color: var(--accent);
  font-size: 12px;
  text-decoration: underline;
  text-underline-offset: 3px;
}
.popup-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.popup-outcome { font-size: 12px; color: var(--quiet); }
.popup-copy { margin-block-start: 12px; }
.zhiming .popup-copy-text {
  flex: 1 0 100%;
  min-inline-size: 0;
  border: 1px solid var(--field);
  border-radius: 6px;
  background: var(--tint);
  color: var(--ink);
  font: 12px/18px ui-monospace, monospace;
}
.popup-article .popup-detail { margin-block-start: 8px; }
.popup-detail summary { line-height: 24px; }
.popup-recognised { display: grid; gap: 2px; }
.popup-recognised div { display: flex; flex-wrap: wrap; gap: 0 8px; }
.popup-recognised dt { flex: none; }
.popup-recognised dd { flex: 1 1 160px; color: var(--ink); }
.popup-tour { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; padding-block: 8px; border-block: 1px solid var(--rule); }
.tour-pair { display: flex; align-items: center; gap: 8px; font-size: 13px; }
.zhiming .tour-button { display: inline-grid; place-items: center; inline-size: 44px; block-size: 36px; padding: 0; border: 1px solid var(--field); border-radius: 6px; background: transparent; }
.zhiming .tour-button:hover { background: var(--tint); }
.tour-at { flex: 1 0 100%; font-size: 12px; color: var(--quiet); }
.tour-at:empty { block-size: 0; margin-block-end: -4px; }
.popup-own { padding-block: 10px; border-block-end: 1px solid var(--rule); }
.popup-form { display: grid; gap: 8px; }
.zhiming .popup-form h2 { font-size: 14px; line-height: 20px; }
.form-field { display: grid; gap: 2px; font-size: 12px; color: var(--quiet); }
.form-field small { font-size: 11px; }
.form-field :is(input, select) { min-inline-size: 0; min-block-size: 32px; padding: 4px 8px; border: 1px solid var(--field); border-radius: 6px; background: var(--paper); color: var(--ink); font: 14px/20px var(--sans); }
.form-field [aria-invalid='true'] { border-color: var(--accent); border-width: 2px; }
.form-problem { color: var(--accent); font-size: 12px; }
.zhiming .popup-heading { padding-block: 10px 6px; font-size: 13px; line-height: 18px; font-weight: 600; }
.zhiming .popup-card-bar .button { padding-inline: 9px; }
.popup-beside { display: inline-flex; align-items: center; gap: 2px; }
.popup-position { font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.popup-foot { margin-block-start: 12px; padding-block-start: 10px; border-block-start: 1px solid var(--rule); }
.popup-foot .popup-detail { margin-block-start: 6px; }
.popup :is(select, textarea, p):focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (pointer: coarse) {
  .zhiming .button { padding-block: 11px; }
  .zhiming .tour-button { inline-size: 56px; block-size: 44px; }
  .zhiming .link-button { min-block-size: 44px; }
  .form-field :is(input, select) { min-block-size: 44px; }
  .popup-beside .icon-button { inline-size: 44px; block-size: 44px; }
  .popup-settings label { min-block-size: 40px; }
}
@media (prefers-color-scheme: dark) { html { background: #1e1d1b; } }
@media (forced-colors: active) {
  html { background: Canvas; }
  .popup-settings fieldset:disabled, .popup-settings fieldset:disabled legend { opacity: 1; color: GrayText; }
}
`;
