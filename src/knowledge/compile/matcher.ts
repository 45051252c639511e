/**
 * Lays a set of forms out as the arrays that `../matcher.ts` looks through. Build time only.
 *
 * The trie's nodes share one array of slots: a node's children stand at its base + their code, and no two nodes have
 * the same base, so that the code alone says whose child a slot is. A branch that no longer divides is cut off and
 * kept as a tail. Forms are numbered in the order of the walk, which depends on the forms only.
 */
import { EMPTY_SLOT } from '../file.ts';
import { type MatcherArrays, pairBit } from '../matcher.ts';
import { groupStarts } from '../starts.ts';

/** The scan's bit set has about this many bits for each pair, so that few other pairs hit one by chance. */
const BITS_PER_PAIR = 32;
const LOG2_BITS_MIN = 16;
const LOG2_BITS_MAX = 20;

export interface BuiltMatcher extends MatcherArrays {
  /** The forms by their numbers. */
  readonly forms: readonly string[];
}

/** Forms that share the units before `depth`: `from` to `to` of the sorted list. */
interface Branch {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/**
 * Builds the matcher of a set of forms.
 *
 * @param forms not empty strings, each once.
 */
export function buildMatcher(forms: Iterable<string>): BuiltMatcher {
  const given = [...forms];
  const { units, singles, codeOf } = numberUnits(given);
  const codesOf = (form: string): number[] => Array.from(form.split(''), (unit) => codeOf.get(unit) ?? 0);
  const sorted = given.map((form) => ({ form, codes: codesOf(form) })).sort((a, b) => compareCodes(a.codes, b.codes));
  const slots = new Slots();
  const numbered: string[] = [];
  const tails: number[] = [];
  const tailStarts: number[] = [];
  const finish = (form: string, tailFrom: number): number => {
    tailStarts.push(tails.length);
    for (let index = tailFrom; index < form.length; index++) tails.push(form.charCodeAt(index));
    numbered.push(form);
    return -numbered.length;
  };
  const queue: Branch[] = [{ slot: 0, from: 0, to: sorted.length, depth: 0 }];
  for (let branch = queue.pop(); branch !== undefined; branch = queue.pop()) {
    const { slot, from, to, depth } = branch;
    const only = sorted[from];
    if (depth > 0 && to - from === 1 && only !== undefined) {
      slots.setBase(slot, finish(only.form, depth));
      continue;
    }
    const groups = groupByCode(sorted, branch);
    const base = slots.place(groups.map((group) => group.code));
    slots.setBase(slot, base);
    for (const group of groups) {
      const child = base + group.code;
      if (group.code === 0) slots.setBase(child, finish(sorted[group.from]?.form ?? '', depth));
      else queue.push({ slot: child, from: group.from, to: group.to, depth: depth + 1 });
    }
  }
  tailStarts.push(tails.length);
  const { pairBits, log2PairBits } = pairSet(given);
  return {
    singles,
    log2PairBits,
    units,
    pairBits,
    ...slots.arrays(units.length),
    tailStarts: groupStarts(tailStarts),
    tails: Uint16Array.from(tails),
    forms: numbered,
  };
}

/** Numbers the units that occur: first those that are a form alone, then the others, frequent ones first. */
function numberUnits(forms: readonly string[]): {
  units: Uint16Array;
  singles: number;
  codeOf: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  for (const form of forms) for (const unit of form.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const alone = new Set(forms.filter((form) => form.length === 1));
  const ordered = [...counts.keys()].sort(
    (a, b) =>
      Number(alone.has(b)) - Number(alone.has(a)) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      a.charCodeAt(0) - b.charCodeAt(0),
  );
  return {
    units: Uint16Array.from(ordered, (unit) => unit.charCodeAt(0)),
    singles: alone.size,
    codeOf: new Map(ordered.map((unit, index) => [unit, index + 1])),
  };
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The branch's children: the code at its depth (0 where a form ends) and the forms that have it. */
function groupByCode(
  sorted: readonly { readonly codes: readonly number[] }[],
  { from, to, depth }: Branch,
): { code: number; from: number; to: number }[] {
  const groups: { code: number; from: number; to: number }[] = [];
  for (let index = from; index < to; index++) {
    const code = sorted[index]?.codes[depth] ?? 0;
    const last = groups.at(-1);
    if (last !== undefined && last.code === code) last.to = index + 1;
    else groups.push({ code, from: index, to: index + 1 });
  }
  return groups;
}

function pairSet(forms: readonly string[]): { pairBits: Uint32Array; log2PairBits: number } {
  const pairs = new Set(forms.filter((form) => form.length > 1).map((form) => form.slice(0, 2)));
  const wanted = Math.ceil(Math.log2(pairs.size * BITS_PER_PAIR + 1));
  const log2PairBits = Math.min(LOG2_BITS_MAX, Math.max(LOG2_BITS_MIN, wanted));
  const pairBits = new Uint32Array(2 ** log2PairBits / 32);
  for (const pair of pairs) {
    const bit = pairBit(pair.charCodeAt(0), pair.charCodeAt(1), log2PairBits);
    pairBits[bit >>> 5] = (pairBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { pairBits, log2PairBits };
}

/** The shared array of slots while it grows. Slot 0 is the root. */
class Slots {
  private base: number[] = [0];
  private check: number[] = [EMPTY_SLOT];
  private readonly usedBases = new Set<number>([0]);
  private baseMax = 0;
  private firstFree = 1;

  /** Takes slots for a node's children and returns the node's base, the lowest that fits and is no other node's. */
  place(codes: readonly number[]): number {
    const lowest = codes[0] ?? 0;
    while (this.taken(this.firstFree)) this.firstFree += 1;
    for (let slot = Math.max(this.firstFree, lowest + 1); ; slot++) {
      const base = slot - lowest;
      if (this.taken(slot) || this.usedBases.has(base)) continue;
      if (codes.some((code) => this.taken(base + code))) continue;
      this.usedBases.add(base);
      this.baseMax = Math.max(this.baseMax, base);
      for (const code of codes) this.take(base + code, code);
      return base;
    }
  }

  setBase(slot: number, value: number): void {
    this.base[slot] = value;
  }

  /** @param codeMax so many empty slots follow the last base that no look-up leaves the arrays. */
  arrays(codeMax: number): { base: Int32Array; check: Uint16Array } {
    const length = Math.max(this.base.length, this.baseMax + codeMax + 1);
    const base = new Int32Array(length);
    const check = new Uint16Array(length).fill(EMPTY_SLOT);
    base.set(this.base);
    check.set(this.check);
    return { base, check };
  }

  private taken(slot: number): boolean {
    return slot === 0 || (this.check[slot] ?? EMPTY_SLOT) !== EMPTY_SLOT;
  }

  private take(slot: number, code: number): void {
    while (this.check.length <= slot) {
      this.check.push(EMPTY_SLOT);
      this.base.push(0);
    }
    this.check[slot] = code;
  }
}
