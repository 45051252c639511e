/** Notices that the page changed in or around the article, often enough and no oftener. */

/** Advertisements write to the page in bursts; the article is read again at most this often. */
const INTERVAL_MILLISECONDS = 250;

/** Watches one element at a time for text that comes, goes or changes. */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #changed: () => void;
  #observed: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = -INTERVAL_MILLISECONDS;

  /** `changed` is called after a change, once for all that happened in one interval, until the signal ends it. */
  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => {
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
    if (element !== null) this.#observer.observe(element, { childList: true, characterData: true, subtree: true });
  }

  #schedule(): void {
    if (this.#timer !== null) return;
    const wait = Math.max(0, this.#last + INTERVAL_MILLISECONDS - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#last = performance.now();
      this.#changed();
    }, wait);
  }
}

/** Frames, images and scripts that come and go change nothing that is read. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  const hasText = (node: Node): boolean => (node.textContent ?? '').trim() !== '' && !SILENT.has(node.nodeName);
  return Array.from(addedNodes).some(hasText) || Array.from(removedNodes).some(hasText);
}

const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'NOSCRIPT', '#comment']);
