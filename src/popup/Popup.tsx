/** The popup: what page this is, who is named in it, and the switch. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../model/language.ts';
import { readerOf } from '../model/reader.ts';
import type { CastMember } from '../ui/cast.ts';
import { interfaceTag } from '../ui/language.ts';
import { ArticleView } from './ArticleView.tsx';
import type { PopupEnvironment } from './environment.ts';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { Elsewhere, Failed, NoAnswer, NoPermission, NotAnArticle, PageLoading } from './notices.tsx';
import { reportText } from './report.ts';
import { reportOf } from './situation.ts';
import { tell } from './strings.ts';
import { areMarksOn, type Chosen, type PageState, usePage } from './use-page.ts';

/** The whole popup. Everything it needs of a browser is in `environment`. Empty until the settings have been read. */
export function Popup({ environment }: { readonly environment: PopupEnvironment }): JSX.Element {
  const page = usePage(environment);
  const { chosen } = page;
  if (chosen === null) return <main class="zhiming popup" />;
  return <Ready environment={environment} page={page} chosen={chosen} />;
}

interface ReadyProps {
  readonly environment: PopupEnvironment;
  readonly page: PageState;
  readonly chosen: Chosen;
}

function Ready({ environment, page, chosen }: ReadyProps): JSX.Element {
  const { situation, change } = page;
  const { settings } = chosen;
  const article = reportOf(situation)?.article ?? null;
  const { language } = readerOf(settings, environment.browserLanguage, article?.script ?? 'hans');
  const [open, setOpen] = useState<CastMember | null>(null);
  const onArticle = situation?.is === 'page' && article !== null;
  const cardOpen = onArticle && open !== null;
  useEffect(() => {
    document.documentElement.lang = interfaceTag(language);
    document.title = tell(language, 'title');
  }, [language]);

  const report = async () =>
    reportText({ versions: environment.versions, list: await environment.listVersion(), situation, chosen });
  return (
    <main class="zhiming popup" lang={interfaceTag(language)}>
      {cardOpen ? (
        <h1 class="visually-hidden">{tell(language, 'title')}</h1>
      ) : (
        <Header chosen={chosen} language={language} onChange={change} />
      )}
      {page.problem !== null && (
        <p class="popup-notice" role="alert">
          {tell(language, page.problem)}
        </p>
      )}
      <Body {...{ environment, page, chosen, language, open }} onOpen={setOpen} />
      {onArticle && !cardOpen && (
        <MarkSettings
          settings={settings}
          isOn={areMarksOn(chosen)}
          language={language}
          onChange={(wanted) => change({ ...chosen, settings: wanted })}
        />
      )}
      {!cardOpen && <Foot environment={environment} language={language} report={report} />}
    </main>
  );
}

interface BodyProps extends ReadyProps {
  readonly language: InterfaceLanguage;
  /** The name whose card is open. */
  readonly open: CastMember | null;
  readonly onOpen: (member: CastMember | null) => void;
}

function Body({ environment, page, chosen, language, open, onOpen }: BodyProps): JSX.Element {
  const { situation, reload } = page;
  if (situation === null) {
    return (
      <p class="popup-notice" role="status">
        {tell(language, 'loading')}
      </p>
    );
  }
  if (situation.is === 'elsewhere') return <Elsewhere language={language} />;
  if (situation.is === 'no-permission') {
    return <NoPermission environment={environment} language={language} tab={situation.tab} onReload={reload} />;
  }
  const { tab } = situation;
  const onReload = () => reload(tab);
  if (situation.is === 'loading') return <PageLoading language={language} onReload={onReload} />;
  if (situation.is === 'no-answer') return <NoAnswer language={language} onReload={onReload} />;
  if (situation.is === 'failed') {
    return <Failed failure={situation.failure} language={language} onReload={onReload} />;
  }
  const { article, annotated, notArticle } = situation.report;
  if (article === null) return <NotAnArticle notArticle={notArticle} language={language} onReload={onReload} />;
  return (
    <ArticleView
      article={article}
      annotated={annotated}
      chosen={chosen}
      tab={tab}
      environment={environment}
      open={open}
      onOpen={onOpen}
      onNameAdded={page.expect}
    />
  );
}
