// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { detectArticle, ReadTexts, TEXT_CHANGES } from '../../src/article/index.ts';
import { renderPage, type SamplePage } from '../helpers/render-page.ts';

const PARAGRAPHS = 40;
const SAMPLE: SamplePage = {
  url: 'https://cn.nytimes.com/world/20230302/sample/',
  script: 'hans',
  headline: '样例标题',
  byline: ['样例作者'],
  date: '2023-03-02',
  section: '国际',
  blocks: Array.from({ length: PARAGRAPHS }, (_, index) => ({
    kind: 'paragraph' as const,
    html: `第${index}段说到<b>湖国</b>和<a href="/topic/${index}/">湖城</a>。`,
  })),
  footer: [],
  english: null,
};

let texts: ReadTexts;
let observer: MutationObserver;

beforeEach(() => {
  const parsed = new DOMParser().parseFromString(renderPage(SAMPLE), 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  texts = new ReadTexts();
  observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, TEXT_CHANGES);
});

function read() {
  texts.forget(observer.takeRecords());
  return detectArticle(document, SAMPLE.url, texts);
}

/** How many texts another reading reads. */
function readsAgain(): number {
  const before = texts.reads;
  expect(read().found).toBe(true);
  return texts.reads - before;
}

function paragraphs(): Element[] {
  return [...document.querySelectorAll('.article-paragraph')];
}

function paragraph(index: number): Element {
  const found = paragraphs()[index];
  if (found === undefined) throw new Error(`There is no paragraph ${index}.`);
  return found;
}

function made(name: string, ...content: (Node | string)[]): Element {
  const element = document.createElement(name);
  element.replaceChildren(...content);
  return element;
}

function late(text: string): Element {
  const element = made('div', text);
  element.className = 'article-paragraph';
  return element;
}

describe('a page that is read again', () => {
  beforeEach(() => {
    expect(readsAgain()).toBe(PARAGRAPHS + 1);
  });

  it('costs nothing where nothing changed', () => {
    expect(readsAgain()).toBe(0);
  });

  it('costs one text for a paragraph that comes late, changes or is replaced, and none for one that goes', () => {
    paragraph(3).after(late('新的一段说到湖国。'));
    expect(readsAgain()).toBe(1);
    paragraph(5).append('又一句。');
    expect(readsAgain()).toBe(1);
    paragraph(7).replaceWith(late('换了一段。'));
    expect(readsAgain()).toBe(1);
    paragraph(9).remove();
    expect(readsAgain()).toBe(0);
  });

  it('costs one text for a thousand changes of one paragraph', () => {
    for (let change = 0; change < 1_000; change++) paragraph(2).textContent = `第${change}次。`;
    expect(readsAgain()).toBe(1);
  });

  it('costs no text for pictures and frames that come and go around the paragraphs', () => {
    for (let change = 0; change < 200; change++) {
      const image = document.createElement('img');
      paragraph(change % PARAGRAPHS).before(image);
      image.remove();
    }
    expect(readsAgain()).toBe(0);
  });

  it('sees text that an attribute hides, shows or links otherwise', () => {
    const blocks = () => {
      const detection = read();
      return detection.found ? detection.article.blocks : [];
    };
    paragraph(4).querySelector('b')?.setAttribute('hidden', '');
    expect(blocks()[5]?.text).toBe('第4段说到和湖城。');
    paragraph(4).querySelector('b')?.removeAttribute('hidden');
    paragraph(4).querySelector('a')?.setAttribute('href', '/topic/other/');
    expect(blocks()[5]).toMatchObject({
      text: '第4段说到湖国和湖城。',
      links: [{ url: 'https://cn.nytimes.com/topic/other/' }],
    });
  });

  it('sees what changed in a paragraph while it was elsewhere', () => {
    const away = paragraph(6);
    const next = paragraph(7);
    away.remove();
    texts.forget(observer.takeRecords());
    away.textContent = '离开时变了。';
    next.before(away);
    const detection = read();
    expect(detection.found && detection.article.blocks[7]?.text).toBe('离开时变了。');
  });
});

describe('a reading that knows texts', () => {
  const change = fc.record({
    what: fc.constantFrom('text', 'append', 'remove', 'copy', 'move', 'bold', 'hide', 'show', 'exclude', 'caption'),
    at: fc.nat({ max: PARAGRAPHS - 1 }),
    to: fc.nat({ max: PARAGRAPHS - 1 }),
  });

  function apply({ what, at, to }: { what: string; at: number; to: number }): void {
    const all = paragraphs();
    const element = all[at % all.length];
    const other = all[to % all.length];
    if (element === undefined || other === undefined) return;
    const changes: Readonly<Record<string, () => void>> = {
      text: () => element.replaceChildren(`变成${to}。`),
      append: () => element.append(`又说${to}。`),
      remove: () => all.length > 1 && element.remove(),
      copy: () => other.after(element.cloneNode(true)),
      move: () => element !== other && other.before(element),
      bold: () => element.replaceChildren(made('b', `小标题${to}`)),
      hide: () => element.setAttribute('hidden', ''),
      show: () => element.removeAttribute('hidden'),
      exclude: () => element.parentElement?.classList.toggle('related'),
      caption: () => element.replaceChildren(made('figure', made('figcaption', `说明${to}`)), '旁边'),
    };
    changes[what]?.();
  }

  it('finds the article and the places that one without memory finds, whatever changed', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (steps) => {
        for (const step of steps) {
          for (const one of step) apply(one);
          const known = read();
          const fresh = detectArticle(document, SAMPLE.url);
          if (!known.found || !fresh.found) {
            expect(known).toEqual(fresh);
            continue;
          }
          expect(known.article).toEqual(fresh.article);
          for (const { id, text } of fresh.article.blocks) {
            const span = { block: id, start: 0, end: text.length };
            expect(known.source.rangeOf(span)?.startContainer).toBe(fresh.source.rangeOf(span)?.startContainer);
            expect(known.source.rangeOf(span)?.endOffset).toBe(fresh.source.rangeOf(span)?.endOffset);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
