/** One name's card inside the popup, with the way back and "show in article". */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { readerOf } from '../model/reader.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { ContextCard } from '../ui/card/ContextCard.tsx';
import type { CastMember } from '../ui/cast.ts';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';

export interface CardViewProps {
  readonly member: CastMember;
  readonly article: Article;
  readonly tab: number;
  readonly environment: PopupEnvironment;
  readonly onBack: () => void;
}

/** Opens with the focus on the card; Escape anywhere in it goes back. */
export function CardView({ member, article, tab, environment, onBack }: CardViewProps): JSX.Element {
  const { language } = environment;
  const [notShown, setNotShown] = useState(false);
  const view = useRef<HTMLDivElement | null>(null);

  useEffect(() => {
    view.current?.querySelector<HTMLElement>('.card')?.focus();
  }, []);

  useEffect(() => {
    // The card answers for itself; this is for the buttons beside it. Without it Escape closes the whole popup.
    const leaveOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', leaveOnEscape);
    return () => document.removeEventListener('keydown', leaveOnEscape);
  }, [onBack]);

  const show = async () => {
    const shown = await environment.showInArticle(tab, member.card.key);
    setNotShown(!shown);
    if (shown) environment.close();
  };
  return (
    <div class="popup-card" ref={view}>
      <div class="popup-card-bar">
        <button type="button" class="button" onClick={onBack}>
          ‹ {tell(language, 'back')}
        </button>
        <button type="button" class="button" onClick={show}>
          {tell(language, 'showInArticle')}
        </button>
      </div>
      {notShown && (
        <p class="popup-notice" role="alert">
          {tell(language, 'notShown')}
        </p>
      )}
      <ContextCard
        card={member.card}
        annotation={member.first}
        mentions={{ index: 0, total: member.count }}
        article={article}
        reader={readerOf(DEFAULT_SETTINGS, language, article.script)}
        onClose={onBack}
        place="popup"
      />
    </div>
  );
}
