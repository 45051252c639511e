/** `npm run knowledge:new`: see `run.ts`. */
import { runNewEntry } from './run.ts';
import { terminalAnswerer } from './terminal.ts';

const answerer = terminalAnswerer(process.stdin, process.stderr);
const output = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  err: (text: string) => process.stderr.write(`${text}\n`),
};
const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
process.exitCode = await runNewEntry(process.argv.slice(2), answerer, output, today);
answerer.close();
