/** One name's card inside the popup, with the way back, to the names beside it in the list, and into the article. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import type { NameChoices } from '../model/name-choices.ts';
import type { Reader } from '../model/reader.ts';
import { ContextCard } from '../ui/card/ContextCard.tsx';
import { Phrase } from '../ui/card/Text.tsx';
import type { CastMember } from '../ui/cast.ts';
import { chinese } from '../ui/language.ts';
import { listWords } from '../ui/list/strings.ts';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';

export interface CardViewProps {
  readonly member: CastMember;
  readonly article: Article;
  readonly reader: Reader;
  /** The list as it stands, in its order. */
  readonly members: readonly CastMember[];
  /** Showing a name failed: the page has it no more. */
  readonly notShown: boolean;
  readonly environment: Pick<PopupEnvironment, 'choose'>;
  readonly onOpen: (member: CastMember) => void;
  readonly onShow: (member: CastMember) => void;
  readonly onBack: () => void;
}

/** Opens with the focus on the card; Escape anywhere in it goes back. */
export function CardView(props: CardViewProps): JSX.Element {
  const { member, article, reader, notShown, onShow, onBack } = props;
  const { language } = reader;
  const view = useRef<HTMLDivElement | null>(null);
  const { choose, refused } = useChoosing(props);

  useEffect(() => {
    view.current?.querySelector<HTMLElement>('.card')?.focus();
  }, []);
  useEscape(onBack);
  return (
    <div class="popup-card" ref={view}>
      <nav class="popup-card-bar" aria-label={tell(language, 'cast')}>
        <button type="button" class="button" onClick={onBack}>
          ‹ {tell(language, 'back')}
        </button>
        <Beside {...props} />
        <button type="button" class="button" onClick={() => onShow(member)}>
          {listWords(language, 'showInArticle')}
        </button>
      </nav>
      {(notShown || refused) && (
        <p class="popup-notice" role="alert">
          {tell(language, refused ? 'notSaved' : 'notShown')}
        </p>
      )}
      <ContextCard
        key={member.card.key}
        card={member.card}
        annotation={member.first}
        mentions={{ index: 0, total: member.count }}
        article={article}
        reader={reader}
        onClose={onBack}
        onNever={() => choose('never')}
        onKnown={() => choose('known')}
        place="popup"
      />
    </div>
  );
}

/** What the reader says of the name goes back to the list, which still has it; a store that refuses is spoken of here. */
function useChoosing({ member, environment, onBack }: CardViewProps) {
  const [refused, setRefused] = useState(false);
  const { card, first } = member;
  const choose = (list: keyof NameChoices) => {
    const name = { key: card.key, text: first.text, en: card.english?.text ?? '' };
    environment.choose(list, name).then(onBack, () => setRefused(true));
  };
  return { choose, refused };
}

/** The card answers for itself; this is for the buttons beside it. Without it Escape closes the whole popup. */
function useEscape(onBack: () => void): void {
  useEffect(() => {
    const leaveOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', leaveOnEscape);
    return () => document.removeEventListener('keydown', leaveOnEscape);
  }, [onBack]);
}

/**
 * To the name before and behind in the list. At its ends a button is dead by `aria-disabled`: a disabled one would lose
 * the focus that the reader walks with. The focus stays on it, and the new name is said aloud.
 */
function Beside({ member, members, reader, onOpen }: CardViewProps): JSX.Element {
  const { language } = reader;
  const index = members.findIndex(({ card }) => card.key === member.card.key);
  const button = (label: string, sign: string, beside: CastMember | undefined) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={beside === undefined}
      onClick={() => beside !== undefined && onOpen(beside)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  const name = chinese(member.card.name, reader);
  const position = tell(language, 'namePosition', { index: index + 1, total: members.length });
  return (
    <span class="popup-beside">
      {button(tell(language, 'previousName'), '←', index > 0 ? members[index - 1] : undefined)}
      <span class="popup-position" aria-hidden="true">
        {index + 1}/{members.length}
      </span>
      {button(tell(language, 'nextName'), '→', index >= 0 ? members[index + 1] : undefined)}
      <span class="visually-hidden" role="status">
        <Phrase text={position} values={{ name }} />
      </span>
    </span>
  );
}
