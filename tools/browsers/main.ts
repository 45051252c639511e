/** `npm run browsers`: finds or installs Chromium and Firefox, and prints where they are. */
import { BROWSER_NAMES } from './find.ts';
import { ensureBrowser } from './install.ts';

for (const name of BROWSER_NAMES) {
  try {
    console.log(`${name}: ${await ensureBrowser(name)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
