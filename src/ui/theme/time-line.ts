/** The roles on a line of time. Bars are borders, which forced colours keep; what is held is thicker too. */
export const TIME_LINE_STYLES = /* css */ `
.card-time { margin-block-start: 12px; font-size: 11px; line-height: 16px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.card-time-words { position: relative; inline-size: fit-content; }
.card-time-bars { position: relative; padding-block: 3px; border-block-end: 1px solid var(--field); }
.card-time-bars div { position: relative; block-size: 8px; }
.card-time-bars span {
  position: absolute;
  inset-block-start: 2px;
  min-inline-size: 4px;
  border-block-start: 3px solid var(--field);
}
.card-time-bars .is-held { inset-block-start: 1px; border-block-start: 6px solid var(--accent); }
.card-time-bars i { position: absolute; inset-block: -2px 0; margin-inline-start: -1px; border-inline-start: 1px solid var(--ink); }
.card-time-years { display: flex; justify-content: space-between; gap: 8px; }
@media (forced-colors: active) {
  .card-time-bars i { border-inline-start-style: dashed; }
}
`;
