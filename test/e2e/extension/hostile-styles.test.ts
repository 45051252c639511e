import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../helpers/render-page.ts';
import { until } from '../harness/index.ts';
import { linesOf, overlap, pressOurs, settled } from './card-parts.ts';
import { SIMPLIFIED } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';
const PARAGRAPH = '.article-paragraph';

/** What a page's own sheet may do, on purpose or not. */
const STYLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'letters and colours': {
    'unsets everything': '* { all: unset !important; } head, script, style { display: none !important; }',
    'has a root font of 10 px': 'html { font-size: 10px !important; }',
    'has a root font of 200 %': 'html { font-size: 200% !important; }',
    'inverts its colours': 'html { filter: invert(1); }',
    'is nearly transparent': 'html { opacity: 0.1; }',
    'turns letters about':
      '* { text-transform: uppercase; letter-spacing: 9px; word-spacing: 3em; line-height: 4 !important; text-indent: 5em; font: 900 40px monospace; color: #f0f !important; background: #0f0; text-shadow: 2px 2px red; cursor: wait; }',
  },
  'place and size': {
    'transforms its root': 'html { transform: translate(40px, 30px); perspective: 400px; }',
    'transforms its body': 'body { transform: translateY(25px); perspective: 300px; contain: paint; }',
    'contains its root': 'html, body { contain: layout style; will-change: transform; }',
    'has a header above all else':
      'nav.nav-bar { position: fixed; inset: 0 0 auto; height: 60px; z-index: 2147483647; background: #fff; }',
    'is zoomed in its body': 'body { zoom: 2; }',
    'is zoomed in its root': 'html { zoom: 1.5; }',
  },
  direction: {
    'runs from right to left': 'html { direction: rtl; }',
    'runs from top to bottom': 'html { writing-mode: vertical-rl; } article { max-block-size: none; }',
    'forbids to select': '* { user-select: none; -webkit-user-select: none; }',
    'takes no clicks on its root': 'html { pointer-events: none; } body { pointer-events: auto; }',
  },
  'hiding and names': {
    'hides what lies beside its body': 'html > div, body ~ *, div:empty { display: none !important; }',
    'hides popovers':
      '[popover], :popover-open { display: none !important; visibility: hidden; opacity: 0 !important; }',
    'moves everything slowly': '*, *::before { transition: all 30s !important; animation: x 9s infinite !important; }',
    'uses our variables':
      ':root, * { --paper: red !important; --ink: red !important; --sans: fantasy !important; --card-max-height: 3px !important; }',
  },
};

const PLAIN = '/world/20230401/plain/';
const INNER = '/world/20230401/inner-scroller/';

beforeAll(() => {
  const serve = (path: string, css: string): void =>
    harness().site.serve(path, {
      html: renderPage({ ...SIMPLIFIED, url: `https://cn.nytimes.com${path}` }).replace(
        '</head>',
        () => `<style>${css}</style></head>`,
      ),
      // As strict as a page with a sheet of its own can be.
      policy: "default-src 'none'; style-src 'unsafe-inline'",
    });
  serve(PLAIN, '');
  serve(INNER, 'html, body { height: 100%; overflow: hidden; } main { height: 100vh; overflow: auto; }');
});

/** Everything of the card that decides whether it can be read. */
function lookOf(page: Page): Promise<Record<string, string> | null> {
  return harness().inShadow(page, (root) => {
    const looks: Record<string, string> = {};
    const parts = [
      '.frame',
      '.card',
      '.card-name',
      '.card-english-name',
      '.card-description',
      '.card-button',
      'a',
      'summary',
    ];
    const properties = [
      ...[
        'font',
        'letterSpacing',
        'wordSpacing',
        'textTransform',
        'textIndent',
        'textAlign',
        'textShadow',
        'direction',
      ],
      ...['writingMode', 'color', 'backgroundColor', 'visibility', 'opacity', 'filter', 'cursor', 'pointerEvents'],
      ...['transitionDuration', 'animationName', 'userSelect'],
    ];
    for (const part of parts) {
      const element = root.querySelector(part);
      if (element === null) continue;
      const style = getComputedStyle(element) as unknown as Record<string, string>;
      looks[part] = properties.map((property) => `${property}: ${style[property]}`).join('; ');
    }
    const { width } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    looks.width = String(Math.round(width));
    return looks;
  });
}

