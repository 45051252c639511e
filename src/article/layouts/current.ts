/** Today's template (site facts §2.1, §3): seen in whole saved pages of 2023, its skeleton again in 2026. */
import { type Layout, TEXT_ELEMENTS } from './layout.ts';

export const current: Layout = {
  name: 'current',
  marks: ['article.article-content'],
  root: 'article.article-content',
  // Never a bare h1: the first of the page is the logo (§0.2).
  headline: [
    'article.article-content > .article-header > header > h1:not(.en-title)',
    '.article-header header h1:not(.en-title)',
    '.article-header h1:not(.en-title)',
  ],
  englishHeadline: ['.article-header header h1.en-title', '.article-header h1.en-title'],
  section: ['.setting-bar .section-title h3', '.section-title h3'],
  byline: ['.byline-row .byline > address', '.article-header address', 'address'],
  time: ['.byline-row .byline > time', '.article-header time', 'time[pudate]', 'time[datetime]'],
  // No page with one is known (§2.5 expects none); these are the names its header would give it.
  summary: ['.article-header .article-summary', '.article-header .summary'],
  body: ['section.article-body', '.article-body'],
  paragraph: `.article-paragraph, ${TEXT_ELEMENTS}`,
  row: null,
  caption: 'figcaption',
  credit: 'figcaption cite',
  // Its own p's only: editors paste whole boxes into this footer (§0.8).
  contributor: ['footer.author-info > p', '.author-info-container > p'],
  excluded: [
    '.big_ad',
    '.top_banner_ad',
    '[id^="medium-rectangle-ad"]',
    '.article-body-aside',
    '.setting-bar',
    '.share-tools-top-container',
    '.share-tools',
    '.share-btn',
    '.article-footer',
    '.related',
    '.related-cont',
    '.refer-list',
    '.related-articles',
    '.article-ribbon',
    '#subscribe_cont',
    '#subscribe_mobile_cont',
    '.download',
    '.copy-footer',
    'nav',
    'aside',
    // Each story of a list of other stories is an article in itself (§0.3).
    'article article',
  ].join(', '),
  viewSwitch: 'ul.dual-btn',
};
