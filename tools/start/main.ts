/**
 * `npm start -- [--browser chromium|firefox] [--screenshot DIR]`: builds, and shows the extension on a sample article,
 * served on this machine at the site's real origin. Draws pictures instead with `--screenshot`, or without a display.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/find.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { startOriginServer } from '../browsers/origin-server.ts';
import { drawPictures } from './screenshots.ts';
import { answerSample, SAMPLE_PATHS } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function refuse(message: string): never {
  console.error(`${message}\nusage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--screenshot DIR]`);
  process.exit(2);
}

function parameters(): { name: BrowserName; folder: string | null } {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string', default: 'chromium' }, screenshot: { type: 'string' } },
    });
    const name = BROWSER_NAMES.find((known) => known === values.browser);
    if (name === undefined) return refuse(`There is no browser ${values.browser}.`);
    return { name, folder: values.screenshot ?? (hasDisplay() ? null : 'screenshots') };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Linux and its like need a display server; elsewhere there always is one. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const { name, folder } = parameters();
const build = spawnSync('npm', ['run', '-s', 'build'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const executable = await ensureBrowser(name);
const server = await startOriginServer(answerSample);
const extension = `${ROOT}dist/${name === 'chromium' ? 'chrome' : 'firefox'}`;
const common = { name, executable, extension, port: server.port, language: 'zh-CN' };
if (folder === null) {
  const { browser } = await launchBrowser({ ...common, headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`https://cn.nytimes.com${SAMPLE_PATHS.hans}`);
  console.log('The sample article is open, with the extension. Close the browser to end.');
  await new Promise<void>((ended) => browser.once('disconnected', () => ended()));
} else {
  for (const scheme of ['light', 'dark'] as const) {
    const launched = await launchBrowser({ ...common, headless: true, colorScheme: scheme });
    for (const file of await drawPictures(launched, scheme, folder)) console.log(file);
    await launched.close();
  }
}
await server.close();
