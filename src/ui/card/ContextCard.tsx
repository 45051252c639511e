/**
 * The context card: what the reader sees of one name in this article. The same on the page and in the popup; it knows
 * neither, and is given everything. Its styles are `theme.ts`.
 */
import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import type { Reader } from '../../model/reader.ts';
import { interfaceTag } from '../language.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardNames } from './CardNames.tsx';
import { CardRoles } from './CardRoles.tsx';
import { MentionBar } from './MentionBar.tsx';

/** What a card takes from the article. An Article is one; without `blocks` no English sentence and no place is said. */
export type CardArticle = Pick<Article, 'date' | 'english' | 'script'> & { readonly blocks?: Article['blocks'] };

export interface ContextCardProps {
  readonly card: Card;
  /** The mention that the card was opened from. */
  readonly annotation: Annotation;
  /** `index` counts from 0; `total` is at least 1. */
  readonly mentions: { readonly index: number; readonly total: number };
  readonly article: CardArticle;
  readonly reader: Reader;
  /** On Escape within the card and, on the page, by its close button. */
  readonly onClose: () => void;
  /** Left out: there is no previous mention, or no way to it; likewise `onNext`. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  /** The tour from name to name. This and all that follow: left out, the card has no button for it. */
  readonly onPreviousName?: () => void;
  readonly onNextName?: () => void;
  /** Brings the English sentence of a bilingual page into sight. */
  readonly onShowSentence?: () => void;
  /** This mention is something else: no more marks for this name on the page, until it is opened again. */
  readonly onNotThis?: () => void;
  /** The printed form is never to be marked. */
  readonly onNever?: () => void;
  /** The reader knows this name: it stays in the list and is not marked. */
  readonly onKnown?: () => void;
  /** In the popup the card has no frame and no close button: the popup has its own way back. */
  readonly place: 'page' | 'popup';
}

/** The id of the element that names the card; unique in the card's shadow root or popup. */
const NAME_ID = 'card-name';

/**
 * One card. Its root is `.card`, focusable by script (`tabIndex` -1), a dialog on the page and a region in the popup;
 * `data-place` says where it is. All text stands in text nodes.
 */
export function ContextCard(props: ContextCardProps): JSX.Element {
  const { card, annotation, article, reader, onClose, place } = props;
  const { language } = reader;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const root = {
    class: 'zhiming card',
    'data-place': place,
    'aria-labelledby': NAME_ID,
    lang: interfaceTag(language),
    tabIndex: -1,
    onKeyDown: closeOnEscape,
  };
  const parts = (
    <>
      <MentionBar {...props} language={language} onClose={place === 'page' ? onClose : undefined} />
      <CardNames card={card} annotation={annotation} script={article.script} reader={reader} nameId={NAME_ID} />
      <CardRoles card={card} date={article.date} reader={reader} />
      <CardFacts card={card} article={article} reader={reader} />
      <CardFoot {...props} />
    </>
  );
  if (place === 'popup') return <section {...root}>{parts}</section>;
  return (
    <div role="dialog" {...root}>
      {parts}
    </div>
  );
}
