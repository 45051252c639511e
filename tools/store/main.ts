/** `npm run store:screenshots -- [DIR]`: builds, and draws the stores' pictures into a folder, `build/store` if none is given. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../browsers/install.ts';
import { buildOrExit } from '../build/run.ts';
import { drawStorePictures } from './pictures.ts';

const [folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'build', 'store'), ...rest] =
  process.argv.slice(2);
if (rest.length > 0 || folder.startsWith('-')) {
  console.error('usage: npm run store:screenshots -- [DIR]');
  process.exit(2);
}
buildOrExit();
await ensureBrowser('chromium');
for (const file of await drawStorePictures(folder)) console.log(file);
