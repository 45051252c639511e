/**
 * The context card. On the page its host places it: `--card-max-height` is the height it may have there, and the class
 * `is-sheet` on its parent makes it a sheet at the foot of a small screen.
 */
export const CARD_STYLES = /* css */ `
.zhiming.card { padding: 8px 16px 14px; position: relative; }
.zhiming.card[data-place='page'] {
  inline-size: 340px;
  max-inline-size: calc(100vw - 16px);
  max-block-size: var(--card-max-height, min(520px, 80vh));
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--rule);
  border-block-start: 3px solid var(--accent);
  border-radius: 4px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 18%);
}
.card-bar {
  display: flex;
  align-items: center;
  min-block-size: 28px;
  margin-inline-end: -8px;
}
.card-mentions { flex: 1; font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.zhiming .card-name { font: 700 24px/1.3 var(--serif); }
.zhiming .card-name:lang(en) { font-family: var(--roman); }
.card-full-name, .zhiming .card-full-name :lang(zh) { font-family: var(--serif); font-size: 15px; color: var(--quiet); }
.card-english { margin-block-start: 4px; }
.card-english-line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 4px; }
.card-english-name { font: 600 19px/1.35 var(--roman); user-select: text; }
.card-source, .card-copied { font-size: 12px; line-height: 18px; color: var(--quiet); }
.card-description { margin-block-start: 8px; }
.card-life { color: var(--quiet); white-space: nowrap; }
.card-doubt { margin-block-start: 8px; padding-inline-start: 10px; border-inline-start: 2px dotted var(--accent); color: var(--quiet); font-size: 13px; }
.card-choices ul { display: grid; gap: 8px; margin-block-start: 8px; }
.card-choices li p { font-size: 13px; color: var(--quiet); }
.card-part { margin-block-start: 10px; padding-block-start: 10px; border-block-start: 1px solid var(--rule); }
.card-held .card-roles { font-size: 15px; font-weight: 600; }
.card-other-roles { margin-block-start: 8px; padding-block-start: 0; border: 0; }
.card-other-roles .card-roles { font-size: 13px; }
.card-names + .card-other-roles { margin-block-start: 10px; padding-block-start: 10px; border-block-start: 1px solid var(--rule); }
.card-roles li { padding-inline-start: 12px; position: relative; }
.card-roles li::before { content: ''; position: absolute; inset-inline-start: 0; inset-block: 3px; border-inline-start: 2px solid var(--rule); }
.card-held .card-roles li::before { border-color: var(--accent); }
.card-period { font-size: 12px; font-weight: 400; color: var(--quiet); }
.card-facts p { font-size: 13px; }
.card-facts p + dl:not(:empty) { margin-block-start: 8px; }
.card-facts dl { display: grid; gap: 4px; font-size: 13px; }
.card-fact { display: flex; flex-wrap: wrap; gap: 0 8px; }
.card-fact dt { color: var(--quiet); flex: none; }
.card-fact dd { flex: 1 1 120px; }
.card-part summary, .card-other-roles summary { font-size: 12px; line-height: 24px; color: var(--quiet); }
.card-why p { font-size: 13px; }
.card-part blockquote { font: 14px/1.5 var(--roman); }
.card-links ul { display: flex; flex-wrap: wrap; gap: 0 14px; font-size: 13px; }
.card-links a { display: inline-block; line-height: 24px; }
.is-sheet > .zhiming.card[data-place='page'] {
  inline-size: 100%;
  max-inline-size: none;
  max-block-size: var(--card-max-height, 45vh);
  border-inline: 0;
  border-block-end: 0;
  border-radius: 10px 10px 0 0;
}
@media (forced-colors: active) {
  .zhiming.card[data-place='page'] { border: 1px solid CanvasText; }
}
@media print { .zhiming.card { display: none; } }
`;
