import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../helpers/render-page.ts';
import { type Box, until } from '../harness/index.ts';
import { linesOf, overlap, pressOurs, settled } from './card-parts.ts';
import { SIMPLIFIED } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';
const PLACED = '/world/20230402/placed/';
const LONG = '/world/20230403/long/';
const HEIGHT = 700;
/** As `content/placement.ts` has them. */
const SHEET_BELOW_WIDTH = 480;
const SHEET_SHARE = 0.45;
const CARD_WIDTH = 340;

/** Where the word is put: the paragraph's place on the screen. */
const CORNERS: Readonly<Record<string, string>> = {
  'top left': 'left: 0; top: 0',
  'top right': 'right: 0; top: 0',
  'bottom left': 'left: 0; bottom: 0',
  'bottom right': 'right: 0; bottom: 0',
  // The name does not fit into one line of it.
  'two lines': 'left: 40%; top: 45%; width: 5.5em',
};

beforeAll(() => {
  const { site } = harness();
  const filler = '这里的人们整天谈论天气，也谈论湖上的船。'.repeat(8);
  const blocks = Array.from({ length: 8 }, (_, index) => ({
    kind: 'paragraph' as const,
    html: index === 4 ? `${filler}后来，${NAME}说了话。${filler}` : filler,
  }));
  const at = (path: string) => ({ ...SIMPLIFIED, url: `https://cn.nytimes.com${path}`, headline: '样例标题' });
  site.serve(PLACED, renderPage({ ...at(PLACED), blocks: [{ kind: 'paragraph', html: NAME }, ...blocks.slice(5)] }));
  site.serve(LONG, renderPage({ ...at(LONG), blocks }));
});

/** Our box within the screen, beside the word. A sheet may stand before a word that can't be scrolled away from it. */
async function expectPlaced(page: Page, state: string): Promise<Box> {
  await settled(page);
  const card = await harness().cardBox(page);
  const screen = await harness().inShadow(page, (root) => root.querySelector('.screen')?.clientWidth ?? 0);
  expect([card.x >= 0, card.y >= 0], state).toEqual([true, true]);
  expect(card.x + card.width, state).toBeLessThanOrEqual(screen ?? 0);
  expect(card.y + card.height, state).toBeLessThanOrEqual(HEIGHT + 0.5);
  // Without the scrollbar, which Firefox's screens have.
  if ((screen ?? 0) < SHEET_BELOW_WIDTH) {
    expect(card.height, state).toBeLessThanOrEqual(HEIGHT * SHEET_SHARE + 1);
    expect(Math.abs(card.width - (screen ?? 0)), state).toBeLessThan(1);
    expect(card.y + card.height, state).toBeGreaterThan(HEIGHT - 1);
  } else {
    expect(card.width, state).toBe(CARD_WIDTH);
    const lines = await linesOf(page, 'article', NAME);
    expect(
      lines.filter((line) => overlap(card, line)),
      state,
    ).toEqual([]);
  }
  return card;
}

async function put(page: Page, place: string): Promise<void> {
  await page.evaluate((css) => {
    const paragraph = document.querySelector<HTMLElement>('.article-paragraph');
    if (paragraph === null) throw new Error('There is no paragraph.');
    paragraph.style.cssText = `position: fixed; ${css}; margin: 0; padding: 4px; background: #fff; z-index: 9`;
  }, place);
}

async function clickName(page: Page): Promise<void> {
  const [line] = await linesOf(page, 'article', NAME);
  await page.mouse.click((line?.x ?? 0) + 12, (line?.y ?? 0) + (line?.height ?? 0) / 2);
  await harness().card(page);
}

describe.each([
  ['narrow', [320, 360, 480]],
  ['wide', [768, 1000, 1600]],
] as const)('on %s screens', (_kind, widths) => {
  it('the card is on the screen and beside a word in any corner, also of two lines, and as it grows', async () => {
    const page = await harness().open(PLACED);
    await harness().marked(page, NAME);
    for (const width of widths) {
      await page.setViewport({ width, height: HEIGHT });
      for (const [corner, place] of Object.entries(CORNERS)) {
        await put(page, place);
        await settled(page);
        if (corner === 'two lines') expect((await linesOf(page, 'article', NAME)).length).toBe(2);
        await expectGrowing(page, `${width} px, ${corner}`);
      }
    }
  });
});

/** Opens the card of the name, unfolds it, and closes it. */
async function expectGrowing(page: Page, state: string): Promise<void> {
  await clickName(page);
  const small = await expectPlaced(page, state);
  await unfold(page);
  const grown = await expectPlaced(page, `${state}, grown`);
  expect(grown.height, state).toBeGreaterThanOrEqual(small.height - 1);
  if (grown.width === CARD_WIDTH) {
    const [line] = await linesOf(page, 'article', NAME);
    const isBelow = ({ y }: Box): boolean => y > (line?.y ?? 0);
    expect(isBelow(grown), `${state}, grown`).toBe(isBelow(small));
  }
  const targets = await harness().inShadow(page, (root) =>
    [...root.querySelectorAll<HTMLElement>('button, summary, a')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= 24 && height >= 24 ? [] : [`${element.textContent} ${width} × ${height}`];
    }),
  );
  expect(targets, state).toEqual([]);
  await page.keyboard.press('Escape');
  await harness().cardClosed(page);
}

