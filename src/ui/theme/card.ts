/**
 * The context card. On the page its host places it: `--card-max-height` is the height it may have there, and the class
 * `is-sheet` on its parent makes it a sheet at the foot of a small screen.
 */
import { TIME_LINE_STYLES } from './time-line.ts';

const FRAME = /* css */ `
.zhiming.card { padding: 0 16px 14px; position: relative; }
.zhiming.card[data-place='page'] {
  inline-size: 340px;
  max-inline-size: calc(100vw - 16px);
  max-block-size: var(--card-max-height, min(560px, 80vh));
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  scroll-padding-block-start: 40px;
  border: 1px solid var(--rule);
  border-block-start: 3px solid var(--accent);
  border-radius: 4px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 8px 28px rgb(0 0 0 / 18%);
}
/* On the page text can be selected where the reader presses: content/selecting.ts. */
.zhiming.card .is-selectable, .zhiming.card .is-selectable * { user-select: text; }
.is-sheet > .zhiming.card[data-place='page'] {
  inline-size: 100%;
  max-inline-size: none;
  max-block-size: var(--card-max-height, 45vh);
  border-inline: 0;
  border-block-end: 0;
  border-radius: 10px 10px 0 0;
}
.card-bar {
  display: flex;
  align-items: center;
  min-block-size: 36px;
  margin-inline: -16px;
  padding-inline: 16px 8px;
  background: var(--paper);
}
/* The way out and the way on stay in sight in a long card; in the popup its own bar does. */
[data-place='page'] .card-bar { position: sticky; inset-block-start: 0; z-index: 1; }
.card-mentions { flex: 1; font-size: 12px; color: var(--quiet); font-variant-numeric: tabular-nums; }
.card-tour { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 8px; margin-block-end: 8px; }
.zhiming .card-button {
  min-block-size: 26px;
  padding: 2px 10px;
  border: 1px solid var(--field);
  border-radius: 4px;
  background: transparent;
  font-size: 12px;
  line-height: 20px;
  text-align: start;
}
.zhiming :is(.card-button, .card-copy button):hover { background: var(--tint); }
`;

const NAMES = /* css */ `
.zhiming .card-name { font: 700 26px/1.25 var(--serif); text-wrap: balance; }
.card-reading { font: 14px/1.4 var(--roman); color: var(--quiet); }
.card-reading [lang='zh-Bopo'] { font-family: var(--sans); }
.card-reading [lang='zh-Latn-pinyin'] { font-family: var(--roman); }
.card-usual { margin-block-start: 2px; font-size: 16px; line-height: 1.4; color: var(--quiet); }
.card-usual [lang] { font-family: var(--serif); }
.card-english { margin-block-start: 8px; }
.card-english-name { font: 600 20px/1.3 var(--roman); }
.card-name, .card-english-name { cursor: text; }
.card-source, .card-own, .card-copied { font-size: 12px; line-height: 18px; color: var(--quiet); }
.card-copy { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; margin-block-start: 4px; color: var(--quiet); }
.card-copy > svg { flex: none; }
.card-copy-forms { display: flex; flex-wrap: wrap; min-inline-size: 0; }
.zhiming .card-copy button {
  min-block-size: 24px;
  min-inline-size: 24px;
  padding: 0 8px;
  border: 1px solid var(--rule);
  background: transparent;
  color: var(--quiet);
  font-size: 12px;
  line-height: 20px;
}
.card-copy button + button { margin-inline-start: -1px; }
.card-copy button:first-child { border-start-start-radius: 4px; border-end-start-radius: 4px; }
.card-copy button:last-child { border-start-end-radius: 4px; border-end-end-radius: 4px; }
.zhiming .card-copy button:focus-visible { position: relative; outline-offset: -2px; }
.card-copied span { color: var(--ink); user-select: text; }
.card-description { margin-block-start: 10px; font-size: 15px; line-height: 1.6; text-wrap: pretty; }
.card-life { color: var(--quiet); white-space: nowrap; }
.card-own { margin-block-start: 6px; }
.card-doubt { margin-block-start: 10px; padding-inline-start: 10px; border-inline-start: 2px dotted var(--accent); color: var(--quiet); font-size: 13px; }
.card-choices ul { display: grid; gap: 10px; margin-block-start: 10px; }
.card-choices b { font-size: 16px; }
.card-choices b [lang] { font-family: var(--serif); }
.card-choices li > [lang] { margin-inline-start: 4px; font-family: var(--roman); font-size: 15px; }
.card-choices li p { font-size: 13px; color: var(--quiet); }
`;

const PARTS = /* css */ `
.card-part { margin-block-start: 12px; padding-block-start: 10px; border-block-start: 1px solid var(--rule); }
.card-part h3 { margin-block-end: 2px; }
.card-held .card-roles { font-size: 15px; font-weight: 600; }
.card-other-roles .card-roles { font-size: 13px; }
:is(.card-held, .card-time) + .card-other-roles { margin-block-start: 8px; padding-block-start: 0; border: 0; }
.card-roles { display: grid; gap: 4px; }
.card-other-roles details .card-roles { margin-block-start: 4px; }
.card-period { font-size: 12px; font-weight: 400; color: var(--quiet); }
/* A span of time moves to the next line as a whole. */
.card-roles .card-period { display: inline-block; }
.card-facts p { font-size: 13px; }
.card-facts p + dl:not(:empty) { margin-block-start: 8px; }
.card-facts dl { display: grid; gap: 4px; font-size: 13px; }
.card-fact { display: flex; flex-wrap: wrap; gap: 0 8px; }
.card-fact dt { color: var(--quiet); flex: none; max-inline-size: 100%; }
.card-fact dd { flex: 1 1 120px; }
.card-part summary, .card-other-roles summary { font-size: 12px; line-height: 24px; color: var(--quiet); }
.card-why p { font-size: 13px; }
.card-part:is(.card-why, .card-actions) { margin-block-start: 10px; padding-block-start: 4px; }
.card-why + .card-actions { margin-block-start: 0; padding-block-start: 0; border: 0; }
.card-actions ul { display: flex; flex-wrap: wrap; gap: 6px; padding-block: 2px 4px; }
.card-part blockquote { font: 15px/1.5 var(--roman); text-wrap: pretty; }
.card-part blockquote + .card-button { margin-block-start: 8px; }
.card-links ul { display: flex; flex-wrap: wrap; gap: 0 14px; font-size: 13px; }
.card-links a { display: inline-block; line-height: 24px; }
.card-part.card-links { margin-block-start: 10px; padding-block-start: 6px; }
@media (forced-colors: active) {
  .zhiming.card[data-place='page'] { border: 1px solid CanvasText; }
}
@media print { .zhiming.card { display: none; } }
`;

export const CARD_STYLES: string = FRAME + NAMES + PARTS + TIME_LINE_STYLES;
