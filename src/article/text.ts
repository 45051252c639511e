/**
 * A block's text as the reader sees it, and the way from its offsets to places in the page and back.
 *
 * White space collapses as in HTML, `<br>` and block-level elements break the line, hidden text is left out. All
 * offsets, of the text as of text nodes, are UTF-16 code units.
 *
 * The map is a list of runs, each a stretch of the text that one text node holds unit for unit:
 *
 *     <p>\n  俄<b>罗斯</b> 的  总统 </p>   →   text "俄罗斯 的 总统"
 *     runs: ("\n  俄" 3..4 → 0) ("罗斯" 0..2 → 1) (" 的  总统 " 0..3 → 3) (" 的  总统 " 4..6 → 6)
 */
import type { BlockLink } from '../model/article.ts';
import { resolveUrl } from './address.ts';
import { isElement, isHidden, isLine, isText, walk } from './nodes.ts';

/** A stretch of the page between two places in text nodes; what a `StaticRange` is made of. */
export interface DomSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

export interface ReadOptions {
  /** Elements that are no part of this text, though they stand inside it. */
  readonly leaveOut?: (element: Element) => boolean;
  /** What relative links start from; without it they are ignored. */
  readonly base?: string;
}

interface Run {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** A visited text node's runs, `from` to `to` (exclusive); none when all its text collapsed. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const DOCUMENT_POSITION_FOLLOWING = 4;

// No \s: it takes U+FEFF for white space.
const WHITE = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them, and they would split a name. */
const INVISIBLE = '\\u00ad\\u200b\\u2060\\ufeff';
const PIECES = new RegExp(`[${WHITE}]+|[${INVISIBLE}]+|[^${WHITE}${INVISIBLE}]+`, 'g');
const STARTS_WHITE = new RegExp(`^[${WHITE}]`);
const STARTS_INVISIBLE = new RegExp(`^[${INVISIBLE}]`);

/** A half of a surrogate pair without the other half: no reader and no message border keeps it as it is. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** The text of one element, once read. The page may change afterwards: then read it again. */
export class BlockText {
  /** Lone surrogates read as U+FFFD, so that the text has the same length and every border lets it through. */
  readonly text: string;
  readonly links: readonly BlockLink[];
  readonly #root: Element;
  readonly #leaveOut: (element: Element) => boolean;
  readonly #runs: readonly Run[];
  readonly #places: ReadonlyMap<Text, Place>;

  constructor(root: Element, options: ReadOptions = {}) {
    const { leaveOut = () => false } = options;
    const reader = new Reader(options.base);
    walk(root, {
      text: (node) => reader.text(node),
      enter: (element) => {
        if (isHidden(element) || leaveOut(element)) return false;
        reader.enter(element);
        return true;
      },
      leave: (element) => reader.leave(element),
    });
    this.text = reader.parts.join('').replace(LONE_SURROGATE, '\uFFFD');
    this.links = reader.links;
    this.#root = root;
    this.#leaveOut = leaveOut;
    this.#runs = reader.runs;
    this.#places = reader.places;
  }

  /**
   * The place in the page of the text from `start` to `end` (exclusive). A line break belongs to no text node: a span
   * that starts or ends with one is narrowed to the characters beside it.
   *
   * @returns `null` when there is no such stretch: beyond the text, backwards, or nothing but line breaks.
   */
  toDom(start: number, end: number): DomSpan | null {
    if (start < 0 || end > this.text.length || start >= end) return null;
    const first = this.#runs[this.#firstRun((run) => run.textStart + run.length > start)];
    const last = this.#runs[this.#firstRun((run) => run.textStart >= end) - 1];
    if (first === undefined || last === undefined || first.textStart >= end) return null;
    return {
      startContainer: first.node,
      startOffset: first.nodeStart + Math.max(start - first.textStart, 0),
      endContainer: last.node,
      endOffset: last.nodeStart + Math.min(end - last.textStart, last.length),
    };
  }

  /**
   * The offset in the text of a place in the page. A place in collapsed white space is that of the next character.
   *
   * @returns `null` for a place outside the element, or in what is no part of its text.
   */
  toOffset(node: Node, offset: number): number | null {
    if (isText(node)) return this.#offsetInText(node, offset);
    if (!isElement(node) || !this.#reads(node)) return null;
    const child = node.childNodes[offset];
    const index = this.#firstRun((run) => {
      if (child !== undefined) return child === run.node || isAfter(run.node, child);
      return isAfter(run.node, node) && !node.contains(run.node);
    });
    return this.#runs[index]?.textStart ?? this.text.length;
  }

