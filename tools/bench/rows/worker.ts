/** Rows of the worker in Chromium: from a message to its answer, asleep and awake, beside an empty extension's. */
import type { Realm } from 'puppeteer-core';
import type { Article } from '../../../src/model/article.ts';
import type { RowGroup } from '../bench.ts';
import { type ContentScope, type Lab, openLab } from '../browser/lab.ts';
import { interleave } from '../measure.ts';
import { type Row, rowOf } from '../row.ts';

const ROUNDS = 15;
const LENGTH = 3_000;
/** A page's markup takes longer to come than this, ms. */
const WOKEN_BEFORE = 500;
/** English in brackets, for which compromise is run. */
const GLOSSES = 5;

type Who = 'ours' | 'without-compromise' | 'empty';

interface Asking {
  readonly name: string;
  readonly who: Who;
  readonly article: Article;
}

/** `cold/…`, `woken/…`, `warm/…`: over the empty extension's worker, in the same state and told the same. */
export const workerRows: RowGroup = {
  async rows(bench) {
    const plain = bench.glossed(LENGTH, 0).article;
    const glossed = bench.glossed(LENGTH, GLOSSES).article;
    const askings: readonly Asking[] = [
      { name: 'empty', who: 'empty', article: plain },
      { name: 'whole', who: 'ours', article: plain },
      { name: 'without-compromise', who: 'without-compromise', article: plain },
      { name: 'english', who: 'ours', article: glossed },
    ];
    const lab = await openLab(bench, 'chrome', ['empty', 'without-compromise']);
    try {
      return await measured(lab, askings);
    } finally {
      await lab.close();
    }
  },
};

async function measured(lab: Lab, askings: readonly Asking[]): Promise<Row[]> {
  const page = await lab.openNoArticle();
  const turns = await Promise.all(
    askings.map(async ({ name, who, article }) => ({ name, article, realm: await lab.realm(page, who) })),
  );
  const cold = await interleave(ROUNDS, turns, async ({ realm, article }) => {
    await lab.harness.killBackground();
    return ask(realm, article);
  });
  const warm = await interleave(ROUNDS, turns, async ({ realm, article }) => {
    // The first wakes the worker, the second finds it awake.
    await ask(realm, article);
    return ask(realm, article);
  });
  const woken = await interleave(ROUNDS, turns, async ({ realm, article }) => {
    await lab.harness.killBackground();
    await wake(realm);
    return ask(realm, article);
  });
  return [
    rowOf('cold/whole', 'cold worker to answer ÷ empty worker', '×', cold.ratios('whole', 'empty')),
    rowOf(
      'cold/without-compromise',
      'cold worker to answer, built without compromise ÷ empty worker',
      '×',
      cold.ratios('without-compromise', 'empty'),
    ),
    rowOf(
      'cold/english',
      `cold worker to answer, ${GLOSSES} glosses for compromise to read ÷ empty worker`,
      '×',
      cold.ratios('english', 'empty'),
    ),
    rowOf('cold/empty', 'cold empty worker to answer', 'ms', cold.of('empty')),
    rowOf(
      'woken/whole',
      `worker woken ${WOKEN_BEFORE} ms before, to answer ÷ empty worker likewise`,
      '×',
      woken.ratios('whole', 'empty'),
    ),
    rowOf('woken/milliseconds', `worker woken ${WOKEN_BEFORE} ms before, to answer`, 'ms', woken.of('whole')),
    rowOf('warm/3000', 'warm round trip, 3,000 units ÷ empty worker told the same', '×', warm.ratios('whole', 'empty')),
    rowOf('warm/milliseconds', 'warm round trip, 3,000 units', 'ms', warm.of('whole')),
  ];
}

/** Wakes the worker as a page does at `document_start`, and waits as if for its markup. */
async function wake(realm: Realm): Promise<void> {
  await realm.evaluate(async (wait) => {
    void (globalThis as unknown as ContentScope).chrome.runtime.sendMessage({ zhiming: 'wake', parameters: {} });
    await new Promise((done) => setTimeout(done, wait));
  }, WOKEN_BEFORE);
}

/** Milliseconds from sending to the answer. @throws when the answer is a failure. */
async function ask(realm: Realm, article: Article): Promise<number> {
  const { milliseconds, answer } = await realm.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as ContentScope;
      const start = performance.now();
      const received = await chrome.runtime.sendMessage(message);
      const elapsed = performance.now() - start;
      const { ok, value } = received as { ok?: unknown; value?: { ok?: unknown } };
      return { milliseconds: elapsed, answer: { ok, inner: value?.ok ?? true } };
    },
    { zhiming: 'annotate', parameters: { article } },
  );
  if (answer.ok !== true || answer.inner !== true) throw new Error(`The worker answered ${JSON.stringify(answer)}.`);
  return milliseconds;
}
