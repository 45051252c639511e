/** The popup over an article: its facts and its cast list, or the card of one name. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../messages/protocol.ts';
import type { Article } from '../model/article.ts';
import type { OwnName } from '../model/own-name.ts';
import { readerOf } from '../model/reader.ts';
import { type CastMember, castOf } from '../ui/cast.ts';
import { scriptTag } from '../ui/language.ts';
import { filterCast } from '../ui/list/search.ts';
import { AddName, useSelectedName } from './AddName.tsx';
import { ArticleFacts } from './ArticleFacts.tsx';
import { CardView } from './CardView.tsx';
import { CastView } from './CastView.tsx';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';
import { TourBar } from './TourBar.tsx';
import { areMarksOn, type Chosen } from './use-page.ts';

export interface ArticleViewProps {
  readonly article: Article;
  /** `null`: not known yet. The names are looked up whether marks are on or off. */
  readonly annotated: AnnotatedArticle | null;
  readonly chosen: Chosen;
  readonly tab: number;
  readonly environment: PopupEnvironment;
  /** The name whose card is open; `null`: the list is. */
  readonly open: CastMember | null;
  /** The same function at every rendering. */
  readonly onOpen: (member: CastMember | null) => void;
  /** A name was added, whose card will have this key. */
  readonly onNameAdded: (key: string) => void;
}

/** Leaving a card, focus returns to the name whose card it was; what the list was filtered by still stands. */
export function ArticleView(props: ArticleViewProps): JSX.Element {
  const { article, chosen, tab, environment, open } = props;
  const { reader, groups } = useWorded(props);
  const [query, setQuery] = useState('');
  const { show, choose, notShown } = useShowing(props);
  const view = useRef<HTMLDivElement | null>(null);
  const leave = useLeaving(view, open, choose);
  const guess = useSelectedName(environment, tab);
  const [added, setAdded] = useState<OwnName | null>(null);

  if (open !== null) {
    const members = filterCast(groups ?? [], query).flatMap((group) => group.members);
    const member = members.find(({ card }) => card.key === open.card.key) ?? open;
    const parts = { member, article, reader, members, notShown, environment };
    return <CardView {...parts} onOpen={choose} onShow={show} onBack={leave} />;
  }
  const isOn = areMarksOn(chosen);
  const { language } = reader;
  const worded = { language, pageTag: scriptTag(article.script, reader.region) };
  const remember = (name: OwnName) => {
    setAdded(name);
    props.onNameAdded(name.id);
  };
  return (
    <div ref={view}>
      <ArticleFacts article={article} {...worded} />
      {isOn && groups !== null && groups.length > 0 && <TourBar environment={environment} tab={tab} {...worded} />}
      {guess !== null && <AddName {...{ environment, guess, added, ...worded }} onAdded={remember} />}
      {notShown && (
        <p class="popup-notice" role="alert">
          {tell(language, 'notShown')}
        </p>
      )}
      {groups === null ? (
        <p class="popup-notice" role="status">
          {tell(language, isOn ? 'linking' : 'off')}
        </p>
      ) : (
        <CastView
          {...{ groups, article, reader, query }}
          copy={environment.copy}
          onQuery={setQuery}
          onChoose={choose}
          onShow={show}
        />
      )}
    </div>
  );
}

/** Both stay the same objects while what they are made of does: else every row of the list would be drawn again. */
function useWorded({ article, annotated, chosen: { settings }, environment: { browserLanguage } }: ArticleViewProps) {
  const reader = useMemo(
    () => readerOf(settings, browserLanguage, article.script),
    [settings, browserLanguage, article.script],
  );
  const groups = useMemo(
    () => (annotated === null ? null : castOf(annotated.cards, annotated.annotations, article.blocks)),
    [annotated, article],
  );
  return { reader, groups };
}

/** The ways from a name to the article and to its card, the same functions as long as the tab is. */
function useShowing({ environment, tab, onOpen }: ArticleViewProps) {
  const [notShown, setNotShown] = useState(false);
  const show = useCallback(
    async ({ card }: CastMember) => {
      const shown = await environment.showInArticle(tab, card.key);
      setNotShown(!shown);
      if (shown) environment.close();
    },
    [environment, tab],
  );
  const choose = useCallback(
    (member: CastMember | null) => {
      setNotShown(false);
      onOpen(member);
    },
    [onOpen],
  );
  return { show, choose, notShown };
}

/** The way from a card to the list, where its name then has the focus. */
function useLeaving(
  view: { readonly current: HTMLElement | null },
  open: CastMember | null,
  onOpen: (member: null) => void,
): () => void {
  const returnTo = useRef<string | null>(null);
  useEffect(() => {
    if (open !== null || returnTo.current === null) return;
    const key = returnTo.current;
    returnTo.current = null;
    const rows = view.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    [...rows].find((row) => row.dataset.key === key)?.focus();
  }, [open, view]);
  return () => {
    returnTo.current = open?.card.key ?? null;
    onOpen(null);
  };
}
