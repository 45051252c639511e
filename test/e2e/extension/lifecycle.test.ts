import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type ExtensionScope, until } from '../harness/index.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

/** Sends a page's content script whatever the popup could. */
async function sendToPage(page: Page, message: unknown): Promise<unknown> {
  return harness().inExtension(
    async (tab, sent) => {
      const { browser } = globalThis as unknown as ExtensionScope;
      return (await browser.tabs.sendMessage(tab, sent)) ?? null;
    },
    await harness().tabOf(page),
    message,
  );
}

/** Sends the background whatever a page of ours could, which has nothing to ask there. */
async function sendToBackground(message: unknown): Promise<unknown> {
  return harness().inExtension(async (sent) => {
    const { browser } = globalThis as unknown as ExtensionScope;
    return (await browser.runtime.sendMessage(sent)) ?? null;
  }, message);
}

async function toolbarTitle(page: Page): Promise<string> {
  return toolbarTitleOf(await harness().tabOf(page));
}

function toolbarTitleOf(tab: number): Promise<string> {
  return harness().inExtension(
    (tabId) => (globalThis as unknown as ExtensionScope).browser.action.getTitle({ tabId }),
    tab,
  );
}

describe('the background', () => {
  it('may sleep: a card opens without it, and the next page wakes it', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '中国');
    await harness().killBackground();
    await page.bringToFront();
    await harness().clickOn(page, '中国');
    expect(await harness().card(page)).toContain('China');
    expect(await harness().isBackgroundRunning()).toBe(false);
    const other = await harness().open(PATHS.traditional);
    await harness().marked(other, '中國');
  });

  it('obeys only the site’s pages', async () => {
    for (const message of [
      { zhiming: 'wake', parameters: {} },
      { zhiming: 'showState', parameters: { state: 'on' } },
    ]) {
      expect(await sendToBackground(message)).toMatchObject({ ok: false, code: 'bad-message' });
    }
  });
});

describe('a page', () => {
  it('answers the popup, and refuses what is no message or has the wrong shape', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page);
    expect(await sendToPage(page, { zhiming: 'report', parameters: {} })).toMatchObject({
      ok: true,
      value: { state: 'on', article: { layout: 'current' }, failure: null },
    });
    const wrong = [
      { zhiming: 'report', parameters: { extra: 1 } },
      { zhiming: 'showInArticle', parameters: {} },
      { zhiming: 'annotate', parameters: {} },
      { zhiming: 'toString', parameters: {} },
      { zhiming: 7 },
    ];
    for (const message of wrong) {
      expect(await sendToPage(page, message)).toMatchObject({ ok: false, code: 'bad-message' });
    }
    expect(await sendToPage(page, { hello: 1 })).toBe(null);
  });

  it('follows what was changed while it lay in the back/forward cache', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '中国');
    const tab = await harness().tabOf(page);
    await page.goto(`https://cn.nytimes.com${PATHS.front}`);
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await page.bringToFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    // Not page.url(): puppeteer does not notice the return in Firefox. On the way the page may not answer.
    const path = () => page.evaluate(() => location.pathname).catch(() => null);
    await until('the article is back', async () => (await path()) === PATHS.simplified);
    await harness().unmarked(page);
    await until('the toolbar says so', async () => (await toolbarTitleOf(tab)) === 'Zhiming: off');
  });

  it('scrolls to a name and tints it when the popup asks', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '乌克兰');
    expect(await sendToPage(page, { zhiming: 'showInArticle', parameters: { key: 'nobody' } })).toMatchObject({
      value: { shown: false },
    });
    await page.bringToFront();
    const shown = sendToPage(page, { zhiming: 'showInArticle', parameters: { key: 'ukraine' } });
    await harness().flashes(page);
    expect(await shown).toMatchObject({ value: { shown: true } });
    await page.bringToFront();
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 500));
  });

  it('says honestly on the toolbar what it does', async () => {
    const article = await harness().open(PATHS.simplified);
    await harness().marked(article);
    expect(await toolbarTitle(article)).toBe('Zhiming: names in this article are marked');
    const front = await harness().open(PATHS.front);
    await until('the front is none', async () => (await toolbarTitle(front)).includes('not an article'));
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await until('it is off', async () => (await toolbarTitle(article)) === 'Zhiming: off');
  });

  it('marks by default what damaged settings do not say, and loses nothing of them', async () => {
    await harness().store({ enabled: 'perhaps', mentions: 'all', kinds: { person: false, country: 3 } });
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '乌克兰');
    expect(await harness().markedWords(page)).not.toContain('习近平');
    const stored = await harness().inExtension(() =>
      (globalThis as unknown as ExtensionScope).browser.storage.local.get(null),
    );
    expect(stored['settings-set-aside']).toMatchObject([{ enabled: 'perhaps' }]);
  });
});

describe('an update under an open page', () => {
  it('leaves no dead marks and no dead card behind', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    await harness().clickOn(page, '卢卡申科');
    await harness().card(page);
    await harness().reloadExtension();
    await page.bringToFront();
    if (harness().target === 'chrome') {
      // The old copy notices at its next event, says one sentence and is gone.
      await until('the old copy has left', async () => {
        await page.mouse.move(100 + Math.random() * 100, 100);
        return (await harness().markedWords(page)).length === 0;
      });
      expect(await harness().isCardOpen(page)).toBe(false);
      expect(await harness().inShadow(page, (root) => root.textContent)).toContain('reload this page');
      await page.mouse.click(500, 690);
      await page.reload();
    } else {
      // The new copy comes into the open page, removes what the old one left, and marks again.
      await until('the old card is gone', async () => !(await harness().isCardOpen(page)));
    }
    await harness().marked(page, '卢卡申科');
    await harness().clickOn(page, '卢卡申科');
    expect(await harness().card(page)).toContain('Lukashenko');
  });
});
