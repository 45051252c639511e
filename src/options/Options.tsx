/** The options page: all that the reader chose, added and kept, in one page with headings. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import { interfaceTag } from '../ui/language.ts';
import type { OptionsEnvironment } from './environment.ts';
import { type News, NewsContext, NO_NEWS } from './news.ts';
import { StatusBar } from './StatusBar.tsx';
import { ChoicesSection } from './sections/ChoicesSection.tsx';
import { FactsSection } from './sections/FactsSection.tsx';
import { LanguageSection } from './sections/LanguageSection.tsx';
import { MarksSection } from './sections/MarksSection.tsx';
import { NotebookSection } from './sections/NotebookSection.tsx';
import { OwnNamesSection } from './sections/OwnNamesSection.tsx';
import { PrivacySection } from './sections/PrivacySection.tsx';
import { ShortcutsSection } from './sections/ShortcutsSection.tsx';
import { type OptionsStringKey, tell } from './strings.ts';
import { type PageTools, ToolsContext, useTools } from './tools.ts';
import { useStored } from './use-stored.ts';

/** Changes the settings; all open pages follow at once. */
export type ChangeSettings = (change: (settings: Settings) => Settings) => void;

/** The whole page. Everything it needs of a browser is in `environment`. Empty until the settings have been read. */
export function Options({ environment }: { readonly environment: OptionsEnvironment }): JSX.Element | null {
  const [stored, setStored] = useStored(environment.settings);
  const [news, setNews] = useState<News>(NO_NEWS);
  const chosen = stored?.settings.language ?? 'browser';
  const language = chosen === 'browser' ? environment.browserLanguage : chosen;
  const tools = useMemo(() => toolsFor(environment, language, setNews), [environment, language]);

  useEffect(() => {
    document.documentElement.lang = interfaceTag(language);
    document.title = tell(language, 'title');
  }, [language]);

  if (stored === null) return null;
  const change: ChangeSettings = (changing) =>
    void tools.attempt(async () => setStored({ settings: await environment.changeSettings(changing), problem: null }));
  return (
    <ToolsContext.Provider value={tools}>
      <NewsContext.Provider value={news}>
        <div class="zhiming page options" lang={interfaceTag(language)}>
          <Header />
          <main>
            {stored.problem !== null && (
              <p class="options-problem" role="alert">
                {tools.say(stored.problem)}
              </p>
            )}
            <MarksSection settings={stored.settings} onChange={change} />
            <LanguageSection settings={stored.settings} onChange={change} />
            <OwnNamesSection />
            <ChoicesSection />
            <NotebookSection settings={stored.settings} onChange={change} />
            <FactsSection />
            <ShortcutsSection />
            <PrivacySection />
          </main>
          <StatusBar news={news} />
        </div>
      </NewsContext.Provider>
    </ToolsContext.Provider>
  );
}

function toolsFor(
  environment: OptionsEnvironment,
  language: InterfaceLanguage,
  setNews: (news: (before: News) => News) => void,
): PageTools {
  const say: PageTools['say'] = (key, values) => tell(language, key, values);
  const announce = (words: string) => setNews(({ number }) => ({ number: number + 1, words, isProblem: false }));
  const warn = (words: string) => setNews(({ number }) => ({ number: number + 1, words, isProblem: true }));
  return {
    environment,
    language,
    say,
    announce,
    warn,
    async attempt(change, done = say('saved')) {
      try {
        await change();
      } catch {
        warn(say('notSaved'));
        return false;
      }
      announce(done ?? '');
      return true;
    },
  };
}

const SECTIONS = [
  ['marks', 'marks'],
  ['language', 'languageAndScript'],
  ['own-names', 'ownNames'],
  ['choices', 'choices'],
  ['notebook', 'notebook'],
  ['facts', 'facts'],
  ['shortcuts', 'shortcuts'],
  ['privacy', 'privacy'],
] as const satisfies readonly (readonly [id: string, title: OptionsStringKey])[];

function Header(): JSX.Element {
  const { say } = useTools();
  return (
    <header class="options-header">
      <h1>{say('title')}</h1>
      <nav aria-label={say('sections')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
