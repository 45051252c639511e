/** One sentence at the foot of the page, for a while. */
import type { Host } from './host.ts';

/** Long enough to read one sentence twice. */
const SHOWN_MILLISECONDS = 8_000;

/** Shows the sentence and takes it away again; a click takes it away at once. Needs no extension behind it. */
export function showNotice(host: Host, sentence: string): void {
  const part = noticeOf(sentence);
  const hide = (): void => host.hide(part);
  part.addEventListener('click', hide, { once: true });
  host.show(part);
  setTimeout(hide, SHOWN_MILLISECONDS);
}

/** The sentence in its frame, for wherever it is to stand. */
export function noticeOf(sentence: string): HTMLElement {
  const part = document.createElement('p');
  part.className = 'notice';
  part.setAttribute('role', 'status');
  part.style.pointerEvents = 'auto';
  part.textContent = sentence;
  return part;
}
