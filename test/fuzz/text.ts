/** Text → Annotations and cards, through the background's own answer to a page. */
import fc from 'fast-check';
import { annotate } from '../../src/background/annotate.ts';
import { ownNamesReader } from '../../src/background/own-names.ts';
import { bySchema } from '../../src/messages/checks.ts';
import type { LinkedArticle } from '../../src/messages/protocol.ts';
import { type Annotation, cardKey } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import { anyOwnNames } from '../helpers/own-names.ts';
import { fixture } from '../linking/fixture.ts';
import { readEnglish } from '../linking/linking.ts';
import { LINKING_SIGNS, MARKUP_PIECES, runOf, textOf } from './strings.ts';
import { type FuzzTarget, hold, sameAsJson } from './target.ts';

/** Every name of the list in each of its forms. */
const FORMS: readonly string[] = Array.from({ length: fixture.entityCount }, (_, index) => {
  const { entry, nameHant } = fixture.entity(index);
  const { names } = entry;
  return [names.zh, names.tw, names.hk, names.en, ...(names['also-en'] ?? []), nameHant].filter(
    (form) => form !== undefined,
  );
}).flat();

const WORDS: readonly string[] = [
  ...[
    '总统',
    '教授',
    '外交部',
    '大学',
    '研究所',
    '世',
    '二世',
    '公司',
    '说',
    '驻',
    '访',
    '对',
    '前',
    '的',
    '和',
    '与',
    '(音)',
  ],
  ...[
    '王',
    '李',
    '欧阳',
    '刘安宁',
    '阿',
    '斯',
    '尔',
    '德',
    '中',
    '美',
    '俄',
    'Mr. ',
    'Johnson',
    'Liu ',
    'the ',
    'of ',
    'A',
    'À',
    "O'",
    'Jr.',
  ],
  ...['A.-', 'de ', 'Institute', 'University', '纽约', '報', '總統'],
];
const PIECES = [...FORMS, ...WORDS, ...LINKING_SIGNS, ...MARKUP_PIECES];
/** What stages look at from each of its places: names, parts of names, brackets, dots, capitals. */
const RUN_PIECES = [...WORDS, ...LINKING_SIGNS, '<', '&', ...FORMS.slice(0, 60)];

const mixed = textOf(PIECES, 40);
const nested = fc
  .tuple(fc.constantFrom('（）', '()', '《》', '“”', '「」', '[]'), fc.nat(300), mixed)
  .map(([[open = '', close = ''], depth, text]) => open.repeat(depth) + text + close.repeat(depth));

function blockText(characters: number): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: mixed, weight: 12 },
    { arbitrary: nested, weight: 1 },
    { arbitrary: runOf(RUN_PIECES, characters), weight: 1 },
  );
}

/** Offsets of a page that lies: in order or not, within the text or not. */
const anyLink = fc.record({
  start: fc.nat(50),
  end: fc.oneof(fc.nat(60), fc.constant(2 ** 32), fc.constant(Number.MAX_SAFE_INTEGER)),
  url: fc.oneof(
    fc.webUrl(),
    textOf([...MARKUP_PIECES, 'javascript:', 'https://cn.nytimes.com/world/20200101/', 'xi-'], 5),
  ),
});

function anyBlocks(characters: number): fc.Arbitrary<Block[]> {
  const block = fc.record(
    {
      role: fc.constantFrom('headline', 'summary', 'paragraph', 'subhead', 'caption', 'credit', 'contributor'),
      lang: fc.constantFrom('zh', 'zh', 'en'),
      text: blockText(characters),
      pair: fc.nat(7),
      links: fc.array(anyLink, { maxLength: 3 }),
    },
    { requiredKeys: ['role', 'lang', 'text'] },
  );
  return fc
    .array(block, { maxLength: 6 })
    .map((blocks) =>
      blocks.map(
        ({ pair, ...rest }, id) =>
          ({ id, ...rest, ...(pair === undefined ? {} : { pair: pair % blocks.length }) }) as Block,
      ),
    );
}

