import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Detection, detectArticle } from '../../src/article/index.ts';
import type { Article } from '../../src/model/article.ts';
import { renderPage, type SampleBlock, type SamplePage } from '../helpers/render-page.ts';

const URL_OF_PAGE = 'https://cn.nytimes.com/world/20230913/slug/';

const SAMPLE: SamplePage = {
  url: URL_OF_PAGE,
  script: 'hans',
  headline: '样例标题',
  headlineEnglish: 'A Sample Headline',
  byline: ['甲', 'YI'],
  date: '2023-09-13',
  section: '国际',
  blocks: [{ kind: 'paragraph', html: '芬兰的段落。', english: 'A paragraph of Finland.' }],
  footer: ['翻译：丙'],
  english: 'https://www.nytimes.com/2023/09/12/world/slug.html',
};

function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

function articleOf(html: string, url: string | null = URL_OF_PAGE): Article {
  const detection = detectArticle(documentOf(html), url);
  if (!detection.found) throw new Error(detection.notArticle.reason);
  return detection.article;
}

function codeOf(detection: Detection): string {
  return detection.found ? 'found' : detection.notArticle.code;
}

/** A page of `change`d sample HTML. */
function changed(change: (html: string) => string): Article {
  return articleOf(change(renderPage(SAMPLE)));
}

describe('the date', () => {
  it('is the address’s, whatever the page’s clock says', () => {
    expect(changed((html) => html.replaceAll('2023-09-13 10', '2024-01-01 10')).date).toBe('2023-09-13');
  });

  it.each([
    ['2023-09-14 01:07:00', '2023-09-14'],
    ['2023-09-14T10:00:00+08:00', '2023-09-14'],
    ['2023-09-14T10:00:00.000Z', '2023-09-14'],
  ])('is the page’s where the address has none (%s)', (time, expected) => {
    const html = renderPage(SAMPLE).replaceAll('2023-09-13 10:55:53', time);
    expect(articleOf(html, 'https://cn.nytimes.com/world/19700101/slug/').date).toBe(expected);
  });

  it('is read from the printed day or the metadata', () => {
    const bare = renderPage(SAMPLE).replace(/ pudate="[^"]*" datetime="[^"]*"/, '');
    const junk = 'https://cn.nytimes.com/world/19700101/slug/';
    expect(articleOf(bare, junk).date).toBe('2023-09-13');
    expect(articleOf(bare.replace(/<time>.*?<\/time>/, ''), junk).date).toBe('2023-09-13');
  });

  it('is null when nothing tells it', () => {
    const html = '<h1>题</h1><address>甲</address><time pudate="soon">今天</time><section><p>段落。</p></section>';
    expect(articleOf(html, 'https://cn.nytimes.com/world/19700101/slug/').date).toBeNull();
  });
});

describe('the script', () => {
  const withoutMeta = (html: string) => html.replace(/<meta name="lang"[^>]*>/, '');

  it('is the meta’s, also in its form of 2017', () => {
    expect(changed((html) => html.replace('zh-cmn-hans', 'zh-hant')).script).toBe('hant');
  });

  it('is the title’s, the address’s, the characters’ in turn', () => {
    const suffixed = (html: string) => withoutMeta(html).replace('</title>', ' - 紐約時報中文網</title>');
    expect(changed(suffixed).script).toBe('hant');
    expect(articleOf(withoutMeta(renderPage(SAMPLE)), `${URL_OF_PAGE}zh-hant/`).script).toBe('hant');
    expect(changed((html) => withoutMeta(html).replace('芬兰的段落', '芬蘭與瑞典的貿易會議')).script).toBe('hant');
    expect(changed((html) => withoutMeta(html).replace('芬兰的段落', '芬兰与瑞典的贸易会议')).script).toBe('hans');
  });
});

describe('the headline', () => {
  it('comes from the metadata where none is printed, and is then no block', () => {
    const article = changed((html) => html.replace('<h1>样例标题</h1>', '<h1></h1>'));
    expect(article.headline).toBe('样例标题');
    expect(article.blocks[0]?.role).toBe('paragraph');
  });

  it('keeps the paper’s name where it is part of it', () => {
    const html = renderPage({ ...SAMPLE, headline: '前编辑状告纽约时报' }).replace(/<h1>前.*?<\/h1>/, '');
    expect(articleOf(html).headline).toBe('前编辑状告纽约时报');
  });
});

