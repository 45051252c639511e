import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { AnnotatedArticle } from '../../../src/messages/protocol.ts';
import type { Annotation, EntityKind } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { loadLinker } from '../../../tools/annotate/linker.ts';
import { type GoldArticle, type GoldMention, readGold } from '../../../tools/quality/gold.ts';
import { namesAgree } from '../../../tools/quality/names.ts';
import { type Placed, scoreArticle } from '../../../tools/quality/score.ts';
import { renderSeedAsCurrentLayout } from '../../helpers/render-seed.ts';
import { type ExtensionScope, until } from '../harness/index.ts';
import { useHarness } from './use-harness.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
const GOLD = 'seed-20230302.txt';
const goldFile = join(SHARED, 'gold/dev', GOLD);
const seeds = join(SHARED, 'seeds');
const isThere = existsSync(goldFile) && existsSync(seeds);

const EVERYTHING: Settings = { ...DEFAULT_SETTINGS, mentions: 'all' };

/** Of the page's own report, which the popup shows; our types say the rest of it. */
const reportSchema = v.object({
  ok: v.literal(true),
  value: v.object({
    article: v.custom<Article>((article) => typeof article === 'object' && article !== null),
    annotated: v.custom<AnnotatedArticle>((annotated) => typeof annotated === 'object' && annotated !== null),
  }),
});

/** The archive file of the article that the gold is of. */
function seedText(): string {
  const texts = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'));
  const found = texts.find((text) => text.includes('/20230302/'));
  if (found === undefined) throw new Error(`No file in ${seeds} is of 2 March 2023.`);
  return found;
}

/** The annotations with the numbers that the gold gives the blocks; its blocks and ours are paired by their text. */
function numberedAsGold(gold: GoldArticle, article: Article, annotations: readonly Annotation[]): Annotation[] {
  return annotations.map((annotation) => {
    const text = article.blocks[annotation.block]?.text;
    const block = gold.blocks.findIndex((one) => one.block.text === text);
    if (block < 0) throw new Error(`The gold has no block “${text}”.`);
    return { ...annotation, block };
  });
}

/** Whether the list has the entity that a gold mention names. */
function isListed(knowledge: Knowledge, { kind, english, unlisted }: GoldMention): boolean {
  if (unlisted) return false;
  return Array.from({ length: knowledge.entityCount }, (_, index) => index).some((index) => {
    if (knowledge.kindOf(index) !== kind) return false;
    const { names } = knowledge.entity(index).entry;
    const own = [names.en, ...(names['also-en'] ?? [])];
    return english.some((name) => own.some((other) => namesAgree(kind, name, other)));
  });
}

/** What is painted on the page, as "kind, block's text, offset, words". */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const element = startContainer.parentElement?.closest(
          'h1, address, figcaption > span, cite, .article-paragraph, footer p',
        );
        if (element === null || element === undefined) throw new Error('A mark stands outside of the article.');
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const words = range.toString();
        range.setStart(element, 0);
        const start = range.toString().length - words.length;
        return [name.split('-')[1], element.textContent?.trim(), start, words].join(' | ');
      }),
    ),
  );
}

if (!isThere)
  console.log('seed.test.ts: there is no ../shared beside the repository, so the seed article is not read.');

