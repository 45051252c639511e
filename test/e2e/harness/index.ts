/**
 * The built extension in a real browser, on the site's real addresses, without any network.
 *
 *     const harness = await launch('chrome');          // or 'firefox'; dist/ must have been built
 *     harness.site.serve('/world/20230302/slug/', renderPage(sample));
 *     const page = await harness.open('/world/20230302/slug/');
 *     await harness.marked(page);                      // waits for marks
 *     await harness.clickOn(page, '卢卡申科');
 *     await harness.card(page);                        // its text, as soon as it is open
 *     await harness.close();
 *
 * `harness.site.requests` has every request that the browser made, to any host.
 */
import { existsSync } from 'node:fs';
import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import { openIn, type SiteBrowser } from './bare.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions, Medium } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Site, startSite } from './site.ts';
import { distOf, programOf, type TargetName } from './target.ts';
import { until } from './until.ts';

export { launchBare, type SiteBrowser } from './bare.ts';
export type { LaunchOptions } from './driver.ts';
export { isBrowserService, ORIGIN, type Site, type SitePage } from './site.ts';
export { distOf, TARGETS, type TargetName } from './target.ts';
export { until } from './until.ts';

/** A rectangle on the screen, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing is marked in a page that goes while it is asked. */
function noneWhileLoading(error: unknown): string[] {
  if (error instanceof Error && /Execution context was destroyed|detached Frame/.test(error.message)) return [];
  throw error;
}

/** Launches a browser with a fresh profile and the extension of `dist`. @throws when either is not there. */
export async function launch(target: TargetName, options: LaunchOptions = {}): Promise<Harness> {
  const program = programOf(target);
  const dist = options.dist ?? distOf(target);
  if (!existsSync(dist)) throw new Error(`There is no ${dist}: npm run build`);
  const site = await startSite();
  const start = target === 'chrome' ? launchChromium : launchFirefox;
  const harness = new Harness(target, site, await start(program, dist, site, options));
  if (options.keepsWelcome !== true) await harness.closeWelcome();
  return harness;
}

export class Harness implements SiteBrowser {
  readonly target: TargetName;
  readonly site: Site;
  readonly #driver: Driver;

  constructor(target: TargetName, site: Site, driver: Driver) {
    this.target = target;
    this.site = site;
    this.#driver = driver;
  }

  /** What the addresses of the extension's files start with. */
  get origin(): string {
    return this.#driver.origin;
  }

  get browser(): Browser {
    return this.#driver.browser;
  }

  /** Waits for the tab that opens after installing, and closes it: it would come to the front of a spec's page. */
  async closeWelcome(): Promise<void> {
    await until('the first page is open, and closed', () =>
      this.inExtension(async () => {
        const { browser } = globalThis as unknown as ExtensionScope;
        const tabs = await browser.tabs.query({});
        const welcome = tabs.find(({ url }) => url?.endsWith('/welcome/index.html'));
        if (welcome !== undefined) await browser.tabs.remove(welcome.id);
        return welcome !== undefined;
      }),
    );
  }

  /** Opens a page of the site in a new tab, in front. @param address - a path of cn.nytimes.com or a whole address. */
  open(address: string): Promise<Page> {
    return openIn(this.browser, address);
  }

  /** Opens a file of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page> {
    return this.#driver.openExtensionPage(path);
  }

  /** Opens the popup, in a tab, for the tab in which `page` is. */
  async openPopup(page: Page): Promise<Page> {
    return this.openExtensionPage(`popup/index.html?tab=${await this.tabOf(page)}`);
  }

  /** The browser's id of the tab in which a page of the site is. The page's address must be open once only. */
  async tabOf(page: Page): Promise<number> {
    const url = page.url();
    const tabs = await this.inExtension(async () => {
      const { browser } = globalThis as unknown as ExtensionScope;
      return (await browser.tabs.query({})).map(({ id, url: address }) => ({ id, address }));
    });
    const tab = tabs.find(({ address }) => address === url);
    if (tab === undefined) throw new Error(`No tab has ${url}; there are ${JSON.stringify(tabs)}`);
    return tab.id;
  }

