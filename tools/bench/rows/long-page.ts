/**
 * Rows of a page of 300,000 units with some ten thousand names, all of them marked: for how long it can't answer its
 * reader, as it opens and after one of its paragraphs changed.
 */
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { ORIGIN, until } from '../../../test/e2e/harness/index.ts';
import type { RowGroup } from '../bench.ts';
import { elsewhere, type Lab, openLab } from '../browser/lab.ts';
import { type Row, rowOf } from '../row.ts';

const ROUNDS = 5;
const LENGTH = 300_000;
/** By the Long Tasks API. */
const LONG_TASK_MILLISECONDS = 50;
/** Both pages are looked at this long after their navigation began, ms. */
const SETTLED = 3_000;

interface Tasks {
  readonly count: number;
  /** What they took beyond the limit, all together, ms. */
  readonly blocked: number;
}

/** `long-page/…`. */
export const longPageRows: RowGroup = {
  async rows(bench) {
    const lab = await openLab(bench, 'chrome');
    try {
      const [sample] = bench.samples(LENGTH);
      if (sample === undefined) throw new Error(`There is no text of ${LENGTH} units.`);
      await lab.harness.store({ ...DEFAULT_SETTINGS, mentions: 'all' });
      return await rows(lab, lab.serveArticle(`bench-${LENGTH}`, sample.text));
    } finally {
      await lab.close();
    }
  },
};

async function rows(lab: Lab, path: string): Promise<Row[]> {
  const opening: Tasks[] = [];
  const without: Tasks[] = [];
  const changing: Tasks[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    without.push(await inPage(lab, elsewhere(path), opened));
    await inPage(lab, `${ORIGIN}${path}`, async (page) => {
      opening.push(await opened(page));
      changing.push(await changed(page));
    });
  }
  const units = `page of ${LENGTH.toLocaleString('en')} units`;
  const of = (all: readonly Tasks[], what: keyof Tasks): number[] => all.map((tasks) => tasks[what]);
  return [
    rowOf('long-page/changed', `${units}: long tasks after a paragraph changed`, 'count', of(changing, 'count')),
    rowOf('long-page/opened', `${units}: blocked as it opens`, 'ms', of(opening, 'blocked')),
    rowOf(
      'long-page/opened-without',
      `${units}: blocked as it opens, without the extension`,
      'ms',
      of(without, 'blocked'),
    ),
  ];
}

async function inPage<T>(lab: Lab, address: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await lab.harness.browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 700 });
    await page.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { benchTasks: tasks });
      const observer = new PerformanceObserver(
        (list) => void tasks.push(...list.getEntries().map((one) => one.duration)),
      );
      observer.observe({ type: 'longtask', buffered: true });
    });
    await page.goto(address);
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Takes the long tasks that were noted since the last call. */
async function tasksOf(page: Page): Promise<Tasks> {
  const all = await page.evaluate(() => (globalThis as unknown as { benchTasks: number[] }).benchTasks.splice(0));
  return { count: all.length, blocked: all.reduce((sum, one) => sum + one - LONG_TASK_MILLISECONDS, 0) };
}

async function opened(page: Page): Promise<Tasks> {
  await until('the page is settled', () => page.evaluate((least) => performance.now() > least, SETTLED), 60_000);
  return tasksOf(page);
}

/** A paragraph is added at the end and marked. */
async function changed(page: Page): Promise<Tasks> {
  await page.evaluate(() => {
    const last = [...document.querySelectorAll('.article-paragraph')].at(-1);
    const late = last?.cloneNode() as Element;
    late.textContent = '法国总统马克龙访问日本。';
    last?.after(late);
  });
  const isMarked = () =>
    page.evaluate(() => {
      const late = [...document.querySelectorAll('.article-paragraph')].at(-1)?.firstChild;
      return [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) => startContainer === late),
      );
    });
  await until('what came late is marked', isMarked, 60_000);
  return tasksOf(page);
}
