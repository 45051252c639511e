import { describe, expect, inject, it } from 'vitest';
import { growth, heldBy, leave, NO_TRACES, openCards, readPages, tracesIn } from '../../../tools/soak/life.ts';
import { NAMES, serveArticle } from '../../../tools/soak/pages.ts';
import { round, STEPS } from '../../../tools/soak/rounds.ts';
import { useHarness } from './use-harness.ts';

/** `npm run soak` does 200, and 1,000 cards. */
const ROUNDS = 20;
const CARDS = { warm: 20, all: 100 };
/** The browser keeps some pages for going back to: warm is when it keeps no more of them. */
const PAGES = { warm: 9, all: 14 };

describe('the background, ended', () => {
  const harness = useHarness();
  const rounds = Array.from({ length: ROUNDS }, (_, at) => [STEPS[at % STEPS.length] ?? STEPS[0], at + 1] as const);
  const hit = new Set<string>();

  it.each(rounds)('%s, is missed by nobody (round %i)', async (step, number) => {
    if ((await round(harness(), step, number)).hit) hit.add(step);
  });

  it('was so at every step: a quick machine may answer before it is ended, but not always', () => {
    expect([...hit].sort()).toEqual([...STEPS].sort());
  });
});

describe('a long life', () => {
  const harness = useHarness();

  it('of cards leaves nothing behind, neither nodes nor listeners nor anything on the page', async () => {
    const page = await harness().open(serveArticle(harness().site, 9_000));
    await harness().marked(page, NAMES.first);
    const marked = await tracesIn(page);
    const isChromium = inject('target') === 'chrome';
    const held: Awaited<ReturnType<typeof heldBy>>[] = [];
    await openCards(harness(), page, CARDS.all, async (opened) => {
      if (isChromium && (opened === CARDS.warm || opened === CARDS.all)) held.push(await heldBy(harness(), page));
    });
    expect(await tracesIn(page)).toMatchObject({ highlights: marked.highlights, hosts: 0 });
    const [before, after] = held;
    if (before !== undefined && after !== undefined) expect(growth(before, after)).toEqual([]);
    expect(held).toHaveLength(isChromium ? 2 : 0);
    await leave(harness(), page);
    expect(await tracesIn(page)).toEqual(NO_TRACES);
  });

  it('of pages in one tab marks the last as the first, and no page holds another', async () => {
    const page = await harness().open(serveArticle(harness().site, 9_000));
    const isChromium = inject('target') === 'chrome';
    const held: Awaited<ReturnType<typeof heldBy>>[] = [];
    await readPages(harness(), page, PAGES.all, async (read) => {
      if (isChromium && (read === PAGES.warm || read === PAGES.all)) held.push(await heldBy(harness(), page));
    });
    const [before, after] = held;
    if (before !== undefined && after !== undefined) expect(growth(before, after)).toEqual([]);
    await leave(harness(), page);
  });
});