  /** Runs a function in a page of the extension, where `browser` is. Answer and parameters are JSON. */
  async inExtension<P extends unknown[], T>(run: (...parameters: P) => T | Promise<T>, ...parameters: P): Promise<T> {
    // Without a tab to look at the popup asks nothing of anybody.
    const page = await this.openExtensionPage('popup/index.html?tab=0');
    try {
      return (await page.evaluate(run as EvaluateFunc<P>, ...parameters)) as T;
    } finally {
      await page.close();
    }
  }

  /** Stores settings as the popup does, whatever they are; open pages follow. */
  store(settings: unknown): Promise<void> {
    return this.keep('settings', settings);
  }

  /** Stores a value under a key of the extension's own storage. */
  async keep(key: string, value: unknown): Promise<void> {
    await this.inExtension(
      async (name, stored) => {
        const { browser } = globalThis as unknown as ExtensionScope;
        await browser.storage.local.set({ [name]: stored });
      },
      key,
      value,
    );
  }

  /** A key command over the tab of a page, which comes to the front. */
  async command(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    const tab = await this.tabOf(page);
    await page.bringToFront();
    await this.#driver.command(name, tab);
  }

  killBackground(): Promise<void> {
    return this.#driver.killBackground();
  }

  /** Saves what pages give to download in a folder, from now on, without asking. */
  saveDownloadsIn(folder: string): Promise<void> {
    return this.#driver.saveDownloadsIn(folder);
  }

  /** Runs the content script in a page once more, beside the copy that is there. */
  async injectAgain(page: Page): Promise<void> {
    const tab = await this.tabOf(page);
    await this.#driver.injectAgain(page, tab);
  }

  /** Turns the extension off or on as its reader does in the browser's list; open pages stay open. */
  setEnabled(enabled: boolean): Promise<void> {
    return this.#driver.setEnabled(enabled);
  }

  /** Removes the extension; open pages stay open. No spec comes after it. */
  remove(): Promise<void> {
    return this.#driver.remove();
  }

  /** Ends the extension and starts it again, as an update does; open pages stay open. */
  reloadExtension(): Promise<void> {
    return this.#driver.reloadExtension();
  }

  /** Shows a page, which comes to the front, as on another medium; what is left out is as usual. */
  async show(page: Page, { type = 'screen', colorScheme = 'light' }: Partial<Medium>): Promise<void> {
    await page.bringToFront();
    await this.#driver.show(page, { type, colorScheme });
  }

  /** Takes the permission for the site away, or gives it back, as the reader can in the browser's own settings. */
  permitSite(isAllowed: boolean): Promise<void> {
    return this.#driver.permitSite(isAllowed);
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.#driver.isBackgroundRunning();
  }

