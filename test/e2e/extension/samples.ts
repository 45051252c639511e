/** The pages that the specs open: our own text in the site's structure, naming whom every list of ours has. */
import { renderPage, type SamplePage } from '../../helpers/render-page.ts';
import type { Site } from '../harness/index.ts';

const FILLER = '这里的人们整天谈论天气，也谈论湖上的船。';

export const SIMPLIFIED: SamplePage = {
  url: 'https://cn.nytimes.com/world/20230302/lake-talks/',
  script: 'hans',
  headline: '卢卡申科访问中国，与习近平会谈',
  byline: ['样例作者'],
  date: '2023-03-02',
  section: '国际',
  leadPhoto: { caption: '卢卡申科在机场。', credit: '样例图片社' },
  blocks: [
    { kind: 'paragraph', html: '白俄罗斯总统亚历山大·卢卡申科(Aleksandr Lukashenko)周三抵达中国，与习近平会谈。' },
    {
      kind: 'paragraph',
      html: '会谈之前，<a href="/world/20230301/other-story/">俄罗斯总统普京</a>说，他欢迎这次访问。',
    },
    { kind: 'paragraph', html: `卢卡申科说，他和习近平谈了很久。${FILLER}` },
    ...Array.from({ length: 12 }, () => ({ kind: 'paragraph', html: FILLER.repeat(6) }) as const),
    { kind: 'paragraph', html: `最后，卢卡申科在回国之前又提到<b>乌克兰</b>。${FILLER}` },
  ],
  footer: ['翻译：样例译者'],
  english: 'https://www.nytimes.com/2023/03/01/world/lake-talks.html',
};

export const TRADITIONAL: SamplePage = {
  ...SIMPLIFIED,
  url: 'https://cn.nytimes.com/world/20230302/lake-talks/zh-hant/',
  script: 'hant',
  headline: '盧卡申科訪問中國，與習近平會談',
  blocks: [
    { kind: 'paragraph', html: '白羅斯總統亞歷山大·盧卡申科週三抵達中國，與習近平會談。' },
    { kind: 'paragraph', html: '盧卡申科說，他和習近平談了很久。' },
  ],
};

export const BILINGUAL: SamplePage = {
  ...SIMPLIFIED,
  headlineEnglish: 'Lukashenko Visits China to Meet Xi Jinping',
  blocks: [
    {
      kind: 'paragraph',
      html: '白俄罗斯总统亚历山大·卢卡申科周三抵达中国，与习近平会谈。',
      english: 'President Aleksandr Lukashenko of Belarus arrived in China on Wednesday to meet Xi Jinping.',
    },
    {
      kind: 'paragraph',
      html: '卢卡申科说，他们谈了很久。',
      english: 'Mr. Lukashenko said that they talked for a long time.',
    },
  ],
};

/** Paths of the pages that `serveSamples` serves. */
export const PATHS = {
  simplified: '/world/20230302/lake-talks/',
  traditional: '/world/20230302/lake-talks/zh-hant/',
  bilingual: '/world/20230302/lake-talks/dual/',
  dark: '/world/20230303/lake-talks-dark/',
  /** With the strictest policy that a page can have. */
  strict: '/world/20230304/lake-talks-strict/',
  front: '/world/',
  /** An article's address with a page of no known layout. */
  unknown: '/world/20230305/unknown-layout/',
} as const;

/** Serves all samples, and the page that the linked name leads to. */
export function serveSamples(site: Site): void {
  site.serve(PATHS.simplified, renderPage(SIMPLIFIED));
  site.serve(PATHS.traditional, renderPage(TRADITIONAL));
  site.serve(PATHS.bilingual, renderPage(BILINGUAL, { view: 'bilingual' }));
  site.serve(PATHS.dark, renderPage({ ...SIMPLIFIED, url: `https://cn.nytimes.com${PATHS.dark}` }, { theme: 'dark' }));
  site.serve(PATHS.strict, {
    html: renderPage({ ...SIMPLIFIED, url: `https://cn.nytimes.com${PATHS.strict}` }),
    policy: "default-src 'none'",
  });
  const plain = (words: string): string => `<!doctype html><meta charset="utf-8"><title>x</title><p>${words}</p>`;
  site.serve(PATHS.front, plain('中国和习近平'));
  site.serve(PATHS.unknown, plain('中国和习近平'));
  site.serve('/world/20230301/other-story/', plain('另一则'));
}
