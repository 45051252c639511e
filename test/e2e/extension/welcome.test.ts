import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type ExtensionScope, until } from '../harness/index.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness({ keepsWelcome: true });

async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

describe('the first page', () => {
  // First of this file: a browser that has just installed the extension, whose tabs no spec has closed yet.
  it('opens by itself, once, when the extension is installed', async () => {
    const welcomes = () =>
      harness().inExtension(async () => {
        const { browser } = globalThis as unknown as ExtensionScope;
        return (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome/index.html'));
      });
    await until('the page is open', async () => (await welcomes()).length > 0);
    expect(await welcomes()).toHaveLength(1);
  });

  it('says on one screen what Zhiming does and never does, and with which keys', async () => {
    const page = await harness().openExtensionPage('welcome/index.html');
    await page.setViewport({ width: 1000, height: 800 });
    await until('the keys are told', async () => (await wordsOf(page)).includes('Alt+Shift+J'));
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
    expect(await wordsOf(page)).toContain('not affiliated with The New York Times Company');
  });

  it('is not opened again when the extension is updated', async () => {
    await harness().reloadExtension();
    await until('the extension runs again', async () => {
      const page = await harness().openExtensionPage('popup/index.html?tab=0');
      const answers = await page.evaluate(async () => {
        const { browser } = globalThis as unknown as ExtensionScope;
        return browser.runtime.sendMessage({ zhiming: 'listFacts', parameters: {} }).then(
          () => true,
          () => false,
        );
      });
      await page.close();
      return answers;
    });
    const pages = await harness().browser.pages();
    expect(pages.filter((page) => page.url().includes('welcome/'))).toEqual([]);
  });
});