describe('the byline', () => {
  it('comes from the metadata, which puts no space behind the comma, where none is printed', () => {
    expect(changed((html) => html.replace(/<address>.*?<\/address>/, '')).byline).toEqual(['甲', 'YI']);
  });

  it.each([
    ['ONE, TWO', ['ONE', 'TWO']],
    ['一，二、三', ['一', '二', '三']],
    ['ANA LEE and JO ANDREWS', ['ANA LEE', 'JO ANDREWS']],
    ['MARTIN KING, JR., ANA LEE', ['MARTIN KING, JR.', 'ANA LEE']],
  ])('splits %s', (printed, names) => {
    expect(changed((html) => html.replace(/<address>.*?<\/address>/, `<address>${printed}</address>`)).byline).toEqual(
      names,
    );
  });

  it('is empty where nobody is named', () => {
    const html = renderPage({ ...SAMPLE, byline: [] });
    expect(articleOf(html).byline).toEqual([]);
  });
});

describe('the translators', () => {
  it.each([
    ['翻译：甲、乙 Wang', ['甲', '乙 Wang']],
    ['翻譯: 甲，乙。', ['甲', '乙']],
    ['作者是作家。<br>翻译：甲', ['甲']],
    ['他做过翻译：从十岁起。', []],
  ])('are read from %s', (line, names) => {
    expect(articleOf(renderPage({ ...SAMPLE, footer: [line] })).translators).toEqual(names);
  });
});

describe('the English original', () => {
  const withoutSwitch = (html: string) => html.replace(/<ul class="dual-btn">.*?<\/ul>/, '');
  const withoutAlternate = (html: string) => html.replace(/<link rel="alternate" hreflang="en-us"[^>]*>/, '');
  const url = SAMPLE.english;

  it('is found in the switch, the alternate, the footer, in this order', () => {
    expect(articleOf(renderPage(SAMPLE)).english).toEqual({ url, foundBy: 'switch' });
    expect(changed(withoutSwitch).english).toEqual({ url, foundBy: 'alternate' });
    expect(changed((html) => withoutAlternate(withoutSwitch(html))).english).toEqual({ url, foundBy: 'footer' });
  });

  it.each([
    'https://www.nytimes.com/',
    'https://www.nytimes.com/by/someone',
    'https://cn.nytimes.com/2023/09/12/world/slug/',
    'https://nytimes.com.example.org/2023/09/12/world/slug.html',
    'javascript:;',
    '',
  ])('is never %j', (address) => {
    expect(changed((html) => html.replaceAll(SAMPLE.english ?? '', address)).english).toBeNull();
  });

  it('is null without a link to it, which is no error', () => {
    const article = articleOf(renderPage({ ...SAMPLE, english: null }));
    expect(article.english).toBeNull();
    expect(article.otherView).toBe(`${URL_OF_PAGE}dual/`);
  });
});

describe('the bilingual view', () => {
  const bilingual = renderPage(SAMPLE, { view: 'bilingual' });

  it('is told by the address, the rows or the switch', () => {
    expect(articleOf(bilingual, `${URL_OF_PAGE}dual/`)).toMatchObject({ layout: 'bilingual', view: 'bilingual' });
    expect(articleOf(bilingual, URL_OF_PAGE)).toMatchObject({ layout: 'bilingual', view: 'bilingual' });
    const noRows = bilingual.replaceAll('article-dual-body-item', 'other-row');
    expect(articleOf(noRows, URL_OF_PAGE).view).toBe('bilingual');
  });

  it('pairs the headlines and the cells both ways', () => {
    expect(articleOf(bilingual, `${URL_OF_PAGE}dual/`).blocks.slice(0, 4)).toEqual([
      { id: 0, role: 'headline', lang: 'zh', text: '样例标题', pair: 1 },
      { id: 1, role: 'headline', lang: 'en', text: 'A Sample Headline', pair: 0 },
      { id: 2, role: 'paragraph', lang: 'en', text: 'A paragraph of Finland.', pair: 3 },
      { id: 3, role: 'paragraph', lang: 'zh', text: '芬兰的段落。', pair: 2 },
    ]);
  });

  it('leads back to the Chinese view', () => {
    expect(articleOf(bilingual, `${URL_OF_PAGE}dual/`).otherView).toBe(URL_OF_PAGE);
  });
});

