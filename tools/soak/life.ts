/**
 * A long life: cards opened and closed, pages come and gone, and what is held after it. Chromium counts its nodes and
 * listeners and weighs its heaps; of Firefox the page shows what we have in it, which must be nothing in the end.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Harness, until } from '../../test/e2e/harness/index.ts';
import { NAMES, serveArticle } from './pages.ts';

/** What Chromium holds after its rubbish has been collected. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of the page's process, with the scripts of page and extension. */
  readonly pageHeap: number;
  /** Bytes of the worker; `null` when none runs. */
  readonly workerHeap: number | null;
}

/** What a page shows of us. */
export interface Traces {
  readonly highlights: number;
  readonly hosts: number;
  readonly sheets: number;
}

export const NO_TRACES: Traces = { highlights: 0, hosts: 0, sheets: 0 };

/** How much a heap may grow, as a share. */
const HEAP_GROWTH = 0.1;
/** Below this many bytes of growth a heap is flat: a browser's own caches come and go. */
const HEAP_SLACK = 1_000_000;
/** What one collection frees may be all that held something else. */
const COLLECTIONS = 3;

/** Opens and closes cards in one page, and lets the caller look in after each. */
export async function openCards(
  harness: Harness,
  page: Page,
  count: number,
  after: (opened: number) => Promise<void>,
): Promise<void> {
  await page.bringToFront();
  const boxes = [await harness.boxOf(page, NAMES.headline), await harness.boxOf(page, NAMES.first)];
  for (let opened = 1; opened <= count; opened += 1) {
    const box = boxes[opened % boxes.length];
    if (box === undefined) throw new Error('There is no name to click.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await until(`card ${opened} is open`, () => hasHost(page, true));
    await page.keyboard.press('Escape');
    await until(`card ${opened} is closed`, () => hasHost(page, false));
    await after(opened);
  }
}

async function hasHost(page: Page, wanted: boolean): Promise<boolean> {
  return (await tracesIn(page)).hosts === (wanted ? 1 : 0);
}

/** Leads one tab through pages, each of which must be marked. */
export async function readPages(
  harness: Harness,
  page: Page,
  count: number,
  after: (read: number) => Promise<void>,
): Promise<void> {
  const paths = [serveArticle(harness.site, 9_001), serveArticle(harness.site, 9_002)];
  for (let read = 1; read <= count; read += 1) {
    await page.goto(`https://cn.nytimes.com${paths[read % paths.length]}`, { waitUntil: 'domcontentloaded' });
    await harness.marked(page, NAMES.first);
    await after(read);
  }
}

/** What the page shows of us now. Flashes are gone by themselves and don't count. */
export function tracesIn(page: Page): Promise<Traces> {
  return page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('zhiming-')).length,
    hosts: document.querySelectorAll('html > div[popover="manual"]').length,
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** Makes our copy leave the page as a later copy of it does, and waits until nothing of it can be seen. */
export async function leave(harness: Harness, page: Page): Promise<void> {
  await page.evaluate((origin) => void document.dispatchEvent(new Event(`leave ${origin}`)), harness.origin);
  await until('nothing of ours is in the page', async () => {
    const { highlights, hosts, sheets } = await tracesIn(page);
    return highlights + hosts + sheets === 0;
  });
}

/** Chromium alone: collects the rubbish and counts what is left. */
export async function heldBy(harness: Harness, page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  try {
    await collect(session);
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, listeners: jsEventListeners, pageHeap: usedSize, workerHeap: await workerHeap(harness) };
  } finally {
    await session.detach();
  }
}

async function collect(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < COLLECTIONS; times += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
}

async function workerHeap(harness: Harness): Promise<number | null> {
  const worker = harness.browser.targets().find((target) => target.type() === 'service_worker');
  if (worker === undefined) return null;
  const session = await worker.createCDPSession();
  try {
    await collect(session);
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}

/** A sentence for each thing that has grown from one moment to a later one. */
export function growth(before: Held, after: Held): string[] {
  const grown: string[] = [];
  for (const what of ['nodes', 'listeners'] as const) {
    if (after[what] > before[what]) grown.push(`${what} grew from ${before[what]} to ${after[what]}`);
  }
  for (const what of ['pageHeap', 'workerHeap'] as const) {
    const [was, is] = [before[what], after[what]];
    if (was === null || is === null) continue;
    if (is > was * (1 + HEAP_GROWTH) && is - was > HEAP_SLACK) grown.push(`${what} grew from ${was} to ${is} bytes`);
  }
  return grown;
}
