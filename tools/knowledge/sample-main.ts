/** `npm run knowledge:sample`: see `sample.ts`. */
import { printSample } from './sample.ts';

process.stdout.write(`${printSample(process.argv.slice(2))}\n`);
