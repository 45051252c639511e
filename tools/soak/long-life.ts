/** The long lives of a soak, as rows of its table. */
import type { Harness, TargetName } from '../../test/e2e/harness/index.ts';
import { growth, type Held, heldBy, leave, openCards, readPages, tracesIn } from './life.ts';
import { NAMES, serveArticle } from './pages.ts';
import type { SoakRow } from './table.ts';

/** The share of a life after which nothing may grow any more: caches are full then. */
const WARM_SHARE = 0.2;

/** Opens and closes cards in one page. */
export async function soakCards(target: TargetName, harness: Harness, count: number): Promise<SoakRow> {
  const page = await harness.open(serveArticle(harness.site, 0));
  await harness.marked(page, NAMES.first);
  const before = await tracesIn(page);
  return life({ target, what: 'cards opened and closed', count }, async (look) => {
    await openCards(harness, page, count, (opened) => look(opened, () => heldBy(harness, page)));
    const after = await tracesIn(page);
    await leave(harness, page);
    return after.highlights === before.highlights && after.hosts === 0
      ? []
      : [`the page shows ${JSON.stringify(after)}`];
  });
}

/** Leads one tab from page to page. */
export async function soakPages(target: TargetName, harness: Harness, count: number): Promise<SoakRow> {
  const page = await harness.open(serveArticle(harness.site, 0));
  return life({ target, what: 'pages in one tab', count }, async (look) => {
    await readPages(harness, page, count, (read) => look(read, () => heldBy(harness, page)));
    await leave(harness, page);
    return [];
  });
}

type Look = (done: number, hold: () => Promise<Held>) => Promise<void>;

/** Runs a life; Chromium is looked into when it is warm and at its end. */
async function life(
  { target, what, count }: Pick<SoakRow, 'target' | 'what' | 'count'>,
  run: (look: Look) => Promise<string[]>,
): Promise<SoakRow> {
  const moments = [Math.ceil(count * WARM_SHARE), count];
  const held: Held[] = [];
  const wrong: string[] = [];
  try {
    wrong.push(
      ...(await run(async (done, hold) => {
        if (done % 10 === 0) process.stderr.write(`\r${target}: ${done} of ${count} ${what}`);
        if (target === 'chrome' && moments.includes(done)) held.push(await hold());
      })),
    );
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error));
  }
  process.stderr.write('\n');
  const [warm, last] = held;
  if (warm !== undefined && last !== undefined) wrong.push(...growth(warm, last));
  return { target, what, count, seen: held.map(inWords).join(' → ') || 'no trace left', wrong };
}

function inWords({ nodes, listeners, pageHeap, workerHeap }: Held): string {
  const megabytes = (bytes: number | null) => (bytes === null ? 'none' : `${(bytes / 1e6).toFixed(1)} MB`);
  return `${nodes} nodes, ${listeners} listeners, page ${megabytes(pageHeap)}, worker ${megabytes(workerHeap)}`;
}
