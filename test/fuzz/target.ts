/** What the fuzzer throws at, and what it holds the answer against. `npm test` runs all of it, `npm run fuzz` for long. */
import type fc from 'fast-check';

export const FUZZ_NAMES = ['html', 'text', 'messages', 'import', 'file'] as const;
export type FuzzName = (typeof FUZZ_NAMES)[number];

export interface FuzzProperty {
  /** A sentence: what holds of every case. */
  readonly promise: string;
  /** How many cases `npm test` tries. */
  readonly runs: number;
  readonly property: fc.IAsyncProperty<never> | fc.IAsyncProperty<unknown> | fc.IRawProperty<unknown>;
}

export interface FuzzTarget {
  readonly name: FuzzName;
  readonly properties: readonly FuzzProperty[];
}

/** @throws Error with the sentence unless it holds. Also for programs, where there is no test runner. */
export function hold(holds: boolean, sentence: string, ...seen: readonly unknown[]): asserts holds {
  if (!holds) throw new Error([sentence, ...seen.map((one) => JSON.stringify(one)?.slice(0, 400))].join(' '));
}

/** Whether two values are the same as JSON, which is what crosses to a page or into a file. */
export function sameAsJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
