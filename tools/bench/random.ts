/** Chance that comes out the same every time: what the bench measures must not change from run to run. */

export interface Random {
  /** The next number, 0 ≤ number < 1. */
  next(): number;
  /** A whole number, 0 ≤ number < bound. */
  below(bound: number): number;
  chance(probability: number): boolean;
  /** An element. @throws {RangeError} when there is none. */
  pick<T>(items: readonly T[]): T;
}

/** A generator (mulberry32: 32 bits of state, good enough for texts) that a seed determines. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

/** The items in an order of chance, each as likely to come first as its weight says (Efraimidis and Spirakis). */
export function shuffled<T>(items: readonly T[], random: Random, weightOf: (item: T) => number = () => 1): T[] {
  return items
    .map((item) => ({ item, key: -Math.log(1 - random.next()) / weightOf(item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
