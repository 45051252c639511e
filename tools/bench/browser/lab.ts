/** A browser with the built extension and, in Chromium, others to measure it beside; pages of generated articles. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Realm } from 'puppeteer-core';
import { type Harness, launch, ORIGIN, type TargetName, until } from '../../../test/e2e/harness/index.ts';
import { renderPage } from '../../../test/helpers/render-page.ts';
import type { Bench } from '../bench.ts';
import { ensureBuilt } from './built.ts';

/** What is measured beside ours: an extension that does nothing, and ours without compromise's bytes. */
export type Variant = 'empty' | 'without-compromise';

/** A page of the site that is no article: the content script wakes the worker there, and does nothing more. */
const NO_ARTICLE = '/bench/';
/** The same pages where no extension has any business. */
const ELSEWHERE = 'https://bench.example';

export interface Lab {
  readonly harness: Harness;
  /** Serves a text as an article, line by line. @returns its path on the site. */
  serveArticle(name: string, text: string): string;
  /** Opens a page that is no article. */
  openNoArticle(): Promise<Page>;
  /** The content script's world of an extension in a page. */
  realm(page: Page, of: 'ours' | Variant): Promise<Realm>;
  close(): Promise<void>;
}

/** The address of a page of the site where no extension runs. */
export function elsewhere(path: string): string {
  return new URL(path, ELSEWHERE).href;
}

/**
 * Builds the extension if nobody has in this run, and launches a browser with it and the variants.
 *
 * @throws when a variant can't be built or the browser is not there.
 */
export async function openLab(
  { browsers }: Bench,
  target: TargetName,
  variants: readonly Variant[] = [],
): Promise<Lab> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'zhiming-lab-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const variant of variants) buildVariant(variant, join(folder, variant));
    const harness = await launch(target);
    browsers.add(await harness.browser.version());
    const ids = new Map<string, string>();
    for (const variant of variants) ids.set(await harness.browser.installExtension(join(folder, variant)), variant);
    if (variants.includes('without-compromise')) await closeSecondWelcome(harness);
    harness.site.serve(
      NO_ARTICLE,
      '<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title><p>x</p></html>',
    );
    return {
      harness,
      serveArticle: (name, text) => serveArticle(harness, name, text),
      openNoArticle: () => harness.open(NO_ARTICLE),
      realm: (page, of) => realmOf(page, (id) => (ids.get(id) ?? 'ours') === of),
      async close() {
        await harness.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The variant is an extension of its own, and opens its first page too. */
async function closeSecondWelcome({ browser }: Harness): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome/index.html'));
  await (await welcome.page())?.close();
}

function buildVariant(variant: Variant, folder: string): void {
  const program = fileURLToPath(new URL('variants-main.ts', import.meta.url));
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, variant, folder], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The ${variant} extension was not built:\n${run.stderr}`);
}

function serveArticle(harness: Harness, name: string, text: string): string {
  const path = `/world/20230712/${name}/`;
  const [headline = '', ...paragraphs] = text.split('\n');
  const html = renderPage({
    url: `${ORIGIN}${path}`,
    script: 'hans',
    headline: headline.slice(0, 20),
    byline: ['样例作者'],
    date: '2023-07-12',
    section: '国际',
    blocks: [headline.slice(20), ...paragraphs].map((paragraph) => ({ kind: 'paragraph', html: paragraph })),
    footer: [],
    english: null,
  });
  harness.site.serve(path, html);
  return path;
}

/** @throws when the page has no such world. */
async function realmOf(page: Page, isMeant: (id: string) => boolean): Promise<Realm> {
  let found: Realm | null = null;
  await until('the content script stands in the page', async () => {
    for (const realm of page.extensionRealms()) {
      const id = await realm.evaluate(() => (globalThis as unknown as ContentScope).chrome.runtime.id);
      if (isMeant(id)) found = realm;
    }
    return found !== null;
  });
  if (found === null) throw new Error('The page has no content script.');
  return found;
}

/** What the bench uses of the API inside a content script. */
export interface ContentScope {
  readonly chrome: { readonly runtime: { readonly id: string; sendMessage(message: unknown): Promise<unknown> } };
}
