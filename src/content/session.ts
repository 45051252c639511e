/**
 * One page's life with us: read, link, mark, and answer pointer, keyboard and popup, until one signal ends it all and
 * leaves the page as it was.
 */
import type { LinkedArticle, PageReport, PageState, Result, TourStep } from '../messages/protocol.ts';
import { cardKey } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import { CardView } from './card-view.tsx';
import { ChangeWatch } from './changes.ts';
import { Host } from './host.ts';
import { Tour } from './keyboard.ts';
import { HandCursor } from './marks/cursor.ts';
import { HitTest } from './marks/hit-test.ts';
import { Painter } from './marks/painter.ts';
import type { Mention } from './marks/places.ts';
import { bringIntoSight } from './marks/scroll.ts';
import { selectMarked } from './marks/select.ts';
import { type Shade, shadeBehind } from './marks/shade.ts';
import { showNotice } from './notice.ts';
import { watchPointer } from './pointer.ts';
import { Reading } from './reading.ts';

/** The words that the page part says itself, taken beforehand: an extension that is gone has none to give. */
export interface SessionWords {
  /** The one sentence after an update, when only a reload brings names back. */
  readonly orphaned: string;
  /** What a screen reader hears of a name that the keyboard stands on. */
  readonly standsOn: (name: string) => string;
}

/** What a session needs of the world outside the page. */
export interface SessionLinks {
  readonly language: InterfaceLanguage;
  readonly words: SessionWords;
  annotate(article: Article): Promise<Result<LinkedArticle>>;
  showState(state: PageState): void;
  /** Whether the extension still stands behind this script. */
  isConnected(): boolean;
}

/** How long a name shown from popup or card is tinted. */
const FLASH_MILLISECONDS = 1_600;

/** One page's session; it listens as soon as it is made. */
export class Session {
  readonly #links: SessionLinks;
  readonly #ending = new AbortController();
  readonly #reading: Reading;
  readonly #painter = new Painter();
  readonly #cursor = new HandCursor();
  readonly #host = new Host();
  readonly #card: CardView;
  readonly #tour: Tour;
  readonly #changes: ChangeWatch;
  #settings: Settings;
  #mentions: readonly Mention[] = [];
  #hits = new HitTest(document, []);
  #shade: Shade = 'light';

