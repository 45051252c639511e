/** The open card: one at a time, placed beside its word or as a sheet, following the page until it is closed. */
import { render } from 'preact';
import { type Annotation, cardKey, isSamePlace, mentionsOf } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { ChosenName, NameChoices } from '../model/name-choices.ts';
import type { Reader } from '../model/reader.ts';
import { ContextCard, type ContextCardProps } from '../ui/card/ContextCard.tsx';
import type { Host } from './host.ts';
import { type Mention, type Rectangle, rectanglesOf } from './marks/places.ts';
import { scrollerOf } from './marks/scroll.ts';
import { anchorOf, type Point, placeCard, SHEET_SHARE, type Side, wantsSheet } from './placement.ts';
import { watchSelecting } from './selecting.ts';

/** What a card is shown from. */
export interface CardContents {
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  readonly cards: ReadonlyMap<string, Card>;
}

export interface OpenOptions {
  /** Where the reader clicked; `null` when it was the keyboard, which moves the focus into the card. */
  readonly at: Point | null;
  /** Called after closing, with whether the card had the focus; without it that goes to what had it before. */
  readonly goBack?: (hadFocus: boolean) => void;
}

interface OpenCard {
  mention: Mention;
  readonly contents: CardContents;
  readonly frame: HTMLElement;
  readonly cameFrom: Element | null;
  readonly goBack: OpenOptions['goBack'];
  at: Point | null;
  /** The side of the word that the card is on; `null` before it was placed. */
  side: Side | null;
  /** Whether the page has been scrolled so that a sheet does not cover the word. */
  isClear: boolean;
  stopFollowing: () => void;
}

export interface CardViewHooks {
  /** For whom the card is worded; asked at every rendering. */
  reader(): Reader;
  /** The present place of an annotation; `null` when it is in the page no more. */
  placeOf(annotation: Annotation): Mention | null;
  /** Another mention of the same name was chosen on the card: bring it into sight. */
  show(mention: Mention): void;
  /** Another mention has the card now, or none. */
  moved(): void;
  /** The marked name after (1) or before (-1) the one whose card is open; `null` when it is the only one. */
  nameBeside(step: 1 | -1): Mention | null;
  /** The way to the English sentence that says the same; `null` when there is none in the page. */
  sentenceOf(annotation: Annotation): (() => void) | null;
  /** A card was opened, for the notebook. */
  opened(annotation: Annotation, card: Card, article: Article): void;
  /** The reader says that the name is somebody else. */
  dismiss(annotation: Annotation): void;
  choose(list: keyof NameChoices, name: ChosenName): void;
}

/** The place of the one open card in the host. */
export class CardView {
  readonly #host: Host;
  readonly #hooks: CardViewHooks;
  #open: OpenCard | null = null;

  constructor(host: Host, hooks: CardViewHooks) {
    this.#host = host;
    this.#hooks = hooks;
  }

  /** The mention whose card is open; `null` when none is. */
  get mention(): Mention | null {
    return this.#open?.mention ?? null;
  }

  /** Opens the card of a mention; another one that is open closes first. Without a card for it, does nothing. */
  open(mention: Mention, contents: CardContents, { at, goBack }: OpenOptions): void {
    if (!contents.cards.has(cardKey(mention.annotation))) return;
    this.#take();
    const frame = document.createElement('div');
    frame.className = 'frame';
    const cameFrom = document.activeElement;
    const place = { at, side: null, isClear: false };
    this.#open = { mention, contents, frame, cameFrom, goBack, ...place, stopFollowing: () => undefined };
    this.#render();
    this.#host.show(frame);
    this.#follow();
    this.#hooks.moved();
    this.#tellOpened();
    if (at === null) this.#focusCard();
    else announce(mention.annotation.text);
  }

  /** Closes the card; the focus goes back only when it was in the card. */
  close(): void {
    const closed = this.#take();
    if (closed === null) return;
    if (closed.goBack !== undefined) closed.goBack(closed.hadFocus);
    else if (closed.hadFocus && closed.cameFrom instanceof HTMLElement) closed.cameFrom.focus({ preventScroll: true });
  }

