/** How often a string stands in an article's Chinese text: what is said again is a name oftener than a chance. */
import type { LinkingDocument } from './document.ts';

export type Recurrence = (text: string) => number;

/** Beyond this many, how often a string recurs says nothing new. */
const RECURRENCE_MAX = 8;
const HASH_BITS = 16;

/**
 * Counts strings in the article's Chinese text, up to a bound, occurrences that overlap once.
 *
 * Places are chained by a hash of their first two units, made at the first question, so that a question costs what the
 * string's own places are, not the text's length. Answers are kept, for every border asks for the same few.
 */
export function recurrenceIn(document: LinkingDocument): Recurrence {
  const counts = new Map<string, number>();
  let places: Places | null = null;
  return (part) => {
    const known = counts.get(part);
    if (known !== undefined) return known;
    places ??= new Places(document.chinese.map(({ text }) => text).join('\n'));
    const count = part.length < 2 ? 0 : places.count(part);
    counts.set(part, count);
    return count;
  };
}

class Places {
  private readonly text: string;
  private readonly heads = new Int32Array(2 ** HASH_BITS).fill(-1);
  private readonly next: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.next = new Int32Array(text.length);
    for (let at = text.length - 2; at >= 0; at -= 1) {
      const hash = hashOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      this.next[at] = this.heads[hash] ?? -1;
      this.heads[hash] = at;
    }
  }

  count(part: string): number {
    let count = 0;
    let from = 0;
    let at = this.heads[hashOf(part.charCodeAt(0), part.charCodeAt(1))] ?? -1;
    while (at >= 0 && count < RECURRENCE_MAX) {
      if (at >= from && this.text.startsWith(part, at)) {
        count += 1;
        from = at + part.length;
      }
      at = this.next[at] ?? -1;
    }
    return count;
  }
}

function hashOf(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> (32 - HASH_BITS)) ^ second) & (2 ** HASH_BITS - 1);
}
