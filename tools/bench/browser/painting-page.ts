/**
 * What the painting rows run in a page: ours and others' ways to paint the same names in a copy of the article. Bundled
 * to one script, and called by `globalThis.zhimingPainting`.
 */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { type Look, Painter } from '../../../src/content/marks/painter.ts';
import type { Mention } from '../../../src/content/marks/places.ts';
import { openKnowledge } from '../../../src/knowledge/reader.ts';
import type { Annotation } from '../../../src/model/annotation.ts';

/** A name: where it stands in the article's text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface PaintingTask {
  /** One paragraph a line. */
  readonly text: string;
  /** Without overlaps, by start; none crosses a line. */
  readonly names: readonly Place[];
  /** The compiled list, base 64. */
  readonly list: string;
  /** All its forms, the longest first. */
  readonly forms: readonly string[];
  /** Those that stand in the text, the longest first. */
  readonly present: readonly string[];
}

type Way = (article: Element, paragraphs: readonly Text[]) => void;

/** The painter asks a name for its kind and its certainty alone. */
const ANNOTATION: Annotation = {
  block: 0,
  start: 0,
  end: 0,
  text: '',
  kind: 'person',
  entity: null,
  how: 'gloss',
  certainty: 'sure',
  evidence: [],
};

const painter = new Painter();
const LOOK: Look = { shade: 'light', ink: 'one' };

/** Makes the ways of a task. The two `list` ways find the names, too; the others are told where they are. */
function waysOf({ text, names, list, forms, present }: PaintingTask): Readonly<Record<string, Way>> {
  const knowledge = openKnowledge(Uint8Array.from(atob(list), (character) => character.charCodeAt(0)).buffer);
  const lines = linesOf(text, names);
  const options = { separateWordSearch: false, diacritics: false, element: 'span' };
  const anyPresent = new RegExp(present.map(escapeExpression).join('|'), 'g');
  const anyForm = new RegExp(forms.map(escapeExpression).join('|'), 'g');
  // mark.js counts over all text nodes one after the other, as if there were no line breaks.
  const ranges = lines.flatMap(({ before, places }) =>
    places.map(({ start, end }) => ({ start: before + start, length: end - start })),
  );
  return {
    highlight: (_, paragraphs) =>
      painter.paint(
        lines.flatMap(({ places }, index) => places.map((place) => mentionIn(paragraphs[index], place))),
        LOOK,
      ),
    wrap: (_, paragraphs) => {
      for (const [index, { places }] of lines.entries()) wrapNames(paragraphs[index], places);
    },
    findAndReplace: (article) => void findAndReplaceDOMText(article, { find: anyPresent, wrap: 'span' }),
    markRanges: (article) => new Mark(article).markRanges(ranges, { element: 'span' }),
    'list-ours': (_, paragraphs) => {
      const mentions: Mention[] = [];
      for (const node of paragraphs) {
        let last = 0;
        knowledge.scan(knowledge.normalise(node.data), (start, end) => {
          if (start < last) return;
          last = end;
          mentions.push(mentionIn(node, { start, end }));
        });
      }
      painter.paint(mentions, LOOK);
    },
    'list-mark': (article) => new Mark(article).mark(present, options),
    'list-mark-expression': (article) => new Mark(article).markRegExp(anyForm, { element: 'span' }),
  };
}

interface Line {
  /** How many units stand in the lines before it, without their line breaks. */
  readonly before: number;
  /** Places in the line. */
  readonly places: readonly Place[];
}

function linesOf(text: string, names: readonly Place[]): Line[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const end = start + line.length;
    const places = names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ start: name.start - start, end: name.end - start }));
    const before = start - index;
    start = end + 1;
    return { before, places };
  });
}

function mentionIn(node: Text | undefined, { start, end }: Place): Mention {
  if (node === undefined) throw new RangeError('There is no such paragraph.');
  const place = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
  return { annotation: ANNOTATION, place };
}

/** The last name first, so that the places before it stay true. */
function wrapNames(node: Text | undefined, places: readonly Place[]): void {
  if (node === undefined) throw new RangeError('There is no such paragraph.');
  for (const { start, end } of [...places].reverse()) {
    const name = node.splitText(start);
    name.splitText(end - start);
    const span = document.createElement('span');
    name.replaceWith(span);
    span.append(name);
  }
}

function escapeExpression(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** A fresh copy of the article, laid out. */
function freshArticle(text: string): { readonly article: Element; readonly paragraphs: readonly Text[] } {
  painter.clear();
  const article = document.createElement('article');
  const paragraphs = text.split('\n').map((line) => {
    const node = document.createTextNode(line);
    const paragraph = document.createElement('p');
    paragraph.append(node);
    article.append(paragraph);
    return node;
  });
  document.body.replaceChildren(article);
  document.body.getBoundingClientRect();
  return { article, paragraphs };
}

let ready: { readonly task: PaintingTask; readonly ways: Readonly<Record<string, Way>> } | null = null;

export const painting = {
  /** Takes a task, and loads what it needs. */
  prepare(task: PaintingTask): void {
    ready = { task, ways: waysOf(task) };
  },

  /** Times one way: script, then style and layout, on so many fresh copies of the article. */
  time(way: string, copies: number): number {
    const run = ready?.ways[way];
    if (ready === null || run === undefined) throw new RangeError(`There is no way ${way}.`);
    let milliseconds = 0;
    for (let copy = 0; copy < copies; copy += 1) {
      const { article, paragraphs } = freshArticle(ready.task.text);
      const start = performance.now();
      run(article, paragraphs);
      document.body.getBoundingClientRect();
      milliseconds += performance.now() - start;
    }
    return milliseconds / copies;
  },

  /** How many names a way has painted, just after `time`. */
  painted(): number {
    let ranges = 0;
    for (const highlight of CSS.highlights.values()) ranges += highlight.size;
    return ranges > 0 ? ranges : document.querySelectorAll('article span').length;
  },
};

declare global {
  var zhimingPainting: typeof painting;
}

globalThis.zhimingPainting = painting;