  #offsetInText(node: Text, offset: number): number | null {
    const place = this.#places.get(node);
    if (place === undefined) return null;
    for (let index = place.from; index < place.to; index++) {
      const run = this.#runs[index];
      if (run !== undefined && offset <= run.nodeStart + run.length) {
        return run.textStart + Math.max(offset - run.nodeStart, 0);
      }
    }
    // Behind the node's last run stands the next node's text, or the end; but a space that was pending when the node was
    // read belongs to a node before it.
    const next = this.#runs[place.to];
    const isBehind = next !== undefined && isAfter(node, next.node);
    return this.#runs[isBehind ? place.to + 1 : place.to]?.textStart ?? this.text.length;
  }

  /** Whether the element is the block's own, or one inside it whose text was read. */
  #reads(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (at === this.#root) return true;
      if (isHidden(at) || this.#leaveOut(at)) return false;
    }
    return false;
  }

  /** The index of the first run that fits; the runs before it don't, those after it do. */
  #firstRun(fits: (run: Run) => boolean): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && fits(run)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function isAfter(node: Node, reference: Node): boolean {
  return (reference.compareDocumentPosition(node) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Gathers text, runs and links along one walk. White space and breaks wait until a character follows them. */
class Reader {
  readonly parts: string[] = [];
  readonly runs: Run[] = [];
  readonly places = new Map<Text, Place>();
  readonly links: BlockLink[] = [];
  readonly #base: string | undefined;
  #length = 0;
  #breaks = 0;
  #space: { readonly node: Text; readonly offset: number } | null = null;
  #link: { readonly element: Element; readonly url: string; start: number | null } | null = null;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  text(node: Text): void {
    const from = this.runs.length;
    for (const piece of node.data.matchAll(PIECES)) {
      const [words] = piece;
      if (STARTS_WHITE.test(words)) this.#space ??= { node, offset: piece.index };
      else if (!STARTS_INVISIBLE.test(words)) this.#append(node, piece.index, words);
    }
    this.places.set(node, this.#placeOf(node, from));
  }

  enter(element: Element): void {
    if (element.localName === 'br') this.#breaks++;
    else if (isLine(element)) this.#breakLine();
    const href = element.localName === 'a' ? element.getAttribute('href') : null;
    const url = href?.trim() ? resolveUrl(href.trim(), this.#base) : null;
    if (url !== null && /^https?:$/.test(url.protocol)) this.#link = { element, url: url.href, start: null };
  }

  leave(element: Element): void {
    if (isLine(element)) this.#breakLine();
    if (this.#link?.element !== element) return;
    const { start, url } = this.#link;
    if (start !== null) this.links.push({ start, end: this.#length, url });
    this.#link = null;
  }

  #breakLine(): void {
    this.#breaks = Math.max(this.#breaks, 1);
  }

  #append(node: Text, nodeStart: number, words: string): void {
    if (this.#length > 0 && this.#breaks > 0) {
      this.parts.push('\n'.repeat(this.#breaks));
      this.#length += this.#breaks;
    } else if (this.#length > 0 && this.#space !== null) {
      this.#push(this.#space.node, this.#space.offset, ' ');
    }
    this.#breaks = 0;
    this.#space = null;
    if (this.#link !== null) this.#link.start ??= this.#length;
    this.#push(node, nodeStart, words);
  }

  #push(node: Text, nodeStart: number, words: string): void {
    const last = this.runs.at(-1);
    const { length } = words;
    const joins = last?.node === node && last.nodeStart + last.length === nodeStart;
    if (joins) this.runs[this.runs.length - 1] = { ...last, length: last.length + length };
    else this.runs.push({ node, nodeStart, textStart: this.#length, length });
    this.parts.push(words);
    this.#length += length;
  }

  /** A space that an earlier node left pending becomes a run of that node: its place then grows by it. */
  #placeOf(node: Text, from: number): Place {
    const first = this.runs[from];
    if (first === undefined || first.node === node) return { from, to: this.runs.length };
    const owner = this.places.get(first.node);
    if (owner !== undefined) this.places.set(first.node, { ...owner, to: from + 1 });
    return { from: from + 1, to: this.runs.length };
  }
}
