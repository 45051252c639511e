/** Finds the browsers that tests and `npm start` drive. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser, computeExecutablePath } from '@puppeteer/browsers';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Names of the programs on PATH, the preferred first. */
const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The environment variable that names each browser's program. */
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/**
 * Finds a browser's program: the one that its variable names, else the first of its names on PATH, else the build that
 * `npm run browsers` fetched.
 *
 * @returns the path; `null` when there is none.
 * @throws when the variable names what is no program: silently taking another browser would test the wrong one.
 */
export function findBrowser(name: BrowserName, environment: NodeJS.ProcessEnv = process.env): string | null {
  const variable = VARIABLES[name];
  const named = environment[variable];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is no program. Mend the variable or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const program of PROGRAMS[name]) {
    const path = folders.map((folder) => join(folder, program)).find(isProgram);
    if (path !== undefined) return path;
  }
  return findFetched(name);
}

/** Where `@puppeteer/browsers` keeps what it fetches, and a note of each build's number: asking needs the network. */
export const FETCHED_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/browsers', import.meta.url));

/** What is fetched for each name. */
export const FETCHED_BROWSERS: Readonly<Record<BrowserName, Browser>> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** The file that holds the number of the build fetched. */
export function fetchedNote(name: BrowserName): string {
  return join(FETCHED_FOLDER, `${name}.txt`);
}

function findFetched(name: BrowserName): string | null {
  const note = fetchedNote(name);
  if (!existsSync(note)) return null;
  const buildId = readFileSync(note, 'utf8').trim();
  const path = computeExecutablePath({ browser: FETCHED_BROWSERS[name], buildId, cacheDir: FETCHED_FOLDER });
  return isProgram(path) ? path : null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
