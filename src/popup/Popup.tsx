/** The popup: what page this is, who is named in it, and the switch. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { CastMember } from '../ui/cast.ts';
import { interfaceTag } from '../ui/language.ts';
import { ArticleView } from './ArticleView.tsx';
import type { PopupEnvironment } from './environment.ts';
import { MarkSettings } from './MarkSettings.tsx';
import { Elsewhere, Failed, NoAnswer, NoPermission, NotAnArticle } from './notices.tsx';
import { tell } from './strings.ts';
import { type PageState, usePage } from './use-page.ts';

/** The whole popup. Everything it needs of a browser is in `environment`. */
export function Popup({ environment }: { readonly environment: PopupEnvironment }): JSX.Element {
  const { language } = environment;
  const page = usePage(environment);
  const [chosen, setChosen] = useState<CastMember | null>(null);
  const onArticle = page.situation?.is === 'page' && page.situation.report.article !== null;
  const cardOpen = onArticle && chosen !== null;
  return (
    <main class="zhiming popup" lang={interfaceTag(language)}>
      {!cardOpen && <Header environment={environment} settings={page.settings} onChange={page.change} />}
      {page.problem !== null && (
        <p class="popup-notice" role="alert">
          {tell(language, page.problem)}
        </p>
      )}
      <Body environment={environment} page={page} chosen={chosen} onChoose={setChosen} />
      {onArticle && !cardOpen && <MarkSettings settings={page.settings} language={language} onChange={page.change} />}
    </main>
  );
}

interface HeaderProps {
  readonly environment: PopupEnvironment;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

function Header({ environment, settings, onChange }: HeaderProps): JSX.Element {
  const { language } = environment;
  return (
    <header class="popup-header">
      <h1>
        <span lang="zh-Hans">知名</span>
        {language === 'en' && <span class="popup-latin">Zhiming</span>}
      </h1>
      <label class="switch">
        <span>{tell(language, 'enabled')}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox brings its own checked state
          role="switch"
          checked={settings.enabled}
          onChange={() => onChange({ ...settings, enabled: !settings.enabled })}
        />
      </label>
    </header>
  );
}

interface BodyProps {
  readonly environment: PopupEnvironment;
  readonly page: PageState;
  /** The name whose card is open. */
  readonly chosen: CastMember | null;
  readonly onChoose: (member: CastMember | null) => void;
}

function Body({ environment, page, chosen, onChoose }: BodyProps): JSX.Element {
  const { language } = environment;
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
    return <NoPermission environment={environment} tab={situation.tab} onReload={reload} />;
  }
  const { tab } = situation;
  if (situation.is === 'no-answer') return <NoAnswer language={language} onReload={() => reload(tab)} />;
  if (situation.is === 'failed') {
    return <Failed failure={situation.failure} language={language} onReload={() => reload(tab)} />;
  }
  const { report } = situation;
  if (report.article === null) return <NotAnArticle notArticle={report.notArticle} language={language} />;
  return (
    <ArticleView
      article={report.article}
      annotated={report.annotated}
      enabled={page.settings.enabled}
      tab={tab}
      environment={environment}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
