/** The one screen that opens after installing: what Zhiming does, and what it never does. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../model/language.ts';
import { interfaceTag } from '../ui/language.ts';
import { filled } from '../ui/strings.ts';
import { tell, type WelcomeStringKey } from './strings.ts';

/** What the page asks of the browser. */
export interface WelcomeEnvironment {
  readonly language: InterfaceLanguage;
  hasPermission(): Promise<boolean>;
  /** To be called straight from a click. */
  requestPermission(): Promise<boolean>;
  /** The keys of the two commands as the browser words them; empty when none are set. */
  keys(): Promise<{ readonly next: string; readonly previous: string }>;
  openSettings(): void;
}

/** The whole page. */
export function Welcome({ environment }: { readonly environment: WelcomeEnvironment }): JSX.Element {
  const { language } = environment;
  const say = (key: WelcomeStringKey) => tell(language, key);
  return (
    <main class="zhiming page" lang={interfaceTag(language)}>
      <h1>{say('title')}</h1>
      <p class="welcome-lead">{say('lead')}</p>
      <h2>{say('does')}</h2>
      <ul class="welcome-points">
        <li>{say('marks')}</li>
        <li>{say('lists')}</li>
        <Keys environment={environment} />
      </ul>
      <h2>{say('never')}</h2>
      <ul class="welcome-points">
        <li>{say('sends')}</li>
        <li>{say('touches')}</li>
        <li>{say('guesses')}</li>
      </ul>
      <Permission environment={environment} />
      <p class="welcome-ways">
        <a class="button is-first" href="https://cn.nytimes.com/" rel="noreferrer noopener">
          {say('goThere')}
        </a>
        <button type="button" class="button" onClick={environment.openSettings}>
          {say('settings')}
        </button>
      </p>
      <p class="welcome-foot">{say('unofficial')}</p>
    </main>
  );
}

/** Nothing when the reader, or the browser, has taken the keys away. */
function Keys({ environment }: { readonly environment: WelcomeEnvironment }): JSX.Element | null {
  const [keys, setKeys] = useState({ next: '', previous: '' });
  useEffect(() => {
    // A phone has no commands; then there is nothing to say of keys.
    environment.keys().then(setKeys, () => undefined);
  }, [environment]);
  if (keys.next === '' || keys.previous === '') return null;
  return <li>{filled(tell(environment.language, 'keys'), keys)}</li>;
}

/** Only where the browser has not given the permission with the installation. */
function Permission({ environment }: { readonly environment: WelcomeEnvironment }): JSX.Element | null {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void environment.hasPermission().then(setAllowed);
  }, [environment]);
  if (allowed) return null;
  return (
    <p class="welcome-permission" role="status">
      {tell(environment.language, 'permission')}{' '}
      <button type="button" class="button" onClick={() => void environment.requestPermission().then(setAllowed)}>
        {tell(environment.language, 'allow')}
      </button>
    </p>
  );
}
