import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { renderPage } from '../../helpers/render-page.ts';
import { until } from '../harness/index.ts';
import { press, tick } from './controls.ts';
import { cast, over, popupText, rowOf } from './popup-parts.ts';
import { PATHS, SIMPLIFIED } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const OWN = {
  noEnglish: '/world/20230306/no-english/',
  noHeadline: '/world/20230307/no-headline/',
  emptyBody: '/world/20230308/empty-body/',
  missing: '/world/20230309/missing/',
} as const;

beforeAll(() => {
  const { site } = harness();
  const at = (path: string) => ({ ...SIMPLIFIED, url: `https://cn.nytimes.com${path}` });
  site.serve(OWN.noEnglish, renderPage({ ...at(OWN.noEnglish), english: null }));
  // Without it in the metadata, too.
  site.serve(OWN.noHeadline, renderPage({ ...at(OWN.noHeadline), headline: '' }).replaceAll(' - 样例报', ''));
  site.serve(OWN.emptyBody, renderPage({ ...at(OWN.emptyBody), blocks: [{ kind: 'paragraph', html: '' }] }));
  site.serve(OWN.missing, '<!doctype html><meta charset="utf-8"><title>x</title><h2>页面未找到</h2><p>中国</p>');
});

/** The popup's ways out of the article: their words, addresses, and what they tell the other side. */
function ways(popup: Page): Promise<{ text: string; href: string; rel: string; target: string }[]> {
  return popup.$$eval('.popup-ways a', (links) =>
    links.map((link) => {
      const { textContent, href, rel, target } = link as HTMLAnchorElement;
      return { text: textContent ?? '', href, rel, target };
    }),
  );
}

describe('the popup over an article', () => {
  it('says what article it is, and leads to the English original and the bilingual view', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    expect(await popup.$eval('.popup-article h2', (heading) => heading.textContent)).toBe(SIMPLIFIED.headline);
    expect(await popup.$eval('.popup-article time', (time) => [time.dateTime, time.textContent])).toEqual([
      '2023-03-02',
      'March 2, 2023',
    ]);
    expect(await popupText(popup)).toContain('By 样例作者');
    expect(await popupText(popup)).toContain('Translated by 样例译者');
    const [english, bilingual] = await ways(popup);
    expect(english).toEqual({
      text: 'English originalnytimes.com: may ask for a subscription',
      href: SIMPLIFIED.english,
      rel: 'noreferrer noopener',
      target: '_blank',
    });
    expect(bilingual).toMatchObject({
      text: 'English and Chinese side by side',
      href: `https://cn.nytimes.com${PATHS.bilingual}`,
    });
  });

  it('leads from the bilingual view to the Chinese one', async () => {
    const { popup } = await over(harness(), PATHS.bilingual);
    expect((await ways(popup))[1]).toMatchObject({
      text: 'Chinese only',
      href: `https://cn.nytimes.com${PATHS.simplified}`,
    });
  });

  it('says that there is no English version', async () => {
    const { popup } = await over(harness(), OWN.noEnglish);
    expect(await popupText(popup)).toContain('No English version');
    expect((await ways(popup)).map(({ text }) => text)).toEqual(['English and Chinese side by side']);
  });

  it('lists who is named, by kind, with how often', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    expect(await cast(popup)).toEqual({
      'People 3': [
        '亚历山大·卢卡申科 Aleksandr Lukashenko 6',
        '习近平 Xi Jinping 3',
        '弗拉基米尔·普京 Vladimir Putin 1',
      ],
      'Countries and territories 4': ['中国 China 2', '白俄罗斯 Belarus 1', '俄罗斯 Russia 1', '乌克兰 Ukraine 1'],
    });
  });
});

describe('a name chosen in the popup', () => {
  it('opens its card there, with the article’s date and its English original', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    await popup.click(rowOf('ukraine'));
    const card = await popup.waitForSelector('.card[data-place="popup"]');
    const text = await card?.evaluate((element) => element.textContent);
    expect(text).toContain('Ukraine');
    expect(text).toContain('乌克兰');
    expect(await popup.$$eval('.card-links a', (links) => links.map(({ href }) => href))).toContain(SIMPLIFIED.english);
    await press(popup, '‹ Back to the list');
    await popup.waitForSelector('.cast-row');
    expect(await popup.$('.card')).toBe(null);
  });

  it('is shown in the article: the page scrolls to it and it flashes', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await popup.click(rowOf('ukraine'));
    await press(popup, 'Show in article');
    await harness().flashes(page);
    await page.bringToFront();
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 500));
    expect(await popup.$('[role="alert"]')).toBe(null);
  });

  it('is said to be gone when the page has it no longer', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await popup.click(rowOf('ukraine'));
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('.article-paragraph')].at(-1);
      if (block !== undefined) block.textContent = '湖上没有船。';
    });
    await until('Ukraine is not marked', async () => !(await harness().markedWords(page)).includes('乌克兰'));
    await press(popup, 'Show in article');
    await popup.waitForSelector('[role="alert"]');
    expect(await popupText(popup)).toContain('This name is no longer on the page.');
  });
});

