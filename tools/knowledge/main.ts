/** `npm run knowledge`: see `run.ts`. */
import { runKnowledge } from './run.ts';

process.exitCode = runKnowledge(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
