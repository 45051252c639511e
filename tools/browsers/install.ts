/**
 * Provides the browsers that tests and `npm start` need, and says what it does before it does it.
 *
 * In order: what CHROMIUM or FIREFOX name, what PATH holds; on Debian as root, Debian's own packages; elsewhere the
 * builds that `@puppeteer/browsers` fetches; else an error that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, FETCHED_BROWSERS, FETCHED_FOLDER, fetchedNote, findBrowser } from './find.ts';

/** Debian's packages: the browser, its Chinese interface, and a font without which Chinese is drawn as boxes. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'fonts-noto-cjk'],
};

/**
 * Makes sure that a browser is there.
 *
 * @returns the path of its executable.
 * @throws when there is none and none can be installed; the message says what to do.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (isDebianRoot()) {
    const packages = DEBIAN_PACKAGES[name];
    console.log(`No ${name} found: installing Debian's packages ${packages.join(', ')}.`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  } else {
    console.log(`No ${name} found: fetching a build with @puppeteer/browsers.`);
    const fetched = await fetchBuild(name);
    if (fetched !== null) return fetched;
  }
  const variable = name.toUpperCase();
  throw new Error(
    `There is no ${name}, and it could not be installed. Install it, or name its program in ${variable}.`,
  );
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function apt(parameters: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  if (status !== 0) console.error(`apt-get ${parameters.join(' ')} ended with status ${status}`);
}

async function fetchBuild(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return null;
  const browser = FETCHED_BROWSERS[name];
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({ browser, buildId, cacheDir: FETCHED_FOLDER });
    mkdirSync(FETCHED_FOLDER, { recursive: true });
    writeFileSync(fetchedNote(name), buildId);
    return executablePath;
  } catch (error) {
    console.error(`Fetching ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