/** The colour of the card's ground, as painted. */
async function ground(page: Page): Promise<number[]> {
  const { x, y } = await harness().cardBox(page);
  const screen = PNG.sync.read(Buffer.from(await page.screenshot({ captureBeyondViewport: false })));
  const at = ((Math.round(y) + 12) * screen.width + Math.round(x) + 5) * 4;
  return [...screen.data.subarray(at, at + 3)];
}

async function openPage(path: string): Promise<Page> {
  const page = await harness().open(path);
  await harness().marked(page, NAME);
  return page;
}

async function openCard(page: Page): Promise<void> {
  // Whatever way the page runs, and however large its letters are.
  await page.$eval(PARAGRAPH, (paragraph) => paragraph.scrollIntoView({ block: 'center', inline: 'center' }));
  await settled(page);
  const [line] = await linesOf(page, PARAGRAPH, NAME);
  await page.mouse.click((line?.x ?? 0) + (line?.width ?? 0) / 2, (line?.y ?? 0) + (line?.height ?? 0) / 2);
  await harness().card(page);
  await settled(page);
}

/** Whether what is in front at the card's middle is ours. */
async function isInFront(page: Page): Promise<boolean> {
  const { x, y, width, height } = await harness().cardBox(page);
  return page.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.matches('html > div[popover]') ?? false,
    x + width / 2,
    y + height / 2,
  );
}

/** The one sheet of the page's own choice. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    document.querySelector('#hostile')?.remove();
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent = rules;
    document.head.append(style);
  }, css);
}

async function expectBesideWord(page: Page, style: string): Promise<void> {
  const card = await harness().cardBox(page);
  const lines = await linesOf(page, PARAGRAPH, NAME);
  expect(
    lines.filter((line) => overlap(card, line)),
    style,
  ).toEqual([]);
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  expect([card.x >= 0, card.y >= 0, card.x + card.width <= width, card.y + card.height <= height], style).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(card.height, style).toBeGreaterThan(150);
  // Next to the word, not somewhere on the screen.
  const gaps = lines.map(({ y, height: high }) => Math.max(y - (card.y + card.height), card.y - (y + high)));
  expect(Math.min(...gaps), style).toBeLessThan(10);
}

describe('a page with a sheet of its own', () => {
  const PAPER = [0xfd, 0xfc, 0xf9];

  it.each(Object.keys(STYLES))('has its marks, and a card that reads as on any other: %s', async (group) => {
    const page = await openPage(PLAIN);
    await openCard(page);
    const plain = await lookOf(page);
    expect(plain?.['.card']).toContain('direction: ltr');
    expect(await ground(page)).toEqual(PAPER);
    await page.keyboard.press('Escape');
    for (const [style, css] of Object.entries(STYLES[group] ?? {})) {
      await dress(page, css);
      await openCard(page);
      expect(await lookOf(page), style).toEqual(plain);
      await expectBesideWord(page, style);
      expect(await isInFront(page), style).toBe(true);
      // Firefox filters what lies over the root as well (docs/browser-bugs.md): inverted, but as easy to read.
      const inverted = style === 'inverts its colours' && harness().target === 'firefox';
      const painted = (await ground(page)).map((channel) => (inverted ? 255 - channel : channel));
      painted.forEach((channel, at) => {
        expect(Math.abs(channel - (PAPER[at] ?? 0)), style).toBeLessThanOrEqual(1);
      });
      await pressOurs(harness(), page, '.card-bar button:last-child');
      await harness().cardClosed(page);
      await harness().marked(page, NAME);
    }
  });
});

describe('a page that scrolls inside itself', () => {
  it('has its card at the word while it scrolls, and is scrolled to what the reader asks for', async () => {
    const page = await openPage(INNER);
    await openCard(page);
    const beside = async (): Promise<void> => {
      await settled(page);
      const card = await harness().cardBox(page);
      const [line] = await linesOf(page, PARAGRAPH, NAME);
      expect(line !== undefined && overlap(card, line)).toBe(false);
      expect(Math.round(card.y - (line?.y ?? 0) - (line?.height ?? 0))).toBeLessThan(10);
    };
    await beside();
    await page.evaluate(() => document.querySelector('main')?.scrollBy({ top: 40, behavior: 'instant' }));
    await beside();
    // To the last mention, far below.
    while (!(await harness().card(page)).includes('Mention 6 of 6')) {
      await harness().inShadow(page, (root) =>
        root.querySelector<HTMLElement>('button[aria-label="Next mention"]')?.click(),
      );
    }
    await until('the last mention is in sight', async () => {
      const lines = await linesOf(page, '.article-partial:last-of-type', '卢卡申科');
      return lines.every(({ y, height }) => y > 0 && y + height < 700);
    });
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
  });
});