  constructor(links: SessionLinks, settings: Settings) {
    this.#links = links;
    this.#settings = settings;
    const { signal } = this.#ending;
    this.#reading = new Reading((article) => links.annotate(article));
    this.#card = new CardView(this.#host, links.language, {
      placeOf: (annotation) => this.#reading.mention(annotation),
      show: (mention) => this.#show(mention),
    });
    this.#tour = new Tour(
      this.#host,
      {
        mentions: () => this.#mentions,
        labelOf: (mention) => this.#labelOf(mention),
        open: (mention, goBack) => this.#open(mention, { at: null, goBack }),
        isAlive: () => this.#isAlive(),
      },
      signal,
    );
    this.#changes = new ChangeWatch(() => this.#onChange(), signal);
    watchPointer(
      {
        hit: (x, y) => this.#hits.at(x, y),
        isOurs: (event) => this.#host.isSource(event),
        open: (mention, at) => this.#open(mention, { at }),
        clickedOutside: () => this.#card.close(),
        hover: (over) => this.#cursor.set(over),
        isAlive: () => this.#isAlive(),
      },
      signal,
    );
    this.#watchPage(signal);
  }

  /** Ended by `end`, by a later copy of ours, or by the loss of the extension. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Reads the page, has it linked and marks it. Call once the document is parsed, and again to try again. */
  async read(): Promise<void> {
    const hasNews = this.#reading.read(document, location.href);
    this.#changes.observe(this.#reading.observed);
    this.#apply();
    if (!hasNews || (await this.#reading.link()) === null || this.signal.aborted) return;
    this.#apply();
  }

  /** Follows the settings in the open page. */
  follow(settings: Settings): void {
    this.#settings = settings;
    if (!this.#isAlive()) return;
    this.#apply();
  }

  /** What the popup shows of this page. */
  report(): PageReport {
    const { detection, article, failure, annotated } = this.#reading;
    const notArticle = detection?.found === false ? detection.notArticle : null;
    return { state: this.#state(), article, notArticle, failure, annotated };
  }

  /** Scrolls to the first mention of a card's entity and tints it. Answers `false` when none stands in the page. */
  showInArticle(key: string): boolean {
    for (const annotation of this.#reading.annotated?.annotations ?? []) {
      if (cardKey(annotation) !== key) continue;
      const mention = this.#reading.mention(annotation);
      if (mention !== null && this.#show(mention)) return true;
    }
    return false;
  }

  /**
   * Takes a step of the tour: to another marked name, or to another mention of the name that the reader is at, whether
   * or not it is marked; round at the ends.
   *
   * @returns the printed name; `null` when there is none to go to.
   */
  step(step: TourStep): string | null {
    if (!this.#isAlive() || !this.#settings.enabled) return null;
    const by = step.startsWith('next') ? 1 : -1;
    if (step.endsWith('name')) return this.#tour.step(by)?.annotation.text ?? null;
    const here = this.#card.mention ?? this.#tour.place ?? this.#mentions[0];
    const next = here === undefined ? null : this.#mentionBeside(here, by);
    if (next === null) return null;
    this.#tour.standOn(next);
    this.#show(next);
    return next.annotation.text;
  }

  /** The next or previous mention of the same name that stands in the page. */
  #mentionBeside({ annotation }: Mention, by: 1 | -1): Mention | null {
    const key = cardKey(annotation);
    const all = (this.#reading.annotated?.annotations ?? []).filter((other) => cardKey(other) === key);
    const here = all.findIndex(({ block, start }) => block === annotation.block && start === annotation.start);
    const next = all[(here + by + all.length) % all.length];
    return next === undefined ? null : this.#reading.mention(next);
  }

  /** Ends everything and leaves the page as it was before us. */
  end(): void {
    // The focus goes from the card to the name it was opened from, and with no name to stand on back to the page.
    this.#mentions = [];
    this.#card.close();
    this.#ending.abort();
    this.#painter.clear();
    this.#cursor.set(false);
    this.#host.remove();
  }

  /** Brings the marks to what article and settings say now. */
  #apply(): void {
    const { article, annotated, observed, styles } = this.#reading;
    this.#host.style(styles);
    if (observed !== null) this.#shade = shadeBehind(this.#markedElement() ?? observed);
    const marked = article === null ? [] : selectMarked(article, annotated?.annotations ?? [], this.#settings);
    this.#mentions = marked.flatMap((annotation) => this.#reading.mention(annotation) ?? []);
    this.#hits = new HitTest(document, this.#mentions);
    if (hidesHighlights()) this.#painter.clear();
    else this.#painter.paint(this.#mentions, this.#shade);
    if (this.#mentions.length === 0) this.#cursor.set(false);
    if (this.#settings.enabled) this.#card.refresh();
    else this.#card.close();
    this.#tour.refresh();
    this.#links.showState(this.#state());
  }

  #state(): PageState {
    if (this.#reading.failure !== null) return 'failed';
    if (this.#reading.article === null) return 'not-article';
    return this.#settings.enabled ? 'on' : 'off';
  }

  /** The element whose background the marks must be read on. */
  #markedElement(): Element | null {
    const { detection, article } = this.#reading;
    if (detection?.found !== true) return null;
    const body = article?.blocks.find(({ role }) => role === 'paragraph');
    return body === undefined ? null : detection.source.elementOf(body.id);
  }

  #onChange(): void {
    if (this.#isAlive()) void this.read();
  }

  #watchPage(signal: AbortSignal): void {
    const wake = (): void => {
      if (document.visibilityState === 'hidden' || !this.#isAlive()) return;
      // The toolbar forgets a page that went into the back/forward cache.
      this.#links.showState(this.#state());
      if (this.#reading.failure !== null) void this.read();
    };
    addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
    document.addEventListener('visibilitychange', wake, { signal });
    addEventListener('load', () => this.#readIfMissing(), { signal });
    const repaint = (): void => {
      if (this.#isAlive()) this.#apply();
    };
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', repaint, { signal });
    }
  }

  /** An article's address whose article was not there when the document was parsed gets a second chance, once. */
  #readIfMissing(): void {
    const { detection } = this.#reading;
    const mayCome = detection?.found === false && detection.notArticle.code !== 'not-article-address';
    if (mayCome && this.#isAlive()) void this.read();
  }

  #open(mention: Mention, options: Parameters<CardView['open']>[2]): void {
    const { article, annotated, cards } = this.#reading;
    if (article === null || annotated === null) return;
    this.#tour.startFrom(mention);
    this.#card.open(mention, { article, annotations: annotated.annotations, cards }, options);
  }

  #show(mention: Mention): boolean {
    if (!bringIntoSight(mention)) return false;
    this.#tour.startFrom(mention);
    if (!hidesHighlights()) this.#painter.flash(mention, this.#shade, FLASH_MILLISECONDS);
    return true;
  }

  #labelOf({ annotation }: Mention): string {
    const card = this.#reading.cards.get(cardKey(annotation));
    const english = card?.english?.text;
    return this.#links.words.standsOn(english === undefined ? annotation.text : `${annotation.text}, ${english}`);
  }

  /**
   * Asked at every event. Ends the session, with one sentence to the reader, when the extension behind it is gone; else
   * puts back the marks that the page's script may have taken out of the registry, of which no event tells.
   */
  #isAlive(): boolean {
    if (this.signal.aborted) return false;
    if (this.#links.isConnected()) {
      this.#painter.restore();
      return true;
    }
    const hadMarks = this.#mentions.length > 0;
    this.end();
    if (hadMarks) showNotice(this.#host, this.#links.words.orphaned);
    return false;
  }
}

/**
 * In forced colours Chromium paints every highlight like selected text, whatever its rule says (docs/browser-bugs.md):
 * no marks are better then. Cards still open. Firefox keeps our underline.
 */
function hidesHighlights(): boolean {
  return matchMedia('(forced-colors: active)').matches && 'userAgentData' in navigator;
}
