/** The cast list and its filter. */
export const CAST_STYLES = /* css */ `
.cast-filter { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 0; margin-block-end: 8px; }
.cast-filter input {
  flex: 1 1 180px;
  min-inline-size: 0;
  min-block-size: 32px;
  padding: 4px 8px;
  border: 1px solid var(--field);
  border-radius: 6px;
  background: var(--paper);
  color: var(--ink);
  font: 14px/20px var(--sans);
}
.cast-filter input::placeholder { color: var(--quiet); opacity: 1; }
.cast-found { font-size: 12px; color: var(--quiet); }
.cast-found:not(:empty) { margin-inline-start: 10px; }
.cast-group + .cast-group { margin-block-start: 10px; }
.zhiming .cast-kind { padding-block: 2px; border-block-end: 1px solid var(--rule); }
.cast-size { font-weight: 400; }
.cast-item { display: flex; align-items: stretch; margin-inline: -8px; }
.zhiming .cast-row {
  display: grid;
  flex: 1;
  grid-template-columns: 1fr auto;
  gap: 0 10px;
  min-inline-size: 0;
  padding: 4px 4px 4px 8px;
  border: 0;
  border-radius: 6px;
  background: transparent;
  text-align: start;
}
.zhiming .cast-row:hover { background: var(--tint); }
.zhiming :is(.cast-row, .cast-show):focus-visible { outline-offset: -2px; }
.zhiming .cast-show { inline-size: 36px; block-size: auto; min-block-size: 32px; }
.zhiming .cast-name, .zhiming .cast-name :lang(zh) { font-family: var(--serif); font-size: 15px; font-weight: 700; }
.cast-english { font-family: var(--roman); font-size: 13px; }
.cast-count { min-inline-size: 20px; text-align: end; font-size: 12px; line-height: 22px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.zhiming .cast-line {
  grid-column: 1 / -1;
  font-size: 12px;
  line-height: 18px;
  color: var(--quiet);
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}
@media (pointer: coarse) {
  .cast-filter input { min-block-size: 44px; }
  .zhiming .cast-row { padding-block: 8px; }
  .zhiming .cast-show { inline-size: 44px; }
}
@media (forced-colors: active) {
  .zhiming .cast-show { border: 0; }
}
`;
