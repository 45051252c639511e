/**
 * Finds every form of the list in a text, in one pass: a bit set over the first two units says where it is worth
 * looking, a double-array trie with tails (Aoe 1989) says what stands there. It looks at typed arrays of the compiled
 * file and builds nothing but the table of unit codes.
 */
import { type GroupedStarts, startOfPart } from './starts.ts';

export interface MatcherArrays {
  /** How many units are a form alone; their codes are 1 to this number. */
  readonly singles: number;
  readonly log2PairBits: number;
  readonly units: Uint16Array;
  readonly pairBits: Uint32Array;
  readonly base: Int32Array;
  readonly check: Uint16Array;
  readonly tailStarts: GroupedStarts;
  readonly tails: Uint16Array;
}

export type Visit = (start: number, end: number, form: number) => void;

/**
 * Makes the scanner of a list.
 *
 * @returns a function that reports all occurrences of all forms, overlapping ones too, by start and then by end.
 */
export function createScanner(arrays: MatcherArrays): (text: string, visit: Visit) => void {
  const { singles, log2PairBits, pairBits, units } = arrays;
  const codes = new Uint16Array(0x10000);
  const alone = new Uint32Array(0x10000 / 32);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] ?? 0;
    codes[unit] = index + 1;
    if (index < singles) alone[unit >>> 5] = (alone[unit >>> 5] ?? 0) | (1 << (unit & 31));
  }
  const walk = createWalk(arrays, codes);
  return (text, visit) => {
    const length = text.length;
    let unit = length > 0 ? text.charCodeAt(0) : 0;
    for (let start = 0; start < length; start++) {
      const next = start + 1 < length ? text.charCodeAt(start + 1) : 0;
      const bit = pairBit(unit, next, log2PairBits);
      // Both sets are read without a branch in between: most units pass neither.
      const begins = ((pairBits[bit >>> 5] ?? 0) >>> (bit & 31)) | ((alone[unit >>> 5] ?? 0) >>> (unit & 31));
      if ((begins & 1) !== 0) walk(text, start, visit);
      unit = next;
    }
  };
}

/**
 * Where the bit of two units stands in the set of the forms' first pairs.
 *
 * It stands in this file because engines inline it here, and not across modules: that alone is a factor of three.
 *
 * @param log2Bits the set has 2 to this power bits; at least 16, so that a unit fits.
 */
export function pairBit(first: number, second: number, log2Bits: number): number {
  // A multiplication by the golden ratio's bits spreads neighbouring units (Knuth, TAOCP vol. 3, §6.4).
  return (Math.imul(first, 0x9e3779b1) >>> (32 - log2Bits)) ^ second;
}

/** Reports the forms that begin at `start`. */
function createWalk(
  { base, check, tails, tailStarts }: MatcherArrays,
  codes: Uint16Array,
): (text: string, start: number, visit: Visit) => void {
  const tailMatches = (text: string, position: number, form: number): number => {
    let at = position;
    const end = startOfPart(tailStarts, form + 1);
    for (let index = startOfPart(tailStarts, form); index < end; index++, at++) {
      // Past the text's end charCodeAt gives NaN, which equals no unit.
      if (text.charCodeAt(at) !== tails[index]) return -1;
    }
    return at;
  };
  return (text, start, visit) => {
    let children = base[0] ?? 0;
    for (let position = start; position < text.length; position++) {
      const code = codes[text.charCodeAt(position)] ?? 0;
      const slot = children + code;
      if (code === 0 || check[slot] !== code) return;
      children = base[slot] ?? 0;
      if (children < 0) {
        const form = -1 - children;
        const end = tailMatches(text, position + 1, form);
        if (end !== -1) visit(start, end, form);
        return;
      }
      if (check[children] === 0) visit(start, position + 1, -1 - (base[children] ?? 0));
    }
  };
}