describe('what the popup sets', () => {
  it('is marks off and on again, in the open page', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await tick(popup, 'Mark names');
    await harness().unmarked(page);
    await until('the popup says so', async () =>
      popup.$$eval('.popup-settings fieldset', (sets) => sets.every((set) => (set as HTMLFieldSetElement).disabled)),
    );
    await tick(popup, 'Mark names');
    await harness().marked(page, '卢卡申科');
  });

  it('is marks by kind', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await tick(popup, 'People');
    await until('people are not marked', async () => !(await harness().markedWords(page)).includes('习近平'));
    expect(await harness().markedWords(page)).toContain('白俄罗斯');
    await tick(popup, 'Countries and territories');
    await harness().unmarked(page);
    await tick(popup, 'People');
    await harness().marked(page, '习近平');
    expect(await harness().markedWords(page)).not.toContain('白俄罗斯');
  });

  it('is the first mention or every one, and holds for the next page', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    const times = async (of: Page) => (await harness().markedWords(of)).filter((word) => word === '卢卡申科').length;
    expect(await times(page)).toBe(1);
    await tick(popup, 'Every mention');
    await until('all are marked', async () => (await times(page)) === 4);
    const next = await harness().open(PATHS.strict);
    await harness().marked(next);
    expect(await times(next)).toBe(4);
  });
});

describe('the popup by keyboard', () => {
  const isFocused = (popup: Page, selector: string) =>
    until(`${selector} has the focus`, () =>
      popup.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector),
    );
  /** Presses Tab until the focus is on what the selector says. */
  async function tabTo(popup: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 12; presses++) {
      await popup.keyboard.press('Tab');
      if (await popup.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
    }
    throw new Error(`Tab does not lead to ${selector}.`);
  }

  it('goes from switch to ways to names, over them, into a card and back to its name', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await popup.bringToFront();
    await tabTo(popup, '[role="switch"]');
    await tabTo(popup, `a[href="${SIMPLIFIED.english}"]`);
    await tabTo(popup, '.cast-filter input');
    await tabTo(popup, '.cast-row');
    await popup.keyboard.press('ArrowDown');
    await isFocused(popup, rowOf('xi-jinping'));
    await popup.keyboard.press('Enter');
    await isFocused(popup, '.card');
    await popup.keyboard.press('Escape');
    await isFocused(popup, rowOf('xi-jinping'));
    await tabTo(popup, '.popup-settings input');
    await popup.keyboard.press(' ');
    await until('people are not marked', async () => !(await harness().markedWords(page)).includes('习近平'));
  });

  it('filters as letters are typed anywhere in the list, and leads from there into the article', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await popup.bringToFront();
    await tabTo(popup, '.cast-row');
    await popup.keyboard.type('ukra');
    await isFocused(popup, '.cast-filter input');
    await until('one is left', async () => (await popup.$$('.cast-row')).length === 1);
    expect(await popup.$eval('.cast-found', ({ textContent }) => textContent)).toBe('1 name found');
    await popup.keyboard.press('ArrowDown');
    await isFocused(popup, rowOf('ukraine'));
    await popup.keyboard.press('Enter');
    await isFocused(popup, '.card');
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.popup-card-bar button')].at(-1)?.focus());
    await popup.keyboard.press('Enter');
    await harness().flashes(page);
    await page.bringToFront();
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 500));
    await popup.bringToFront();
    await popup.keyboard.press('Escape');
    await isFocused(popup, rowOf('ukraine'));
    await popup.keyboard.press('Escape');
    await until('all are there again', async () => (await popup.$$('.cast-row')).length === 7);
  });

  it('walks from card to card in the order of the list', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    await popup.click('.cast-row');
    await isFocused(popup, '.card');
    await popup.click('[aria-label="Next name"]');
    await until('Xi is next', async () => (await popupText(popup)).includes('习近平, 2 of 7 in the list'));
    expect(await popup.$eval('.card-name', ({ textContent }) => textContent)).toBe('习近平');
    await isFocused(popup, '[aria-label="Next name"]');
  });
});

