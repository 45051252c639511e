/** `npm run build`: dist/chrome and dist/firefox, ready to be loaded unpacked. `-- chrome` builds that one only. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkBuild } from './check.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGETS: readonly string[] = ['chrome', 'firefox'];

const wanted = process.argv.slice(2);
const unknown = wanted.find((target) => !TARGETS.includes(target));
if (unknown !== undefined) {
  console.error(`No such browser: ${unknown}. There are ${TARGETS.join(' and ')}.`);
  process.exit(1);
}

// One after the other: crxjs keeps the content scripts of a build in a table of the process.
for (const target of wanted.length > 0 ? wanted : TARGETS) {
  await build({ configFile: `${ROOT}/vite.config.ts`, mode: target, logLevel: 'warn' });
  const { problems, sizes } = checkBuild(`${ROOT}/dist/${target}`);
  for (const problem of problems) console.error(`dist/${target}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  console.log(`dist/${target}: content script ${sizes.content} bytes, ${sizes.contentGzipped} gzipped`);
}
