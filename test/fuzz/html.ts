/** HTML → Article: pages of the site's structure, mutated; whatever comes of them is an Article, or none with a reason. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { type Detection, detectArticle } from '../../src/article/index.ts';
import { bySchema } from '../../src/messages/checks.ts';
import type { Article } from '../../src/model/article.ts';
import { timesAddress } from '../../src/ui/links.ts';
import { renderPage, type SamplePage } from '../helpers/render-page.ts';
import { LINKING_SIGNS, MARKUP_PIECES, textOf } from './strings.ts';
import { type FuzzTarget, hold, sameAsJson } from './target.ts';

const URLS: readonly (string | null)[] = [
  'https://cn.nytimes.com/world/20230913/slug/',
  'https://cn.nytimes.com/world/20230913/slug/dual/',
  'https://cn.nytimes.com/world/20230913/slug/zh-hant/',
  'https://m.cn.nytimes.com/article/china/2012/06/27/c27slug/?utm_source=x#y',
  'https://cn.nytimes.com/',
  'https://example.com/',
  'javascript:alert(1)',
  'no address',
  null,
];

/** Mostly that of an article, or hardly anything is read. */
const anyUrl = fc.oneof({ arbitrary: fc.constantFrom(...URLS.slice(0, 4)), weight: 4 }, fc.constantFrom(...URLS));

const SAMPLE: SamplePage = {
  url: 'https://cn.nytimes.com/world/20230913/slug/',
  script: 'hans',
  headline: '样例标题',
  headlineEnglish: 'A Sample Headline',
  byline: ['甲', 'YI'],
  date: '2023-09-13',
  section: '国际',
  leadPhoto: { caption: '一张照片', credit: '某人' },
  blocks: [
    { kind: 'paragraph', html: '芬兰的<a href="/world/20200101/a/">段落</a>。', english: 'A paragraph of Finland.' },
    { kind: 'subhead', html: '小标题' },
    { kind: 'photo', caption: '又一张', credit: '又一人' },
    { kind: 'paragraph', html: '<b>波兰</b>和<i>捷克</i>的段落。', english: 'Poland and the Czech Republic.' },
  ],
  footer: ['翻译：丙、丁'],
  english: 'https://www.nytimes.com/2023/09/12/world/slug.html',
};

/** Without the style, which is most of it and never read. */
function pageOf(view: 'chinese' | 'bilingual'): string {
  return renderPage(SAMPLE, { view }).replace(/<style>[\s\S]*?<\/style>/, '');
}

const BASES: readonly string[] = [
  pageOf('chinese'),
  pageOf('bilingual'),
  '<h1>标题</h1><address>甲</address><time pudate="2023-09-13 10:00:00"></time><section><p>段落</p></section><footer><p>翻译：丙</p></footer>',
  '<h3 class="articleHeadline">标题</h3><h3 class="articleHeadline en">Title</h3><div class="content chinese"><p class="paragraph">段落</p></div><div class="content english"><p class="paragraph">Text</p></div>',
  '',
];

/** What stands in pages of the site, as far as anything is read of it. */
const STRUCTURE: readonly string[] = [
  ...[
    '<article class="article-content">',
    '</article>',
    '<section class="article-body">',
    '</section>',
    '<header>',
    '</header>',
  ],
  ...[
    '<div class="article-header">',
    '<div class="article-paragraph">',
    '<div class="row article-dual-body-item">',
    '</div>',
  ],
  ...[
    '<h1 class="en-title">',
    '<h1>',
    '</h1>',
    '<figure>',
    '<figcaption>',
    '<cite>',
    '</figure>',
    '<footer class="author-info">',
  ],
  ...[
    '<ul class="dual-btn"><li><a class="active">双语</a><li><a href="https://www.nytimes.com/2023/01/01/a.html">',
    '</ul>',
  ],
  ...[
    '<meta name="lang" content="zh-hant">',
    '<meta name="byl" content="',
    '<link rel="alternate" hreflang="en" href="',
  ],
  ...[
    '<time pudate="',
    '<time datetime="9999-99-99">',
    '<address>',
    '<base href="javascript:">',
    '<span hidden>',
    '<dialog>',
  ],
  ...[
    '<p style="display:none">',
    '<p>翻译：',
    '<ruby>俄<rt>e</rt></ruby>',
    '<wbr>',
    '&ZeroWidthSpace;',
    '中国',
    'Xi Jinping',
    '。',
  ],
];
/** Stands for half a character, which a page's script can write but no parser lets through. */
const HALF = '\ue000';
const PIECES = [...STRUCTURE, ...MARKUP_PIECES, ...LINKING_SIGNS, ...Array<string>(12).fill(HALF)];

type Mutation = (html: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });

function at(html: string, share: number): number {
  return Math.floor(html.length * share);
}

const insertion = fc.tuple(place, textOf(PIECES, 6)).map(([share, text]): Mutation => {
  return (html) => html.slice(0, at(html, share)) + text + html.slice(at(html, share));
});
/** Another text where the page has one: most of a page is markup, and hardly an insertion stands in a block. */
const filling = fc.tuple(fc.constantFrom('段落', '标题', '照片', '某人', '芬兰', '甲', '丙'), textOf(PIECES, 12)).map(
  ([word, text]): Mutation =>
    (html) =>
      html.replaceAll(word, () => `${word}${text}${word}`),
);
const deletion = fc.tuple(place, fc.nat(400)).map(([share, length]): Mutation => {
  return (html) => html.slice(0, at(html, share)) + html.slice(at(html, share) + length);
});
const repetition = fc
  .tuple(place, fc.nat(200), fc.integer({ min: 1, max: 30 }))
  .map(([share, length, times]): Mutation => {
    return (html) => {
      const start = at(html, share);
      return html.slice(0, start) + html.slice(start, start + length).repeat(times) + html.slice(start);
    };
  });
