/** `npm run knowledge:gaps`: see `run.ts`. */
import { runGaps } from './run.ts';

process.exitCode = await runGaps(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