/** Articles that the protocol's schema lets through, whatever they say. */
export function anyArticle(characters: number): fc.Arbitrary<Article> {
  const words = textOf(PIECES, 5);
  return fc.record({
    url: fc.oneof(words, fc.constant('https://cn.nytimes.com/world/20230302/lukashenko-xi/'), fc.webUrl()),
    layout: fc.constantFrom('current', 'bilingual', 'archive', 'pre-2018', 'plain'),
    script: fc.constantFrom('hans', 'hant'),
    view: fc.constantFrom('chinese', 'bilingual'),
    headline: words,
    headlineEn: fc.option(words),
    byline: fc.array(words, { maxLength: 2 }),
    date: fc.constantFrom(null, '2023-03-02', '0001-01-01', '9999-12-31'),
    section: fc.option(words),
    translators: fc.array(words, { maxLength: 2 }),
    english: fc.option(fc.record({ url: words, foundBy: fc.constantFrom('switch', 'alternate', 'footer') })),
    otherView: fc.option(words),
    blocks: anyBlocks(characters),
  }) as fc.Arbitrary<Article>;
}

const check = bySchema('annotate');

async function answerTo(article: Article, own: readonly OwnName[]): Promise<LinkedArticle> {
  hold(check({ article }).ok, 'The article fits the schema.');
  const answer = await annotate(article, {
    loadKnowledge: async () => fixture,
    readEnglish,
    ownNamesFor: ownNamesReader(async () => own),
  });
  hold(answer.ok, 'A page gets an answer.', answer);
  return answer.value;
}

/** @throws Error unless the annotations stand in order within their blocks, and a card is there for each. */
export function holdLinked(article: Article, { annotations, cards }: LinkedArticle): void {
  hold(sameAsJson(JSON.parse(JSON.stringify(annotations)), annotations), 'Annotations are JSON.');
  hold(sameAsJson(JSON.parse(JSON.stringify(cards)), cards), 'Cards are JSON.');
  let last = { block: -1, end: 0 };
  for (const annotation of annotations) {
    const { block, start, end, text } = annotation;
    hold(article.blocks[block]?.text.slice(start, end) === text && end > start, 'A span is of its text.', annotation);
    hold(
      block > last.block || (block === last.block && start >= last.end),
      'Spans are in order, without overlaps.',
      annotation,
    );
    last = { block, end };
    holdPlaces(article, annotation);
  }
  const keys = cards.map(({ key }) => key);
  hold(new Set(keys).size === keys.length, 'No card is there twice.', keys);
  for (const annotation of annotations) hold(keys.includes(cardKey(annotation)), 'There is a card.', annotation);
}

function holdPlaces({ blocks }: Article, { evidence, name }: Annotation): void {
  const places = [...evidence.map(({ at }) => at), name?.first].filter((at) => at !== undefined);
  for (const { block, start, end } of places) {
    const length = blocks[block]?.text.length ?? -1;
    hold(start >= 0 && end > start && end <= length, 'Evidence stands in the article.', { block, start, end, length });
  }
}

function linking(characters: number): fc.IAsyncProperty<[Article, OwnName[]]> {
  return fc.asyncProperty(anyArticle(characters), anyOwnNames, async (article, own) => {
    holdLinked(article, await answerTo(article, own));
  });
}

/** One paragraph beside another, both nothing but one piece over and over. */
const pairOfRuns = fc.tuple(runOf(RUN_PIECES, 100_000), runOf(RUN_PIECES, 100_000)).map(
  ([zh, en]): Article => ({
    url: '',
    layout: 'bilingual',
    script: 'hans',
    view: 'bilingual',
    headline: '',
    headlineEn: null,
    byline: [],
    date: '2023-03-02',
    section: null,
    translators: [],
    english: null,
    otherView: null,
    blocks: [
      { id: 0, role: 'paragraph', lang: 'zh', text: zh, pair: 1 },
      { id: 1, role: 'paragraph', lang: 'en', text: en, pair: 0 },
    ],
  }),
);

export const TEXT: FuzzTarget = {
  name: 'text',
  properties: [
    {
      promise: 'any article gets annotations in order within its text, and a card for each',
      runs: 150,
      property: linking(2_000),
    },
    {
      promise: 'a paragraph of one piece over and over, up to 100 kB, is read to its end',
      runs: 6,
      property: fc.asyncProperty(pairOfRuns, async (article) => {
        holdLinked(article, await answerTo(article, []));
      }),
    },
  ],
};
