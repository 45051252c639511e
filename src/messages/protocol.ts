/**
 * Every message between the rooms: its parameters, its answer, and the schema that each is held against where it
 * arrives. Messages go three ways: page → background, popup → page, and page → popup as answers only.
 */
import * as v from 'valibot';
import type { Annotation } from '../model/annotation.ts';
import type { Article, NotArticle } from '../model/article.ts';
import type { Card } from '../model/card.ts';

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

/** What the popup shows of a page. */
export interface PageReport {
  readonly state: PageState;
  /** `null`: the page is no article; `notArticle` says why. */
  readonly article: Article | null;
  readonly notArticle: NotArticle | null;
  readonly failure: Failure | null;
  readonly annotated: AnnotatedArticle | null;
}

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

/** The parameters of each message, by its name. */
export const messageSchemas = {
  /** Page → background, at `document_start`: be awake when the article has been read. */
  wake: v.strictObject({}),
  /** Page → background: link this article. */
  annotate: v.strictObject({ article: articleSchema }),
  /** Page → background: what the toolbar icon of this tab should show. */
  showState: v.strictObject({ state: v.picklist(['on', 'off', 'not-article', 'failed']) }),
  /** Popup → page: what is on this page? */
  report: v.strictObject({}),
  /** Popup → page: scroll to the first mention of this card's entity and flash it. */
  showInArticle: v.strictObject({ key: v.string() }),
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
}

/** A message as it travels. `zhiming` tells our messages from anybody else's. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly zhiming: N;
  readonly parameters: Parameters<N>;
}
