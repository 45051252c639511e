/** Notices that the page changed in or around the article, often enough and no oftener. */
import { type Change, TEXT_CHANGES } from '../article/index.ts';

/** Advertisements write to the page in bursts; the article is read again at most this often. */
const INTERVAL_MILLISECONDS = 250;

export interface ChangeListener {
  /** What happened, of whatever sort. */
  touched(changes: readonly Change[]): void;
  /** Text came, went or changed: once for all that happened in one interval, after `touched`. */
  changed(): void;
}

/** Watches one element at a time for text that comes, goes or changes. */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #listener: ChangeListener;
  #observed: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = -INTERVAL_MILLISECONDS;

  /** The listener is called until the signal ends it. */
  constructor(listener: ChangeListener, signal: AbortSignal) {
    this.#listener = listener;
    this.#observer = new MutationObserver((records) => {
      listener.touched(records);
      if (records.some(isOfText)) this.#schedule();
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      if (this.#timer !== null) clearTimeout(this.#timer);
    });
  }

  /** Watches this element and nothing else; `null`: nothing. */
  observe(element: Element | null): void {
    if (element === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = element;
    if (element !== null) this.#observer.observe(element, TEXT_CHANGES);
  }

  /** Tells at once what the observer would tell in a moment. Call before the page is read. */
  flush(): void {
    this.#listener.touched(this.#observer.takeRecords());
  }

  #schedule(): void {
    if (this.#timer !== null) return;
    const wait = Math.max(0, this.#last + INTERVAL_MILLISECONDS - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#last = performance.now();
      this.#listener.changed();
    }, wait);
  }
}

/** Frames, images and scripts that come and go change nothing that is read. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return type === 'characterData';
  const hasText = (node: Node): boolean => (node.textContent ?? '').trim() !== '' && !SILENT.has(node.nodeName);
  return Array.from(addedNodes).some(hasText) || Array.from(removedNodes).some(hasText);
}

const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'NOSCRIPT', '#comment']);
