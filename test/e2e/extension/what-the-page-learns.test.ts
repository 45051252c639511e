import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { renderPage } from '../../helpers/render-page.ts';
import { until } from '../harness/index.ts';
import { middleOf, pressOurs, settled } from './card-parts.ts';
import { SIMPLIFIED } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';
const WATCHED = '/world/20230404/watched/';

/** What the page's own script, first in its head, wrote down. */
interface Watch {
  readonly globals: readonly string[];
  readonly messages: unknown[];
  /** Events that no hand brought about. */
  readonly made: string[];
  readonly records: string[];
  readonly paths: string[];
}

const SCRIPT = `
  const watch = { globals: Object.getOwnPropertyNames(window), messages: [], made: [], records: [], paths: [] };
  Object.defineProperty(document, 'watch', { value: watch });
  addEventListener('message', ({ data }) => watch.messages.push(data));
  const types = new Set([window, document, HTMLElement.prototype].flatMap((one) => {
    const all = [];
    for (const key in one) if (key.startsWith('on')) all.push(key.slice(2));
    return all;
  }));
  for (const type of types) {
    addEventListener(type, (event) => { if (!event.isTrusted) watch.made.push(type); }, { capture: true });
  }
  addEventListener('click', (event) => {
    watch.paths.push(event.composedPath().map((one) => one.nodeName ?? 'window').join(' '));
  }, { capture: true });
  addEventListener('DOMContentLoaded', () => setTimeout(() => new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      const added = [...addedNodes].map(({ nodeName, childNodes }) => nodeName + childNodes.length).join();
      watch.records.push([type, target.nodeName, attributeName ?? '', added].join(' ').trim());
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })));
`;

beforeAll(() => {
  const url = `https://cn.nytimes.com${WATCHED}`;
  harness().site.serve(
    WATCHED,
    renderPage({ ...SIMPLIFIED, url }).replace('<head>', () => `<head><script>{${SCRIPT}}</script>`),
  );
});

async function watched(): Promise<Page> {
  const page = await harness().open(WATCHED);
  await harness().marked(page, NAME);
  await page.bringToFront();
  return page;
}

function watchOf(page: Page): Promise<Watch> {
  return page.evaluate(() => (document as unknown as { readonly watch: Watch }).watch);
}

/** All that the page's script can read of the page's state without being told of an event. */
function readable(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    highlights: [...CSS.highlights].map(([name, highlight]) => [
      name,
      highlight.priority,
      [...highlight].map(({ startContainer, startOffset, endOffset }) => [
        startContainer.parentElement?.className,
        startContainer.nodeValue?.slice(startOffset, endOffset),
      ]),
    ]),
    active: document.activeElement?.nodeName,
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    selection: String(getSelection()),
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    title: document.title,
    address: location.href,
    resources: performance.getEntries().filter(({ name }) => name.includes('extension://')).length,
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
  }));
}

function hostOf(page: Page): Promise<Record<string, unknown> | null> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('html > div');
    if (host === null) return null;
    return {
      root: host.shadowRoot,
      html: host.outerHTML,
      text: [host.innerText, host.textContent],
      own: Object.getOwnPropertyNames(host),
      size: [host.offsetWidth, host.offsetHeight],
    };
  });
}

async function stepTo(page: Page, name: string): Promise<void> {
  await harness().command(page, 'next-name');
  await until(`the keyboard stands on ${name}`, async () => {
    const label = await harness().inShadow(page, (root) => root.activeElement?.getAttribute('aria-label') ?? '');
    return label?.startsWith(name) ?? false;
  });
}

describe('from its own script the page', () => {
  it('reads nothing of whose card is open: all that it can read is the same for two names', async () => {
    const page = await watched();
    const before = await readable(page);
    const open: Record<string, unknown>[] = [];
    // Both stand in the headline, so that the page is scrolled for neither.
    for (const [name, english] of [
      ['卢卡申科', 'Aleksandr Lukashenko'],
      ['中国', 'China'],
    ] as const) {
      await stepTo(page, name);
      await page.keyboard.press('Enter');
      expect(await harness().card(page)).toContain(english);
      open.push({ ...(await readable(page)), host: await hostOf(page) });
      await page.keyboard.press('Escape');
      await harness().cardClosed(page);
    }
    expect(open[0]).toEqual(open[1]);
    expect(open[0]?.highlights).toEqual(before.highlights);
    expect(open[0]?.host).toEqual({
      root: null,
      html: '<div popover="manual"></div>',
      text: ['', ''],
      own: [],
      size: [0, 0],
    });
    await page.keyboard.press('Escape');
    await until('nothing of ours is left', async () => (await hostOf(page)) === null);
    expect(await readable(page)).toEqual(before);
  });

  it('hears no event, no message and no new name of ours, and sees of our presence one empty element', async () => {
    const page = await watched();
    await harness().clickOn(page, NAME);
    await harness().card(page);
    await harness().inShadow(page, (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await pressOurs(harness(), page, '.card-name');
    await pressOurs(harness(), page, 'button[aria-label="Next mention"]');
    await harness().store({ ...DEFAULT_SETTINGS, mentions: 'all', colours: 'by-kind' });
    await until('marks have followed', async () =>
      Object.keys(await harness().marks(page)).some((name) => name.includes('colour')),
    );
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    await until('nothing of ours is left', async () => (await hostOf(page)) === null);
    const { globals, messages, made, records, paths } = await watchOf(page);
    expect(messages).toEqual([]);
    expect(made).toEqual([]);
    // The host comes and goes, and nothing else.
    expect([...new Set(records)].sort()).toEqual(['childList HTML', 'childList HTML  DIV0']);
    const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
    // The browser’s own, and those of the page’s two scripts.
    expect(now.filter((name) => !globals.includes(name) && !['sectionName', 'adTyp'].includes(name))).toEqual([]);
    // A click on the card ends, for the page, at the host.
    expect(paths.slice(1).every((path) => path === 'DIV HTML #document window')).toBe(true);
    expect(paths.length).toBeGreaterThan(2);
  });

  it('learns nothing of the card by selecting all, and at most the piece that the reader selects', async () => {
    const page = await watched();
    await harness().clickOn(page, NAME);
    await harness().card(page);
    const all = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.documentElement);
        const one = String(getSelection());
        document.execCommand('selectAll');
        const other = String(getSelection());
        getSelection()?.removeAllRanges();
        return one + other;
      });
    const before = await all();
    expect(before).toContain('与习近平会谈');
    expect(before).not.toMatch(/Mention|Politician|Wikipedia/);
    const { x, y } = await middleOf(harness(), page, '.card-description');
    await page.mouse.click(x, y, { count: 3 });
    await settled(page);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toMatch(/^Politician of Belarus[^\n]*\s*$/);
    expect(await all()).not.toMatch(/Mention|Wikipedia/);
    expect(await harness().isCardOpen(page)).toBe(true);
    // Elsewhere again, and nothing can be had any more.
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    expect(await all()).toBe(before);
  });

  it('can’t fetch a file of ours', async () => {
    const page = await watched();
    const addresses = ['manifest.json', 'content/main.js', 'popup/index.html', 'icons/16.png'].map((path) => {
      return `${harness().origin}${path}`;
    });
    const outcomes = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => 'fetched',
              () => 'refused',
            ),
          ),
        ),
      addresses,
    );
    expect(outcomes).toEqual(addresses.map(() => 'refused'));
  });
});
