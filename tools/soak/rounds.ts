/**
 * The background is ended at every step of a page's life, as the browser does whenever it likes: nothing of it may be
 * seen in the page, nothing may hang. The browser tests do some rounds of it, `npm run soak` many.
 */
import type { Page } from 'puppeteer-core';
import { type Harness, until } from '../../test/e2e/harness/index.ts';
import { MARKED, NAMES, serveArticle } from './pages.ts';

/** When the background ends. */
export const STEPS = [
  'before the first message',
  'between message and answer',
  'with a card open',
  'with the popup open',
] as const;
export type Step = (typeof STEPS)[number];

/** What a round saw: whether the background was ended when it should be. A machine may be too quick, or too slow, for that. */
export interface RoundReport {
  readonly hit: boolean;
}

/**
 * Opens an article, ends the background at a step, and holds what the reader sees against what is promised.
 *
 * @param number - of the round; no two in one browser have the same.
 * @throws what was wrong, or did not come about.
 */
export async function round(harness: Harness, step: Step, number: number): Promise<RoundReport> {
  const path = serveArticle(harness.site, number);
  // A background that is awake from the round before would be no cold start.
  await harness.killBackground();
  const page = await harness.open(path);
  try {
    return await ROUNDS[step](harness, page);
  } finally {
    await page.close();
  }
}

const ROUNDS: Readonly<Record<Step, (harness: Harness, page: Page) => Promise<RoundReport>>> = {
  async 'before the first message'(harness, page) {
    await isWhole(harness, page);
    return { hit: true };
  },

  async 'between message and answer'(harness, page) {
    let isFirst = true;
    let hit = false;
    // Twice: what wakes the background again is asked once more, too.
    for (const _ of [1, 2]) {
      const isMarked = async () => (await harness.markedWords(page)).length > 0;
      await until('the page has woken the background', async () => (await harness.isBackgroundRunning()) || isMarked());
      await harness.killBackground();
      if (isFirst) hit = !(await isMarked());
      isFirst = false;
    }
    await isWhole(harness, page);
    return { hit };
  },

  async 'with a card open'(harness, page) {
    await isWhole(harness, page);
    await opensCard(harness, page, NAMES.headline, 'Lukashenko');
    await harness.killBackground();
    const hit = await harness.isCardOpen(page);
    await page.keyboard.press('Escape');
    await harness.cardClosed(page);
    await opensCard(harness, page, NAMES.first, NAMES.firstEnglish);
    await harness.killBackground();
    await isWhole(harness, page);
    return { hit };
  },

  async 'with the popup open'(harness, page) {
    await isWhole(harness, page);
    const popup = await harness.openPopup(page);
    try {
      await popup.waitForSelector('.cast-row');
      await harness.killBackground();
      await chooseMarks(popup, false);
      await harness.unmarked(page);
      await chooseMarks(popup, true);
      await isWhole(harness, page);
      const rows = await popup.$$eval('.cast-row', (found) => found.length);
      if (rows === 0) throw new Error('The popup lists nobody any more.');
    } finally {
      await popup.close();
    }
    return { hit: true };
  },
};

/** Waits until the article is marked as it always is. @throws with the marks that it has instead. */
async function isWhole(harness: Harness, page: Page): Promise<void> {
  let words: string[] = [];
  try {
    await until('the article is marked', async () => {
      words = (await harness.markedWords(page)).sort();
      return words.join() === [...MARKED].sort().join();
    });
  } catch (error) {
    throw new Error(`${String(error)} Its marks: ${words.join(' ')}`);
  }
}

async function opensCard(harness: Harness, page: Page, name: string, english: string): Promise<void> {
  await page.bringToFront();
  await harness.clickOn(page, name);
  const text = await harness.card(page);
  if (!text.includes(english)) throw new Error(`The card of ${name} says: ${text}`);
}

/** Sets the popup's first switch, which is the one of all marks. */
async function chooseMarks(popup: Page, on: boolean): Promise<void> {
  await popup.$eval(
    'input[role="switch"]',
    (box, wanted) => {
      if (!(box instanceof HTMLInputElement)) throw new Error('The popup has no switch.');
      if (box.checked !== wanted) box.click();
    },
    on,
  );
}
