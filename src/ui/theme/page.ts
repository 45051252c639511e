/** Pages of ours that stand in a tab of their own: the root has the classes `zhiming` and `page`. */
export const PAGE_STYLES = /* css */ `
html { background: #fdfcf9; }
body { margin: 0; }
.zhiming.page {
  box-sizing: border-box;
  max-inline-size: 720px;
  min-block-size: 100vh;
  margin-inline: auto;
  padding: 32px 20px 64px;
  font-size: 15px;
  line-height: 1.65;
}
.zhiming.page h1, .zhiming.page h1 :lang(zh) { font: 700 28px/1.3 var(--serif); }
.zhiming.page h2, .zhiming.page h2:lang(zh) { margin-block: 28px 8px; font: 700 19px/1.4 var(--serif); }
.zhiming.page h1:lang(en), .zhiming.page h2:lang(en) { font-family: var(--roman); }
@media (prefers-color-scheme: dark) { html { background: #1e1d1b; } }
@media (forced-colors: active) { html { background: Canvas; } }
`;
