/** What we know of the page's article: read, sent to be linked, read again when the page changes. */
import { type Change, type Detection, type DomSpan, detectArticle, ReadTexts } from '../article/index.ts';
import type { AnnotatedArticle, Failure, LinkedArticle, PageTimings, Result } from '../messages/protocol.ts';
import type { Annotation, Span } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { Mention } from './marks/places.ts';

export type Ask = (article: Article) => Promise<Result<LinkedArticle>>;

/** The page's article as last read, and what was last made of it. */
export class Reading {
  readonly #ask: Ask;
  #detection: Detection | null = null;
  #annotated: AnnotatedArticle | null = null;
  #cards: ReadonlyMap<string, Card> = new Map();
  #failure: Failure | null = null;
  /** How often linking has been asked for: of two answers under way the one to the later asking counts. */
  #askings = 0;
  #styles = '';
  readonly #texts = new ReadTexts();
  #readTime = 0;
  #linkTime: number | null = null;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** `null` before the first reading. */
  get detection(): Detection | null {
    return this.#detection;
  }

  get article(): Article | null {
    return this.#detection?.found ? this.#detection.article : null;
  }

  get annotated(): AnnotatedArticle | null {
    return this.#annotated;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** The stylesheet that came with the cards. */
  get styles(): string {
    return this.#styles;
  }

  get cards(): ReadonlyMap<string, Card> {
    return this.#cards;
  }

  /** `null` before anything was linked. */
  get timings(): PageTimings | null {
    if (this.#linkTime === null) return null;
    const [read, link] = [Math.round(this.#readTime), Math.round(this.#linkTime)];
    return { read, link, blocksRead: this.#texts.reads };
  }

  /** Hears of every change of what is observed, before the page is read again. */
  changed(changes: Iterable<Change>): void {
    this.#texts.forget(changes);
  }

  /** What is worth observing: the parent of the article's root, so that a root that is replaced is noticed too. */
  get observed(): Element | null {
    if (this.#detection?.found !== true) return null;
    const { root } = this.#detection.source;
    return root.parentElement ?? root;
  }

  /**
   * Reads the page. When its article has other blocks than before, what was linked is dropped, but for the blocks that
   * stand where and as they stood.
   *
   * @returns whether there is an article that `link` has not linked as it is now.
   */
  read(document: Document, url: string): boolean {
    const before = this.article;
    const began = performance.now();
    try {
      this.#detection = detectArticle(document, url, this.#texts);
    } catch (error) {
      // A page that breaks our reading stays as it is, and the popup says so.
      this.#detection = null;
      this.#drop();
      this.#failure = { ok: false, code: 'internal', detail: error instanceof Error ? error.message : String(error) };
      return false;
    }
    this.#readTime = performance.now() - began;
    const now = this.article;
    if (now === null) this.#drop();
    else if (before === null || !isSameText(before, now)) this.#keep(survivors(this.#annotated, before, now));
    else return this.#annotated === null;
    return now !== null;
  }

  /**
   * Has the article linked, also one that has been: own names may have changed. An answer for an article that has
   * changed meanwhile, or that was asked for again, is dropped: `null`.
   */
  async link(): Promise<Result<LinkedArticle> | null> {
    this.#askings += 1;
    const asking = this.#askings;
    const asked = this.article;
    if (asked === null) return null;
    const began = performance.now();
    const answer = await this.#ask(asked);
    if (asking !== this.#askings) return null;
    const now = this.article;
    if (now === null || !isSameText(now, asked)) return null;
    this.#linkTime = performance.now() - began;
    this.#failure = answer.ok ? null : answer;
    if (answer.ok) {
      const { styles, ...annotated } = answer.value;
      this.#styles = styles;
      this.#keep(annotated);
    }
    return answer;
  }

  /** Where a stretch of the article's text stands now; `null` when it is in no page any more. */
  placeOf(span: Span): DomSpan | null {
    return this.#detection?.found ? this.#detection.source.rangeOf(span) : null;
  }

  /** Where an annotation stands now; `null` when it is of another article, or its text is gone. */
  mention(annotation: Annotation): Mention | null {
    const place = this.placeOf(annotation);
    return place === null || textOf(this.article, annotation) !== annotation.text ? null : { annotation, place };
  }

  #keep(annotated: AnnotatedArticle | null): void {
    this.#annotated = annotated;
    this.#cards = new Map(annotated?.cards.map((card) => [card.key, card]));
  }

  #drop(): void {
    // Nobody watches a page without an article.
    this.#texts.clear();
    this.#failure = null;
    this.#linkTime = null;
    this.#keep(null);
  }
}

function textOf(article: Article | null, { block, start, end }: Annotation): string | null {
  return article?.blocks[block]?.text.slice(start, end) ?? null;
}

/** Whether linking two articles gives the same: nothing but the blocks decides, and their texts above all. */
function isSameText(one: Article, other: Article): boolean {
  return (
    one.url === other.url &&
    one.date === other.date &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every((block, id) => {
      const beside = other.blocks[id];
      return block.text === beside?.text && block.role === beside.role && block.lang === beside.lang;
    })
  );
}

/** What stays true until the changed article has been linked again. */
function survivors(annotated: AnnotatedArticle | null, before: Article | null, now: Article): AnnotatedArticle | null {
  if (annotated === null || before === null || before.url !== now.url) return null;
  const stands = ({ block }: Annotation): boolean => before.blocks[block]?.text === now.blocks[block]?.text;
  return { ...annotated, annotations: annotated.annotations.filter(stands) };
}
