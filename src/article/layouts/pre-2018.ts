/**
 * The template until about 2018, for cached pages (site facts §2.8, and §2.7 for the names of photos). It holds the
 * Chinese and the English text side by side and shows one of them by its tabs.
 */
import { type Layout, TEXT_ELEMENTS } from './layout.ts';

export const pre2018: Layout = {
  name: 'pre-2018',
  marks: ['h3.articleHeadline', '.content.chinese, .content.english'],
  root: 'body',
  headline: ['h3.articleHeadline:not(.en)'],
  englishHeadline: ['h3.articleHeadline.en'],
  section: ['#alternativeHeader h2'],
  byline: ['h6.byline .author', '.byline .author', 'h6.byline', '.byline'],
  time: ['time[datetime]', '.byline .time', '.byline .date', '.date'],
  summary: ['.articleSummary', 'p.summary'],
  body: ['.content.chinese', '.content.english'],
  paragraph: `p.paragraph, ${TEXT_ELEMENTS}`,
  row: null,
  caption: 'figcaption, .photoCaption',
  credit: 'figcaption cite, .photoCredit',
  contributor: ['.author-info > p', '.author-info-container > p'],
  excluded: [
    '.ad',
    '.ad-dfp',
    '[id^="nytcn-gpt-ad"]',
    '#topTool',
    '#user_info',
    '#nav',
    '#footer',
    '#hotStory',
    '.layoutC',
    '.searchBox',
    '.tabList',
    '.sectionAutoList',
    '#sectionLeadPackage',
    'nav',
    'aside',
  ].join(', '),
  viewSwitch: 'ul.tabList',
};
