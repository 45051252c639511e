/** The fuzzer's properties with one seed and few cases; `npm run fuzz` runs them for long with others. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { FUZZ_TARGETS } from './targets.ts';

/** Always the same cases: a failure is a change of the sources, not of luck. */
const SEED = 20261126;

describe.each(FUZZ_TARGETS.map(({ name, properties }) => ({ name, properties })))(
  'hostile input: $name',
  ({ properties }) => {
    it.each(properties.map((one) => ({ ...one })))('$promise', async ({ property, runs }) => {
      await fc.assert(property as fc.IAsyncProperty<unknown>, { seed: SEED, numRuns: runs });
    });
  },
);
