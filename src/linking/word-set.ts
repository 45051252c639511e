import { FirstUnits } from './first-units.ts';

/**
 * Lists of words that are looked up beside a place: the longest that ends, or begins, there. Asked at most characters of
 * an article, so most places are told by one look at a table, and none by cutting the text into pieces.
 */
export class WordSet {
  private readonly words: readonly string[];
  private forward: Trie | null = null;
  private backward: Trie | null = null;

  /** Made ready at the first question, not before: a worker wakes more often than it links. */
  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** The longest word that ends at `end`; `null` when there is none. */
  before(text: string, end: number): string | null {
    this.backward ??= trieOf(this.words, true);
    const { starts, root } = this.backward;
    if (end < 1 || !starts.has(text.charCodeAt(end - 1))) return null;
    let longest: string | null = null;
    let node: Node | undefined = root;
    for (let at = end - 1; at >= 0; at -= 1) {
      node = node.next?.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.word !== null) longest = node.word;
    }
    return longest;
  }

  /** The longest word that begins at `start`; `null` when there is none. */
  after(text: string, start: number): string | null {
    this.forward ??= trieOf(this.words, false);
    const { starts, root } = this.forward;
    if (start >= text.length || !starts.has(text.charCodeAt(start))) return null;
    let longest: string | null = null;
    let node: Node | undefined = root;
    for (let at = start; at < text.length; at += 1) {
      node = node.next?.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.word !== null) longest = node.word;
    }
    return longest;
  }
}

interface Node {
  word: string | null;
  next: Map<number, Node> | null;
}

interface Trie {
  /** With which words begin (end, read backwards). */
  readonly starts: FirstUnits;
  readonly root: Node;
}

function trieOf(words: readonly string[], isBackward: boolean): Trie {
  const root: Node = { word: null, next: null };
  for (const word of words) {
    let node = root;
    for (let index = 0; index < word.length; index += 1) {
      const unit = word.charCodeAt(isBackward ? word.length - 1 - index : index);
      node.next ??= new Map();
      let child = node.next.get(unit);
      if (child === undefined) {
        child = { word: null, next: null };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.word = word;
  }
  return { starts: new FirstUnits(isBackward ? words.map((word) => word.slice(-1)) : words), root };
}

/** Rule lists are constants, and several stages ask the same ones. */
const sets = new Map<readonly string[], WordSet>();

/** The set of a rule list: always the same one. */
export function wordSet(list: readonly string[]): WordSet {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const made = new WordSet(list);
  sets.set(list, made);
  return made;
}
