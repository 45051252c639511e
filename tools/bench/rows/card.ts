/** Rows of the card: from a click on a name to the frame that shows it, while the background is dead; both browsers. */
import type { Page } from 'puppeteer-core';
import { type Harness, ORIGIN, type TargetName, until } from '../../../test/e2e/harness/index.ts';
import type { RowGroup } from '../bench.ts';
import { elsewhere, openLab } from '../browser/lab.ts';
import { interleave } from '../measure.ts';
import { type Row, rowOf } from '../row.ts';

const ROUNDS = 11;
const LENGTH = 6_000;
const LABELS: Readonly<Record<TargetName, string>> = { chrome: '', firefox: ', Firefox' };

/** Where the mouse clicks, CSS px of the viewport. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** `card/…`: in ms, and beside the least that a click can show, an empty popover by a script of the page's own. */
export function cardRowsIn(target: TargetName): RowGroup {
  return {
    async rows(bench) {
      const lab = await openLab(bench, target);
      try {
        const path = lab.serveArticle('bench-card', bench.samples(LENGTH)[0]?.text ?? '');
        return await cardRows(lab.harness, path);
      } finally {
        await lab.close();
      }
    },
  };
}

async function cardRows(harness: Harness, path: string): Promise<Row[]> {
  const processor: number[] = [];
  const times = await interleave(
    ROUNDS,
    [
      { name: 'card', measure: () => clickToCard(harness, path, processor) },
      { name: 'popover', measure: () => clickToPopover(harness, path) },
    ],
    ({ measure }) => measure(),
  );
  const suffix = harness.target === 'chrome' ? '' : '-firefox';
  const where = LABELS[harness.target];
  const rows = [
    rowOf(`card/milliseconds${suffix}`, `click to card painted, background dead${where}`, 'ms', times.of('card')),
    rowOf(
      `card/popover${suffix}`,
      `click to card painted ÷ click to an empty popover${where}`,
      '×',
      times.ratios('card', 'popover'),
    ),
  ];
  // The first round does not count.
  const counted = processor.slice(1);
  if (counted.length > 0) {
    rows.push(rowOf('card/processor', 'click to card painted, processor time of the main thread', 'ms', counted));
  }
  return rows;
}

/** @param processor takes the main thread's processor time too, ms, where the browser tells it. */
async function clickToCard(harness: Harness, path: string, processor: number[]): Promise<number> {
  const page = await harness.open(`${ORIGIN}${path}`);
  try {
    // A page that comes to the front tells the background of its state, so this is done before that is ended.
    await page.bringToFront();
    await harness.marked(page);
    const point = await markedPoint(page);
    await harness.killBackground();
    const taskTime = harness.target === 'chrome' ? await taskClock(page) : null;
    const milliseconds = await clickToPaint(page, point);
    if (taskTime !== null) processor.push(await taskTime());
    if (!(await harness.isCardOpen(page))) throw new Error('The click opened something that is no card.');
    if (await harness.isBackgroundRunning()) throw new Error('The background woke up before the card was there.');
    return milliseconds;
  } finally {
    await page.close();
  }
}

/** Starts a clock of the main thread's tasks in processor time; asked later, it tells the milliseconds since. */
async function taskClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const total = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await total();
  return async () => (await total()) - before;
}

async function clickToPopover(harness: Harness, path: string): Promise<number> {
  const page = await harness.open(elsewhere(path));
  try {
    await page.evaluate(() => {
      addEventListener('click', () => {
        const empty = document.createElement('div');
        empty.popover = 'manual';
        empty.textContent = 'x';
        document.documentElement.append(empty);
        empty.showPopover();
      });
    });
    await page.bringToFront();
    return await clickToPaint(page, { x: 300, y: 300 });
  } finally {
    await page.close();
  }
}

/** The middle of a marked name on the screen. */
async function markedPoint(page: Page): Promise<Point> {
  let found: Point | null = null;
  await until('a marked name is on the screen', async () => {
    found = await page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const [box] = range.getClientRects();
          if (box === undefined || box.top < 0 || box.bottom > innerHeight) continue;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    });
    return found !== null;
  });
  if (found === null) throw new Error('No marked name is on the screen.');
  return found;
}

/** Milliseconds from the event's own time to the end of the first frame in which a popover is open. */
async function clickToPaint(page: Page, { x, y }: Point): Promise<number> {
  const painted = await page.evaluateHandle(() => {
    const waiting = { milliseconds: -1 };
    addEventListener(
      'click',
      async ({ timeStamp }) => {
        for (let frames = 0; frames < 600; frames += 1) {
          await new Promise((frame) => requestAnimationFrame(frame));
          if (document.querySelector('html > div[popover="manual"]:popover-open') === null) continue;
          // A message that is posted in a frame arrives when the frame has been painted.
          await new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
          waiting.milliseconds = performance.now() - timeStamp;
          return;
        }
      },
      { capture: true, once: true },
    );
    return waiting;
  });
  await page.mouse.click(x, y);
  let milliseconds = -1;
  await until('the click has shown something', async () => {
    milliseconds = await painted.evaluate((waiting) => waiting.milliseconds);
    return milliseconds >= 0;
  });
  return milliseconds;
}
