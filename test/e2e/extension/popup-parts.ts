/** The popup's parts, as specs speak of them. Its language is English. */
import type { Page } from 'puppeteer-core';
import { type Harness, until } from '../harness/index.ts';

/** All that the popup says. */
export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.textContent ?? '');
}

/** Waits until the popup says something. @throws with what it says instead. */
export async function says(popup: Page, words: string): Promise<void> {
  try {
    await until(`the popup says “${words}”`, async () => (await popupText(popup)).includes(words));
  } catch (error) {
    throw new Error(`${String(error)} It says: ${await popupText(popup)}`);
  }
}

/** The selector of a name's row in the cast list. @param key - its card's. */
export function rowOf(key: string): string {
  return `.cast-row[data-key="${key}"]`;
}

/** The cast list: under each heading its names as "Chinese English mentions". */
export function cast(popup: Page): Promise<Record<string, string[]>> {
  return popup.$$eval('.cast-group', (groups) =>
    Object.fromEntries(
      groups.map((group) => {
        const rows = [...group.querySelectorAll('.cast-row')].map((row) =>
          ['.cast-name', '.cast-english', '.cast-count [aria-hidden]']
            .map((part) => row.querySelector(part)?.textContent)
            .join(' '),
        );
        return [group.querySelector('h3')?.textContent ?? '', rows];
      }),
    ),
  );
}

/** A marked page, and the popup for it in a tab of its own. */
export async function over(harness: Harness, path: string): Promise<{ readonly page: Page; readonly popup: Page }> {
  const page = await harness.open(path);
  await harness.marked(page);
  const popup = await harness.openPopup(page);
  await popup.waitForSelector('.cast-row');
  return { page, popup };
}
