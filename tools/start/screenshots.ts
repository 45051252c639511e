/** Pictures of the extension at work on the sample article: the page, an open card, the popup, in light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Harness, launch, type TargetName } from '../../test/e2e/harness/index.ts';
import { SAMPLE_PATHS, serveSampleSite } from './site.ts';

/** The name in the headline whose card is shown. */
const NAME = '泽连斯基';
const SCALE = 1.5;

type ColorScheme = 'light' | 'dark';

/**
 * Draws all pictures with one browser.
 *
 * @returns the paths of the files written: `page-`, `card-`, `popup-` and `bilingual-SCHEME.png`.
 */
export async function drawPictures(target: TargetName, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const harness = await launch(target, { language: 'zh-CN', colorScheme: scheme });
    try {
      serveSampleSite(harness.site);
      files.push(...(await drawScheme(harness, scheme, folder)));
    } finally {
      await harness.close();
    }
  }
  return files;
}

async function drawScheme(harness: Harness, scheme: ColorScheme, folder: string): Promise<string[]> {
  const files: string[] = [];
  const draw = async (page: Page, name: string): Promise<void> => {
    await settle(page);
    const path = join(folder, `${name}-${scheme}.png`) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  };
  const query = scheme === 'dark' ? '?theme=dark' : '';
  const page = await harness.open(`${SAMPLE_PATHS.hans}${query}`);
  await dress(page, harness, scheme, 860);
  await harness.marked(page, NAME);
  await draw(page, 'page');
  await harness.clickOn(page, NAME, { within: '.article-header h1' });
  await harness.card(page);
  await draw(page, 'card');
  const popup = await harness.openPopup(page);
  await dress(popup, harness, scheme, 600, 380);
  await popup.waitForSelector('h2');
  await draw(popup, 'popup');
  const bilingual = await harness.open(`${SAMPLE_PATHS.bilingual}${query}`);
  await dress(bilingual, harness, scheme, 860);
  await harness.marked(bilingual);
  await draw(bilingual, 'bilingual');
  return files;
}

/** Gives a page its size and, in Chromium, the scheme; Firefox was started with it. */
async function dress(page: Page, harness: Harness, scheme: ColorScheme, height: number, width = 1000): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: SCALE });
  if (harness.target === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Two frames: what was asked for has been laid out and painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