  /** Highlights that are set in the page, by name, with what their ranges hold. */
  async marks(page: Page): Promise<Record<string, string[]>> {
    return page.evaluate(() => {
      const marks: Record<string, string[]> = {};
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('zhiming-')) continue;
        marks[name] = [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        });
      }
      return marks;
    });
  }

  /** All marked words of the page, in no particular order. */
  async markedWords(page: Page): Promise<string[]> {
    return Object.values(await this.marks(page)).flat();
  }

  /** Waits for marks; with words, until these are among them. */
  async marked(page: Page, ...words: readonly string[]): Promise<void> {
    await until(`${words.join(', ') || 'something'} is marked`, async () => {
      const marked = await this.markedWords(page).catch(noneWhileLoading);
      return marked.length > 0 && words.every((word) => marked.includes(word));
    });
  }

  /** Waits until nothing of the page is marked. */
  async unmarked(page: Page): Promise<void> {
    await until('nothing is marked', async () => (await this.markedWords(page)).length === 0);
  }

  /** Where a text stands on the screen: its `nth` occurrence (from 0) in `within`, scrolled into view. */
  async boxOf(page: Page, text: string, { within = 'article', nth = 0 } = {}): Promise<Box> {
    return page.evaluate(
      async (sought, selector, index) => {
        const root = document.querySelector(selector);
        if (root === null) throw new Error(`There is no ${selector}.`);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let left = index;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const content = node.nodeValue ?? '';
          for (let at = content.indexOf(sought); at >= 0; at = content.indexOf(sought, at + 1)) {
            if (left-- > 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + sought.length);
            const { top, bottom } = range.getBoundingClientRect();
            if (top < 0 || bottom > innerHeight)
              scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
            // What came in above moves the page once more (scroll anchoring).
            for (const _ of [1, 2]) await new Promise((frame) => requestAnimationFrame(frame));
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
          }
        }
        throw new Error(`There is no ${sought}.`);
      },
      text,
      within,
      nth,
    );
  }

  /** Clicks in the middle of a text. */
  async clickOn(
    page: Page,
    text: string,
    place: { readonly within?: string; readonly nth?: number } = {},
  ): Promise<void> {
    const { x, y, width, height } = await this.boxOf(page, text, place);
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Runs a function on our closed shadow root; `null` when the page has no host of ours. It must not refer to anything outside. */
  async inShadow<T>(page: Page, run: (root: ShadowRoot) => T | Promise<T>): Promise<T | null> {
    return (await this.#driver.inShadow(page, run.toString())) as T | null;
  }

  /** Waits until a place flashes, or, with `false`, until none does any more. */
  async flashes(page: Page, wanted = true): Promise<void> {
    const isFlashing = async (): Promise<boolean> =>
      (await this.inShadow(page, (root) => root.querySelector('.box.is-flash') !== null)) ?? false;
    await until(wanted ? 'a place flashes' : 'no place flashes', async () => (await isFlashing()) === wanted);
  }

  /** The text of the open card, once it is there. */
  async card(page: Page): Promise<string> {
    let text: string | null = null;
    await until('a card is open', async () => {
      text = await this.inShadow(page, (root) => root.querySelector('.card')?.textContent ?? null);
      return text !== null;
    });
    return text ?? '';
  }

  async isCardOpen(page: Page): Promise<boolean> {
    return (await this.inShadow(page, (root) => root.querySelector('.card') !== null)) ?? false;
  }

  /** Waits until no card is open. */
  async cardClosed(page: Page): Promise<void> {
    await until('no card is open', async () => !(await this.isCardOpen(page)));
  }

  /** Where the open card stands, CSS px. */
  async cardBox(page: Page): Promise<Box> {
    const box = await this.inShadow(page, (root) => {
      const { x, y, width, height } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    if (box === null || box.width === 0) throw new Error('No card is open.');
    return box;
  }

  async close(): Promise<void> {
    await this.#driver.close();
    await this.site.close();
  }
}

/** What tests use of the API inside the extension. */
export interface ExtensionScope {
  readonly browser: {
    readonly tabs: {
      query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]>;
      sendMessage(tab: number, message: unknown): Promise<unknown>;
      remove(tab: number): Promise<void>;
      setZoom(tab: number, factor: number): Promise<void>;
    };
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      reload(): void;
      readonly onMessage: { addListener(listener: (message: unknown) => void): void };
    };
    readonly permissions: {
      contains(asked: object): Promise<boolean>;
      request(asked: object): Promise<boolean>;
    };
    readonly storage: {
      readonly local: {
        get(key: string | null): Promise<Record<string, unknown>>;
        set(values: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
      };
    };
    readonly action: {
      getTitle(of: { tabId: number }): Promise<string>;
      getBadgeText(of: { tabId: number }): Promise<string>;
    };
  };
}
