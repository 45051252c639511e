import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/messages/protocol.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { browserIn, reportText } from '../../src/popup/report.ts';
import type { Situation } from '../../src/popup/situation.ts';
import { ANNOTATIONS, ARTICLE, CARDS } from '../ui/fixtures.ts';

const VERSIONS = { extension: '1.2.3', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/153.0' };
const CHOSEN = { settings: DEFAULT_SETTINGS, paused: false };

function reported(situation: Situation | null, given: Partial<Parameters<typeof reportText>[0]> = {}): string {
  return reportText({ versions: VERSIONS, list: 'list-1', situation, chosen: CHOSEN, ...given });
}

function page(report: Partial<PageReport> = {}): Situation {
  const annotated = { annotations: ANNOTATIONS, cards: CARDS, knowledge: 'list-1' };
  const timings = { read: 12, link: 140, blocksRead: 9 };
  const whole: PageReport = { state: 'on', article: ARTICLE, notArticle: null, failure: null, annotated, timings };
  return { is: 'page', tab: 7, report: { ...whole, ...report } };
}

/** Every text of a value replaced by a telling word, but those of our own that say what something is. */
function sentinelled<T>(value: T, ours: readonly string[] = []): T {
  const replace = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return ours.includes(key) ? part : `SENTINEL-${key}-旗`;
    if (Array.isArray(part)) return part.map((item) => replace(item, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, replace(inner, name)]));
  };
  return replace(value, '') as T;
}

describe('the report', () => {
  it('tells versions, layout, counts, timings and settings', () => {
    expect(reported(page())).toBe(`Zhiming: 1.2.3
Browser: Firefox 153
List: list-1
Page: on
Layout: current, hans, chinese
Found: authors 2, translators 1, date yes, section yes, English original switch, other view yes
Blocks: headline zh 1, paragraph en 1, paragraph zh 1; in pairs 2
Characters: ${ARTICLE.blocks.reduce((sum, { text }) => sum + text.length, 0)}
Names: 7 in 10 places
Kinds: country 4, organization 1, person 4, place 1
How sure: likely by name 1, sure by name 6, sure by partial 1, unlisted by name 2
Time: reading 12 ms, linking 140 ms
Marks: on
Settings: as they come
`);
  });

  it('holds no text of the article: no words, names, title, address, slug or date', () => {
    const article: Article = {
      ...sentinelled(ARTICLE, ['layout', 'script', 'view', 'role', 'lang', 'foundBy']),
      url: 'https://cn.nytimes.com/SENTINEL/20230302/sentinel-slug/',
    };
    const annotations: Annotation[] = sentinelled(ANNOTATIONS, ['kind', 'how', 'certainty', 'code']).map((one) => ({
      ...one,
    }));
    const annotated = { annotations, cards: sentinelled(CARDS, ['kind', 'source', 'region']), knowledge: 'SENTINEL' };
    const told = [
      reported(page({ article, annotated })),
      reported({
        is: 'failed',
        tab: 7,
        failure: { ok: false, code: 'internal', detail: 'SENTINEL: got "旗"' },
        report:
          page({ article, annotated }).is === 'page'
            ? (page({ article, annotated }) as { report: PageReport }).report
            : null,
      }),
      reported(
        page({
          state: 'not-article',
          article: null,
          annotated: null,
          notArticle: { code: 'unknown-layout', reason: 'SENTINEL' },
        }),
      ),
    ];
    for (const text of told) {
      expect(text).not.toMatch(/sentinel|旗|2023|https?:|nytimes|\p{Script=Han}/iu);
      expect(text).toMatch(/^Zhiming: 1\.2\.3$/m);
    }
    // The sentinels were there to be found.
    expect(JSON.stringify([article, annotated]).match(/SENTINEL/g)?.length).toBeGreaterThan(100);
  });

  it.each([
    [null, 'not asked yet'],
    [{ is: 'elsewhere' }, 'elsewhere'],
    [{ is: 'no-answer', tab: 1 }, 'no-answer'],
    [{ is: 'no-permission', tab: 1 }, 'no-permission'],
    [
      { is: 'failed', tab: 1, failure: { ok: false, code: 'knowledge-missing', detail: 'x' }, report: null },
      'failed (knowledge-missing)',
    ],
    [
      page({
        state: 'not-article',
        article: null,
        annotated: null,
        timings: null,
        notArticle: { code: 'empty-body', reason: '' },
      }),
      'not-article (empty-body)',
    ],
  ] as const)('tells what the page is where there is no article: %j', (situation, words) => {
    expect(reported(situation)).toContain(`Page: ${words}\n`);
    if (situation === null || !('report' in situation)) expect(reported(situation)).toContain('Time: not measured\n');
  });

  it('tells the settings that differ, and the pause', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      language: 'en',
      kinds: { ...DEFAULT_SETTINGS.kinds, place: false },
      notebook: { on: true, fields: { ...DEFAULT_SETTINGS.notebook.fields, title: true } },
    } as const;
    const text = reported(page(), { chosen: { settings, paused: true } });
    expect(text).toContain('Settings: kinds.place=false, language=en, notebook.on=true, notebook.fields.title=true\n');
    expect(text).toContain('Marks: off until restart\n');
  });
});

describe('the browser of a user agent', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2', 'Edge 156'],
    ['Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 OPR/120.0.0.0', 'Opera 120'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Firefox 153'],
    ['curl/8', 'another'],
  ])('is its name and version only: %s', (userAgent, expected) => {
    expect(browserIn(userAgent)).toBe(expected);
  });
});
