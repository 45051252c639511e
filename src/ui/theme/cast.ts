/** The cast list. */
export const CAST_STYLES = /* css */ `
.cast-group + .cast-group { margin-block-start: 10px; }
.zhiming .cast-kind { padding-block: 2px; border-block-end: 1px solid var(--rule); }
.cast-size { font-weight: 400; }
.zhiming .cast-row {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 10px;
  inline-size: calc(100% + 16px);
  margin-inline: -8px;
  padding: 4px 8px;
  border: 0;
  border-radius: 6px;
  background: transparent;
  text-align: start;
}
.zhiming .cast-row:hover { background: var(--tint); }
.zhiming .cast-row:focus-visible { outline-offset: -2px; }
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
`;
