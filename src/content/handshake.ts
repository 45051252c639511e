/**
 * Two copies on one page: an update or a second injection brings a new one while the old still stands. The new one asks
 * the old to leave, then sweeps what a copy left that can't hear any more (Firefox ends the script of a removed
 * extension where it stands; Chromium lets it run on without its extension).
 */
import { fileUrl } from '../platform/runtime.ts';
import { sweepHosts } from './host.ts';
import { sweepCursor } from './marks/cursor.ts';
import { sweepHighlights } from './marks/painter.ts';

/** Copies of one extension share its address; a page that knows it may at most make us leave. */
function eventName(): string {
  return `leave ${fileUrl('')}`;
}

/** Makes every earlier copy leave, and calls `leave` when a later copy asks the same of this one. */
export function succeed(leave: () => void, signal: AbortSignal): void {
  const name = eventName();
  document.dispatchEvent(new Event(name));
  sweepHighlights();
  sweepHosts();
  sweepCursor();
  document.addEventListener(name, leave, { signal, once: true });
}
