/**
 * One page's life with us: read, link, mark, and answer pointer, keyboard and popup, until one signal ends it all and
 * leaves the page as it was.
 */

import type { DomSpan } from '../article/index.ts';
import type {
  AnnotatedArticle,
  LinkedArticle,
  MetName,
  PageReport,
  PageState,
  Result,
  TourStep,
} from '../messages/protocol.ts';
import { type Annotation, cardKey, isSamePlace, mentionsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { ChosenName, NameChoices } from '../model/name-choices.ts';
import { type Reader, readerOf } from '../model/reader.ts';
import { englishSentenceSpan } from '../ui/sentence.ts';
import { say } from '../ui/strings.ts';
import { CardView } from './card-view.tsx';
import { ChangeWatch } from './changes.ts';
import { Host } from './host.ts';
import { Tour } from './keyboard.ts';
import { HandCursor } from './marks/cursor.ts';
import { hidesHighlights } from './marks/forced-colours.ts';
import { HitTest } from './marks/hit-test.ts';
import { Overlay, type OverlayPart } from './marks/overlay.ts';
import { lineOf, Painter } from './marks/painter.ts';
import type { Mention } from './marks/places.ts';
import { bringIntoSight } from './marks/scroll.ts';
import { selectMentions } from './marks/select.ts';
import { type Shade, shadeBehind } from './marks/shade.ts';
import { metName } from './met-name.ts';
import { showNotice } from './notice.ts';
import { watchPointer } from './pointer.ts';
import type { Preferences } from './preferences.ts';
import { Reading } from './reading.ts';
import { Turn } from './turn.ts';

/** What a session needs of the world outside the page. */
export interface SessionLinks {
  readonly browserLanguage: InterfaceLanguage;
  annotate(article: Article): Promise<Result<LinkedArticle>>;
  showState(state: PageState): void;
  /** Tells the notebook of a name whose card was opened. */
  note(met: MetName): void;
  /** Stores a choice of the reader's; every page hears of it as of a changed preference. */
  choose(list: keyof NameChoices, name: ChosenName): void;
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
  readonly #overlay: Overlay;
  readonly #card: CardView;
  readonly #tour: Tour;
  readonly #changes: ChangeWatch;
  /** Keys of the cards that the reader called wrong; forgotten with the page. */
  readonly #dismissed = new Set<string>();
  #preferences: Preferences;
  /** The marked mentions. */
  #mentions: readonly Mention[] = [];
  /** Of all that can be pointed at. */
  #hits = new HitTest(document, []);
  #pointed: Mention | null = null;
  #shade: Shade = 'light';

  constructor(links: SessionLinks, preferences: Preferences) {
    this.#links = links;
    this.#preferences = preferences;
    const { signal } = this.#ending;
    this.#reading = new Reading((article) => links.annotate(article));
    this.#overlay = new Overlay(this.#host, signal);
    this.#card = this.#makeCard();
    this.#tour = this.#makeTour(signal);
    this.#changes = new ChangeWatch(
      { touched: (changes) => this.#reading.changed(changes), changed: () => this.#onChange() },
      signal,
    );
    watchPointer(
      {
        hit: (x, y) => this.#hits.at(x, y),
        isOurs: (event) => this.#host.isSource(event),
        open: (mention, at) => this.#open(mention, { at }),
        clickedOutside: () => this.#card.close(),
        hover: (mention) => this.#point(mention),
        isAlive: () => this.#isAlive(),
      },
      signal,
    );
    this.#watchPage(signal);
  }

  #makeCard(): CardView {
    return new CardView(this.#host, {
      reader: () => this.#reader(),
      placeOf: (annotation) => this.#reading.mention(annotation),
      show: (mention) => this.#show(mention),
      moved: () => this.#drawOverlay(),
      nameBeside: (step) => this.#nameBeside(step),
      sentenceOf: (annotation) => this.#sentenceOf(annotation),
      opened: (annotation, card, article) => this.#tellNotebook(annotation, card, article),
      dismiss: (annotation) => this.#dismiss(annotation),
      choose: (list, name) => this.#links.choose(list, name),
    });
  }

  #makeTour(signal: AbortSignal): Tour {
    return new Tour(
      this.#host,
      {
        mentions: () => this.#mentions,
        labelOf: (mention) => this.#labelOf(mention),
        open: (mention, goBack) => this.#open(mention, { at: null, goBack }),
        isAlive: () => this.#isAlive(),
      },
      signal,
    );
  }

  /** Ended by `end`, by a later copy of ours, or by the loss of the extension. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Reads the page, has it linked and marks it. Call once the document is parsed, and again to try again. */
  async read(): Promise<void> {
    const turn = new Turn();
    this.#changes.flush();
    const hasNews = this.#reading.read(document, location.href);
    this.#changes.observe(this.#reading.observed);
    await turn.end();
    if (this.signal.aborted) return;
    this.#apply();
    await turn.end();
    if (this.signal.aborted || !hasNews || (await this.#reading.link()) === null || this.signal.aborted) return;
    this.#apply();
  }

  /** Follows what the reader chose in the open page. */
  follow(preferences: Preferences): void {
    this.#preferences = preferences;
    if (!this.#isAlive()) return;
    this.#apply();
  }

  /** Has the article linked once more, when not it but the names that are known have changed. */
  async relink(): Promise<void> {
    if (!this.#isAlive() || (await this.#reading.link()) === null || this.signal.aborted) return;
    this.#apply();
  }

  /** What the popup shows of this page. */
  report(): PageReport {
    const { detection, article, failure, timings } = this.#reading;
    const annotated = this.#withoutDismissed(this.#reading.annotated);
    const notArticle = detection?.found === false ? detection.notArticle : null;
    return { state: this.#state(), article, notArticle, failure, annotated, timings };
  }

  #withoutDismissed(annotated: AnnotatedArticle | null): AnnotatedArticle | null {
    if (annotated === null || this.#dismissed.size === 0) return annotated;
    const annotations = annotated.annotations.filter((annotation) => !this.#dismissed.has(cardKey(annotation)));
    return { ...annotated, annotations, cards: annotated.cards.filter(({ key }) => !this.#dismissed.has(key)) };
  }

  /** Scrolls to the first mention of a card's entity and tints it. Answers `false` when none stands in the page. */
  showInArticle(key: string): boolean {
    for (const annotation of mentionsOf(this.#reading.annotated?.annotations ?? [], key)) {
      const mention = this.#reading.mention(annotation);
      if (mention !== null && this.#show(mention)) return true;
    }
    return false;
  }

  /**
   * Takes a step of the tour: to another marked name, or to another mention of the name that the reader is at, whether
   * or not it is marked; round at the ends. An open card goes along.
   *
   * @returns the printed name; `null` when there is none to go to.
   */
  step(step: TourStep): string | null {
    if (!this.#isAlive() || !this.#preferences.settings.enabled) return null;
    const by = step.startsWith('next') ? 1 : -1;
    const next = step.endsWith('name') ? this.#tour.beside(by) : this.#mentionBeside(by);
    if (next === null) return null;
    if (this.#card.mention !== null) {
      this.#card.moveTo(next);
    } else {
      this.#tour.standOn(next);
      this.#show(next);
    }
    return next.annotation.text;
  }

  /** The next or previous mention, in the page, of the name that the reader is at. */
  #mentionBeside(by: 1 | -1): Mention | null {
    const here = (this.#card.mention ?? this.#tour.place ?? this.#mentions[0])?.annotation;
    if (here === undefined) return null;
    const all = mentionsOf(this.#reading.annotated?.annotations ?? [], cardKey(here));
    const index = all.findIndex((other) => isSamePlace(other, here));
    const next = all[(index + by + all.length) % all.length];
    return next === undefined ? null : this.#reading.mention(next);
  }

  /** Ends everything and leaves the page as it was before us. */
  end(): void {
    this.#point(null);
    // The focus goes from the card to the name it was opened from, and with no name to stand on back to the page.
    this.#mentions = [];
    this.#card.close();
    this.#ending.abort();
    this.#painter.clear();
    this.#host.remove();
  }

  /** Brings the marks to what article and reader say now. */
  #apply(): void {
    const { article, annotated, observed, styles } = this.#reading;
    const { settings } = this.#preferences;
    this.#host.style(styles);
    if (observed !== null) this.#shade = shadeBehind(this.#markedElement() ?? observed);
    const annotations = annotated?.annotations ?? [];
    const { marked, reachable } =
      article === null
        ? { marked: [], reachable: [] }
        : selectMentions(article, annotations, this.#preferences, this.#dismissed);
    this.#mentions = this.#placed(marked);
    this.#hits = new HitTest(document, marked.length === reachable.length ? this.#mentions : this.#placed(reachable));
    this.#point(null);
    if (hidesHighlights()) this.#painter.clear();
    else this.#painter.paint(this.#mentions, { shade: this.#shade, ink: settings.colours });
    if (settings.enabled) this.#card.refresh();
    else this.#card.close();
    this.#drawOverlay();
    this.#tour.refresh();
    this.#links.showState(this.#state());
  }

  #placed(annotations: readonly Annotation[]): Mention[] {
    return annotations.flatMap((annotation) => this.#reading.mention(annotation) ?? []);
  }

  /** The open card's name lights up wherever it stands; underlines are drawn only where highlights can't be. */
  #drawOverlay(): void {
    const { mention } = this.#card;
    const all = this.#reading.annotated?.annotations ?? [];
    const lights = mention === null ? [] : this.#placed(mentionsOf(all, cardKey(mention.annotation)));
    const lines = hidesHighlights() ? this.#mentions : [];
    this.#overlay.set([
      ...lights.map(({ place }): OverlayPart => ({ look: 'light', place })),
      ...lines.map(({ annotation, place }): OverlayPart => ({ look: lineOf(annotation), place })),
    ]);
  }

  /** Under the pointer: a hand, and the underline of a name that has none. */
  #point(mention: Mention | null): void {
    if (mention === this.#pointed) return;
    this.#pointed = mention;
    this.#cursor.set(mention !== null);
    const isMarked =
      mention !== null && this.#mentions.some((marked) => isSamePlace(marked.annotation, mention.annotation));
    this.#painter.point(isMarked || hidesHighlights() ? null : mention, this.#shade);
  }

  #reader(): Reader {
    return readerOf(this.#preferences.settings, this.#links.browserLanguage, this.#reading.article?.script ?? 'hans');
  }

  /** The next or previous marked name; `null` when no other is marked. */
  #nameBeside(step: 1 | -1): Mention | null {
    const beside = this.#tour.beside(step);
    const here = this.#tour.place;
    return beside !== null && here !== null && isSamePlace(beside.annotation, here.annotation) ? null : beside;
  }

  /** The way to the sentence of the paired English block that names the same. */
  #sentenceOf(annotation: Annotation): (() => void) | null {
    const span = englishSentenceSpan(annotation, this.#reading.article?.blocks ?? []);
    const place = span === null ? null : this.#reading.placeOf(span);
    return place === null ? null : () => void this.#showPlace(place);
  }

  #tellNotebook(annotation: Annotation, card: Card, article: Article): void {
    if (!this.#preferences.settings.notebook.on) return;
    this.#links.note(metName(annotation, card, article, this.#reader().language));
  }

  /** The reader says that a name is somebody else: it has no mark and no card on this page any more. */
  #dismiss(annotation: Annotation): void {
    this.#dismissed.add(cardKey(annotation));
    this.#card.close();
    this.#apply();
  }

  #state(): PageState {
    if (this.#reading.failure !== null) return 'failed';
    if (this.#reading.article === null) return 'not-article';
    return this.#preferences.settings.enabled ? 'on' : 'off';
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
    if (!this.#showPlace(mention.place)) return false;
    this.#tour.startFrom(mention);
    return true;
  }

  #showPlace(place: DomSpan): boolean {
    if (!bringIntoSight({ place })) return false;
    this.#overlay.flash(place, FLASH_MILLISECONDS);
    return true;
  }

  #labelOf({ annotation }: Mention): string {
    const card = this.#reading.cards.get(cardKey(annotation));
    const english = card?.english?.text;
    const name = english === undefined ? annotation.text : `${annotation.text}, ${english}`;
    return say(this.#reader().language, 'standsOn', { name });
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
    const { language } = this.#reader();
    this.end();
    if (hadMarks) showNotice(this.#host, say(language, 'orphaned'));
    return false;
  }
}
