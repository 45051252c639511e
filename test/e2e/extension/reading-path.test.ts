import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/index.ts';
import { middleOf, settled } from './card-parts.ts';
import { rowOf } from './popup-parts.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';

async function article(): Promise<Page> {
  const page = await harness().open(PATHS.simplified);
  await harness().marked(page, NAME);
  await page.bringToFront();
  return page;
}

/** What has the focus in our root, and whether it shows; `null` when the focus is the page's. */
function focused(page: Page): Promise<{ what: string; index: number; isRinged: boolean } | null> {
  return harness().inShadow(page, (root) => {
    const { activeElement } = root;
    if (activeElement === null) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    const { top, bottom, width } = activeElement.getBoundingClientRect();
    const stops = [...root.querySelectorAll<HTMLElement>('button, summary, a[href]')].filter(
      (element) => element.closest('.card') !== null && element.checkVisibility(),
    );
    return {
      what: activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '',
      index: stops.indexOf(activeElement as HTMLElement),
      isRinged:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        width > 0 &&
        top >= 0 &&
        bottom <= innerHeight,
    };
  });
}

function stopsInCard(page: Page): Promise<number | null> {
  return harness().inShadow(
    page,
    (root) =>
      [...root.querySelectorAll<HTMLElement>('button, summary, a[href]')].filter(
        (element) => element.closest('.card') !== null && element.checkVisibility(),
      ).length,
  );
}

async function standsOn(page: Page, name: string): Promise<void> {
  await until(`the keyboard stands on ${name}`, async () => (await focused(page))?.what.startsWith(name) ?? false);
}

describe('reading by keyboard alone', () => {
  it('goes from the headline’s name into its card, through all of it in order, and back to the name', async () => {
    const page = await article();
    await harness().command(page, 'next-name');
    await standsOn(page, '卢卡申科');
    expect((await focused(page))?.isRinged).toBe(true);
    await page.keyboard.press('Enter');
    expect(await harness().card(page)).toContain('Aleksandr Lukashenko');
    const stops = (await stopsInCard(page)) ?? 0;
    expect(stops).toBeGreaterThan(8);
    for (let index = 0; index < stops; index++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ index, isRinged: true });
    }
    for (let index = stops - 2; index >= 0; index--) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect((await focused(page))?.index).toBe(index);
    }
    // What is folded away opens by the keyboard, and its parts come next.
    const actions = await harness().inShadow(page, (root) =>
      [...root.querySelectorAll('.card button, .card summary, .card a[href]')]
        .filter((element) => element.checkVisibility())
        .findIndex((element) => element.matches('.card-actions summary')),
    );
    for (let index = 0; index < (actions ?? 0); index++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('it is unfolded', async () => ((await stopsInCard(page)) ?? 0) === stops + 3);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ what: 'Not this one', isRinged: true });
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    await standsOn(page, '卢卡申科');
  });

  it('is never held fast in the card: the tab key leads out at its end', async () => {
    const page = await article();
    await harness().command(page, 'next-name');
    await standsOn(page, '卢卡申科');
    await page.keyboard.press('Enter');
    await harness().card(page);
    const stops = (await stopsInCard(page)) ?? 0;
    for (let presses = 0; presses < stops; presses++) await page.keyboard.press('Tab');
    expect((await focused(page))?.index).toBe(stops - 1);
    await page.keyboard.press('Tab');
    const after = await focused(page);
    // The card's first stop would be a ring without a way out.
    expect(after === null || after.index < 0).toBe(true);
  });

  it('goes on from the card to the next name’s, with the focus on the same button, and back to that name', async () => {
    const page = await article();
    await harness().command(page, 'next-name');
    await standsOn(page, '卢卡申科');
    await page.keyboard.press('Enter');
    await harness().card(page);
    const press = async (label: string): Promise<void> => {
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused(page))?.what === label) return page.keyboard.press('Enter');
      }
      throw new Error(`Tab does not lead to “${label}”.`);
    };
    await press('Next name');
    await until('the card is China’s', async () => (await harness().card(page)).includes('China'));
    expect(await focused(page)).toMatchObject({ what: 'Next name', isRinged: true });
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    await standsOn(page, '中国');
  });

  it('goes to the popup, from there to a name in the article, and on from it', async () => {
    const page = await article();
    await harness().command(page, 'next-name');
    await standsOn(page, '卢卡申科');
    const popup = await harness().openPopup(page);
    await popup.waitForSelector(rowOf('ukraine'));
    await popup.bringToFront();
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses++) {
        await popup.keyboard.press('Tab');
        if (await popup.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
      }
      throw new Error(`Tab does not lead to ${selector}.`);
    };
    await tabTo('.cast-row');
    await popup.keyboard.type('ukra');
    await until('one is left', async () => (await popup.$$('.cast-row')).length === 1);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.card:focus');
    for (let presses = 0; presses < 20; presses++) {
      const words = await popup.evaluate(() => document.activeElement?.textContent);
      if (words === 'Show in article') break;
      await popup.keyboard.down('Shift');
      await popup.keyboard.press('Tab');
      await popup.keyboard.up('Shift');
    }
    await popup.keyboard.press('Enter');
    await harness().flashes(page);
    await popup.close();
    await page.bringToFront();
    // The tour goes on from there: one step back from the last name, and forward again.
    await harness().command(page, 'previous-name');
    await until('the keyboard stands on another', async () => {
      const what = (await focused(page))?.what ?? '乌克兰';
      return !what.startsWith('乌克兰');
    });
    await harness().command(page, 'next-name');
    await standsOn(page, '乌克兰');
    await page.keyboard.press('Enter');
    expect(await harness().card(page)).toContain('Ukraine');
  });
});

describe('reading by touch', () => {
  it('opens by a tap, walks by the card’s buttons, and closes by a tap elsewhere', async () => {
    const page = await article();
    await page.setViewport({ width: 390, height: 780, hasTouch: harness().target === 'chrome' });
    await harness().marked(page, NAME);
    const tapOn = async (selector: string): Promise<void> => {
      const { x, y } = await middleOf(harness(), page, selector);
      await page.touchscreen.tap(x, y);
    };
    const { x, y } = await harness().boxOf(page, '亚历山大');
    await page.touchscreen.tap(x + 10, y + 8);
    const first = await harness().card(page);
    await tapOn('button[aria-label="Next mention"]');
    await until('the card is at another mention', async () => (await harness().card(page)) !== first);
    await tapOn('.card-actions summary');
    await settled(page);
    expect(
      await harness().inShadow(page, (root) => root.querySelector<HTMLDetailsElement>('.card-actions')?.open),
    ).toBe(true);
    // In the page's margin, above the sheet.
    await page.touchscreen.tap(4, 200);
    await harness().cardClosed(page);
    const again = await harness().boxOf(page, '亚历山大');
    await page.touchscreen.tap(again.x + 10, again.y + 8);
    await harness().card(page);
    await tapOn('.card-bar button:last-child');
    await harness().cardClosed(page);
  });
});
