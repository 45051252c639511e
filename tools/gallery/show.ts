/** Drives a page of the gallery from outside. */
import type { Page } from 'puppeteer-core';
import type { Exhibit } from './component.ts';
import { addressOf } from './exhibits.ts';

const WAIT_MILLISECONDS = 20_000;

/** Shows an exhibit in a page that has `exhibit.html` open, and waits until it stands. @throws when it can't be shown. */
export async function showExhibit(page: Page, exhibit: Exhibit): Promise<void> {
  const failed = await page.evaluate(
    async (address, wait) => {
      const { dataset } = document.documentElement;
      if (location.hash === `#${address}`) location.hash = '';
      delete dataset.shown;
      delete dataset.failed;
      location.hash = address;
      const end = performance.now() + wait;
      while (dataset.shown !== location.hash && dataset.failed === undefined) {
        if (performance.now() > end) return 'It takes too long.';
        await new Promise((later) => setTimeout(later, 4));
      }
      return dataset.failed ?? null;
    },
    addressOf(exhibit),
    WAIT_MILLISECONDS,
  );
  if (failed !== null) throw new Error(`${addressOf(exhibit)}: ${failed}`);
}
