/**
 * Renders an article as a whole page of today's template or its bilingual view (site facts §2.1 to §2.3), with all that
 * stands around it: logo, switch, advertisements between groups, lists of other stories with articles of their own,
 * footers. For tests and sample pages; nothing of the site's own look is copied.
 */

import { articleUrl, parseAddress } from '../../src/article/address.ts';
import type { Script } from '../../src/model/article.ts';
import { PAGE_STYLE } from './page-style.ts';

export type SampleBlock =
  | { readonly kind: 'paragraph' | 'subhead'; readonly html: string; readonly english?: string }
  | { readonly kind: 'photo'; readonly caption: string; readonly credit?: string };

export interface SamplePage {
  /** The address of the Chinese view, in the form of the site: `https://cn.nytimes.com/SECTION/YYYYMMDD/SLUG/[zh-hant/]`. */
  readonly url: string;
  readonly script: Script;
  readonly headline: string;
  readonly headlineEnglish?: string;
  /** Authors as printed. */
  readonly byline: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As printed: 国际. */
  readonly section: string;
  readonly leadPhoto?: { readonly caption: string; readonly credit?: string };
  readonly blocks: readonly SampleBlock[];
  /** The lines below the text, as HTML: who the author is, `翻译：…`. */
  readonly footer: readonly string[];
  /** The address of the English original; `null`: there is none, and the switch has one part fewer. */
  readonly english: string | null;
  /** `null`: there is no bilingual view, and the switch has one part fewer. */
  readonly bilingualView?: null;
}

export interface RenderOptions {
  readonly view?: 'chinese' | 'bilingual';
  readonly theme?: 'light' | 'dark';
}

const LABELS = {
  hans: {
    lang: 'zh-cmn-hans',
    logo: '样例报',
    chinese: '中文',
    bilingual: '中英双语',
    english: '英文',
    advertisement: '广告',
    related: '相关报道',
    popular: '最受欢迎',
    englishLine: '点击查看本文英文版。',
    otherStory: '另一则报道的标题',
    nav: ['国际', '中国', '商业', '观点'],
  },
  hant: {
    lang: 'zh-cmn-hant',
    logo: '樣例報',
    chinese: '中文',
    bilingual: '中英雙語',
    english: '英文',
    advertisement: '廣告',
    related: '相關報導',
    popular: '最受歡迎',
    englishLine: '點擊查看本文英文版。',
    otherStory: '另一則報導的標題',
    nav: ['國際', '中國', '商業', '觀點'],
  },
} as const;

/** Blocks in the first group and in those that follow; an advertisement stands between groups. */
const FIRST_GROUP = 4;
const GROUP = 5;

/** A grey picture that needs no network. */
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1050' height='420'%3E%3Crect width='100%25' height='100%25' fill='%23b9b7b0'/%3E%3C/svg%3E";

/**
 * Renders the page.
 *
 * @throws RangeError when `url` is no address of an article.
 */
