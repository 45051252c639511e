/** The two browsers: their programs, and where the extension is built for them. */
import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser } from '../../../tools/browsers/find.ts';

/** Named as the folders of `dist`. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type TargetName = (typeof TARGETS)[number];

const PROGRAMS: Readonly<Record<TargetName, BrowserName>> = { chrome: 'chromium', firefox: 'firefox' };

/** The browser's program. @throws when it is not there. */
export function programOf(target: TargetName): string {
  const name = PROGRAMS[target];
  const program = findBrowser(name);
  if (program === null) throw new Error(`There is no ${name}: npm run browsers`);
  return program;
}

/** Where the extension is built for a browser. */
export function distOf(target: TargetName): string {
  return fileURLToPath(new URL(`../../../dist/${target}`, import.meta.url));
}
