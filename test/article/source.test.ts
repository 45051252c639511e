import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ArticleSource, detectArticle } from '../../src/article/index.ts';

const HTML = `<article class="article-content"><div class="article-header"><header><h1>标题</h1></header></div>
<section class="article-body"><div class="article-paragraph">白<a href="/a">俄罗</a>斯与<span>乌克兰</span></div>
<div class="article-paragraph"><figure><img><figcaption><span>说明</span> <cite>署名</cite></figcaption></figure></div>
<div class="big_ad"><small>广告</small></div></section></article>`;

function read(): { document: Document; source: ArticleSource } {
  const { document } = new JSDOM(HTML).window;
  const detection = detectArticle(document, 'https://cn.nytimes.com/world/20230913/slug/');
  if (!detection.found) throw new Error(detection.notArticle.reason);
  return { document, source: detection.source };
}

function find(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

describe('an article’s source', () => {
  it('finds the place of a name that the page splits', () => {
    const { document, source } = read();
    const place = source.rangeOf({ block: 1, start: 0, end: 4 });
    if (place === null) throw new Error('no place');
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    expect(range.toString()).toBe('白俄罗斯');
  });

  it('finds the block and the offset of a place', () => {
    const { document, source } = read();
    const country = find(document, '.article-paragraph span').firstChild;
    expect(country === null ? null : source.locate(country, 1)).toEqual({ block: 1, offset: 6 });
    const credit = find(document, 'cite');
    expect(source.locate(credit, 0)).toEqual({ block: 3, offset: 0 });
    expect(source.blockAt(find(document, 'figcaption'))).toBe(2);
    expect(source.elementOf(2)).toBe(find(document, 'figcaption'));
  });

  it('knows no block outside its texts', () => {
    const { document, source } = read();
    expect(source.locate(find(document, '.big_ad small'), 0)).toBeNull();
    expect(source.locate(document.body, 0)).toBeNull();
    expect(source.blockAt(document)).toBeNull();
    expect(source.elementOf(99)).toBeNull();
    expect(source.rangeOf({ block: 99, start: 0, end: 1 })).toBeNull();
  });
});