export function renderPage(page: SamplePage, options: RenderOptions = {}): string {
  const { view = 'chinese', theme = 'light' } = options;
  const addresses = addressesOf(page);
  const label = LABELS[page.script];
  return `<!DOCTYPE html>
<html prefix="og: http://ogp.me/ns#" lang="zh" class="${page.script} ${theme}">${head(page, addresses, view)}
<script>var sectionName = "${addresses.section}", adTyp = "art";</script>
<body class="news">
<nav class="row nav-bar"><ul class="nav-list">${label.nav.map((name) => `<li><a href="/world/" title="${name}"><span>${name}</span></a></li>`).join('')}</ul></nav>
<main class="container-fluid main clearfix">
${titleBar(page, addresses)}
<div class="top_banner_ad" id="topad" data-target='{"pos":"top","adv":""}'></div>
<div class="article-area">
${settingBar(page, addresses, view)}
<article class="article-content font-normal">
${articleHeader(page, view)}
${page.leadPhoto === undefined ? '' : leadPhoto(page.leadPhoto)}
<div class="row"><div class="article-left">
<section class="article-body">
${body(page, view)}
</section>
<footer class="author-info">
${footerLines(page).join('\n')}
</footer>
</div></div>
</article>
${articleFooter(page)}
</div>
<nav class="nav-footer container"><header><h2>${label.logo}</h2></header><ul class="nav-list"><li>${label.nav[0]}<ul class="sub-nav-list"></ul></li></ul></nav>
<div class="download"></div>
<footer class="row copy-footer">© ${label.logo}</footer>
</main></body></html>
`;
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

interface Addresses {
  readonly section: string;
  readonly hans: string;
  readonly hant: string;
  readonly chinese: string;
  readonly bilingual: string;
}

function addressesOf(page: SamplePage): Addresses {
  const address = parseAddress(page.url);
  if (address.kind !== 'article') throw new RangeError(`no address of an article: ${page.url}`);
  const chinese = { ...address, script: page.script, view: 'chinese' } as const;
  return {
    section: address.section,
    hans: articleUrl({ ...chinese, script: 'hans' }),
    hant: articleUrl({ ...chinese, script: 'hant' }),
    chinese: articleUrl(chinese),
    bilingual: articleUrl({ ...chinese, view: 'bilingual' }),
  };
}

function head(page: SamplePage, addresses: Addresses, view: 'chinese' | 'bilingual'): string {
  const { lang, logo } = LABELS[page.script];
  const title = escapeHtml(page.headline);
  const authors = escapeHtml(page.byline.join(','));
  const english =
    page.english === null ? '' : `<link rel="alternate" hreflang="en-us" href="${escapeHtml(page.english)}">`;
  return `<head>
<meta charset="utf-8">
<meta id="headline" name="headline" content="${title} - ${logo}">
<meta id="byline" name="byline" content="${authors}">
<meta id="date" name="date" content="${page.date}T10:55:53.000Z">
<link rel="alternate" hreflang="zh-Hans" href="${addresses.hans}">
<link rel="alternate" hreflang="zh-Hant" href="${addresses.hant}">
${english}
<link rel="canonical" href="${view === 'bilingual' ? addresses.bilingual : addresses.chinese}">
<meta name="lang" property="lang" content="${lang}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${page.date}T10:55:53.000Z">
<meta name="PT" content="article"><meta name="PST" content="News"><meta name="CG" content="${addresses.section}">
<meta name="pdate" content="${page.date.replaceAll('-', '')}"><meta name="hdl" content="${title}"><meta name="byl" content="${authors}">
<title>${title} - ${logo}</title>
<style>${PAGE_STYLE}</style>
</head>`;
}

function titleBar(page: SamplePage, addresses: Addresses): string {
  return `<header class="row title-bar"><div class="nav-button default" id="menuBtn"></div>
<h1 class="logo"><a href="/">${LABELS[page.script].logo}</a></h1>
<div class="popup gear-popup"><div class="setting-option"><a href="${addresses.hans}?changeLang=zh-hans">简体</a><a href="${addresses.hans}?changeLang=zh-hant">繁体</a></div>
<ul class="menu-list"><li><a href="https://www.nytimes.com/">ENGLISH</a></li><li><a href="https://www.nytimes.com/es/">ESPAÑOL</a></li></ul></div></header>`;
}

function settingBar(page: SamplePage, addresses: Addresses, view: 'chinese' | 'bilingual'): string {
  const label = LABELS[page.script];
  const part = (text: string, mobile: string, attributes: string): string =>
    `<li><a ${attributes}><span class="setting-btn-text">${text}</span> <span class="setting-btn-text-mobile">${mobile}</span></a></li>`;
  const active = 'href="javascript:;" class="active"';
  const parts = [
    part(label.chinese, '中', view === 'chinese' ? active : `href="${new URL(addresses.chinese).pathname}"`),
  ];
  if (page.bilingualView !== null) {
    const href = `href="${new URL(addresses.bilingual).pathname}"`;
    parts.push(part(label.bilingual, label.bilingual.slice(2), view === 'bilingual' ? active : href));
  }
  if (page.english !== null)
    parts.push(part(label.english, '英', `href="${escapeHtml(page.english)}" target="_blank"`));
  return `<div class="setting-bar row"><div class="col-4 section-title"><h3>${escapeHtml(page.section)}</h3></div>
<div class="col-8 setting-btns"><div class="row"><div class="col-6"><ul class="dual-btn">${parts.join('')}</ul></div>
<div class="col-6 share-tools-top-container"><ul class="share-tools mobile-article"><li>LINE</li></ul><div class="share-btn"></div></div></div></div></div>`;
}

function articleHeader(page: SamplePage, view: 'chinese' | 'bilingual'): string {
  const [year, month, day] = page.date.split('-').map(Number);
  const english =
    view === 'bilingual' && page.headlineEnglish !== undefined
      ? `<h1 class="en-title">${escapeHtml(page.headlineEnglish)}</h1>`
      : '';
  const time = `${page.date} 10:55:53`;
  return `<div class="article-header">
<header><small></small><h1>${escapeHtml(page.headline)}</h1>${english}</header>
<div class="byline-row"><div class="byline-box"><div class="byline">
<address>${escapeHtml(page.byline.join(', '))}</address><time pudate="${time}" datetime="${time}">${year}年${month}月${day}日</time>
</div><div class="share-btn"></div></div></div>
</div>`;
}

function caption(photo: { readonly caption: string; readonly credit?: string }): string {
  const credit = photo.credit === undefined ? '' : ` <cite>${escapeHtml(photo.credit)}</cite>`;
  return `<figcaption><span>${escapeHtml(photo.caption)}</span>${credit}</figcaption>`;
}

function leadPhoto(photo: NonNullable<SamplePage['leadPhoto']>): string {
  return `<figure class="article-span-photo"><img src="${PICTURE}" width="1050" height="420" alt="${escapeHtml(photo.caption)}">${caption(photo)}</figure>`;
}

function body(page: SamplePage, view: 'chinese' | 'bilingual'): string {
  const groups: string[] = [];
  for (let start = 0; start < page.blocks.length; start = groups.length === 1 ? FIRST_GROUP : start + GROUP) {
    const blocks = page.blocks.slice(start, start + (groups.length === 0 ? FIRST_GROUP : GROUP));
    const inner = blocks.map((block) => bodyBlock(block, view)).join('\n');
    groups.push(`<div class="article-partial"><div class="article-body-item col-lg-5">\n${inner}\n</div></div>`);
  }
  const { advertisement } = LABELS[page.script];
  return groups.reduce(
    (html, group, index) =>
      `${html}\n<div class="big_ad" id="medium-rectangle-ad-${index - 1}" data-target='{"pos":"mid${index}","adv":""}'><small>${advertisement}</small></div>\n${group}`,
  );
}

function bodyBlock(block: SampleBlock, view: 'chinese' | 'bilingual'): string {
  const paragraph = (html: string): string => `<div class="article-paragraph">${html}</div>`;
  if (block.kind === 'photo') {
    const image = `<div class="img-box"><img src="${PICTURE}" alt="${escapeHtml(block.caption)}" data-src="${PICTURE}"></div>`;
    return paragraph(`<figure class="article-inline-photo large">${image}${caption(block)}</figure>`);
  }
  const wrap = (html: string): string => paragraph(block.kind === 'subhead' && html !== '' ? `<b>${html}</b>` : html);
  if (view === 'chinese') return wrap(block.html);
  return `<div class="row article-dual-body-item"><div class="col-lg-6">${wrap(block.english ?? '')}</div><div class="col-lg-6">${wrap(block.html)}</div></div>`;
}

function footerLines(page: SamplePage): string[] {
  const lines = page.footer.map((html) => `<p>${html}</p>`);
  if (page.english !== null) {
    const { englishLine } = LABELS[page.script];
    lines.push(`<p><a rel="nofollow" target="_blank" href="${escapeHtml(page.english)}">${englishLine}</a></p>`);
  }
  return lines;
}

function articleFooter(page: SamplePage): string {
  const { otherStory, popular, related } = LABELS[page.script];
  const item = `<li><a href="https://cn.nytimes.com/world/20200102/another-story/?utm_source=top10-in-article"><article><h4>${otherStory}</h4><img alt=""></article></a></li>`;
  return `<div class="container article-footer"><div class="row">
<div class="col-lg-12 mobile-refer-cont" id="J_hideRefer"><div class="related-cont"><h4>${related}</h4><ul class="refer-list"><li class="article-refer"><div class="refer-list-item"><a href="/china/20200101/other-story/" title="${otherStory}"><div><h3 class="refer-list-headline">${otherStory}</h3><p class="refer-pubdate">2020年1月1日</p></div><img width="75" height="75" alt=""></a></div></li></ul></div></div>
<div class="col-lg-12"><div class="related hot_article"><h5 class="related-title">${popular}</h5><ol class="related-articles">${item.repeat(10)}</ol></div></div>
</div></div>`;
}
