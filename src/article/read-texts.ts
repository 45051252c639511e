/**
 * The texts of a page's elements, kept as long as nothing in the page says that they may have changed: a page that is
 * read again costs what changed of it, not what it is long.
 */
import { isElement } from './nodes.ts';
import type { BlockText } from './text.ts';

/** What an observer is to note: all that may change a block's text, with the attributes that hide, exclude or link it. */
export const TEXT_CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'id', 'hidden', 'style', 'open', 'href'],
};

/** What of a `MutationRecord` tells which texts it may have changed. */
export type Change = Pick<MutationRecord, 'type' | 'target' | 'addedNodes' | 'removedNodes'>;

/** Of more elements in one batch it isn't asked which texts stand in them: all are forgotten. */
const INSIDES_MAX = 20;

export class ReadTexts {
  #known = new Map<Element, BlockText>();
  #next = new Map<Element, BlockText>();
  /** What links were resolved by. */
  #base: string | null = null;
  #reads = 0;

  /** How many texts have been read from pages so far; those that were still known are not counted. */
  get reads(): number {
    return this.#reads;
  }

  /** Begins a reading of the whole page. @param base - what relative links start from; another one makes others of all. */
  begin(base: string): void {
    if (base !== this.#base) this.#known.clear();
    this.#base = base;
    this.#next = new Map();
  }

  /** The text of an element, known or read now. */
  of(element: Element, read: () => BlockText): BlockText {
    let text = this.#known.get(element);
    if (text === undefined) {
      text = read();
      this.#reads += 1;
    }
    this.#next.set(element, text);
    return text;
  }

  /** Ends the reading: what it did not ask for is no part of the article any more, and is let go. */
  end(): void {
    this.#known = this.#next;
  }

  /**
   * Forgets what changes of the page may have made untrue: the texts around each place; those in an element whose
   * attributes changed, which they may hide or show; and those of what came or went, for nobody watched it elsewhere.
   *
   * @param changes - every record of an observer of `TEXT_CHANGES`.
   */
  forget(changes: Iterable<Change>): void {
    const insides = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of changes) {
      for (let at: Node | null = target; at !== null; at = at.parentNode) this.#forgetOne(at);
      if (type === 'attributes') insides.add(target);
      for (const nodes of [addedNodes, removedNodes]) {
        for (const node of nodes) {
          this.#forgetOne(node);
          if (node.firstChild !== null) insides.add(node);
        }
      }
    }
    if (insides.size > INSIDES_MAX) this.#known.clear();
    for (const inside of insides) {
      for (const element of this.#known.keys()) if (inside.contains(element)) this.#known.delete(element);
    }
  }

  /** Forgets everything: of a page that nobody observes. */
  clear(): void {
    this.#known.clear();
  }

  #forgetOne(node: Node): void {
    if (isElement(node)) this.#known.delete(node);
  }
}
