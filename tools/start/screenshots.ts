/** Pictures of the extension at work on the sample article: the page, an open card, the popup, in light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Harness, launch, type TargetName } from '../../test/e2e/harness/index.ts';
import { type ColorScheme, dress, settle } from './picture.ts';
import { SAMPLE_PATHS, serveSampleSite } from './site.ts';

/** The name in the headline whose card is shown. */
const NAME = '泽连斯基';
const SIZE = { width: 1000, height: 860, scale: 1.5 } as const;
const POPUP_SIZE = { width: 380, height: 600, scale: 1.5 } as const;

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
  await dress(page, harness, { scheme, ...SIZE });
  await harness.marked(page, NAME);
  await draw(page, 'page');
  await harness.clickOn(page, NAME, { within: '.article-header h1' });
  await harness.card(page);
  await draw(page, 'card');
  const popup = await harness.openPopup(page);
  await dress(popup, harness, { scheme, ...POPUP_SIZE });
  await popup.waitForSelector('h2');
  await draw(popup, 'popup');
  const bilingual = await harness.open(`${SAMPLE_PATHS.bilingual}${query}`);
  await dress(bilingual, harness, { scheme, ...SIZE });
  await harness.marked(bilingual);
  await draw(bilingual, 'bilingual');
  return files;
}
