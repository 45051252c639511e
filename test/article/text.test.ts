import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isElement, isText } from '../../src/article/nodes.ts';
import { BlockText, type DomSpan } from '../../src/article/text.ts';

const { document } = new JSDOM('<!DOCTYPE html>').window;

function block(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

function textOf(html: string): string {
  return new BlockText(block(html)).text;
}

describe('the text of a block', () => {
  it.each([
    ['joins what inline elements split', '白<span>俄<b>罗</b></span><a href="/x">斯</a>', '白俄罗斯'],
    ['collapses white space across nodes', ' \n甲 <b> 乙</b>\t\n <i> </i>丙 ', '甲 乙 丙'],
    ['takes every kind of space for one', '甲&nbsp;\u3000乙', '甲 乙'],
    ['breaks the line at br, without spaces around it', '甲 <br> 乙', '甲\n乙'],
    ['keeps an empty line', '甲<br><br>乙', '甲\n\n乙'],
    ['drops breaks at both ends', '<br>甲<br>', '甲'],
    ['breaks the line once around blocks', '甲<div><div>乙</div></div><p>丙</p>', '甲\n乙\n丙'],
    ['leaves out what has no text', '甲<script>1</script><style>2</style><svg><title>3</title></svg>乙', '甲乙'],
    ['leaves out what markup hides', '甲<b hidden>1</b><b style="color:red;display:none">2</b>乙', '甲乙'],
    ['leaves out what style makes invisible', '<b style="visibility: hidden">1</b>乙', '乙'],
    ['reads what is hidden from screen readers only', '<b aria-hidden="true">甲</b>', '甲'],
    ['reads a word without its ruby', '<ruby>甲<rp>(</rp><rt>jiǎ</rt><rp>)</rp></ruby>乙', '甲乙'],
    ['drops characters that nobody sees', '俄\u200b罗\u00ad斯\ufeff', '俄罗斯'],
    ['leaves out comments', '甲<!-- 1 -->乙', '甲乙'],
    ['is empty for nothing but white space', ' <b> &nbsp;</b><br>', ''],
  ])('%s', (_, html, expected) => expect(textOf(html)).toBe(expected));

  it('reads lone surrogates as replacement characters of the same length', () => {
    const element = block('');
    element.append('甲\uD800乙', '\uDC00丙😀');
    expect(new BlockText(element).text).toBe('甲\uFFFD乙\uFFFD丙😀');
  });

  it('reads elements nested deeper than any stack', () => {
    let inner: Element = document.createElement('span');
    inner.append('深');
    for (let depth = 0; depth < 20_000; depth++) {
      const outer = document.createElement('span');
      outer.append(inner);
      inner = outer;
    }
    expect(new BlockText(inner).text).toBe('深');
  });

  it('leaves out the elements that it is told to', () => {
    const text = new BlockText(block('甲<i>乙</i>丙'), { leaveOut: (element) => element.localName === 'i' });
    expect(text.text).toBe('甲丙');
  });
});

describe('links', () => {
  it('have the place of their visible text and an absolute address', () => {
    const html = '见<a href="../b/?x=1"> 乙 </a>和<a href="https://e.org/">丙</a>';
    const { text, links } = new BlockText(block(html), { base: 'https://cn.nytimes.com/a/' });
    expect(text).toBe('见 乙 和 丙'.replace(' 丙', '丙'));
    expect(links).toEqual([
      { start: 2, end: 3, url: 'https://cn.nytimes.com/b/?x=1' },
      { start: 5, end: 6, url: 'https://e.org/' },
    ]);
  });

  it.each([
    '<a>甲</a>',
    '<a href>甲</a>',
    '<a href=" ">甲</a>',
    '<a href="javascript:;">甲</a>',
    '<a href="mailto:a@b">甲</a>',
    '<a href="http://[">甲</a>',
    '<a href="/x"></a>甲',
  ])('are none in %s', (html) => expect(new BlockText(block(html), { base: 'https://e.org/' }).links).toEqual([]));
});

/** HTML of nested elements, some hidden, some breaking the line, around text with all kinds of white space. */
const html = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.stringMatching(/^[甲乙俄罗斯A \n\t]{0,6}$/),
    fc.constantFrom('<br>', '&nbsp;', '😀', '\u200b', '<!-- 1 -->', '<script>甲</script>', '<rt>乙</rt>'),
    fc
      .tuple(
        fc.constantFrom('b', 'span', 'a href="/x"', 'p', 'div', 'i hidden', 'u'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag.split(' ')[0]}>`),
  ),
})).tree;

const page = fc.array(html, { maxLength: 6 }).map((parts) => block(parts.join('')));

function unitAt(node: Text, offset: number): string {
  return (node.data[offset] ?? '').replace(/\s/, ' ');
}

function nodesOf(root: Element): Node[] {
  return [root, ...[...root.childNodes].flatMap((node) => (isElement(node) ? nodesOf(node) : [node]))];
}

describe('offsets', () => {
  it('lead to the same character in the page, and back', () => {
    fc.assert(
      fc.property(page, (root) => {
        const block = new BlockText(root);
        for (let offset = 0; offset < block.text.length; offset++) {
          const span = block.toDom(offset, offset + 1);
          if (block.text[offset] === '\n') {
            expect(span).toBeNull();
            continue;
          }
          expect(span).not.toBeNull();
          if (span === null) return;
          expect(unitAt(span.startContainer, span.startOffset)).toBe(block.text[offset]);
          expect(span.endContainer).toBe(span.startContainer);
          expect(span.endOffset).toBe(span.startOffset + 1);
          expect(block.toOffset(span.startContainer, span.startOffset)).toBe(offset);
        }
      }),
    );
  });

  it('lead to a stretch that starts and ends with the same characters', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (root, one, other) => {
        const block = new BlockText(root);
        const start = Math.min(one, other) % (block.text.length + 1);
        const end = start + (Math.max(one, other) % (block.text.length - start + 1));
        const span: DomSpan | null = block.toDom(start, end);
        if (span === null) {
          expect(block.text.slice(start, end)).toMatch(/^\n*$/);
          return;
        }
        const text = block.text.slice(start, end).replace(/^\n+|\n+$/g, '');
        expect(unitAt(span.startContainer, span.startOffset)).toBe(text[0]);
        expect(unitAt(span.endContainer, span.endOffset - 1)).toBe(text.at(-1));
      }),
    );
  });

  it('never go backwards when a place in the page goes forwards', () => {
    fc.assert(
      fc.property(page, (root) => {
        const block = new BlockText(root);
        let last = 0;
        for (const node of nodesOf(root).filter(isText)) {
          for (let offset = 0; offset <= node.data.length; offset++) {
            const at = block.toOffset(node, offset);
            if (at === null) continue;
            expect(at).toBeGreaterThanOrEqual(last);
            expect(at).toBeLessThanOrEqual(block.text.length);
            last = at;
          }
        }
      }),
    );
  });

  it('do not go back over white space that is collapsed across nodes', () => {
    const root = block('甲 <i> </i><b></b>乙');
    const text = new BlockText(root);
    const [first, white, last] = nodesOf(root).filter(isText);
    if (first === undefined || white === undefined || last === undefined) throw new Error('three text nodes');
    expect(text.text).toBe('甲 乙');
    expect([text.toOffset(first, 2), text.toOffset(white, 0), text.toOffset(white, 1), text.toOffset(last, 0)]).toEqual(
      [2, 2, 2, 2],
    );
  });

  it('of a place between two nodes are those of the next text', () => {
    const root = block('甲<b>乙</b><i hidden>丙</i>丁');
    const text = new BlockText(root);
    expect([0, 1, 2, 3, 4].map((child) => text.toOffset(root, child))).toEqual([0, 1, 2, 2, 3]);
  });

  it('are null outside the block, in hidden text, and beyond the end', () => {
    const root = block('甲<i hidden>乙</i>');
    const text = new BlockText(root);
    const hidden = root.querySelector('i');
    expect(hidden === null ? 0 : text.toOffset(hidden, 0)).toBeNull();
    expect(hidden?.firstChild == null ? 0 : text.toOffset(hidden.firstChild, 0)).toBeNull();
    expect(text.toOffset(document, 0)).toBeNull();
    expect(text.toDom(0, 2)).toBeNull();
    expect(text.toDom(-1, 1)).toBeNull();
    expect(text.toDom(1, 1)).toBeNull();
  });
});
