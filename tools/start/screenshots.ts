/** Pictures of the extension at work on the sample article: the page, an open card, the popup, in light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch.ts';
import { SAMPLE_PATHS } from './site.ts';

const ARTICLE = `https://cn.nytimes.com${SAMPLE_PATHS.hans}`;
/** The name in the headline whose card is shown. */
const NAME = '泽连斯基';

export type ColorScheme = 'light' | 'dark';

/**
 * Draws the pictures of one colour scheme.
 *
 * @returns the paths of the files written: `page-…`, `card-…`, `popup-SCHEME.png`.
 */
export async function drawPictures(launched: LaunchedBrowser, scheme: ColorScheme, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const draw = async (page: Page, name: string): Promise<void> => {
    await settle(page);
    const path = join(folder, `${name}-${scheme}.png`) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  };
  const page = await launched.browser.newPage();
  await prefer(page, launched, scheme);
  await page.setViewport({ width: 1000, height: 860, deviceScaleFactor: 1.5 });
  await page.goto(`${ARTICLE}?theme=${scheme}`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await draw(page, 'page');
  const place = await placeOf(page, NAME);
  await page.mouse.click(place.x, place.y);
  await page.waitForSelector('html > :not(head):not(body)');
  await draw(page, 'card');
  const popup = await openPopup(launched, page.url());
  await prefer(popup, launched, scheme);
  await draw(popup, 'popup');
  await popup.close();
  await page.close();
  return files;
}

/** Chromium takes the scheme page by page; Firefox was started with it. */
async function prefer(page: Page, { name }: LaunchedBrowser, scheme: ColorScheme): Promise<void> {
  if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Two frames: what was asked for has been laid out and painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const heading = document.querySelector('.article-header h1');
    const text = heading?.firstChild;
    const at = text?.nodeValue?.indexOf(wanted) ?? -1;
    if (!text || at < 0) return null;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + wanted.length);
    const [rect] = range.getClientRects();
    return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, name);
  if (place === null) throw new Error(`the sample's headline does not hold ${name}`);
  return place;
}

/** Opens the popup as a page of its own, for the tab that shows the article. */
async function openPopup(launched: LaunchedBrowser, url: string): Promise<Page> {
  const popup = await launched.openExtensionPage('popup/index.html');
  const tab = await popup.evaluate(async (address) => {
    const tabs = await browser.tabs.query({});
    return tabs.find((each) => each.url === address)?.id ?? null;
  }, url);
  await popup.close();
  if (tab === null) throw new Error(`no tab shows ${url}`);
  const page = await launched.openExtensionPage(`popup/index.html?tab=${tab}`);
  await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 1.5 });
  await page.waitForSelector('h2');
  return page;
}

/** What an extension page has in both browsers, as far as it is used here. */
declare const browser: { tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> } };
