/** What becomes of open pages when the extension goes, comes back, or comes twice. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { tracesIn } from '../../../tools/soak/life.ts';
import { type ExtensionScope, launch, until } from '../harness/index.ts';
import { PATHS, serveSamples } from './samples.ts';
import { useHarness } from './use-harness.ts';

const isChromium = inject('target') === 'chrome';

describe('a second copy in one page', () => {
  const harness = useHarness();

  it('makes the first one leave: marks and cards are those of the second alone', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    const words = (await harness().markedWords(page)).sort();
    await harness().clickOn(page, '卢卡申科');
    await harness().card(page);
    await harness().injectAgain(page);
    await harness().cardClosed(page);
    await until('the page is marked again', async () => (await harness().markedWords(page)).length === words.length);
    expect((await harness().markedWords(page)).sort()).toEqual(words);
    await page.bringToFront();
    await harness().clickOn(page, '卢卡申科');
    expect(await harness().card(page)).toContain('Lukashenko');
    expect((await tracesIn(page)).hosts).toBe(1);
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    // Settings reach the second copy, and no other is there to paint.
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await harness().unmarked(page);
  });
});

describe('settings of version 0.1.0 as it was first tried', () => {
  const harness = useHarness();

  it('are taken, filled up with defaults, and stored as a whole at the first change', async () => {
    const old = {
      enabled: true,
      kinds: { person: false, country: true, organization: true, place: true },
      mentions: 'all',
    };
    await harness().store(old);
    await harness().reloadExtension();
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '乌克兰');
    const words = await harness().markedWords(page);
    expect(words).not.toContain('习近平');
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('input[role="switch"]');
    await popup.$eval('input[role="switch"]', (element) => element instanceof HTMLInputElement && element.click());
    await harness().unmarked(page);
    const stored = await harness().inExtension(() =>
      (globalThis as unknown as ExtensionScope).browser.storage.local.get(null),
    );
    expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, ...old, enabled: false });
    expect(stored).not.toHaveProperty('settings-set-aside');
  });
});

/** Opens an article with a card, lets the extension go, and holds what is left against what the browser allows. */
async function goesUnderAnOpenCard(way: 'turned off' | 'removed'): Promise<void> {
  const harness = await launch(inject('target'));
  try {
    serveSamples(harness.site);
    const page = await harness.open(PATHS.simplified);
    await harness.marked(page, '卢卡申科');
    await harness.clickOn(page, '卢卡申科');
    await harness.card(page);
    const before = await treeOf(page);
    await (way === 'removed' ? harness.remove() : harness.setEnabled(false));
    await page.bringToFront();
    if (isChromium) {
      // The copy that is left notices at its next event, says one sentence, and is gone.
      await until('the copy has left', async () => {
        await page.mouse.move(100 + Math.random() * 100, 100);
        return (await harness.markedWords(page)).length === 0;
      });
      expect(await harness.isCardOpen(page)).toBe(false);
      expect(await harness.inShadow(page, (root) => root.textContent)).toContain('reload this page');
    } else {
      // Nothing of ours runs: what closes the card works without us.
      const box = await harness.inShadow(page, (root) => {
        const close = [...root.querySelectorAll('.card-bar button')].at(-1);
        const { x, y, width, height } = close?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      if (box !== null) await page.mouse.click(box.x, box.y);
      await until('the card is hidden', () =>
        page.evaluate(() => document.querySelector('html > div[popover="manual"]:popover-open') === null),
      );
    }
    expect(await treeOf(page)).toBe(before);
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await tracesIn(page)).toEqual({ highlights: 0, hosts: 0, sheets: 0 });
  } finally {
    await harness.close();
  }
}

/** The page's own elements. */
function treeOf(page: Page): Promise<string> {
  return page.evaluate(() => `${document.head.outerHTML}${document.body.outerHTML}`);
}

describe.each(['turned off', 'removed'] as const)('the extension, %s under an open card,', (way) => {
  it('leaves the page as it was, and nothing in it that does not work', () => goesUnderAnOpenCard(way));
});
