/** The article that is opened again and again: long enough that linking it takes a while, short enough to be read often. */

import type { Site } from '../../test/e2e/harness/index.ts';
import { renderPage, type SampleBlock } from '../../test/helpers/render-page.ts';

const SENTENCE = '白俄罗斯总统卢卡申科周三抵达中国，这里的人们整天谈论天气，也谈论湖上的船，直到天黑。';
const PARAGRAPHS = 80;
const SENTENCES = 10;

/** What is marked in the article, in no particular order: names are marked once in the headline and once below it. */
export const MARKED: readonly string[] = ['中国', '乌克兰', '卢卡申科', '卢卡申科', '白俄罗斯'];

/** Names whose cards are opened: both are marked in the first screen of the page. */
export const NAMES = { first: '白俄罗斯', firstEnglish: 'Belarus', headline: '卢卡申科' } as const;

/** Serves the article under the address of one round: no two tabs may have the same. @returns its path. */
export function serveArticle(site: Site, round: number): string {
  const path = `/world/20230320/soak-${round}/`;
  const blocks = Array.from(
    { length: PARAGRAPHS },
    (): SampleBlock => ({ kind: 'paragraph', html: SENTENCE.repeat(SENTENCES) }),
  );
  site.serve(
    path,
    renderPage({
      url: `https://cn.nytimes.com${path}`,
      script: 'hans',
      headline: '卢卡申科在湖边',
      byline: ['样例作者'],
      date: '2023-03-20',
      section: '国际',
      footer: [],
      english: null,
      blocks: [...blocks, { kind: 'paragraph', html: '最后，他们提到乌克兰。' }],
    }),
  );
  return path;
}
