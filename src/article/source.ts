/** Where an Article stands in its page: from blocks and offsets to places in the tree, and back. */
import type { Span } from '../model/annotation.ts';
import type { DraftBlock } from './blocks.ts';
import { isElement } from './nodes.ts';
import type { BlockText, DomSpan } from './text.ts';

interface Entry {
  readonly element: Element;
  readonly text: BlockText;
}

/** The way between an Article's blocks and the page that it was read from. Holds the page's nodes: drop it with it. */
export class ArticleSource {
  /** The element that holds all blocks: what is worth observing. */
  readonly root: Element;
  readonly #entries: readonly Entry[];
  readonly #ids: ReadonlyMap<Element, number>;

  constructor(root: Element, drafts: readonly DraftBlock[]) {
    this.root = root;
    this.#entries = drafts.map(({ element, text }) => ({ element, text }));
    this.#ids = new Map(drafts.map(({ element }, id) => [element, id]));
  }

  /** The element of a block, by its id; `null` for no id of this article. */
  elementOf(block: number): Element | null {
    return this.#entries[block]?.element ?? null;
  }

  /**
   * The place of a span in the page.
   *
   * @returns `null` when the block or the stretch doesn't exist. After the page changed, detect the article again.
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
}
