/** What article this is: headline, authors, date, translators; the ways to its English original and its other view. */
import type { JSX } from 'preact';
import type { Article } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { readerOf } from '../model/reader.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { dateInWords } from '../ui/dates.ts';
import { scriptTag } from '../ui/language.ts';
import { webAddress } from '../ui/links.ts';
import { tell } from './strings.ts';

export interface ArticleFactsProps {
  readonly article: Article;
  readonly language: InterfaceLanguage;
}

/** What was not found on the page is named. */
export function ArticleFacts({ article, language }: ArticleFactsProps): JSX.Element {
  const separator = tell(language, 'separator');
  const missing = [
    ...(article.byline.length === 0 ? [tell(language, 'partByline')] : []),
    ...(article.date === null ? [tell(language, 'partDate')] : []),
  ];
  return (
    <section class="popup-article" aria-label={tell(language, 'article')}>
      <h2 lang={scriptTag(article.script, readerOf(DEFAULT_SETTINGS, language, article.script).region)}>
        {article.headline}
      </h2>
      <p class="popup-facts">
        {article.date !== null && <time dateTime={article.date}>{dateInWords(article.date, language)}</time>}
        {article.byline.length > 0 && <span>{tell(language, 'by', { names: article.byline.join(separator) })}</span>}
        {article.translators.length > 0 && (
          <span>{tell(language, 'translatedBy', { names: article.translators.join(separator) })}</span>
        )}
        {missing.length > 0 && <span>{tell(language, 'notRecognised', { parts: missing.join(separator) })}</span>}
      </p>
      <Ways article={article} language={language} />
    </section>
  );
}

function Ways({ article, language }: ArticleFactsProps): JSX.Element {
  const english = article.english === null ? null : webAddress(article.english.url);
  const other = article.otherView === null ? null : webAddress(article.otherView);
  return (
    <div class="popup-ways">
      {english === null ? (
        <p class="popup-no-english">{tell(language, 'noEnglish')}</p>
      ) : (
        <a class="button" href={english} target="_blank" rel="noreferrer noopener">
          {tell(language, 'englishOriginal')}
          <small>{tell(language, 'mayAskForSubscription')}</small>
        </a>
      )}
      {other !== null && (
        <a class="button" href={other} target="_blank" rel="noreferrer noopener">
          {tell(language, article.view === 'bilingual' ? 'chineseView' : 'bilingualView')}
        </a>
      )}
    </div>
  );
}
