/**
 * `npm start -- [--browser chromium|firefox] [--screenshot DIR]`: builds, and shows the extension on a sample article,
 * served on this machine at the site's real origin. Draws pictures instead with `--screenshot`, or without a display.
 */
import { parseArgs } from 'node:util';
import { launch } from '../../test/e2e/harness/index.ts';
import { BROWSER_NAMES, type BrowserName } from '../browsers/find.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { buildOrExit } from '../build/run.ts';
import { messageOf, refuse } from '../usage-error.ts';
import { hasDisplay } from './display.ts';
import { drawPictures } from './screenshots.ts';
import { SAMPLE_PATHS, serveSampleSite } from './site.ts';

const USAGE = `usage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--screenshot DIR]`;

function parameters(): { name: BrowserName; folder: string | null } {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string', default: 'chromium' }, screenshot: { type: 'string' } },
    });
    const name = BROWSER_NAMES.find((known) => known === values.browser);
    if (name === undefined) return refuse(`There is no browser ${values.browser}.`, USAGE);
    return { name, folder: values.screenshot ?? (hasDisplay() ? null : 'screenshots') };
  } catch (error) {
    return refuse(messageOf(error), USAGE);
  }
}

const { name, folder } = parameters();
buildOrExit();

await ensureBrowser(name);
const target = name === 'chromium' ? 'chrome' : 'firefox';
if (folder === null) {
  const harness = await launch(target, { language: 'zh-CN', headless: false });
  serveSampleSite(harness.site);
  const [page = await harness.browser.newPage()] = await harness.browser.pages();
  await page.goto(`https://cn.nytimes.com${SAMPLE_PATHS.hans}`);
  console.log('The sample article is open, with the extension. Close the browser to end.');
  await new Promise<void>((ended) => harness.browser.once('disconnected', () => ended()));
  await harness.site.close();
} else {
  for (const file of await drawPictures(target, folder)) console.log(file);
}
