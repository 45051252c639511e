/** Where an Article stands in its page: from blocks and offsets to places in the tree, and back. */
import type { Span } from '../model/annotation.ts';
import type { DraftBlock } from './blocks.ts';
import { isElement } from './nodes.ts';
import type { BlockText, DomSpan } from './text.ts';

/** What reading a block again found: the same text, another one, or that the page dropped its element. */
export type Refreshed = 'same' | 'changed' | 'gone';

interface Entry {
  readonly element: Element;
  readonly readAgain: () => BlockText;
  text: BlockText;
}

/** The way between an Article's blocks and the page that it was read from. Holds the page's nodes: drop it with it. */
export class ArticleSource {
  /** The element that holds all blocks: what is worth observing. */
  readonly root: Element;
  readonly #entries: readonly Entry[];
  readonly #ids: ReadonlyMap<Element, number>;

  constructor(root: Element, drafts: readonly DraftBlock[]) {
    this.root = root;
    this.#entries = drafts.map(({ element, readAgain, text }) => ({ element, readAgain, text }));
    this.#ids = new Map(drafts.map(({ element }, id) => [element, id]));
  }

  /** The element of a block, by its id; `null` for no id of this article. */
  elementOf(block: number): Element | null {
    return this.#entries[block]?.element ?? null;
  }

  /**
   * The place of a span in the page.
   *
   * @returns `null` when the block or the stretch doesn't exist. After the page changed, `refresh` the block first.
   */
  rangeOf(span: Span): DomSpan | null {
    return this.#entries[span.block]?.text.toDom(span.start, span.end) ?? null;
  }

  /** The block that a node stands in, the innermost where they nest; `null` outside all blocks. */
  blockAt(node: Node): number | null {
    let at: Element | null = isElement(node) ? node : node.parentElement;
    while (at !== null) {
      const id = this.#ids.get(at);
      if (id !== undefined) return id;
      if (at === this.root) return null;
      at = at.parentElement;
    }
    return null;
  }

  /** The block and the offset in its text of a place in the page; `null` for a place in no block's text. */
  locate(node: Node, offset: number): { readonly block: number; readonly offset: number } | null {
    const block = this.blockAt(node);
    if (block === null) return null;
    const at = this.#entries[block]?.text.toOffset(node, offset) ?? null;
    return at === null ? null : { block, offset: at };
  }

  /**
   * Reads one block again, for when the page changed in it. `same`: its text is what the Article has, and ranges now
   * come from the nodes that hold it today. Otherwise nothing is changed here: detect the article again.
   */
  refresh(block: number): Refreshed {
    const entry = this.#entries[block];
    if (entry === undefined || !this.root.contains(entry.element)) return 'gone';
    const text = entry.readAgain();
    if (text.text !== entry.text.text) return 'changed';
    entry.text = text;
    return 'same';
  }
}
