/** How often a string stands in an article's Chinese text: what is said again is a name oftener than a chance. */
import type { LinkingDocument } from './document.ts';

export type Recurrence = (text: string) => number;

/** Beyond this many, how often a string recurs says nothing new. */
const RECURRENCE_MAX = 8;
const HASH_BITS_MIN = 8;
const HASH_BITS_MAX = 18;

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
  private readonly bits: number;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;

  constructor(text: string) {
    this.text = text;
    // About a head for each place: a short text shall not pay for the heads of a long one.
    this.bits = Math.min(HASH_BITS_MAX, Math.max(HASH_BITS_MIN, 32 - Math.clz32(text.length)));
    this.heads = new Int32Array(2 ** this.bits).fill(-1);
    this.next = new Int32Array(text.length);
    let second = text.charCodeAt(text.length - 1);
    for (let at = text.length - 2; at >= 0; at -= 1) {
      const first = text.charCodeAt(at);
      const hash = hashOf(first, second, this.bits);
      this.next[at] = this.heads[hash] ?? -1;
      this.heads[hash] = at;
      second = first;
    }
  }

  count(part: string): number {
    let count = 0;
    let from = 0;
    let at = this.heads[hashOf(part.charCodeAt(0), part.charCodeAt(1), this.bits)] ?? -1;
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

function hashOf(first: number, second: number, bits: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - bits);
}