describe.runIf(isThere)('the seed article, with all mentions marked', () => {
  const harness = useHarness();
  let page: Page;
  let gold: GoldArticle;
  let knowledge: Knowledge;
  let english: string;
  let path: string;

  beforeAll(async () => {
    const [only] = readGold(GOLD, readFileSync(goldFile, 'utf8'));
    if (only === undefined) throw new Error(`${goldFile} is empty.`);
    gold = only;
    ({ knowledge } = await loadLinker());
    const text = seedText();
    const { url, html } = renderSeedAsCurrentLayout(text);
    path = new URL(url).pathname;
    // The footer's link; the text has others.
    english = /href="([^"]+)">[^<]*英文版/.exec(text)?.[1] ?? '';
    harness().site.serve(path, html);
  });

  beforeEach(async () => {
    await harness().store(EVERYTHING);
    page = await harness().open(path);
    await harness().marked(page, '泽连斯基');
  });

  async function reported(): Promise<{ readonly article: Article; readonly annotations: readonly Annotation[] }> {
    // As text: annotations share their entities, and Firefox's driver gives an object that stands twice only once.
    const answer = await harness().inExtension(
      async (tab) => {
        const { browser } = globalThis as unknown as ExtensionScope;
        return JSON.stringify(await browser.tabs.sendMessage(tab, { zhiming: 'report', parameters: {} }));
      },
      await harness().tabOf(page),
    );
    const { article, annotated } = v.parse(reportSchema, JSON.parse(answer)).value;
    return { article, annotations: annotated.annotations };
  }

  async function outcomes(): Promise<Placed[]> {
    const { article, annotations } = await reported();
    return scoreArticle(gold, numberedAsGold(gold, article, annotations));
  }

  it('has on the page just the marks that are reported', async () => {
    const { article, annotations } = await reported();
    const told = annotations.map(({ kind, block, start, text }) =>
      [kind, article.blocks[block]?.text, start, text].join(' | '),
    );
    expect((await painted(page)).sort()).toEqual(told.sort());
  });

  it('has every required mention marked whose entity the list holds', async () => {
    const all = await outcomes();
    const missed = all.flatMap((one) => (one.type === 'missed' && isListed(knowledge, one.gold) ? [one.gold] : []));
    expect(missed).toEqual([]);
    const found = (kind: EntityKind) => all.filter((one) => one.type === 'found' && one.gold.kind === kind).length;
    // As many as the gold requires: the article's countries are all on the list, and so are all but one of its people.
    const required = (kind: EntityKind) =>
      gold.blocks.flatMap(({ mentions }) => mentions).filter((one) => !one.optional && one.kind === kind).length;
    expect(found('country')).toBe(required('country'));
    expect(found('person')).toBeGreaterThanOrEqual(required('person') - 1);
  });

  it('has nothing marked that is no name, and no name that leads to another', async () => {
    const wrong = (await outcomes()).filter(
      (one) => one.type === 'false' || (one.type === 'found' && one.link === 'wrong'),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['白中', 'belarus', 'china'],
    ['中俄', 'china', 'russia'],
    ['俄乌', 'russia', 'ukraine'],
    ['白乌', 'belarus', 'ukraine'],
  ])('has %s marked as two countries', async (pair, first, second) => {
    const { article, annotations } = await reported();
    const block = article.blocks.find(({ text }) => text.includes(pair));
    const at = block?.text.indexOf(pair) ?? -1;
    const within = annotations.filter((one) => one.block === block?.id && one.start < at + 2 && one.end > at);
    expect(within.map(({ text, entity }) => [text, entity?.id])).toEqual([
      [pair[0], first],
      [pair[1], second],
    ]);
    const marks = await painted(page);
    for (const [index, character] of [...pair].entries()) {
      expect(marks).toContain(['country', block?.text, at + index, character].join(' | '));
    }
  });

  it('opens Lukashenko’s card from the headline, which leads to the article’s English original', async () => {
    await harness().clickOn(page, '卢卡申科', { within: 'article h1' });
    expect(await harness().card(page)).toContain('Aleksandr Lukashenko');
    const links = await harness().inShadow(page, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.card-links a')].map(({ href }) => href),
    );
    expect(english).toMatch(/^https:\/\/www\.nytimes\.com\//);
    expect(links).toContain(english);
  });

  it('opens each country’s card from its half of a pair', async () => {
    const { x, y, width, height } = await harness().boxOf(page, '白乌');
    for (const [part, name] of [
      [0.25, 'Belarus'],
      [0.75, 'Ukraine'],
    ] as const) {
      await page.mouse.click(x + width * part, y + height / 2);
      await until(`the card of ${name} is open`, async () => (await harness().card(page)).includes(name));
      await page.keyboard.press('Escape');
      await harness().cardClosed(page);
    }
  });

  it('leads from the popup to its English original', async () => {
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    await until('the button is there', async () => (await popup.$('.popup-ways a')) !== null);
    expect(await popup.$eval('.popup-ways a', ({ href }) => href)).toBe(english);
    expect(await popup.$eval('.popup-article h2', (heading) => heading.textContent)).toBe(gold.blocks[0]?.block.text);
  });
});