  /** After the page was read again: keeps the card at its word, or closes it when the word is gone. */
  refresh(): void {
    if (this.#open === null) return;
    const mention = this.#hooks.placeOf(this.#open.mention.annotation);
    if (mention === null || rectanglesOf(mention.place).length === 0) this.close();
    else {
      this.#open.mention = mention;
      this.#render();
    }
  }

  /** Takes the card from the page without moving the focus. */
  #take(): (Pick<OpenCard, 'cameFrom' | 'goBack'> & { readonly hadFocus: boolean }) | null {
    if (this.#open === null) return null;
    const { frame, stopFollowing, cameFrom, goBack } = this.#open;
    const hadFocus = frame.contains(this.#host.focused);
    this.#open = null;
    stopFollowing();
    render(null, frame);
    this.#host.hide(frame);
    this.#hooks.moved();
    return { hadFocus, cameFrom, goBack };
  }

  #render(): void {
    if (this.#open === null) return;
    const { mention, contents, frame } = this.#open;
    const key = cardKey(mention.annotation);
    const card = contents.cards.get(key);
    if (card === undefined) return;
    const all = mentionsOf(contents.annotations, key);
    const index = all.findIndex((annotation) => isSamePlace(annotation, mention.annotation));
    const { focused } = this.#host;
    render(
      <ContextCard
        key={key}
        card={card}
        annotation={mention.annotation}
        mentions={{ index: Math.max(index, 0), total: Math.max(all.length, 1) }}
        article={contents.article}
        reader={this.#hooks.reader()}
        place="page"
        onClose={() => this.close()}
        {...given('onPrevious', this.#wayTo(this.#placed(all[index - 1])))}
        {...given('onNext', this.#wayTo(this.#placed(all[index + 1])))}
        {...given('onPreviousName', this.#wayTo(this.#hooks.nameBeside(-1)))}
        {...given('onNextName', this.#wayTo(this.#hooks.nameBeside(1)))}
        {...given('onShowSentence', this.#hooks.sentenceOf(mention.annotation))}
        {...this.#actions(mention.annotation, card)}
      />,
      frame,
    );
    this.#makeCloseNative(frame);
    if (focused !== null && !focused.isConnected) this.#focusAgain(frame, focused);
  }

  /** Another name's card is another card: a reader who walks by keyboard stays on the button of the same words. */
  #focusAgain(frame: HTMLElement, lost: Element): void {
    const buttons = [...frame.querySelectorAll('button')];
    const same = buttons.find(
      ({ ariaLabel, textContent }) => ariaLabel === lost.ariaLabel && textContent === lost.textContent,
    );
    if (same === undefined) this.#focusCard();
    else same.focus({ preventScroll: true });
  }

  #placed(annotation: Annotation | undefined): Mention | null {
    return annotation === undefined ? null : this.#hooks.placeOf(annotation);
  }

  #wayTo(mention: Mention | null): (() => void) | null {
    return mention === null ? null : () => this.moveTo(mention);
  }

  /** What the reader can say of the name. Each takes its card away. */
  #actions(
    annotation: Annotation,
    { key, english }: Card,
  ): Pick<ContextCardProps, 'onNotThis' | 'onNever' | 'onKnown'> {
    const chosen = { key, text: annotation.text, en: english?.text ?? '' };
    const choose = (list: keyof NameChoices) => () => {
      this.#hooks.choose(list, chosen);
      this.close();
    };
    return {
      onNotThis: () => this.#hooks.dismiss(annotation),
      onNever: choose('never'),
      onKnown: choose('known'),
    };
  }

  #tellOpened(): void {
    if (this.#open === null) return;
    const { mention, contents } = this.#open;
    const card = contents.cards.get(cardKey(mention.annotation));
    if (card !== undefined) this.#hooks.opened(mention.annotation, card, contents.article);
  }

  /** Moves the open card to another mention, of the same name or another. Does nothing when none is open. */
  moveTo(mention: Mention): void {
    const open = this.#open;
    if (open === null || !open.contents.cards.has(cardKey(mention.annotation))) return;
    const isOther = cardKey(open.mention.annotation) !== cardKey(mention.annotation);
    open.mention = mention;
    open.at = null;
    open.isClear = false;
    this.#hooks.show(mention);
    this.#render();
    this.#follow();
    this.#hooks.moved();
    if (isOther) this.#tellOpened();
  }

  /**
   * Firefox ends our script where it stands when the extension is updated or removed, and leaves the card. Its close
   * button then still works: the browser itself hides the host, which is a popover.
   */
  #makeCloseNative(frame: HTMLElement): void {
    const buttons = frame.querySelectorAll<HTMLButtonElement>('.card-bar button');
    const close = buttons[buttons.length - 1];
    if (close === undefined) return;
    close.popoverTargetElement = this.#host.element;
    close.popoverTargetAction = 'hide';
    // As long as we run, closing is ours: the host may still hold the keyboard's place.
    close.addEventListener('click', keepPopover);
  }

  #focusCard(): void {
    this.#open?.frame.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Places the card now, and again whenever page, screen or card move or grow. */
  #follow(): void {
    const open = this.#open;
    if (open === null) return;
    open.stopFollowing();
    open.side = null;
    const following = new AbortController();
    let waits = false;
    const update = (): void => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        if (this.#open === open) this.#place(open);
      });
    };
    const options = { capture: true, passive: true, signal: following.signal } as const;
    for (const moves of ['scroll', 'resize'] as const) addEventListener(moves, update, options);
    // Escape closes wherever the focus is; the page is not told of it.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    };
    addEventListener('keydown', onKey, { capture: true, signal: following.signal });
    watchSelecting(open.frame, following.signal);
    const sizes = new ResizeObserver(update);
    // The word moves when its block's size changes: an advertisement, another font size.
    for (const element of [open.frame, open.mention.place.startContainer.parentElement, document.body]) {
      if (element !== null) sizes.observe(element);
    }
    open.stopFollowing = () => {
      following.abort();
      sizes.disconnect();
    };
    this.#place(open);
  }

  #place(open: OpenCard): void {
    const { frame } = open;
    const screen = this.#host.size;
    const isSheet = wantsSheet(screen);
    frame.classList.toggle('is-sheet', isSheet);
    if (isSheet) {
      frame.style.setProperty('--card-max-height', `${Math.floor(screen.height * SHEET_SHARE)}px`);
      this.#clearOfSheet(open);
      return;
    }
    const { width } = frame.getBoundingClientRect();
    const { side, left, edge, maxHeight } = placeCard(
      measure(open),
      { width, height: wantedHeight(frame) },
      screen,
      open.side,
    );
    open.side = side;
    const { style } = frame;
    style.setProperty('--card-max-height', `${Math.floor(Math.min(maxHeight, CARD_HEIGHT_MAX))}px`);
    style.left = `${Math.round(left)}px`;
    style.top = side === 'below' ? `${Math.ceil(edge)}px` : 'auto';
    style.bottom = side === 'below' ? 'auto' : `${Math.ceil(screen.height - edge)}px`;
  }

  /** A sheet covers the foot of the screen: once for each word, the page is scrolled so that it stands above. */
  #clearOfSheet(open: OpenCard): void {
    if (open.isClear) return;
    open.isClear = true;
    const covered = measure(open).bottom + 8 - open.frame.getBoundingClientRect().top;
    if (covered > 0) scrollerOf(open.mention.place.startContainer).scrollBy({ top: covered, behavior: 'instant' });
  }
}

/** A prop that is left out rather than `null`: the card has no button for it then. */
function given<N extends keyof ContextCardProps>(name: N, act: (() => void) | null): { [K in N]?: () => void } {
  return act === null ? {} : ({ [name]: act } as { [K in N]?: () => void });
}

/** A card that is higher scrolls inside, px. */
const CARD_HEIGHT_MAX = 560;

/** The height (px) that the card would have if it were let. */
function wantedHeight(frame: HTMLElement): number {
  const card = frame.firstElementChild;
  if (card === null) return 0;
  const hidden = card.scrollHeight - card.clientHeight;
  return Math.min(CARD_HEIGHT_MAX, card.getBoundingClientRect().height + hidden);
}

/** A word that is not shown any more (its block was hidden) measures as nothing at the point of the click. */
function measure({ mention, at }: OpenCard): Rectangle {
  const rectangles = rectanglesOf(mention.place);
  if (rectangles.length > 0) return anchorOf(rectangles, at);
  const { x, y } = at ?? { x: 0, y: 0 };
  return { left: x, top: y, right: x, bottom: y };
}

function keepPopover(event: Event): void {
  event.preventDefault();
}

/** Tells a screen reader of a card that opened without taking the focus. */
function announce(name: string): void {
  const root: Element & { ariaNotify?: (announcement: string) => void } = document.documentElement;
  root.ariaNotify?.(name);
}
