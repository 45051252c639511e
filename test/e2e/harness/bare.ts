/** The browser without the extension: what pages ask for alone. */
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from './chromium.ts';
import type { LaunchOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { ORIGIN, type Site, startSite } from './site.ts';
import { programOf, type TargetName } from './target.ts';

/** What opens pages of the site, with the extension or without. */
export interface SiteBrowser {
  readonly site: Site;
  /** Opens a page of the site in a new tab, in front. @param address - a path of cn.nytimes.com or a whole address. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** Launches the same browser without the extension, to compare with. @throws when it is not there. */
export async function launchBare(target: TargetName, options: Omit<LaunchOptions, 'dist'> = {}): Promise<SiteBrowser> {
  const program = programOf(target);
  const site = await startSite();
  const start = target === 'chrome' ? startChromium : startFirefox;
  const { browser, close } = await start(program, null, site, options);
  return {
    site,
    open: (address) => openIn(browser, address),
    async close() {
      await close();
      await site.close();
    },
  };
}

/** Opens a page of the site in a new tab of a browser. */
export async function openIn(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(new URL(address, ORIGIN).href, { waitUntil: 'domcontentloaded' });
  return page;
}
