/** Top of the card: how often the name is here, the ways from mention to mention and from name to name, the way out. */
import type { JSX } from 'preact';
import type { InterfaceLanguage } from '../../model/language.ts';
import { say } from '../strings.ts';
import { ChevronIcon, CloseIcon } from './icons.tsx';

export interface MentionBarProps {
  /** `index` counts from 0; `total` is at least 1. */
  readonly mentions: { readonly index: number; readonly total: number };
  readonly language: InterfaceLanguage;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly onPreviousName?: (() => void) | undefined;
  readonly onNextName?: (() => void) | undefined;
  /** Left out: the card has no close button. */
  readonly onClose?: (() => void) | undefined;
}

/** The bar, and under it the tour where there is one. The close button is the last of the bar. */
export function MentionBar(props: MentionBarProps): JSX.Element {
  const { mentions, language, onPrevious, onNext, onPreviousName, onNextName, onClose } = props;
  const { index, total } = mentions;
  const walks = onPrevious !== undefined || onNext !== undefined;
  const count = total === 1 ? say(language, 'oneMention') : say(language, 'mentions', { total });
  return (
    <>
      <div class="card-bar">
        <p class="card-mentions" aria-live="polite">
          {walks ? say(language, 'mentionPosition', { index: index + 1, total }) : count}
        </p>
        {walks && (
          <>
            <BarButton label={say(language, 'previous')} onClick={onPrevious}>
              <ChevronIcon towards="previous" />
            </BarButton>
            <BarButton label={say(language, 'next')} onClick={onNext}>
              <ChevronIcon towards="next" />
            </BarButton>
          </>
        )}
        {onClose !== undefined && (
          <BarButton label={say(language, 'close')} onClick={onClose}>
            <CloseIcon />
          </BarButton>
        )}
      </div>
      {(onPreviousName !== undefined || onNextName !== undefined) && (
        <div class="card-tour">
          {onPreviousName !== undefined && (
            <button type="button" class="card-button" onClick={onPreviousName}>
              {say(language, 'previousName')}
            </button>
          )}
          {onNextName !== undefined && (
            <button type="button" class="card-button" onClick={onNextName}>
              {say(language, 'nextName')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

interface BarButtonProps {
  readonly label: string;
  /** Left out: dead by `aria-disabled`, for a disabled button would lose the focus that the reader walks with. */
  readonly onClick?: (() => void) | undefined;
  readonly children: JSX.Element;
}

function BarButton({ label, onClick, children }: BarButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={onClick === undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
