/**
 * The context card: what the reader sees of one name in this article. The same on the page and in the popup; it knows
 * neither, and is given everything. Its styles are `theme.ts`.
 */
import type { JSX } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import type { InterfaceLanguage } from '../../model/language.ts';
import { interfaceTag } from '../language.ts';
import { say } from '../strings.ts';
import { CardFacts } from './CardFacts.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardNames } from './CardNames.tsx';
import { CardRoles } from './CardRoles.tsx';
import { ChevronIcon, CloseIcon } from './icons.tsx';

/** What a card takes from the article. An Article is one; without `blocks` no English sentence and no place is said. */
export type CardArticle = Pick<Article, 'date' | 'english' | 'script'> & { readonly blocks?: Article['blocks'] };

export interface ContextCardProps {
  readonly card: Card;
  /** The mention that the card was opened from. */
  readonly annotation: Annotation;
  /** `index` counts from 0; `total` is at least 1. */
  readonly mentions: { readonly index: number; readonly total: number };
  readonly article: CardArticle;
  readonly language: InterfaceLanguage;
  /** On Escape within the card and, on the page, by its close button. */
  readonly onClose: () => void;
  /** Left out: there is no previous mention, or no way to it; likewise `onNext`. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
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
  const { card, annotation, article, language, onClose, place } = props;
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
      <MentionBar {...props} />
      <CardNames card={card} annotation={annotation} script={article.script} language={language} nameId={NAME_ID} />
      <CardRoles card={card} date={article.date} script={article.script} language={language} />
      <CardFacts card={card} article={article} language={language} />
      <CardFoot card={card} annotation={annotation} article={article} language={language} />
    </>
  );
  if (place === 'popup') return <section {...root}>{parts}</section>;
  return (
    <div role="dialog" {...root}>
      {parts}
    </div>
  );
}

/**
 * How often the name is here, the way from mention to mention, and, on the page, the way out. At the first and the last
 * mention a button is dead by `aria-disabled`: a disabled one would lose the focus that the reader walks with.
 */
function MentionBar({ mentions, language, onPrevious, onNext, onClose, place }: ContextCardProps): JSX.Element {
  const { index, total } = mentions;
  const walks = onPrevious !== undefined || onNext !== undefined;
  const count = total === 1 ? say(language, 'oneMention') : say(language, 'mentions', { total });
  return (
    <div class="card-bar">
      <p class="card-mentions" aria-live="polite">
        {walks ? say(language, 'mentionPosition', { index: index + 1, total }) : count}
      </p>
      {walks && (
        <>
          <button
            type="button"
            class="icon-button"
            aria-label={say(language, 'previous')}
            title={say(language, 'previous')}
            aria-disabled={onPrevious === undefined}
            onClick={onPrevious}
          >
            <ChevronIcon towards="previous" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={say(language, 'next')}
            title={say(language, 'next')}
            aria-disabled={onNext === undefined}
            onClick={onNext}
          >
            <ChevronIcon towards="next" />
          </button>
        </>
      )}
      {place === 'page' && (
        <button
          type="button"
          class="icon-button"
          aria-label={say(language, 'close')}
          title={say(language, 'close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
