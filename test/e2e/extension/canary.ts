/** A build that breaks the promise of no requests, so that a test can say that it would be found. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distOf, type TargetName } from '../harness/index.ts';

/** What the canary's background asks for, once in its life: when it is installed. */
export const FROM_BACKGROUND = { host: 'canary.example', path: '/from-the-background' } as const;

/**
 * Copies the build and lets it fetch twice: once from the background, from a host that no page has to do with, and once
 * from the content script, in one page, what the page itself was loaded from: only the number of such requests tells.
 *
 * @param path - the page's.
 * @returns the folder, which the caller removes.
 */
export function buildCanary(target: TargetName, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiming-canary-'));
  cpSync(distOf(target), folder, { recursive: true });
  loosenPolicy(join(folder, 'manifest.json'));
  const { host, path: asked } = FROM_BACKGROUND;
  appendFileSync(
    join(folder, 'service-worker-loader.js'),
    `\nchrome.runtime.onInstalled.addListener(() => { fetch('https://${host}${asked}').catch(() => {}); });\n`,
  );
  appendFileSync(
    join(folder, 'content/main.js'),
    `\nif (location.pathname === '${path}') fetch(location.href, { cache: 'no-store' }).catch(() => {});\n`,
  );
  return folder;
}

/**
 * The policy of the extension's own pages would stop the background's fetch before it comes to the network
 * (`connect-src 'self'`). The canary is to show that the record finds what gets that far, so it has a looser one.
 */
function loosenPolicy(file: string): void {
  const manifest = readFileSync(file, 'utf8');
  const loose = manifest.replace("connect-src 'self'", "connect-src 'self' https:");
  if (loose === manifest) throw new Error('The manifest has no such policy to loosen.');
  writeFileSync(file, loose);
}
