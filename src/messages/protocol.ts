/**
 * Every message between the rooms: its parameters, its answer, and the schema that each is held against where it
 * arrives. They go from the page and from our own pages (popup, options) to the background, and from the background and
 * our own pages to the page. The other way there are answers only.
 */
import * as v from 'valibot';
import { type Annotation, ENTITY_KINDS, type EntityKind } from '../model/annotation.ts';
import type { Article, NotArticle } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { NotebookEntry } from '../model/notebook.ts';

/** An error that crosses a border is data. `detail` is for a bug report, never for the reader's eyes first. */
export interface Failure {
  readonly ok: false;
  readonly code:
    | 'knowledge-missing'
    | 'knowledge-damaged'
    | 'knowledge-version'
    | 'article-too-long'
    | 'bad-message'
    | 'internal';
  readonly detail: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/** What the background makes of an article. */
export interface AnnotatedArticle {
  readonly annotations: readonly Annotation[];
  /** One for each `cardKey` among the annotations. */
  readonly cards: readonly Card[];
  /** `Knowledge.version` of the list used. */
  readonly knowledge: string;
}

/**
 * What the page gets: with the cards comes the stylesheet that shows them. The content script is paid for at every load
 * of a page, this only when there is an article.
 */
export interface LinkedArticle extends AnnotatedArticle {
  readonly styles: string;
}

/** What a page's content script is doing; the toolbar icon shows it. */
export type PageState = 'on' | 'off' | 'not-article' | 'failed';

/** What a page's names took. */
export interface PageTimings {
  /** Of the last reading, whole milliseconds. */
  readonly read: number;
  /** Having it linked, the way there and back, whole milliseconds. */
  readonly link: number;
  /** Blocks read from the page so far; of each reading but the first, those that had changed. */
  readonly blocksRead: number;
}

/** What the popup shows of a page. */
export interface PageReport {
  readonly state: PageState;
  /** `null`: the page is no article; `notArticle` says why. */
  readonly article: Article | null;
  readonly notArticle: NotArticle | null;
  readonly failure: Failure | null;
  readonly annotated: AnnotatedArticle | null;
  /** `null` until the article was linked. */
  readonly timings: PageTimings | null;
}

/** A step of the tour; the manifest's commands have the same names. */
export const TOUR_STEPS = ['next-name', 'previous-name', 'next-mention', 'previous-mention'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** What the options page shows of the list. */
export interface ListFacts {
  /** `Knowledge.version`. */
  readonly version: string;
  readonly forms: number;
  readonly entities: Readonly<Record<EntityKind, number>>;
}

/** A name with the sentence that the reader met it in, as the page tells it; the notebook keeps what was ticked. */
export type MetName = Required<Omit<NotebookEntry, 'id' | 'opened' | 'date'>> & { readonly date: string | null };

// Limits: no article of the Times comes near them; they bound what a page can make the worker do.
/** Characters of one article that are linked, all blocks together (the longest known article has under 60,000). */
export const ARTICLE_CHARACTERS_MAX = 400_000;
const ARTICLE_BLOCKS_MAX = 20_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const block = v.object({
  id: offset,
  role: v.picklist(['headline', 'summary', 'paragraph', 'subhead', 'caption', 'credit', 'contributor']),
  lang: v.picklist(['zh', 'en']),
  text: v.pipe(v.string(), v.maxLength(ARTICLE_CHARACTERS_MAX)),
  pair: v.optional(offset),
  links: v.optional(v.array(v.object({ start: offset, end: offset, url: v.string() }))),
});

const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  url: v.string(),
  layout: v.picklist(['current', 'bilingual', 'archive', 'pre-2018', 'plain']),
  script: v.picklist(['hans', 'hant']),
  view: v.picklist(['chinese', 'bilingual']),
  headline: v.string(),
  headlineEn: v.nullable(v.string()),
  byline: v.array(v.string()),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  section: v.nullable(v.string()),
  translators: v.array(v.string()),
  english: v.nullable(v.object({ url: v.string(), foundBy: v.picklist(['switch', 'alternate', 'footer']) })),
  otherView: v.nullable(v.string()),
  blocks: v.pipe(v.array(block), v.maxLength(ARTICLE_BLOCKS_MAX)),
}) as v.GenericSchema<unknown, Article>;

/** Beyond any name, title or sentence that is met; bounds what one message can make the notebook store. */
const MET_TEXT_MAX = 2_000;
const metText = v.pipe(v.string(), v.maxLength(MET_TEXT_MAX));

/** The parameters of each message, by its name. */
export const messageSchemas = {
  /** Page → background, at `document_start`: be awake when the article has been read. */
  wake: v.strictObject({}),
  /** Page → background: link this article. */
  annotate: v.strictObject({ article: articleSchema }),
  /** Page → background: what the toolbar icon of this tab should show. */
  showState: v.strictObject({ state: v.picklist(['on', 'off', 'not-article', 'failed']) }),
  /** Page → background: a card was opened; the notebook keeps it, if it is on and the window is not private. */
  note: v.strictObject({
    met: v.strictObject({
      kind: v.picklist(ENTITY_KINDS),
      text: metText,
      zh: metText,
      en: metText,
      description: metText,
      sentence: metText,
      title: metText,
      address: metText,
      date: v.nullable(v.pipe(v.string(), v.isoDate())),
    }),
  }),
  /** Page → background: the reader knows a name, or never wants a printed form linked to it. */
  choose: v.strictObject({
    list: v.picklist(['known', 'never']),
    name: v.strictObject({ key: metText, text: metText, en: metText }),
  }),
  /** Options, popup → background: what is known? */
  listFacts: v.strictObject({}),
  /** Popup → page: what is on this page? */
  report: v.strictObject({}),
  /** Popup → page: scroll to the first mention of this card's entity and flash it. */
  showInArticle: v.strictObject({ key: v.string() }),
  /** Popup, background → page: go to another name, or to another mention of the same. */
  tour: v.strictObject({ step: v.picklist(TOUR_STEPS) }),
  /** Popup → page: what is selected? */
  selection: v.strictObject({}),
} as const;

export type MessageName = keyof typeof messageSchemas;
export type Parameters<N extends MessageName> = v.InferOutput<(typeof messageSchemas)[N]>;

export interface Answers {
  wake: { readonly awake: true };
  annotate: Result<LinkedArticle>;
  showState: null;
  report: PageReport;
  /** `shown` is false when the page holds no mention of the key (any more). */
  showInArticle: { readonly shown: boolean };
  /** `kept` is false where the notebook is off, the window private or the store full. */
  note: { readonly kept: boolean };
  /** `kept` is false where the browser's storage refuses. */
  choose: { readonly kept: boolean };
  listFacts: Result<ListFacts>;
  /** The name that the tour stands on now, as printed; `null`: there is none to go to. */
  tour: { readonly text: string | null };
  /** One line without white space at its ends; empty when nothing is selected. */
  selection: { readonly text: string };
}

/** A message as it travels. `zhiming` tells our messages from anybody else's. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly zhiming: N;
  readonly parameters: Parameters<N>;
}
