/** A page as its readers share it: document, address, layout and root, and the questions they all ask of it. */
import { type ArticleAddress, resolveUrl } from './address.ts';
import type { Layout, Selectors } from './layouts/layout.ts';
import { isHidden } from './nodes.ts';
import { BlockText } from './text.ts';

/** What all readers of one page share; true for as long as the page stays as it is. */
export class Page {
  readonly document: Document;
  /** `null`: a saved page whose address nobody knows. */
  readonly address: ArticleAddress | null;
  /** What relative links start from. */
  readonly base: string;
  readonly layout: Layout;
  readonly root: Element;
  /** Whether an element stands in what is hidden or excluded, as far up as the root. */
  readonly isOut: (element: Element) => boolean;
  // Asked once for the whole page: asking each element costs much more.
  readonly #excluded: ReadonlySet<Element>;

  constructor(document: Document, address: ArticleAddress | null, base: string, layout: Layout, root: Element) {
    this.document = document;
    this.address = address;
    this.base = base;
    this.layout = layout;
    this.root = root;
    this.#excluded = new Set(root.querySelectorAll(layout.excluded));
    this.isOut = inherited((element) => {
      if (element === root) return false;
      return this.isSkipped(element) ? true : null;
    });
  }

  /** Whether an element's own markup or the layout keeps it, and all that it holds, from being read. */
  isSkipped(element: Element): boolean {
    return isHidden(element) || this.#excluded.has(element);
  }

  /** The text of an element without what is skipped; `parts` are the elements inside it that have a text of their own. */
  read(element: Element, parts: ReadonlyMap<Element, unknown> = new Map()): BlockText {
    const leaveOut = (inner: Element): boolean => parts.has(inner) || this.#excluded.has(inner);
    return new BlockText(element, { leaveOut, base: this.base });
  }

  /** The elements with text that the first fruitful selector finds in the root; none when no selector does. */
  find(selectors: Selectors): readonly Element[] {
    for (const selector of selectors) {
      const found = [...this.root.querySelectorAll(selector)].filter(
        (element) => !this.isOut(element) && this.read(element).text !== '',
      );
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The text of the first element with text that the selectors find anywhere in the page, in their order. */
  textAnywhere(selectors: Selectors): string | null {
    for (const selector of selectors) {
      for (const element of this.document.querySelectorAll(selector)) {
        const { text } = new BlockText(element);
        if (text !== '') return text;
      }
    }
    return null;
  }

  /** The trimmed content of the first `meta` of these names that has any, be it named by `name`, `property` or `id`. */
  meta(...names: readonly string[]): string | null {
    for (const name of names) {
      const found = this.document.querySelectorAll(
        `meta[name="${name}"], meta[property="${name}"], meta[id="${name}"]`,
      );
      for (const element of found) {
        const content = element.getAttribute('content')?.trim();
        if (content) return content;
      }
    }
    return null;
  }

  /** Where a link leads; `null` without an address, or with one that isn't of the web. */
  linkOf(anchor: Element): URL | null {
    const href = anchor.getAttribute('href')?.trim();
    const url = href ? resolveUrl(href, this.base) : null;
    return url !== null && /^https?:$/.test(url.protocol) ? url : null;
  }
}

/**
 * A test that an element passes on to all it holds. `judge` answers for one element, `null` to ask its parent; what has
 * no parent left is `atEnd`. Each element is judged once, however many are asked about.
 */
export function inherited(judge: (element: Element) => boolean | null, atEnd = false): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let at: Element | null = element;
    let verdict: boolean | null = null;
    while (at !== null && verdict === null) {
      verdict = known.get(at) ?? judge(at);
      asked.push(at);
      at = at.parentElement;
    }
    const answer = verdict ?? atEnd;
    for (const one of asked) known.set(one, answer);
    return answer;
  };
}
