/** The stores' pictures: the extension at work on the sample article, in each language of the interface. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Harness, launch } from '../../test/e2e/harness/index.ts';
import { type ColorScheme, dress, settle } from '../start/picture.ts';
import { SAMPLE_PATHS, serveSampleSite } from '../start/site.ts';

/** What the Chrome Web Store asks for; AMO takes it, too. Pixels, one for each CSS px. */
const SIZE = { width: 1280, height: 800, scale: 1 } as const;
const POPUP_SIZE = { width: 380, height: 600, scale: 1 } as const;

/** Where a name stands whose card is shown, CSS px from the top. */
const NAME_TOP = 210;

/** A language of the interface, with the page that its readers open and the names whose cards are shown there. */
interface Edition {
  readonly language: 'en' | 'zh-CN' | 'zh-TW';
  readonly page: string;
  readonly bilingual: string;
  /** Of two characters: a longer name may be broken over two lines, and its middle is not where it stands. */
  readonly name: string;
  readonly bilingualName: string;
}

const HANS = {
  page: SAMPLE_PATHS.hans,
  bilingual: SAMPLE_PATHS.bilingual,
  name: '拜登',
  bilingualName: '耶伦',
} as const;

const EDITIONS: readonly Edition[] = [
  { language: 'en', ...HANS },
  { language: 'zh-CN', ...HANS },
  {
    language: 'zh-TW',
    page: SAMPLE_PATHS.hant,
    bilingual: SAMPLE_PATHS.bilingualHant,
    name: '拜登',
    bilingualName: '葉倫',
  },
];

/**
 * Draws all pictures in Chromium.
 *
 * @returns the paths of the files written: `LANGUAGE-1-card.png`, `-2-popup.png`, `-3-bilingual.png`, `-4-dark.png`.
 */
export async function drawStorePictures(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const edition of EDITIONS) {
    const harness = await launch('chrome', { language: edition.language });
    try {
      serveSampleSite(harness.site);
      files.push(...(await drawEdition(harness, edition, folder)));
    } finally {
      await harness.close();
    }
  }
  return files;
}

async function drawEdition(harness: Harness, edition: Edition, folder: string): Promise<string[]> {
  const files: string[] = [];
  const draw = async (page: Page, name: string): Promise<void> => {
    await settle(page);
    const path = join(folder, `${edition.language}-${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  };
  const page = await openArticle(harness, edition.page, 'light');
  await openCard(harness, page, edition.name);
  await draw(page, '1-card');
  await page.keyboard.press('Escape');
  await harness.cardClosed(page);
  await draw(await layPopupOver(harness, page), '2-popup');
  const bilingual = await openArticle(harness, edition.bilingual, 'light');
  await openCard(harness, bilingual, edition.bilingualName);
  await draw(bilingual, '3-bilingual');
  const dark = await openArticle(harness, edition.page, 'dark');
  await openCard(harness, dark, edition.name);
  await draw(dark, '4-dark');
  return files;
}

async function openArticle(harness: Harness, path: string, scheme: ColorScheme): Promise<Page> {
  const page = await harness.open(scheme === 'dark' ? `${path}?theme=dark` : path);
  await dress(page, harness, { scheme, ...SIZE });
  await harness.marked(page);
  // The first page, which opens once after installing, may have come to the front meanwhile.
  await page.bringToFront();
  return page;
}

/** Opens the card of a name's first mention in the text, high enough on the screen to have the card below it, whole. */
async function openCard(harness: Harness, page: Page, name: string): Promise<void> {
  const place = { within: '.article-body' };
  const { y } = await harness.boxOf(page, name, place);
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), y - NAME_TOP);
  await harness.clickOn(page, name, place);
  await harness.card(page);
}

/** The popup where the browser shows it, over the upper right corner of the page: a picture on a picture, in a tab. */
async function layPopupOver(harness: Harness, page: Page): Promise<Page> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await settle(page);
  const below = await page.screenshot({ encoding: 'base64' });
  const popup = await harness.openPopup(page);
  await dress(popup, harness, { scheme: 'light', ...POPUP_SIZE });
  await popup.waitForSelector('[data-key]');
  await settle(popup);
  const above = await popup.screenshot({ encoding: 'base64' });
  const together = await harness.browser.newPage();
  await dress(together, harness, { scheme: 'light', ...SIZE });
  await together.setContent(`<!doctype html><style>
body { margin: 0; background: url(data:image/png;base64,${below}); }
img { position: absolute; inset: 8px 24px auto auto; border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 8px 28px #0006; }
</style><img src="data:image/png;base64,${above}">`);
  await together.evaluate(() => document.images[0]?.decode());
  return together;
}