/** Parsers for Node take time with the square of the depth; that theirs is read is tested apart (`test/article/text.test.ts`). */
const nesting = fc
  .tuple(place, fc.constantFrom('<b>', '<div>', '<span>', '<p><b>', '<ul><li>', '<a href=x>'), fc.nat(100))
  .map(
    ([share, tag, depth]): Mutation =>
      (html) =>
        html.slice(0, at(html, share)) + tag.repeat(depth) + html.slice(at(html, share)),
  );
const attribute = fc
  .tuple(
    place,
    fc.constantFrom('class', 'style', 'href', 'datetime', 'content', 'lang'),
    textOf(PIECES, 4),
    fc.nat(3000),
  )
  .map(
    ([share, name, text, times]): Mutation =>
      (html) => {
        const tag = html.indexOf('>', at(html, share));
        return tag < 0
          ? html
          : `${html.slice(0, tag)} ${name}="${`${text} `.repeat(times).slice(0, 10_000)}"${html.slice(tag)}`;
      },
  );
const encoding = fc.constantFrom('latin1', 'utf-16le', 'gb18030', 'big5').map((label): Mutation => {
  return (html) => new TextDecoder(label).decode(new TextEncoder().encode(html));
});
const cut = place.map(
  (share): Mutation =>
    (html) =>
      html.slice(0, at(html, share)),
);

const mutation = fc.oneof(
  { arbitrary: insertion, weight: 8 },
  { arbitrary: filling, weight: 6 },
  { arbitrary: deletion, weight: 4 },
  { arbitrary: repetition, weight: 2 },
  { arbitrary: attribute, weight: 2 },
  { arbitrary: nesting, weight: 1 },
  { arbitrary: encoding, weight: 1 },
  { arbitrary: cut, weight: 1 },
);

/** HTML that a page of the site might have become. */
export const anyHtml: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ arbitrary: fc.constantFrom(...BASES.slice(0, 2)), weight: 2 }, fc.constantFrom(...BASES)),
    fc.array(mutation, { maxLength: 6 }),
  )
  .map(([html, mutations]) => mutations.reduce((page, mutate) => mutate(page), html).slice(0, 200_000));

const annotate = bySchema('annotate');

/** @throws Error unless it is one that the background takes and the interface shows. */
export function holdArticle(article: Article): void {
  hold(sameAsJson(JSON.parse(JSON.stringify(article)), article), 'An Article is JSON.');
  const taken = annotate({ article });
  hold(taken.ok, 'The background takes what the content script reads.', taken);
  for (const [index, { id, text, pair, links = [] }] of article.blocks.entries()) {
    hold(id === index, 'Blocks are numbered in order.', id, index);
    hold(text !== '' && !/\p{Cs}/u.test(text), 'Blocks have text without lone surrogates.', text);
    hold(pair === undefined || article.blocks[pair]?.pair === index, 'Pairs are each other’s.', index, pair);
    let last = 0;
    for (const { start, end, url } of links) {
      hold(start >= last && end > start && end <= text.length, 'Links stand in order within their text.', links);
      hold(/^https?:/.test(url), 'Links are web addresses.', url);
      last = end;
    }
  }
  const { english, otherView, url } = article;
  hold(english === null || timesAddress(english.url) !== null, 'The English original is the Times’.', english);
  hold(
    otherView === null || otherView.startsWith('https://cn.nytimes.com/'),
    'The other view is the site’s.',
    otherView,
  );
  hold(url === '' || url.startsWith('https://cn.nytimes.com/'), 'The address is the site’s.', url);
}

/** @throws Error unless every span leads into the page and back. */
function holdSource({ article, source }: Extract<Detection, { found: true }>): void {
  for (const { id, text } of article.blocks) {
    for (const start of new Set([0, text.length >> 1, text.length - 1])) {
      const found = source.rangeOf({ block: id, start, end: start + 1 });
      hold(found !== null || text.charAt(start) === '\n', 'All but a line break has a place in the page.', text, start);
      if (found === null) continue;
      hold(found.endOffset <= found.endContainer.data.length, 'A place lies within its text node.', found.endOffset);
      hold(source.elementOf(id)?.contains(found.startContainer) === true, 'A place lies within its block.', id);
    }
    hold(
      source.rangeOf({ block: id, start: 0, end: text.length + 1 }) === null,
      'There is nothing behind the end.',
      id,
    );
  }
}

/** Does what only a script of the page can. */
function writeHalves(document: Document): void {
  // 4: text nodes.
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue?.includes(HALF) === true) node.nodeValue = node.nodeValue.replaceAll(HALF, '\ud800');
  }
}

export const HTML: FuzzTarget = {
  name: 'html',
  properties: [
    {
      promise: 'a page is an Article that every later stage takes, or none with a reason; nothing is thrown',
      runs: 40,
      property: fc.asyncProperty(anyHtml, anyUrl, async (html, url) => {
        const { window } = new JSDOM(html);
        writeHalves(window.document);
        const before = window.document.documentElement.outerHTML;
        const detection = detectArticle(window.document, url);
        if (detection.found) {
          holdArticle(detection.article);
          holdSource(detection);
        } else hold(detection.notArticle.reason !== '', 'There is a reason.');
        hold(window.document.documentElement.outerHTML === before, 'The page stays as it was.');
        window.close();
      }),
    },
  ],
};
