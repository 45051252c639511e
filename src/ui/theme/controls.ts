/** Buttons of our own pages. */
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
@media (forced-colors: active) { .zhiming .button { border-color: ButtonText; } }
`;
