/** What the popup says where there is no article to speak of: a sentence and, where one helps, a button. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../messages/protocol.ts';
import type { NotArticle, NotArticleCode } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { PopupEnvironment } from './environment.ts';
import { tell } from './strings.ts';
import { failureInWords, notArticleInWords } from './trouble-strings.ts';

function Notice({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="popup-notice" role="status">
      {children}
    </section>
  );
}

interface InLanguage {
  readonly language: InterfaceLanguage;
}

function ReloadButton({ language, onReload }: InLanguage & { readonly onReload: () => void }): JSX.Element {
  return (
    <button type="button" class="button" onClick={onReload}>
      {tell(language, 'reload')}
    </button>
  );
}

/** Outside the site: what Zhiming is for, and the way there. */
export function Elsewhere({ language }: InLanguage): JSX.Element {
  return (
    <Notice>
      <p class="popup-lead">{tell(language, 'elsewhere')}</p>
      <p>{tell(language, 'elsewhereWhat')}</p>
      <a class="button" href="https://cn.nytimes.com/" target="_blank" rel="noreferrer noopener">
        {tell(language, 'goThere')}
      </a>
    </Notice>
  );
}

/** A page of the site that was opened before our script could be in it. */
export function NoAnswer({ language, onReload }: InLanguage & { readonly onReload: () => void }): JSX.Element {
  return (
    <Notice>
      <p>{tell(language, 'noAnswer')}</p>
      <ReloadButton language={language} onReload={onReload} />
    </Notice>
  );
}

/** A page of the site that has not arrived yet. */
export function PageLoading({ language, onReload }: InLanguage & { readonly onReload: () => void }): JSX.Element {
  return (
    <Notice>
      <p>{tell(language, 'pageLoading')}</p>
      <ReloadButton language={language} onReload={onReload} />
    </Notice>
  );
}

/** An article's page of which something was not found: it may have come in part only. */
const MAY_COME: readonly NotArticleCode[] = ['unknown-layout', 'no-headline', 'empty-body'];

interface NotAnArticleProps extends InLanguage {
  readonly notArticle: NotArticle | null;
  readonly onReload: () => void;
}

/** A page of the site that is no article, or is not recognised as one: what was missing. */
export function NotAnArticle({ notArticle, language, onReload }: NotAnArticleProps): JSX.Element {
  const code = notArticle?.code ?? 'not-article-address';
  return (
    <Notice>
      <p>{notArticleInWords(code, language)}</p>
      {MAY_COME.includes(code) && <ReloadButton language={language} onReload={onReload} />}
    </Notice>
  );
}

interface FailedProps extends InLanguage {
  readonly failure: Failure;
  readonly onReload: () => void;
}

/** What went wrong in words, and folded away what it was in detail. Loading the page anew tries again. */
export function Failed({ failure, language, onReload }: FailedProps): JSX.Element {
  return (
    <Notice>
      <p>{failureInWords(failure.code, language)}</p>
      {failure.code !== 'article-too-long' && <ReloadButton language={language} onReload={onReload} />}
      <details class="popup-detail">
        <summary>{tell(language, 'detail')}</summary>
        <p lang="en">
          {failure.code}: {failure.detail}
        </p>
      </details>
    </Notice>
  );
}

interface NoPermissionProps extends InLanguage {
  readonly environment: PopupEnvironment;
  readonly tab: number | null;
  readonly onReload: (tab: number) => void;
}

/** Asks for the site's permission; once it is given, the open page needs loading anew to get our script. */
export function NoPermission({ environment, language, tab, onReload }: NoPermissionProps): JSX.Element {
  const [outcome, setOutcome] = useState<'granted' | 'refused' | null>(null);
  const ask = () => {
    // The browsers want the request within the click itself: nothing may be awaited before it.
    environment.requestPermission().then(
      (granted) => setOutcome(granted ? 'granted' : 'refused'),
      () => setOutcome('refused'),
    );
  };
  if (outcome === 'granted') {
    return (
      <Notice>
        <p>{tell(language, 'granted')}</p>
        {tab !== null && (
          <button type="button" class="button" onClick={() => onReload(tab)}>
            {tell(language, 'reloadToMark')}
          </button>
        )}
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{tell(language, outcome === 'refused' ? 'refused' : 'noPermission')}</p>
      <button type="button" class="button" onClick={ask}>
        {tell(language, 'allow')}
      </button>
    </Notice>
  );
}
