/** The popup over an article: its facts and its cast list, or the card of one name. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AnnotatedArticle } from '../messages/protocol.ts';
import type { Article } from '../model/article.ts';
import { readerOf } from '../model/reader.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { type CastGroup, type CastMember, castOf } from '../ui/cast.ts';
import { EntityList } from '../ui/list/EntityList.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import { CardView } from './CardView.tsx';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';

export interface ArticleViewProps {
  readonly article: Article;
  /** `null`: not known yet. The names are looked up whether marks are on or off. */
  readonly annotated: AnnotatedArticle | null;
  readonly enabled: boolean;
  readonly tab: number;
  readonly environment: PopupEnvironment;
  /** The name whose card is open; `null`: the list is. */
  readonly chosen: CastMember | null;
  readonly onChoose: (member: CastMember | null) => void;
}

/** Leaving a card, focus returns to the name that it was opened from. */
export function ArticleView(props: ArticleViewProps): JSX.Element {
  const { article, annotated, enabled, tab, environment, chosen, onChoose } = props;
  const returnTo = useRef<string | null>(null);
  const view = useRef<HTMLDivElement | null>(null);

  useEffect(() => {
    if (chosen !== null || returnTo.current === null) return;
    const key = returnTo.current;
    returnTo.current = null;
    const rows = view.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    [...rows].find((row) => row.dataset.key === key)?.focus();
  }, [chosen]);

  const leave = () => {
    returnTo.current = chosen?.card.key ?? null;
    onChoose(null);
  };

  if (chosen !== null) {
    return <CardView member={chosen} article={article} tab={tab} environment={environment} onBack={leave} />;
  }
  const groups = annotated === null ? null : castOf(annotated.cards, annotated.annotations, article.blocks);
  return (
    <div ref={view}>
      <ArticleFacts article={article} language={environment.language} />
      <Cast groups={groups} article={article} enabled={enabled} environment={environment} onChoose={onChoose} />
    </div>
  );
}

interface CastProps extends Pick<ArticleViewProps, 'article' | 'enabled' | 'environment'> {
  readonly groups: readonly CastGroup[] | null;
  readonly onChoose: (member: CastMember) => void;
}

function Cast({ groups, article, enabled, environment, onChoose }: CastProps): JSX.Element {
  const { language } = environment;
  if (groups === null) {
    return (
      <p class="popup-notice" role="status">
        {tell(language, enabled ? 'linking' : 'off')}
      </p>
    );
  }
  return (
    <section class="popup-cast" aria-labelledby="popup-cast">
      <h2 id="popup-cast" class="visually-hidden">
        {tell(language, 'cast')}
      </h2>
      {groups.length === 0 ? (
        <p>{tell(language, 'noNames')}</p>
      ) : (
        <EntityList groups={groups} reader={readerOf(DEFAULT_SETTINGS, language, article.script)} onChoose={onChoose} />
      )}
    </section>
  );
}
