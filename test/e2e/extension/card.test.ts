import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type Box, until } from '../harness/index.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';
const LINKED = '普京';

async function article(): Promise<Page> {
  const page = await harness().open(PATHS.simplified);
  await harness().marked(page, NAME, LINKED);
  return page;
}

/** One more round trip through the page: whatever a click was to bring about has been brought about. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The label of the focused element of ours; `null` when the focus is the page's. */
function focusedLabel(page: Page): Promise<string | null> {
  return harness().inShadow(page, (root) => root.activeElement?.getAttribute('aria-label') ?? null);
}

describe('the card by pointer', () => {
  it('opens on a click, beside the word and never over it, and its host is the only thing added', async () => {
    const page = await article();
    await harness().clickOn(page, NAME);
    expect(await harness().card(page)).toContain('Aleksandr Lukashenko');
    expect(overlap(await harness().cardBox(page), await harness().boxOf(page, NAME))).toBe(false);
    const added = await page.evaluate(() =>
      [...document.documentElement.children].slice(2).map((one) => one.outerHTML),
    );
    expect(added).toEqual(['<div popover="manual"></div>']);
  });

  it('opens on a tap', async () => {
    const page = await article();
    const { x, y, width, height } = await harness().boxOf(page, NAME);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    expect(await harness().card(page)).toContain('Aleksandr Lukashenko');
  });

  it('closes on Escape and on a click elsewhere, and leaves nothing behind', async () => {
    const page = await article();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await harness().clickOn(page, NAME);
    await harness().card(page);
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    await harness().clickOn(page, NAME);
    await harness().card(page);
    await page.mouse.click(20, 300);
    await harness().cardClosed(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('is one at a time: another name’s card takes its place', async () => {
    const page = await article();
    await harness().clickOn(page, NAME);
    await harness().card(page);
    await harness().clickOn(page, '习近平', { within: '.article-paragraph' });
    await until('the other card is open', async () => (await harness().card(page)).includes('Xi Jinping'));
    expect(await harness().inShadow(page, (root) => root.querySelectorAll('.card').length)).toBe(1);
  });

  it('follows a linked name’s link on a plain click, and opens on Alt+click', async () => {
    const page = await article();
    await page.keyboard.down('Alt');
    await harness().clickOn(page, LINKED);
    await page.keyboard.up('Alt');
    expect(await harness().card(page)).toContain('Vladimir');
    expect(page.url()).toContain(PATHS.simplified);
    await page.keyboard.press('Escape');
    await Promise.all([page.waitForNavigation(), harness().clickOn(page, LINKED)]);
    expect(page.url()).toContain('/world/20230301/other-story/');
  });

  it('does not open on a drag across a name or while text is selected, and none is open after a double click', async () => {
    const page = await article();
    const { x, y, width, height } = await harness().boxOf(page, NAME);
    const middle = y + height / 2;
    await page.mouse.move(x + 10, middle);
    await page.mouse.down();
    await page.mouse.move(x + width - 10, middle, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    expect(await harness().isCardOpen(page)).toBe(false);
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(2);
    // The next click only lets go of what is selected.
    await page.mouse.click(x + width / 2, middle);
    await settled(page);
    expect(await harness().isCardOpen(page)).toBe(false);
    await page.mouse.click(x + width / 2, middle, { count: 2 });
    await settled(page);
    expect(await harness().isCardOpen(page)).toBe(false);
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  it('leaves modified and middle clicks to the page', async () => {
    const page = await article();
    const { x, y, width, height } = await harness().boxOf(page, NAME);
    await page.evaluate(() => {
      const seen: boolean[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['click', 'auxclick']) addEventListener(type, (event) => seen.push(event.defaultPrevented));
    });
    for (const modifier of ['Control', 'Shift'] as const) {
      await page.keyboard.down(modifier);
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.keyboard.up(modifier);
    }
    await page.mouse.click(x + width / 2, y + height / 2, { button: 'middle' });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.click(20, 300);
    await settled(page);
    expect(await harness().isCardOpen(page)).toBe(false);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).not.toContain(true);
  });

  it('stays beside its word when the page scrolls, and in sight when the word has gone', async () => {
    const page = await article();
    await harness().clickOn(page, NAME);
    await harness().card(page);
    for (const top of [60, 60, 120, 600]) {
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top);
      await settled(page);
      const card = await harness().cardBox(page);
      const word = await page.evaluate(() => {
        const { x, y, width, height } =
          document.querySelector('.article-paragraph')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height: Math.min(height, 30) };
      });
      expect(overlap(card, word)).toBe(false);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.y + card.height).toBeLessThanOrEqual(700);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(1000);
    }
  });

  it('is a sheet at the bottom of a narrow screen, with the word above it', async () => {
    const page = await harness().open(PATHS.simplified);
    await page.setViewport({ width: 390, height: 700 });
    await harness().marked(page, NAME);
    const { x, y, height } = await harness().boxOf(page, NAME);
    await page.touchscreen.tap(x + 8, y + Math.min(height, 30) / 2);
    await harness().card(page);
    await settled(page);
    const card = await harness().cardBox(page);
    expect(card.x).toBeLessThanOrEqual(1);
    expect(card.width).toBeGreaterThan(370);
    expect(card.y + card.height).toBeGreaterThan(690);
    expect(card.y).toBeGreaterThan(300);
  });

  it('leads to the next mention of the name, which flashes', async () => {
    const page = await article();
    await harness().clickOn(page, NAME);
    expect(await harness().card(page)).toMatch(/Mention 3 of 6|Mention \d of \d/);
    await harness().inShadow(page, (root) =>
      root.querySelector<HTMLElement>('button[aria-label="Next mention"]')?.click(),
    );
    await harness().flashes(page);
    expect(await harness().isCardOpen(page)).toBe(true);
    await harness().flashes(page, false);
  });

  it('copies the name in both languages, with the site’s brackets, and says so', async () => {
    const page = await article();
    await page.bringToFront();
    await harness().clickOn(page, NAME);
    await harness().card(page);
    const button = await harness().inShadow(page, (root) => {
      const { x, y, width, height } =
        root.querySelector('.card-copy button:last-child')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(button?.x ?? 0, button?.y ?? 0);
    await until('the outcome is said', async () => {
      const said = await harness().inShadow(page, (root) => root.querySelector('[role=status]')?.textContent ?? '');
      return said === 'Copied';
    });
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    await until('the name is pasted', () =>
      page.evaluate(() => document.querySelector('textarea')?.value === '亚历山大·卢卡申科(Aleksandr Lukashenko)'),
    );
  });

  it('has nothing to do with words that are not marked', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().store({ ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, person: false } });
    await harness().marked(page, '白俄罗斯');
    await until('people are not marked', async () => !(await harness().markedWords(page)).includes(NAME));
    await harness().clickOn(page, NAME);
    await settled(page);
    expect(await harness().isCardOpen(page)).toBe(false);
  });
});

describe('the card by keyboard', () => {
  it('goes from name to name, opens with Enter, closes with Escape, and gives the focus back', async () => {
    const page = await article();
    await page.bringToFront();
    await page.focus('.dual-btn a');
    await harness().command(page, 'next-name');
    await until(
      'the keyboard stands on the first name',
      async () => (await focusedLabel(page))?.startsWith('卢卡申科') ?? false,
    );
    await harness().command(page, 'next-name');
    await until(
      'the keyboard stands on the second',
      async () => (await focusedLabel(page))?.startsWith('中国') ?? false,
    );
    await harness().command(page, 'previous-name');
    await until(
      'the keyboard is back on the first',
      async () => (await focusedLabel(page))?.startsWith('卢卡申科') ?? false,
    );
    await page.keyboard.press('Enter');
    expect(await harness().card(page)).toContain('Aleksandr Lukashenko');
    expect(await harness().inShadow(page, (root) => root.activeElement?.className ?? '')).toContain('card');
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    expect(await focusedLabel(page)).toMatch(/^卢卡申科/);
    await page.keyboard.press('Escape');
    await until('our button is gone', async () => (await focusedLabel(page)) === null);
    expect(await page.evaluate(() => document.activeElement?.matches('.dual-btn a'))).toBe(true);
    await until('nothing of ours is left', () => page.evaluate(() => document.querySelector('html > div') === null));
  });

  it('leaves the focus where the reader has put it meanwhile, and nothing behind', async () => {
    const page = await article();
    await page.bringToFront();
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.style.cssText = 'position: fixed; left: 0; top: 0; width: 60px';
      document.body.append(field);
    });
    await harness().command(page, 'next-name');
    await until('the keyboard stands on a name', async () => (await focusedLabel(page)) !== null);
    await page.keyboard.press('Enter');
    await harness().card(page);
    await page.mouse.click(20, 8);
    await harness().cardClosed(page);
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await until('nothing of ours is left', () => page.evaluate(() => document.querySelector('html > div') === null));
  });

  it('is gone with all that belongs to it when marks go off, and the focus is where it was before', async () => {
    const page = await article();
    await page.bringToFront();
    await page.focus('.dual-btn a');
    await harness().command(page, 'next-name');
    await until('the keyboard stands on a name', async () => (await focusedLabel(page)) !== null);
    await page.keyboard.press('Enter');
    await harness().card(page);
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await harness().unmarked(page);
    await until('our host is gone', () => page.evaluate(() => document.querySelector('html > div') === null));
    expect(await page.evaluate(() => document.activeElement?.matches('.dual-btn a'))).toBe(true);
  });

  it('takes no key of the page’s, for commands are the browser’s', async () => {
    const page = await article();
    await page.bringToFront();
    await page.evaluate(() => {
      const keys: boolean[] = [];
      addEventListener('keydown', (event) => keys.push(event.defaultPrevented));
      Object.assign(globalThis, { keys });
    });
    for (const key of ['n', 'p', 'Escape', 'Enter', 'Tab'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => (globalThis as unknown as { keys: boolean[] }).keys)).toEqual(
      Array.from({ length: 5 }, () => false),
    );
    expect(await focusedLabel(page)).toBe(null);
  });
});
