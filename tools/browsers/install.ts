/**
 * Provides the browsers that tests and `npm start` need, and says what it does before it does it.
 *
 * In order: what CHROMIUM or FIREFOX name, what PATH holds; on Debian as root, Debian's own packages; elsewhere the
 * builds that `@puppeteer/browsers` fetches; else an error that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, findBrowser } from './find.ts';

/** Debian's packages: the browser, its Chinese interface, and a font without which Chinese is drawn as boxes. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'fonts-noto-cjk'],
};

/** Where `@puppeteer/browsers` keeps what it fetches. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));

/**
 * Makes sure that a browser is there.
 *
 * @returns the path of its executable.
 * @throws when there is none and none can be installed; the message says what to do.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? fetchedBefore(name);
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

const FETCHED: Readonly<Record<BrowserName, { readonly browser: Browser; readonly tag: string }>> = {
  chromium: { browser: Browser.CHROME, tag: 'stable' },
  firefox: { browser: Browser.FIREFOX, tag: 'stable' },
};

/** The build that an earlier run fetched; a note beside it keeps its number, for asking needs the network. */
function fetchedBefore(name: BrowserName): string | null {
  const note = join(CACHE, `${name}.txt`);
  if (!existsSync(note)) return null;
  const path = computeExecutablePath({
    browser: FETCHED[name].browser,
    buildId: readFileSync(note, 'utf8').trim(),
    cacheDir: CACHE,
  });
  return existsSync(path) ? path : null;
}

async function fetchBuild(name: BrowserName): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return null;
  const { browser, tag } = FETCHED[name];
  try {
    const buildId = await resolveBuildId(browser, platform, tag);
    const { executablePath } = await install({ browser, buildId, cacheDir: CACHE });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(join(CACHE, `${name}.txt`), buildId);
    return executablePath;
  } catch (error) {
    console.error(`Fetching ${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