/** Opens all that is folded away in the card. */
async function unfold(page: Page): Promise<void> {
  await harness().inShadow(page, (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
  });
}

describe('a card that grows', () => {
  it('stays on its side of the word, also where the other has more room, and scrolls inside', async () => {
    const page = await harness().open(LONG);
    const screen = 1200;
    await page.setViewport({ width: 1000, height: screen });
    await harness().marked(page, NAME);
    await scrollNameTo(page, 300);
    await clickName(page);
    await settled(page);
    const { height } = await harness().cardBox(page);
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    // It fits below, but what is folded away will not.
    const top = Math.round(screen - height - 75);
    await scrollNameTo(page, top);
    await clickName(page);
    await settled(page);
    expect((await harness().cardBox(page)).y).toBeGreaterThan(top);
    await unfold(page);
    await settled(page);
    const grown = await harness().cardBox(page);
    expect(grown.y).toBeGreaterThan(top);
    expect(grown.y + grown.height).toBeLessThanOrEqual(screen);
    const hidden = await harness().inShadow(page, (root) => {
      const card = root.querySelector('.card');
      return card === null ? 0 : card.scrollHeight - card.clientHeight;
    });
    expect(hidden).toBeGreaterThan(0);
  });
});

/** Scrolls the page so that the name stands so far below the top of the screen. */
async function scrollNameTo(page: Page, top: number): Promise<void> {
  const { y } = await harness().boxOf(page, NAME);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - top);
  await settled(page);
}

describe('a sheet', () => {
  async function narrow(): Promise<Page> {
    const page = await harness().open(LONG);
    await page.setViewport({ width: 390, height: HEIGHT });
    await harness().marked(page, NAME);
    return page;
  }

  const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

  it('has the page scrolled just so far that the word stands above it, and not back', async () => {
    const page = await narrow();
    await scrollNameTo(page, 600);
    const before = await scrolled(page);
    const { x, y } = await harness().boxOf(page, '亚历山大');
    await page.touchscreen.tap(x + 10, y + 8);
    await harness().card(page);
    await settled(page);
    const card = await harness().cardBox(page);
    const lines = await linesOf(page, 'article', NAME);
    const bottom = Math.max(...lines.map((line) => line.y + line.height));
    expect(bottom).toBeLessThanOrEqual(card.y);
    expect(card.y - bottom).toBeLessThan(12);
    const after = await scrolled(page);
    expect(after).toBeGreaterThan(before);
    // Its own growing moves the page no more, and neither does closing.
    await unfold(page);
    await settled(page);
    expect(await scrolled(page)).toBe(after);
    await page.touchscreen.tap(60, 60);
    await harness().cardClosed(page);
    expect(await scrolled(page)).toBe(after);
  });

  it('leaves a page alone whose word stands high enough', async () => {
    const page = await narrow();
    await scrollNameTo(page, 150);
    const before = await scrolled(page);
    await harness().clickOn(page, '亚历山大');
    await harness().card(page);
    await settled(page);
    expect(await scrolled(page)).toBe(before);
    await pressOurs(harness(), page, '.card-bar button:last-child');
    await harness().cardClosed(page);
    expect(await scrolled(page)).toBe(before);
  });

  it('becomes a card beside the word when the screen is turned, and a sheet again', async () => {
    const page = await narrow();
    await scrollNameTo(page, 150);
    await harness().clickOn(page, '亚历山大');
    await harness().card(page);
    await page.setViewport({ width: 900, height: HEIGHT });
    await until('it is a card', async () => (await harness().cardBox(page)).width === CARD_WIDTH);
    await expectPlaced(page, 'turned');
    await page.setViewport({ width: 390, height: HEIGHT });
    await until('it is a sheet', async () => (await harness().cardBox(page)).width > 370);
    await expectPlaced(page, 'turned back');
  });
});

describe('the lights of an open card', () => {
  const lights = (page: Page): Promise<Box[] | null> =>
    harness().inShadow(page, (root) =>
      [...root.querySelectorAll('.box.is-light')].map((box) => {
        const { x, y, width, height } = box.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );

  it('lie on every line of the name, go with it, and take no click', async () => {
    const page = await harness().open(LONG);
    await harness().marked(page, NAME);
    await scrollNameTo(page, 300);
    await clickName(page);
    const areOnName = async (): Promise<boolean> => {
      const lines = await linesOf(page, 'article', NAME);
      const lit = (await lights(page)) ?? [];
      return lines.every((line) =>
        lit.some(
          ({ x, y, width }) => Math.abs(x - line.x) < 1 && Math.abs(y - line.y) < 1 && Math.abs(width - line.width) < 1,
        ),
      );
    };
    expect(await areOnName()).toBe(true);
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    expect(await areOnName()).toBe(true);
    await page.setViewport({ width: 700, height: HEIGHT });
    await until('they have gone along', areOnName);
    const [line] = await linesOf(page, 'article', NAME);
    const under = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.closest('.article-paragraph') !== null,
      (line?.x ?? 0) + 4,
      (line?.y ?? 0) + 8,
    );
    expect(under).toBe(true);
  });
});
