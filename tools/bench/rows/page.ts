/** Rows of what a page pays in Chromium: with the extension, and the same page where the extension has no business. */
import type { Page } from 'puppeteer-core';
import { ORIGIN } from '../../../test/e2e/harness/index.ts';
import type { Bench, RowGroup } from '../bench.ts';
import { type ContentScope, elsewhere, type Lab, openLab } from '../browser/lab.ts';
import { interleave } from '../measure.ts';
import { type Row, rowOf } from '../row.ts';

const ROUNDS = 11;
const LENGTH = 6_000;
/** Both pages are looked at this long after their navigation began, ms, so that the looking costs both the same. */
const SETTLED = 1_500;

/** What a page did until it was settled. Times are of the main thread's processor time, ms. */
interface Cost {
  /** Script, style, layout, paint and all else. */
  readonly tasks: number;
  readonly styleAndLayout: number;
  readonly shift: number;
  readonly longTasks: number;
}

/** `page/…`: cost; `marks/…`: how soon. */
export const pageRows: RowGroup = {
  async rows(bench) {
    const lab = await openLab(bench, 'chrome', ['empty']);
    try {
      const path = lab.serveArticle(`bench-${LENGTH}`, articleText(bench));
      return [...(await costRows(lab, path)), ...(await soonRows(lab, path))];
    } finally {
      await lab.close();
    }
  },
};

function articleText(bench: Bench): string {
  const sample = bench.samples(LENGTH)[0];
  if (sample === undefined) throw new Error(`There is no text of ${LENGTH} units.`);
  return sample.text;
}

async function costRows(lab: Lab, path: string): Promise<Row[]> {
  const pairs: { readonly with: Cost; readonly without: Cost }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    // Whichever comes first finds the machine as the pair before left it.
    const withFirst = round % 2 === 0;
    const first = await costOf(lab, path, withFirst);
    const second = await costOf(lab, path, !withFirst);
    // The first round does not count.
    if (round >= 0) pairs.push(withFirst ? { with: first, without: second } : { with: second, without: first });
  }
  const units = `${LENGTH.toLocaleString('en')} units`;
  return [
    rowOf(
      'page/style-and-layout',
      `page of ${units}: style and layout added, processor time`,
      'ms',
      pairs.map((pair) => pair.with.styleAndLayout - pair.without.styleAndLayout),
    ),
    rowOf(
      'page/main-thread',
      `page of ${units}: main thread added, script and all else, processor time`,
      'ms',
      pairs.map((pair) => pair.with.tasks - pair.without.tasks),
    ),
    rowOf(
      'page/tasks',
      `page of ${units}: main thread with the extension ÷ without`,
      '×',
      pairs.map((pair) => pair.with.tasks / pair.without.tasks),
    ),
    rowOf(
      'page/long-tasks',
      `page of ${units}: long tasks`,
      'count',
      pairs.map((pair) => pair.with.longTasks),
    ),
    rowOf(
      'page/long-tasks-without',
      `page of ${units}: long tasks without the extension`,
      'count',
      pairs.map((pair) => pair.without.longTasks),
    ),
    rowOf(
      'page/shift',
      `page of ${units}: layout shift`,
      'score',
      pairs.map((pair) => pair.with.shift),
    ),
  ];
}

async function costOf(lab: Lab, path: string, withExtension: boolean): Promise<Cost> {
  const page = await lab.harness.browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 700 });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(withExtension ? `${ORIGIN}${path}` : elsewhere(path));
    const { shift, longTasks } = await settled(page, withExtension);
    const { metrics } = await session.send('Performance.getMetrics');
    const milliseconds = (name: string): number => {
      const metric = metrics.find((one) => one.name === name);
      if (metric === undefined) throw new Error(`Chromium does not know ${name}.`);
      return metric.value * 1000;
    };
    return {
      tasks: milliseconds('TaskDuration'),
      styleAndLayout: milliseconds('RecalcStyleDuration') + milliseconds('LayoutDuration'),
      shift,
      longTasks,
    };
  } finally {
    await page.close();
  }
}

/**
 * Waits for the marks, and on for as long as every page gets; what the browser wrote down meanwhile. No function in it
 * has a name, for the loader wraps those in a helper that pages lack.
 */
function settled(page: Page, wantsMarks: boolean): Promise<{ shift: number; longTasks: number }> {
  return page.evaluate(
    async (hasMarks, least) => {
      while (performance.now() < least || (hasMarks && CSS.highlights.size === 0)) {
        await new Promise((done) => setTimeout(done, 50));
      }
      const seen: { readonly entryType: string; readonly value?: number }[] = [];
      for (const type of ['layout-shift', 'longtask']) {
        new PerformanceObserver((list) => void seen.push(...list.getEntries())).observe({ type, buffered: true });
      }
      await new Promise((done) => setTimeout(done, 50));
      return {
        shift: seen.reduce((sum, { value = 0 }) => sum + value, 0),
        longTasks: seen.filter(({ entryType }) => entryType === 'longtask').length,
      };
    },
    wantsMarks,
    SETTLED,
  );
}

/** From the moment when a script at `document_idle` may run to the marks, the worker asleep when the page was asked for. */
async function soonRows(lab: Lab, path: string): Promise<Row[]> {
  const still = await lab.openNoArticle();
  const realm = await lab.realm(still, 'empty');
  const turns = [
    {
      name: 'empty',
      measure: () =>
        realm.evaluate(async () => {
          const start = performance.now();
          await (globalThis as unknown as ContentScope).chrome.runtime.sendMessage({});
          return performance.now() - start;
        }),
    },
    { name: 'marks', measure: () => idleToMarks(lab, path) },
  ];
  const times = await interleave(ROUNDS, turns, async ({ measure }) => {
    await lab.harness.killBackground();
    return measure();
  });
  return [
    rowOf(
      'marks/idle',
      'document_idle to marks, worker asleep ÷ empty worker’s cold answer',
      '×',
      times.ratios('marks', 'empty'),
    ),
    rowOf('marks/milliseconds', 'document_idle to marks, worker asleep', 'ms', times.of('marks')),
  ];
}

/** Milliseconds, to 4 ms, which is how often a page may ask for the time. */
async function idleToMarks(lab: Lab, path: string): Promise<number> {
  const page = await lab.harness.browser.newPage();
  try {
    await page.evaluateOnNewDocument(() => {
      const looking = setInterval(() => {
        if (CSS.highlights.size === 0) return;
        clearInterval(looking);
        performance.mark('bench-marked');
      }, 1);
    });
    await page.goto(`${ORIGIN}${path}`);
    return await page.evaluate(async () => {
      for (;;) {
        const [idle] = performance.getEntriesByName('bench-idle');
        const [marked] = performance.getEntriesByName('bench-marked');
        if (idle !== undefined && marked !== undefined) return marked.startTime - idle.startTime;
        await new Promise((done) => setTimeout(done, 20));
      }
    });
  } finally {
    await page.close();
  }
}
