import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleAddress, addressDate, articleUrl, checkedDate, parseAddress } from '../../src/article/address.ts';

const ORIGIN = 'https://cn.nytimes.com';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const section = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'))
  .filter((name) => parseAddress(`${ORIGIN}/${name}/20230913/slug/`).kind === 'article');
const address: fc.Arbitrary<ArticleAddress> = fc.record({
  kind: fc.constant('article'),
  section,
  date: fc.stringMatching(/^\d{8}$/),
  slug: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/),
  script: fc.constantFrom('hant', null),
  view: fc.constantFrom('chinese', 'bilingual', 'english'),
});

describe('parseAddress', () => {
  it('reads back every address that articleUrl builds', () => {
    fc.assert(fc.property(address, (built) => void expect(parseAddress(articleUrl(built))).toEqual(built)));
  });

  it('sees through tracking, fragments, a missing last slash and the other hosts', () => {
    fc.assert(
      fc.property(
        address,
        fc.constantFrom('', '?utm_source=RSS', '?partner=slack&smid=sl-share', '#part'),
        fc.constantFrom('cn.nytimes.com', 'm.cn.nytimes.com', 'cn.nytstyle.com', 'cn.tmagazine.com'),
        fc.boolean(),
        (built, tail, host, slash) => {
          const url = articleUrl(built).replace('cn.nytimes.com', host);
          expect(parseAddress((slash ? url : url.replace(/\/$/, '')) + tail)).toEqual(built);
        },
      ),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(parseAddress(text).kind).not.toBe('article')));
    fc.assert(fc.property(fc.webUrl(), (url) => void expect(parseAddress(url).kind).toBe('foreign')));
  });

  it.each([
    ['/world/20230913/slug/', { script: null, view: 'chinese' }],
    ['/world/20230913/slug/zh-hans/', { script: 'hans', view: 'chinese' }],
    ['/world/20230913/slug/zh-hant/', { script: 'hant', view: 'chinese' }],
    ['/world/20230913/slug/zh-hans/dual/', { script: 'hans', view: 'bilingual' }],
    ['/world/20230913/slug/zh-hant/dual', { script: 'hant', view: 'bilingual' }],
    ['/world/20230913/slug/?changeLang=zh-hant', { script: 'hant', view: 'chinese' }],
    ['/world/20230913/slug/?changeLang=fr', { script: null, view: 'chinese' }],
    ['/world/20230913/slug/en-us/', { script: null, view: 'english' }],
    ['/article/world/2023/09/13/slug/dual/', { script: null, view: 'bilingual' }],
  ])('reads %s', (path, expected) => {
    const common = { kind: 'article', section: 'world', date: '20230913', slug: 'slug' };
    expect(parseAddress(ORIGIN + path)).toEqual({ ...common, ...expected });
  });

  it.each(['/asia-pacific/20150317/c17Siberian/', '/world/20170101/double--hyphen/', '/usa/20170101/trailing-/'])(
    'takes %s for an article',
    (path) => expect(parseAddress(ORIGIN + path).kind).toBe('article'),
  );

  it.each([
    ['/', 'front'],
    ['/zh-hant/', 'front'],
    ['/world/', 'front'],
    ['/asia-pacific/zh-hant/', 'front'],
    ['/business/2/', 'front'],
    ['/topic/20230913/slug/', 'topic'],
    ['/slideshow/20251229/year-in-pictures/', 'slideshow'],
    ['/search?query=x', 'search'],
    ['/search/', 'search'],
    ['/tools/r.html?url=/world/20230913/slug/&langkey=zh-hans', 'service'],
    ['/async/mostviewed/all/?lang=zh-hans', 'service'],
    ['/rss/zh-hant/', 'service'],
    ['/rss.html', 'service'],
    ['/help/about/', 'service'],
    ['/interactive/20230913/slug/', 'other'],
    ['/world/2023/slug/', 'other'],
    ['/world/20230913/', 'other'],
    ['/world/20230913/a/b/', 'other'],
    ['/World/20230913/slug/', 'other'],
  ])('takes %s for no article: %s', (path, kind) => {
    expect(parseAddress(ORIGIN + path)).toEqual({ kind });
  });

  it.each(['https://www.nytimes.com/2023/09/11/world/slug.html', 'file:///a.html', 'about:blank', '', 'nonsense'])(
    'takes %j for foreign',
    (url) => expect(parseAddress(url)).toEqual({ kind: 'foreign' }),
  );
});

describe('articleUrl', () => {
  it('leaves out the script that the site strips', () => {
    const parsed = parseAddress(`${ORIGIN}/world/20230913/slug/zh-hans/dual/?utm_source=RSS#top`);
    expect(parsed.kind === 'article' && articleUrl(parsed)).toBe(`${ORIGIN}/world/20230913/slug/dual/`);
  });
});

describe('dates', () => {
  const dateOf = (date: string) =>
    addressDate({ kind: 'article', section: 'world', date, slug: 'a', script: null, view: 'chinese' });

  it('reads the day from the address', () => expect(dateOf('20240229')).toBe('2024-02-29'));

  it.each(['19700101', '20230229', '20231301', '99999999'])('knows that %s is no day of publication', (date) => {
    expect(dateOf(date)).toBeNull();
  });

  it('reads the day at the start of a time', () => {
    expect(checkedDate('2023-09-13 10:55:53')).toBe('2023-09-13');
    expect(checkedDate('2023-09-13T10:55:53+08:00')).toBe('2023-09-13');
    expect(checkedDate('13.9.2023')).toBeNull();
  });
});
