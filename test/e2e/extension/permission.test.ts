import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type ExtensionScope, until } from '../harness/index.ts';
import { press } from './controls.ts';
import { says } from './popup-parts.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const HOSTS = ['https://cn.nytimes.com/*', 'https://m.cn.nytimes.com/*'];

function isPermitted(): Promise<boolean> {
  return harness().inExtension(
    (origins) => (globalThis as unknown as ExtensionScope).browser.permissions.contains({ origins }),
    HOSTS,
  );
}

/** Writes down what the popup asks of the browser, and answers for the reader: no driver reaches the browser's question. */
async function answerFor(popup: Page, answer: boolean): Promise<() => Promise<unknown>> {
  await popup.evaluate((granted) => {
    const { permissions } = (globalThis as unknown as ExtensionScope).browser;
    Object.assign(permissions, {
      request: async (asked: object) => {
        document.documentElement.dataset.asked = JSON.stringify(asked);
        return granted;
      },
    });
  }, answer);
  return () => popup.evaluate(() => JSON.parse(document.documentElement.dataset.asked ?? 'null') as unknown);
}

describe('a permission that the reader takes back', () => {
  it('leaves pages unmarked, the popup says so and asks again, and once it is given pages are marked', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '中国');
    expect(await isPermitted()).toBe(true);
    // Without the permission tabs have no address.
    const tab = await harness().tabOf(page);
    await harness().permitSite(false);
    try {
      await until('the permission is gone', async () => !(await isPermitted()));
      await page.bringToFront();
      await page.reload({ waitUntil: 'domcontentloaded' });
      const popup = await harness().openExtensionPage(`popup/index.html?tab=${tab}`);
      await says(popup, 'Zhiming may not read cn.nytimes.com without your permission.');
      expect(await popup.$('.popup-cast')).toBe(null);
      expect(await harness().markedWords(page)).toEqual([]);
      const asked = await answerFor(popup, false);
      await press(popup, 'Allow on cn.nytimes.com');
      await says(popup, 'Permission was not given. Nothing is read or marked.');
      expect(await asked()).toEqual({ origins: HOSTS });
      await answerFor(popup, true);
      await press(popup, 'Allow on cn.nytimes.com');
      await says(popup, 'Thank you. The page must be loaded once more.');
      await harness().permitSite(true);
      await until('the permission is back', isPermitted);
      await press(popup, 'Reload to mark names');
      await page.bringToFront();
      await harness().marked(page, '中国');
    } finally {
      await harness().permitSite(true);
    }
  });
});
