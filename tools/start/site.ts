/** The sample site: a front that leads to one article in simplified and traditional characters, and side by side. */
import type { Site } from '../../test/e2e/harness/index.ts';
import { renderPage, type SamplePage } from '../../test/helpers/render-page.ts';
import { SUMMIT } from './samples/summit.ts';

const SECTION = { hans: '国际', hant: '國際' } as const;
const TRANSLATOR = { hans: '翻译：样例', hant: '翻譯：樣例' } as const;

/** The path of the article's Chinese view. */
const PATH = `/${SUMMIT.section}/${SUMMIT.date.replaceAll('-', '')}/${SUMMIT.slug}/`;

export const SAMPLE_PATHS = {
  hans: PATH,
  hant: `${PATH}zh-hant/`,
  bilingual: `${PATH}dual/`,
  bilingualHant: `${PATH}zh-hant/dual/`,
} as const;

function samplePage(script: 'hans' | 'hant'): SamplePage {
  return {
    url: `https://cn.nytimes.com${SAMPLE_PATHS[script]}`,
    script,
    headline: SUMMIT.headline[script],
    headlineEnglish: SUMMIT.headline.en,
    byline: SUMMIT.byline,
    date: SUMMIT.date,
    section: SECTION[script],
    leadPhoto: { caption: SUMMIT.caption[script] },
    blocks: SUMMIT.paragraphs.map((paragraph) => ({
      kind: 'paragraph',
      html: paragraph[script],
      english: paragraph.en,
    })),
    footer: [TRANSLATOR[script]],
    english: SUMMIT.english,
  };
}

const FRONT = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>样例</title>
<ul>${Object.entries(SAMPLE_PATHS)
  .map(([name, path]) => `<li><a href="${path}">${name}</a></li>`)
  .join('')}</ul></html>`;

/** Serves the sample site. `?theme=dark` gives a page a dark background, as reading styles do. */
export function serveSampleSite(site: Site): void {
  site.serve('/', FRONT);
  for (const theme of ['light', 'dark'] as const) {
    const query = theme === 'dark' ? '?theme=dark' : '';
    site.serve(`${SAMPLE_PATHS.hans}${query}`, renderPage(samplePage('hans'), { theme }));
    site.serve(`${SAMPLE_PATHS.hant}${query}`, renderPage(samplePage('hant'), { theme }));
    const bilingual = { theme, view: 'bilingual' } as const;
    site.serve(`${SAMPLE_PATHS.bilingual}${query}`, renderPage(samplePage('hans'), bilingual));
    site.serve(`${SAMPLE_PATHS.bilingualHant}${query}`, renderPage(samplePage('hant'), bilingual));
  }
}
