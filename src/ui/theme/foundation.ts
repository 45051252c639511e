/** Colours, fonts and controls that all pieces share. A piece's root has the class `zhiming`. */
export const FOUNDATION_STYLES = /* css */ `
:host { all: initial; }
.zhiming {
  --paper: #fdfcf9;
  --ink: #1c1a17;
  --quiet: #5f5b53;
  --rule: #ddd8cd;
  --tint: #f3f0e8;
  --accent: #86301f;
  --field: #8d877b;
  --sans: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --serif: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", serif;
  --roman: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
  color-scheme: light;
  color: var(--ink);
  background: var(--paper);
  font: 14px/1.5 var(--sans);
  text-align: start;
  overflow-wrap: anywhere;
  line-break: strict;
  /* Where the browser can: a thin space between Chinese and Latin, and no gaping punctuation. */
  text-autospace: normal;
  text-spacing-trim: trim-start;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.zhiming, .zhiming * { box-sizing: border-box; }
/* In Chinese the Chinese fonts come first: quotation marks, dots and dashes are theirs. */
:is(.zhiming, .zhiming *):lang(zh-Hans) {
  --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", STSong, SimSun, serif;
}
:is(.zhiming, .zhiming *):lang(zh-Hant) {
  --sans: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", system-ui, sans-serif;
  --serif: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", PMingLiU, MingLiU, serif;
}
:is(.zhiming, .zhiming *):lang(zh-Hant-HK) {
  --sans: "PingFang HK", "Microsoft JhengHei", "Noto Sans CJK HK", "Noto Sans HK", "Source Han Sans HC", system-ui, sans-serif;
  --serif: "Songti TC", "Noto Serif CJK HK", "Noto Serif HK", "Source Han Serif HC", PMingLiU_HKSCS, PMingLiU, serif;
}
:is(.zhiming, .zhiming *):lang(en) {
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: var(--roman);
}
/* Without weight, so that a piece set in serif stays so; where the language changes inside one, it says so again. */
:where(.zhiming [lang]) { font-family: var(--sans); }
:where(.zhiming) :where(h1, h2, h3, p, ul, dl, dd, blockquote, fieldset) { margin: 0; padding: 0; border: 0; }
:where(.zhiming ul) { list-style: none; }
:where(.zhiming) h3 { font-size: 12px; line-height: 18px; font-weight: 600; color: var(--quiet); }
.zhiming a { color: var(--accent); text-underline-offset: 3px; }
.zhiming button { font: inherit; color: inherit; cursor: pointer; }
.zhiming summary { cursor: pointer; min-height: 24px; }
.zhiming :is(button, a, summary, input, .card):focus-visible, .zhiming.card:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.zhiming .icon-button {
  display: inline-grid;
  place-items: center;
  flex: none;
  inline-size: 28px;
  block-size: 28px;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: transparent;
  color: var(--quiet);
}
.zhiming .icon-button:hover:not([aria-disabled='true']) { background: var(--tint); color: var(--ink); }
.zhiming .icon-button[aria-disabled='true'] { opacity: 0.4; cursor: default; }
.zhiming .visually-hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (prefers-color-scheme: dark) {
  .zhiming {
    --paper: #1e1d1b;
    --ink: #ebe7de;
    --quiet: #aca698;
    --rule: #3b3833;
    --tint: #2a2825;
    --accent: #e79c89;
    --field: #8d877b;
    color-scheme: dark;
  }
}
@media (forced-colors: active) {
  .zhiming { --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --rule: CanvasText; --tint: Canvas; --accent: LinkText; --field: ButtonText; }
  .zhiming .icon-button { border: 1px solid ButtonText; }
  .zhiming .icon-button[aria-disabled='true'] { border-color: GrayText; color: GrayText; opacity: 1; }
}
`;
