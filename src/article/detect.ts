/** From a page and its address to the Article, or to the reason why it is none. Reads the page, never touches it. */
import type { Article, Block, NotArticle, NotArticleCode } from '../model/article.ts';
import { type ArticleAddress, articleUrl, type OtherAddress, parseAddress } from './address.ts';
import { collectBlocks, type DraftBlock } from './blocks.ts';
import { englishOriginalOf } from './english-original.ts';
import { bylineOf, dateOf, isBilingual, otherViewOf, scriptOf, sectionOf } from './fields.ts';
import { type Headline, headlineOf } from './headline.ts';
import { bilingual as bilingualLayout, current, LAYOUTS } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { Page } from './page.ts';
import { pairAlternating, pairRows, pairUp } from './pairs.ts';
import { saysNotFound, translatorsIn } from './phrases.ts';
import { ReadTexts } from './read-texts.ts';
import { ArticleSource } from './source.ts';
import { BlockText } from './text.ts';

export type Detection =
  | { readonly found: true; readonly article: Article; readonly source: ArticleSource }
  | { readonly found: false; readonly notArticle: NotArticle };

const HOME = 'https://cn.nytimes.com/';

const ADDRESS_REASONS: Readonly<Record<OtherAddress['kind'], string>> = {
  front: 'The address is that of a front or a list of stories.',
  topic: 'The address is that of a topic page.',
  slideshow: 'The address is that of a slideshow.',
  search: 'The address is that of a search.',
  service: 'The address is that of a service of the site.',
  other: 'The address is none that the site gives an article.',
  foreign: 'The address is not of the Chinese site.',
};

/**
 * Reads the article of a page. Uses standard DOM interfaces only, never layout or computed style, so that the same page
 * gives the same Article in every browser and in Node.
 *
 * @param url - the page's address. Of an address elsewhere, as saved copies have, and of `null` the page itself is asked
 *   for its own; when it doesn't say, a `null` reads the page all the same and leaves `Article.url` empty.
 * @param texts - what is known of the page from an earlier call, and still true; it then knows what this call read.
 */
export function detectArticle(document: Document, url: string | null, texts: ReadTexts = new ReadTexts()): Detection {
  const address = addressOf(document, url);
  if (address !== null && address.kind !== 'article')
    return refuse('not-article-address', ADDRESS_REASONS[address.kind]);
  const layout = layoutOf(document, address);
  const root = layout === null ? null : document.querySelector(layout.root);
  if (layout === null || root === null) {
    return refuseUnlessMissing(document, 'unknown-layout', 'No layout that is known fits the page.');
  }
  const page = new Page(document, address, address === null ? HOME : articleUrl(address), layout, root);
  const headline = headlineOf(page);
  if (headline === null) return refuseUnlessMissing(document, 'no-headline', 'The page has no headline.');
  const declaredBilingual = isBilingual(page);
  const drafts = collectBlocks(page, headline, declaredBilingual, texts);
  if (!drafts.some(({ role }) => role === 'paragraph')) {
    return refuseUnlessMissing(document, 'empty-body', 'The page has no paragraph.');
  }
  const paired = pair(page, drafts, headline, declaredBilingual);
  return {
    found: true,
    article: articleOf(page, headline, drafts, declaredBilingual || paired),
    source: new ArticleSource(root, drafts),
  };
}

function addressOf(document: Document, url: string | null): ArticleAddress | OtherAddress | null {
  const given = url === null ? null : parseAddress(url);
  if (given !== null && given.kind !== 'foreign') return given;
  for (const link of document.querySelectorAll('link[rel="canonical"][href], meta[property="og:url"][content]')) {
    const claimed = parseAddress(link.getAttribute('href') ?? link.getAttribute('content') ?? '');
    if (claimed.kind !== 'foreign') return claimed;
  }
  return given;
}

function layoutOf(document: Document, address: ArticleAddress | null): Layout | null {
  const fits = LAYOUTS.find((layout) => layout.marks.every((mark) => document.querySelector(mark) !== null)) ?? null;
  // The bilingual view of a page whose rows have other names.
  return fits === current && address?.view === 'bilingual' ? bilingualLayout : fits;
}

/** Sets languages and pairs; answers whether the text turned out to be in two languages, with two headlines. */
function pair(page: Page, drafts: readonly DraftBlock[], headline: Headline, declaredBilingual: boolean): boolean {
  const find = (element: Element | undefined | null) => drafts.find((draft) => draft.element === element);
  const chinese = find(headline.element);
  const english = find(headline.english?.element);
  if (english !== undefined) english.lang = 'en';
  if (chinese !== undefined && english !== undefined) {
    chinese.lang = 'zh';
    pairUp(chinese, english);
  }
  const { row } = page.layout;
  if (row !== null) pairRows(drafts, row);
  const isPaired = (): boolean => drafts.some((draft) => draft.pair !== null && draft.role !== 'headline');
  if (!isPaired() && (declaredBilingual || english !== undefined)) pairAlternating(drafts);
  return english !== undefined && isPaired();
}

function articleOf(page: Page, headline: Headline, drafts: readonly DraftBlock[], bilingual: boolean): Article {
  const ids = new Map(drafts.map((draft, id) => [draft, id]));
  const chineseText = drafts.map(({ lang, text }) => (lang === 'zh' ? text.text : '')).join('');
  return {
    url: page.address === null ? '' : articleUrl(page.address),
    layout: page.layout.name,
    script: scriptOf(page, chineseText),
    view: bilingual ? 'bilingual' : 'chinese',
    headline: headline.text,
    headlineEn: headline.english?.text ?? null,
    byline: bylineOf(page),
    date: dateOf(page),
    section: sectionOf(page),
    translators: drafts.flatMap(({ role, text }) => (role === 'contributor' ? (translatorsIn(text.text) ?? []) : [])),
    english: englishOriginalOf(page),
    otherView: otherViewOf(page, bilingual),
    blocks: drafts.map((draft, id) => blockOf(draft, id, draft.pair === null ? undefined : ids.get(draft.pair))),
  };
}

function blockOf({ role, lang, text }: DraftBlock, id: number, pairId: number | undefined): Block {
  return {
    id,
    role,
    lang,
    text: text.text,
    ...(pairId === undefined ? {} : { pair: pairId }),
    ...(text.links.length === 0 ? {} : { links: text.links }),
  };
}

function refuse(code: NotArticleCode, reason: string): Detection {
  return { found: false, notArticle: { code, reason } };
}

/** Where no article can be read, the page may say itself that there is none. */
function refuseUnlessMissing(document: Document, code: NotArticleCode, reason: string): Detection {
  const lines = document.body === null ? [] : new BlockText(document.body).text.split('\n');
  return saysNotFound([document.title, ...lines])
    ? refuse('page-not-found', 'The site says that the address leads nowhere.')
    : refuse(code, reason);
}
