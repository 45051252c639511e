/**
 * `npm run notices`: bundles the extension, writes build/NOTICES.txt and prints what ships. A build puts the same file
 * beside the extension's own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { NOTICES_FILE } from './bundle.ts';
import { listedIn } from './text.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const built = await build({
  configFile: join(ROOT, 'vite.config.ts'),
  mode: 'chrome',
  logLevel: 'error',
  build: { write: false },
});
if ('on' in built) throw new Error('A build that does not watch gave a watcher.');
const text = (Array.isArray(built) ? built : [built])
  .flatMap(({ output }) => [...output])
  .flatMap((part) => (part.type === 'asset' && part.fileName === NOTICES_FILE ? [String(part.source)] : []))[0];
if (text === undefined) throw new Error(`The build has no ${NOTICES_FILE}.`);
mkdirSync(join(ROOT, 'build'), { recursive: true });
writeFileSync(join(ROOT, 'build', NOTICES_FILE), text);
for (const { name, licence } of listedIn(text)) console.log(`${name}: ${licence}`);
console.log(`build/${NOTICES_FILE}: ${Buffer.byteLength(text)} bytes`);
