/**
 * `npm run fuzz -- [--seed N] [--runs N] [--only html|text|messages|import|file]`: hostile input for as long as wanted.
 *
 * Without a seed each run has its own, which is printed. A failure ends the program with status 1, and prints the seed,
 * the path that leads straight to the case, and the smallest case that was found. `--runs` is cases a property.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { FUZZ_NAMES } from '../../test/fuzz/target.ts';
import { FUZZ_TARGETS } from '../../test/fuzz/targets.ts';
import { messageOf, UsageError } from '../usage-error.ts';

const USAGE = `usage: npm run fuzz -- [--seed N] [--runs N] [--only ${FUZZ_NAMES.join('|')}]…`;
/** As many times the cases of `npm test` when nobody says how many. */
const TIMES = 50;

function wholeNumber(name: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || Math.abs(number) > 2 ** 31)
    throw new UsageError(`--${name} ${given}: a whole number`);
  return number;
}

function parameters() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      runs: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const unknown = values.only.find((name) => !FUZZ_NAMES.some((one) => one === name));
  if (unknown !== undefined) throw new UsageError(`There is nothing named ${unknown}.`);
  const runs = wholeNumber('runs', values.runs);
  if (runs !== null && runs < 1) throw new UsageError('--runs: from 1 on');
  return { only: values.only, runs, seed: wholeNumber('seed', values.seed) ?? randomInt(2 ** 31) };
}

/** @returns whether all promises held. */
async function fuzz({ only, runs, seed }: ReturnType<typeof parameters>): Promise<boolean> {
  let holds = true;
  console.log(`seed ${seed}`);
  for (const { name, properties } of FUZZ_TARGETS) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const one of properties) {
      const numRuns = runs ?? one.runs * TIMES;
      const details = await fc.check(one.property as fc.IAsyncProperty<unknown>, { seed, numRuns });
      console.log(`${details.failed ? 'FAILED' : 'holds '} ${name}: ${one.promise} (${details.numRuns} cases)`);
      if (!details.failed) continue;
      holds = false;
      console.log(await fc.asyncDefaultReportMessage(details));
      console.log(`again: npm run fuzz -- --seed ${seed} --runs ${numRuns} --only ${name}`);
    }
  }
  return holds;
}

try {
  process.exitCode = (await fuzz(parameters())) ? 0 : 1;
} catch (error) {
  console.error(`${messageOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