describe('a summary', () => {
  it('is a block where the page prints one, and not where only the metadata has one', () => {
    const article = changed((html) =>
      html
        .replace('<head>', '<head><meta name="description" content="元数据的摘要">')
        .replace(
          '</header>\n<div class="byline-row">',
          '</header><p class="summary">印出的摘要</p><div class="byline-row">',
        ),
    );
    expect(article.blocks[1]).toEqual({ id: 1, role: 'summary', lang: 'zh', text: '印出的摘要' });
    expect(article.blocks.map(({ text }) => text)).not.toContain('元数据的摘要');
  });
});

describe('the address of a page', () => {
  it('is the page’s own claim where it is opened from elsewhere', () => {
    const html = renderPage(SAMPLE);
    expect(articleOf(html, 'file:///home/reader/saved.html').url).toBe(URL_OF_PAGE);
    expect(articleOf(html, null).url).toBe(URL_OF_PAGE);
  });

  it('may be unknown to tools, never to pages', () => {
    const html =
      '<h1>题</h1><address>甲</address><time pudate="2023-09-13">今天</time><section><p>段落。</p></section>';
    expect(articleOf(html, null)).toMatchObject({ url: '', date: '2023-09-13', section: null });
    expect(codeOf(detectArticle(documentOf(html), 'https://example.org/'))).toBe('not-article-address');
  });
});

describe('bad pages', () => {
  it.each(['', '<html></html>', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<frameset><frame></frameset>'])(
    'have no known layout: %j',
    (html) => expect(codeOf(detectArticle(documentOf(html), URL_OF_PAGE))).toBe('unknown-layout'),
  );

  it('without a document element have none either', () => {
    const document = documentOf('');
    document.documentElement.remove();
    expect(codeOf(detectArticle(document, URL_OF_PAGE))).toBe('unknown-layout');
  });

  it('with lone surrogates read as long as they are', () => {
    const document = documentOf(renderPage(SAMPLE));
    document.querySelector('.article-paragraph')?.replaceChildren('\uDC00芬兰\uD83D');
    const detection = detectArticle(document, URL_OF_PAGE);
    expect(detection.found && detection.article.blocks[1]?.text).toBe('\uFFFD芬兰\uFFFD');
  });

  it('cut off anywhere never throw', () => {
    const html = renderPage(SAMPLE, { view: 'bilingual' }).replace(/<style>.*<\/style>/s, '');
    for (let length = 0; length < html.length; length += 197) {
      expect(() => detectArticle(documentOf(html.slice(0, length)), URL_OF_PAGE)).not.toThrow();
    }
  });
});

describe('a page of 300,000 characters', () => {
  const paragraph = (characters: number): SampleBlock => ({
    kind: 'paragraph',
    html: `波兰<b>和</b>捷克的<a href="/world/20200101/a/">代表</a>${'谈了很久。'.repeat(18)}说。`.repeat(
      characters / 100,
    ),
  });

  /** Questions asked of the tree while a page with so many paragraphs is read. */
  function questionsFor(paragraphs: number): { questions: number; characters: number } {
    const { window } = new JSDOM(
      renderPage({ ...SAMPLE, blocks: Array.from({ length: paragraphs }, () => paragraph(300)) }),
    );
    let questions = 0;
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
      const original: (selector: string) => unknown = window.Element.prototype[name];
      Object.defineProperty(window.Element.prototype, name, {
        value(this: Element, selector: string) {
          questions++;
          return original.call(this, selector);
        },
      });
    }
    const detection = detectArticle(window.document, URL_OF_PAGE);
    if (!detection.found) throw new Error('not found');
    const characters = detection.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    return { questions, characters };
  }

  it('is read whole, and twice the text asks twice the questions', () => {
    const half = questionsFor(500);
    const whole = questionsFor(1000);
    expect(whole.characters).toBeGreaterThan(300_000);
    expect(whole.questions).toBeLessThan(2.1 * half.questions);
  });

  it('is read whole where it is one paragraph', () => {
    const article = articleOf(renderPage({ ...SAMPLE, blocks: [paragraph(300_000)] }));
    expect(article.blocks[1]?.text.length).toBe(300_000);
    expect(article.blocks[1]?.links).toHaveLength(3000);
  });
});
