/** One whole session of a reader: what is opened, and what is done with Zhiming meanwhile. */
import type { Page } from 'puppeteer-core';
import { renderPage } from '../../helpers/render-page.ts';
import { type Harness, type Site, type SiteBrowser, until } from '../harness/index.ts';
import { focused, press, tick } from './controls.ts';
import { fill, openOptions, savedBy, tells } from './options-parts.ts';
import { rowOf, says } from './popup-parts.ts';
import { BILINGUAL, PATHS, SIMPLIFIED, TRADITIONAL } from './samples.ts';

/** What is opened, in order. */
export const READ = [PATHS.simplified, PATHS.bilingual, PATHS.traditional, PATHS.front] as const;

/** Where a page's own script counts its readers, as a newspaper's does. */
export const COUNTER = 'counter.nytimes.com';

/** What a page asks of the counter. */
export function countedAt(path: string): string {
  return `/count?of=${path}`;
}

/** Serves what the session opens. */
export function servePages(site: Site): void {
  const pages: Record<(typeof READ)[number], string> = {
    [PATHS.simplified]: renderPage(SIMPLIFIED),
    [PATHS.bilingual]: renderPage(BILINGUAL, { view: 'bilingual' }),
    [PATHS.traditional]: renderPage(TRADITIONAL),
    [PATHS.front]: '<!doctype html><html><head><title>x</title></head><body><p>中国和习近平</p></body></html>',
  };
  for (const path of READ) {
    const html = pages[path]
      // With an icon of its own, for browsers ask for one when and as often as they please.
      .replace('<head>', '<head><meta charset="utf-8"><link rel="icon" href="data:,">')
      // By a script: a picture of the markup that can't be had Firefox asks for twice now and then, whoever is installed.
      .replace('</body>', `<script>new Image().src = 'https://${COUNTER}${countedAt(path)}';</script></body>`);
    site.serve(path, html);
  }
}

/** Opens a page, and waits until it has all that it asks for. */
async function load(browser: SiteBrowser, path: string): Promise<Page> {
  const page = await browser.open(path);
  await until(`${path} has been loaded`, () => page.evaluate(() => document.readyState === 'complete'));
  return page;
}

/** The session without Zhiming: the same pages in the same order. */
export async function openPages(browser: SiteBrowser): Promise<void> {
  for (const path of READ) await load(browser, path);
}

/** The session with it. The page that comes last is opened when all else has been done. */
export async function readWithZhiming(harness: Harness): Promise<void> {
  const article = await load(harness, PATHS.simplified);
  await harness.marked(article, '卢卡申科');
  await openCards(harness, article);
  await usePopup(harness, article);
  await useOptions(harness, article);
  const bilingual = await load(harness, PATHS.bilingual);
  await harness.marked(bilingual);
  await harness.killBackground();
  // Wakes it.
  const next = await load(harness, PATHS.traditional);
  await harness.marked(next, '盧卡申科');
  const popup = await harness.openPopup(await load(harness, PATHS.front));
  await says(popup, 'This page is not an article.');
}

async function openCards(harness: Harness, article: Page): Promise<void> {
  await harness.clickOn(article, '卢卡申科');
  for (const command of ['next-mention', 'next-name']) {
    const before = await harness.card(article);
    await harness.command(article, command);
    await until(`the card is another after ${command}`, async () => (await harness.card(article)) !== before);
  }
  await article.keyboard.press('Escape');
  await harness.cardClosed(article);
}

async function usePopup(harness: Harness, article: Page): Promise<void> {
  const popup = await harness.openPopup(article);
  await popup.waitForSelector('.cast-row');
  await popup.bringToFront();
  await popup.type('.cast-filter input', 'ukra');
  await until('one name is left', async () => (await popup.$$('.cast-row')).length === 1);
  await popup.click(rowOf('ukraine'));
  await popup.waitForSelector('.card');
  await press(popup, '‹ Back to the list');
  // With the mouse, or the browser refuses the clipboard.
  const copying = await popup.waitForSelector("::-p-xpath(//button[normalize-space()='Copy as Markdown'])");
  await copying?.click();
  await says(popup, 'Copied');
  const before = (await harness.markedWords(article)).length;
  await tick(popup, 'Every mention');
  await until('more is marked', async () => (await harness.markedWords(article)).length > before);
  await popup.close();
}

async function useOptions(harness: Harness, article: Page): Promise<void> {
  const options = await openOptions(harness);
  await press(options, 'Add a name', '#own-names');
  await focused(options, '[name="names.zh"]');
  await fill(options, '[name="names.zh"]', '湖上的船');
  await fill(options, '[name="names.en"]', 'Boats on the Lake');
  await options.keyboard.press('Enter');
  await tells(options, '#own-names', 'Boats on the Lake');
  await harness.marked(article, '湖上的船');
  await tick(options, 'Note the names I open', '#notebook');
  await tells(options, '.options-status', 'Saved');
  await article.bringToFront();
  await harness.clickOn(article, '卢卡申科');
  await tells(options, '#notebook', 'Entries: 1.');
  await options.bringToFront();
  await savedBy(harness, () => press(options, 'Export as YAML', '#own-names'));
  await savedBy(harness, () => press(options, 'Export TSV for Anki', '#notebook'));
  await options.close();
}
