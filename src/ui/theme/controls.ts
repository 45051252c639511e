/** Buttons and switches of our own pages; a switch is a checkbox with that role. */
export const CONTROL_STYLES = /* css */ `
.zhiming .button {
  display: inline-block;
  padding: 5px 12px;
  border: 1px solid var(--field);
  border-radius: 6px;
  background: transparent;
  color: var(--ink);
  font-size: 13px;
  line-height: 20px;
  text-decoration: none;
}
.zhiming .button:hover { background: var(--tint); }
.zhiming .button.is-first { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.zhiming input[role='switch'] {
  appearance: none;
  position: relative;
  inline-size: 34px;
  block-size: 20px;
  margin: 0;
  border: 1px solid var(--field);
  border-radius: 10px;
  background: var(--tint);
}
.zhiming input[role='switch']::before {
  content: '';
  position: absolute;
  inset-block-start: 3px;
  inset-inline-start: 3px;
  inline-size: 12px;
  block-size: 12px;
  border-radius: 50%;
  background: var(--quiet);
}
.zhiming input[role='switch']:checked { background: var(--accent); border-color: var(--accent); }
.zhiming input[role='switch']:checked::before { inset-inline-start: 17px; background: var(--paper); }
@media (forced-colors: active) {
  .zhiming .button { border-color: ButtonText; }
  .zhiming input[role='switch'] { forced-color-adjust: none; background: ButtonFace; border-color: ButtonText; }
  .zhiming input[role='switch']::before { background: ButtonText; }
  .zhiming input[role='switch']:checked { background: Highlight; border-color: Highlight; }
  .zhiming input[role='switch']:checked::before { background: HighlightText; }
}
`;