describe('the popup over what is no article', () => {
  it.each([
    [PATHS.front, 'This page is not an article.'],
    [PATHS.unknown, 'the structure of the page is not known'],
    [OWN.noHeadline, 'no headline was found'],
    [OWN.emptyBody, 'A headline was found but no text'],
    [OWN.missing, 'The site says that this page does not exist.'],
  ])('says why: %s', async (path, why) => {
    const page = await harness().open(path);
    const popup = await harness().openPopup(page);
    await until(`the popup says “${why}”`, async () => (await popupText(popup)).includes(why));
    expect(await popup.$('.popup-cast, .popup-settings')).toBe(null);
    expect(await harness().markedWords(page)).toEqual([]);
  });

  it('says what Zhiming is for outside of the site, even where the page looks like the site’s', async () => {
    const page = await harness().open(`https://example.org${PATHS.simplified}`);
    const popup = await harness().openExtensionPage(`popup/index.html?tab=${await strangerTab()}`);
    await until('the popup says so', async () =>
      (await popupText(popup)).includes('Open an article on cn.nytimes.com.'),
    );
    expect(await popup.$eval('.popup-notice a', ({ href }) => href)).toBe('https://cn.nytimes.com/');
    expect(await harness().markedWords(page)).toEqual([]);
  });

  /** The newest tab that the browser tells us no address of. */
  function strangerTab(): Promise<number> {
    return harness().inExtension(async () => {
      const { browser } = globalThis as unknown as {
        browser: {
          tabs: {
            query(filter: object): Promise<{ id: number; url?: string }[]>;
            getCurrent(): Promise<{ id: number }>;
          };
        };
      };
      const [tabs, own] = [await browser.tabs.query({}), await browser.tabs.getCurrent()];
      return Math.max(...tabs.filter(({ id, url }) => url === undefined && id !== own.id).map(({ id }) => id));
    });
  }
});

// Firefox's driver can't see into the panel that its popup stands in.
describe.runIf(inject('target') === 'chrome')('the popup of the toolbar button', () => {
  /** Opens it as a click on the button does, over the tab in front. */
  async function openOverFront(): Promise<Page> {
    const { browser } = harness();
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    );
    const popup = await (await browser.waitForTarget((one) => one.url().endsWith('/popup/index.html'))).asPage();
    await popup.waitForSelector('.popup-article, .popup-lead');
    return popup;
  }
  const isOpen = () =>
    harness()
      .browser.targets()
      .some((one) => one.url().endsWith('/popup/index.html'));

  async function overFront(): Promise<{ readonly page: Page; readonly popup: Page }> {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page);
    return { page, popup: await openOverFront() };
  }

  it('speaks of the tab in front', async () => {
    const { popup } = await overFront();
    await popup.waitForSelector('.cast-row');
    expect(await popup.$eval('.popup-article h2', (heading) => heading.textContent)).toBe(SIMPLIFIED.headline);
    expect(Object.keys(await cast(popup))).toEqual(['People 3', 'Countries and territories 4']);
  });

  it('is as wide as its text wants', async () => {
    const { popup } = await overFront();
    await popup.waitForSelector('.cast-row');
    await until('it has its width', () => popup.evaluate(() => document.body.offsetWidth === 380));
  });

  it('shows a name’s card, goes back by Escape, and gets out of the way of the article', async () => {
    const { page, popup } = await overFront();
    await popup.waitForSelector(rowOf('ukraine'));
    await popup.click(rowOf('ukraine'));
    await popup.waitForSelector('.card:focus');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector(rowOf('ukraine'));
    expect(isOpen()).toBe(true);
    await popup.click(rowOf('ukraine'));
    await press(popup, 'Show in article');
    await harness().flashes(page);
    await until('the popup has closed', () => !isOpen());
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 500));
  });

  it('turns marks off and on in the page below it', async () => {
    const { page, popup } = await overFront();
    await tick(popup, 'Mark names');
    await harness().unmarked(page);
    await tick(popup, 'Mark names');
    await harness().marked(page, '卢卡申科');
  });

  it('says what Zhiming is for outside of the site', async () => {
    await harness().open(`https://example.org${PATHS.simplified}`);
    const popup = await openOverFront();
    expect(await popupText(popup)).toContain('Open an article on cn.nytimes.com.');
  });
});
