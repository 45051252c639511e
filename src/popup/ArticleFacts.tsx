/** What article this is: headline, authors, date, translators; the ways to its English original and its other view. */
import type { JSX } from 'preact';
import type { Article, BlockRole } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { Phrase } from '../ui/card/Text.tsx';
import { dateInWords } from '../ui/dates.ts';
import { timesAddress } from '../ui/links.ts';
import { blocksInWords, layoutInWords, tell } from './strings.ts';

export interface ArticleFactsProps {
  readonly article: Article;
  readonly language: InterfaceLanguage;
  /** The `lang` of the page's text. */
  readonly pageTag: string;
}

/** What was not found on the page is named; what was found in detail is folded away. */
export function ArticleFacts(props: ArticleFactsProps): JSX.Element {
  const { article, language, pageTag } = props;
  const separator = tell(language, 'separator');
  const missing = [
    ...(article.byline.length === 0 ? [tell(language, 'partByline')] : []),
    ...(article.date === null ? [tell(language, 'partDate')] : []),
    ...(article.section === null ? [tell(language, 'partSection')] : []),
  ];
  const names = (key: 'by' | 'translatedBy', people: readonly string[]) =>
    people.length > 0 && (
      <span>
        <Phrase text={tell(language, key)} values={{ names: { text: people.join('、'), lang: pageTag } }} />
      </span>
    );
  return (
    <section class="popup-article" aria-label={tell(language, 'article')}>
      <h2 lang={pageTag}>{article.headline}</h2>
      <p class="popup-facts">
        {article.date !== null && <time dateTime={article.date}>{dateInWords(article.date, language)}</time>}
        {names('by', article.byline)}
        {names('translatedBy', article.translators)}
        {missing.length > 0 && <span>{tell(language, 'notRecognised', { parts: missing.join(separator) })}</span>}
      </p>
      <Ways {...props} />
      <Recognised {...props} />
    </section>
  );
}

function Ways({ article, language }: ArticleFactsProps): JSX.Element {
  const english = article.english === null ? null : timesAddress(article.english.url);
  const other = article.otherView === null ? null : timesAddress(article.otherView);
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

/** All that was read of the page, and how much of it. */
function Recognised({ article, language, pageTag }: ArticleFactsProps): JSX.Element {
  const { byline, translators, section, date, blocks } = article;
  const none = tell(language, 'notFound');
  const people = (names: readonly string[]) =>
    names.length === 0 ? none : <span lang={pageTag}>{names.join('、')}</span>;
  const english = blocks.filter(({ lang }) => lang === 'en').length;
  const facts: readonly (readonly [string, JSX.Element | string])[] = [
    [tell(language, 'structure'), layoutInWords(article.layout, language)],
    [tell(language, 'authors'), people(byline)],
    [tell(language, 'translators'), people(translators)],
    [tell(language, 'date'), date === null ? none : dateInWords(date, language)],
    [tell(language, 'section'), section === null ? none : <span lang={pageTag}>{section}</span>],
    [tell(language, 'chineseText'), blocksOf(article, 'zh', language)],
    ...(english === 0 ? [] : [[tell(language, 'englishText'), blocksOf(article, 'en', language)] as const]),
  ];
  return (
    <details class="popup-detail">
      <summary>{tell(language, 'recognised')}</summary>
      <dl class="popup-recognised">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const ROLES: readonly BlockRole[] = ['headline', 'summary', 'paragraph', 'subhead', 'caption', 'credit', 'contributor'];

function blocksOf({ blocks }: Article, lang: 'zh' | 'en', language: InterfaceLanguage): string {
  const counts = ROLES.map(
    (role) => [role, blocks.filter((block) => block.role === role && block.lang === lang).length] as const,
  );
  const words = counts.filter(([, count]) => count > 0).map(([role, count]) => blocksInWords(role, count, language));
  return words.join(tell(language, 'separator')) || tell(language, 'notFound');
}
