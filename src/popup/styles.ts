/** The popup's own styles, after `ui/theme.ts`. */
export const POPUP_STYLES = /* css */ `
html { background: #fdfcf9; }
body { margin: 0; inline-size: 380px; }
/* A phone shows the popup as a page of its own. */
@media (max-device-width: 420px) { body { inline-size: auto; } }
html.in-tab body { inline-size: auto; }
.popup { min-block-size: 120px; padding: 0 16px 14px; }
.popup-header { display: flex; align-items: center; justify-content: space-between; gap: 12px; min-block-size: 48px; border-block-end: 1px solid var(--rule); }
.zhiming.popup h1, .zhiming.popup h1 :lang(zh) { font: 700 19px/1.3 var(--serif); }
.popup-header h1 span:first-child { border-block-end: 2px solid var(--accent); padding-block-end: 1px; }
.zhiming .popup-latin { margin-inline-start: 8px; font: 400 15px/1.3 var(--roman); color: var(--quiet); }
.switch { display: flex; align-items: center; gap: 8px; font-size: 13px; min-block-size: 32px; cursor: pointer; }
.switch input {
  appearance: none;
  position: relative;
  inline-size: 34px;
  block-size: 20px;
  margin: 0;
  border: 1px solid var(--field);
  border-radius: 10px;
  background: var(--tint);
  cursor: pointer;
}
.switch input::before {
  content: '';
  position: absolute;
  inset-block-start: 3px;
  inset-inline-start: 3px;
  inline-size: 12px;
  block-size: 12px;
  border-radius: 50%;
  background: var(--quiet);
}
.switch input:checked { background: var(--accent); border-color: var(--accent); }
.switch input:checked::before { inset-inline-start: 17px; background: var(--paper); }
.popup-notice { padding-block: 14px; }
.popup-notice .button { margin-block-start: 12px; }
.zhiming .popup-lead { font-size: 15px; font-weight: 600; margin-block-end: 4px; }
.popup-detail { margin-block-start: 10px; font-size: 12px; color: var(--quiet); }
.button small { display: block; font-size: 11px; line-height: 15px; color: var(--quiet); }
.popup-article { padding-block: 12px; }
.zhiming .popup-article h2 { font: 700 17px/1.4 var(--serif); }
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
  justify-content: space-between;
  gap: 8px;
  padding: 10px 16px;
  background: var(--paper);
  border-block-end: 1px solid var(--rule);
}
.popup-card > .popup-notice { padding-inline: 16px; }
@media (prefers-color-scheme: dark) { html { background: #1e1d1b; } }
@media (forced-colors: active) {
  html { background: Canvas; }
  .switch input { forced-color-adjust: none; background: ButtonFace; border-color: ButtonText; }
  .switch input::before { background: ButtonText; }
  .switch input:checked { background: Highlight; border-color: Highlight; }
  .switch input:checked::before { background: HighlightText; }
}
`;
