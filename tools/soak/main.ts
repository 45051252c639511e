/**
 * `npm run soak -- [--browser chromium|firefox] [--rounds N] [--cards N] [--pages N]`: what `npm test` does a few times,
 * many times: the background is ended at every step of a page's life, and one page and one tab live long. Prints how it
 * gets on and a table; ends with status 1 when anything was wrong or hung.
 */
import { parseArgs } from 'node:util';
import { type Harness, launch, type TargetName } from '../../test/e2e/harness/index.ts';
import { BROWSER_NAMES } from '../browsers/find.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { messageOf, refuse } from '../usage-error.ts';
import { soakCards, soakPages } from './long-life.ts';
import { round, STEPS, type Step } from './rounds.ts';
import { type SoakRow, soakTable } from './table.ts';

const USAGE = `usage: npm run soak -- [--browser ${BROWSER_NAMES.join('|')}]… [--rounds N] [--cards N] [--pages N]`;
/** The busiest machine does a round in less; what takes longer hangs. */
const ROUND_MILLISECONDS = 120_000;

function parameters() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', multiple: true, default: [...BROWSER_NAMES] },
        rounds: { type: 'string', default: '200' },
        cards: { type: 'string', default: '1000' },
        pages: { type: 'string', default: '200' },
      },
    });
    const browsers = BROWSER_NAMES.filter((name) => values.browser.includes(name));
    if (browsers.length === 0) return refuse(`There is no browser ${values.browser.join(', ')}.`, USAGE);
    const [rounds, cards, pages] = [values.rounds, values.cards, values.pages].map(Number);
    if (![rounds, cards, pages].every((count) => Number.isInteger(count) && Number(count) >= 0))
      return refuse('--rounds, --cards and --pages: whole numbers', USAGE);
    return { browsers, rounds: rounds ?? 0, cards: cards ?? 0, pages: pages ?? 0 };
  } catch (error) {
    return refuse(messageOf(error), USAGE);
  }
}

/** The rounds of one browser, a row for each step. A round that fails is told and does not end the others. */
async function soakRounds(target: TargetName, harness: Harness, count: number): Promise<SoakRow[]> {
  const rows = new Map<Step, { done: number; hits: number; wrong: string[] }>();
  for (let number = 0; number < count; number += 1) {
    const step = STEPS[number % STEPS.length] ?? STEPS[0];
    const row = rows.get(step) ?? { done: 0, hits: 0, wrong: [] };
    rows.set(step, row);
    row.done += 1;
    try {
      if ((await orHangs(round(harness, step, number))).hit) row.hits += 1;
    } catch (error) {
      row.wrong.push(`round ${number}: ${messageOf(error)}`);
    }
    if ((number + 1) % STEPS.length === 0) process.stderr.write(`\r${target}: ${number + 1} of ${count} rounds`);
  }
  process.stderr.write('\n');
  return [...rows].map(([step, { done, hits, wrong }]) => ({
    target,
    what: `background ended ${step}`,
    count: done,
    seen: `${hits} hit`,
    wrong,
  }));
}

async function orHangs<T>(running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const hanging = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it hung')), ROUND_MILLISECONDS);
  });
  try {
    return await Promise.race([running, hanging]);
  } finally {
    clearTimeout(timer);
  }
}

async function soak(target: TargetName, { rounds, cards, pages }: ReturnType<typeof parameters>): Promise<SoakRow[]> {
  const rows: SoakRow[] = [];
  const lives: readonly (readonly [count: number, run: (harness: Harness) => Promise<SoakRow[]>])[] = [
    [rounds, (harness) => soakRounds(target, harness, rounds)],
    [cards, async (harness) => [await soakCards(target, harness, cards)]],
    [pages, async (harness) => [await soakPages(target, harness, pages)]],
  ];
  for (const [count, run] of lives) {
    if (count === 0) continue;
    // Each in a browser of its own: what one left would count against another.
    const harness = await launch(target);
    try {
      rows.push(...(await run(harness)));
    } finally {
      await harness.close();
    }
  }
  return rows;
}

const asked = parameters();
const rows: SoakRow[] = [];
for (const name of asked.browsers) {
  await ensureBrowser(name);
  rows.push(...(await soak(name === 'chromium' ? 'chrome' : 'firefox', asked)));
}
console.log(soakTable(rows));
if (rows.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
