// @vitest-environment jsdom
/** Whatever page, list and reader write, it stays text: each payload is drawn as the same tree that harmless words are. */
import { JSDOM } from 'jsdom';
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { detectArticle } from '../../src/article/index.ts';
import { importOwnNames } from '../../src/knowledge/own-names/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Card, Wording } from '../../src/model/card.ts';
import type { NotebookEntry } from '../../src/model/notebook.ts';
import { ownTextFault } from '../../src/model/own-name.ts';
import type { Reader } from '../../src/model/reader.ts';
import { ContextCard } from '../../src/ui/card/ContextCard.tsx';
import { castOf } from '../../src/ui/cast.ts';
import { timesAddress } from '../../src/ui/links.ts';
import { EntityList } from '../../src/ui/list/EntityList.tsx';
import { castTable } from '../../src/ui/list/export.ts';
import { exportNotebook } from '../../src/ui/notebook-export.ts';
import { renderPage } from '../helpers/render-page.ts';
import { open, reporting, usePopup } from '../popup/open.tsx';
import { ARTICLE, card, mentionOf } from '../ui/fixtures.ts';
import { PAYLOADS } from './payloads.ts';

const READER: Reader = { language: 'en', script: 'hans', region: 'cn', reading: 'pinyin' };
const GROUPS = Object.entries(PAYLOADS).map(([group, payloads]) => ({ group, payloads }));
const SHORT = GROUPS.flatMap(({ payloads }) => payloads.filter(({ length }) => length < 10_000));
/** What a run of text is in depends on its letters. */
const LANGUAGES = ['', 'en', 'zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-Hant', 'zh-Latn', 'zh-Latn-pinyin'];
/** The attributes that may tell a name. */
const HOLDS_TEXT = new Set(['data-key', 'title', 'aria-label', 'value']);
const HARMLESS = '无害文字';
const LINKS = /^https:\/\/(?:(?:en|zh)\.wikipedia\.org\/wiki\/|(?:www|cn)\.nytimes\.com\/)/;

/** A card with the text wherever a card has any. */
function cardOf(text: string, key = text): Card {
  const all: Wording = { hans: text, hant: text, en: text };
  return card({
    key,
    kind: 'person',
    name: all,
    english: { text, source: 'brackets' },
    reading: { pinyin: text, zhuyin: text },
    alsoEn: [text],
    description: all,
    roles: [{ title: all, of: all, from: text, to: text, atDate: true }],
    spellings: [{ region: 'tw', text }],
    capital: { name: all, isSeat: false },
    leaders: [{ name: all, title: all }],
    region: all,
    neighbours: [all],
    bodies: [all],
    status: all,
    parent: all,
    seat: all,
    standsFor: all,
    inArticle: { apposition: text, first: { block: 1, start: 0, end: 1 } },
    wikipedia: { en: text, zh: text },
  });
}

/** An article with the text wherever a page can put any. */
function articleOf(text: string): Article {
  return {
    ...ARTICLE,
    headline: text,
    headlineEn: text,
    byline: [text],
    section: text,
    translators: [text],
    english: { url: text, foundBy: 'switch' },
    otherView: text,
    blocks: ARTICLE.blocks.map((block) => ({ ...block, text, links: [{ start: 0, end: 1, url: text }] })),
  };
}

/** An element and what is in it, without texts; a text within an attribute is told by its place only. */
function shapeOf(element: Element, texts: readonly string[]): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => {
    if (name === 'href') {
      expect(value).toMatch(LINKS);
      return [name, new URL(value).host];
    }
    if (name === 'lang') {
      expect(LANGUAGES).toContain(value);
      return [name];
    }
    // The longest first, for one text may hold another.
    const told = HOLDS_TEXT.has(name) ? texts.reduce((rest, text) => rest.replaceAll(text, '¤'), value) : value;
    return [name, told];
  });
  return [element.localName, attributes, [...element.children].map((child) => shapeOf(child, texts))];
}

function drawn(element: JSX.Element, texts: readonly string[]): unknown {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(element, root));
  const shape = shapeOf(root, texts);
  expect(
    root.querySelectorAll('script, img, iframe, object, embed, base, link, meta, style, form, [srcdoc]'),
  ).toHaveLength(0);
  act(() => render(null, root));
  return shape;
}

function cardWith(text: string, place: 'page' | 'popup'): unknown {
  const shown = cardOf(text);
  const evidence = (['alias-of', 'title', 'english-in-brackets', 'english-in-address', 'related'] as const).map(
    (code) => ({
      code,
      value: text,
      at: { block: 0, start: 0, end: 1 },
    }),
  );
  const annotation = mentionOf(shown, { text, evidence });
  const actions = { onClose: () => {}, onNever: () => {}, onKnown: () => {}, onNotThis: () => {}, onNext: () => {} };
  const props = {
    card: shown,
    annotation,
    article: articleOf(text),
    reader: READER,
    place,
    mentions: { index: 0, total: 2 },
  };
  return drawn(<ContextCard {...props} {...actions} />, [text]);
}

function castWith(texts: readonly string[]) {
  // Of names that the list has: the key of another one is its name.
  const cards = texts.map((text, index) => ({
    ...cardOf(text, `${String.fromCodePoint(0xe000 + index)}${text}`),
    inArticle: null,
  }));
  const annotations = cards.map((one, index) => mentionOf(one, { block: 0, start: index, text: one.name.hans }));
  return { cards, annotations };
}

describe('the corpus', () => {
  it('holds more than two hundred payloads, each once', () => {
    const all = GROUPS.flatMap(({ payloads }) => payloads);
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(GROUPS)('$group', ({ payloads }) => {
  it('make no element and no attribute on a card, on the page and in the popup', () => {
    for (const place of ['page', 'popup'] as const) {
      const harmless = cardWith(HARMLESS, place);
      for (const payload of payloads) expect(cardWith(payload, place), payload.slice(0, 80)).toEqual(harmless);
    }
  });

  it('make none in the cast list', () => {
    const list = (texts: readonly string[]): unknown => {
      const { cards, annotations } = castWith(texts);
      const groups = castOf(cards, annotations, ARTICLE.blocks);
      return drawn(
        <EntityList groups={groups} reader={READER} onChoose={() => {}} onShow={() => {}} />,
        byLength(texts),
      );
    };
    expect(list(payloads)).toEqual(list(payloads.map((_, index) => `${HARMLESS}${index}`)));
  });

  it('keep the rows of tables and files whole', () => {
    const { cards, annotations } = castWith(payloads);
    const groups = castOf(cards, annotations, articleOf(payloads.join('')).blocks);
    const members = groups.flatMap((group) => group.members).length;
    expect(members).toBe(payloads.length);
    for (const format of ['tsv', 'markdown'] as const) {
      expectRows(castTable(groups, articleOf('x'), READER, format), format, members);
    }
    const entries = payloads.map(entryOf);
    expectRows(exportNotebook(entries, 'tsv', 'en').replace(/^#.*\n#.*\n#columns:/, ''), 'anki', entries.length);
    expectRows(exportNotebook(entries, 'markdown', 'en'), 'markdown', entries.length);
    expect(JSON.parse(exportNotebook(entries, 'json', 'en'))).toEqual(entries);
  });
});

function byLength(texts: readonly string[]): string[] {
  return [...texts].sort((one, other) => other.length - one.length);
}

function entryOf(text: string, index: number): NotebookEntry {
  const fields = { text, zh: text, en: text, description: text, sentence: text, title: text, address: text };
  return { id: String(index), opened: '2026-01-01T00:00:00.000Z', kind: 'person', ...fields, date: '2023-03-02' };
}

/** A head and as many rows, all with as many fields; no field of a spreadsheet is a formula. */
function expectRows(table: string, format: 'tsv' | 'markdown' | 'anki', rows: number): void {
  expect(table).not.toMatch(/[\r\u2028\u2029\v\f\0]/);
  const lines = table.split('\n').slice(0, -1);
  expect(lines).toHaveLength(rows + (format === 'markdown' ? 2 : 1));
  const fields = lines.map((line) => (format === 'markdown' ? line.split(/(?<!\\)(?:\\\\)*\|/) : line.split('\t')));
  expect(new Set(fields.map(({ length }) => length)).size).toBe(1);
  if (format === 'tsv') for (const field of fields.flat()) expect(field).not.toMatch(/^[=+\-@＝＋－＠"]/);
}

describe('in the popup', () => {
  usePopup();

  const popupOf = async (texts: readonly string[]): Promise<unknown> => {
    const article = { ...articleOf(texts.join(' ')), byline: texts, translators: texts };
    const annotated = { ...castWith(texts), knowledge: texts.join(' ') };
    const root = await open({ report: async () => reporting({ article, annotated }), browserLanguage: 'en' });
    return shapeOf(root, byLength([...texts, ...texts.map((text) => text.trim())]));
  };

  it.each(GROUPS.map(({ group, payloads }) => ({ group, payloads: payloads.filter(({ length }) => length < 10_000) })))(
    'are text: $group',
    async ({ payloads }) => {
      const harmless = payloads.map((_, index) => `${HARMLESS}${index}`);
      expect(await popupOf(payloads)).toEqual(await popupOf(harmless));
    },
  );

  it('are text where the page could not be linked, and where words of it are selected', async () => {
    const failed = async (detail: string): Promise<unknown> => {
      const failure = { ok: false, code: 'internal', detail } as const;
      const state = { state: 'failed', article: null, annotated: null, failure } as const;
      return shapeOf(await open({ report: async () => reporting(state), browserLanguage: 'en' }), [detail]);
    };
    const harmless = await failed(HARMLESS);
    for (const payload of SHORT.slice(0, 60)) expect(await failed(payload), payload).toEqual(harmless);
    for (const payload of SHORT.slice(0, 60)) {
      const root = await open({ selection: async () => payload, browserLanguage: 'en' });
      expect(root.querySelectorAll('script, img, svg script, iframe'), payload).toHaveLength(0);
    }
  });
});

describe('on a page', () => {
  const page = { ...ARTICLE, script: 'hans', section: '国际', date: '2023-03-02', footer: [] } as const;
  const read = (english: string, text: string): Article => {
    const blocks = [{ kind: 'paragraph', html: '兰迪亚。' }] as const;
    const html = renderPage({ ...page, headline: text, byline: [text], section: text, blocks, english });
    const detection = detectArticle(new JSDOM(html).window.document, page.url);
    if (!detection.found) throw new Error(detection.notArticle.reason);
    return detection.article;
  };

  it('lead nowhere but to the Times', () => {
    for (const payload of PAYLOADS['links that run or lead astray'] ?? []) {
      const { english, otherView } = read(payload, HARMLESS);
      expect(english === null || timesAddress(english.url) === english.url, payload).toBe(true);
      expect(otherView ?? 'https://cn.nytimes.com/', payload).toMatch(/^https:\/\/cn\.nytimes\.com\//);
    }
  });

  it('are read as the text that the reader sees', () => {
    for (const payload of SHORT) {
      const { headline, section } = read('https://www.nytimes.com/2023/03/01/a.html', `标题${payload}完`);
      expect(headline.startsWith('标题') && headline.endsWith('完'), payload).toBe(true);
      expect(section?.startsWith('标题'), payload).toBe(true);
    }
  });
});

describe('as names of the reader’s own', () => {
  it('are refused where they turn, hide or split text, and come back as they were where not', () => {
    for (const payload of GROUPS.flatMap(({ payloads }) => payloads)) {
      const { names } = importOwnNames(JSON.stringify([{ kind: 'person', names: { zh: payload } }]));
      const trimmed = payload.trim();
      const expected = ownTextFault(trimmed, 'name') === null ? [trimmed] : [];
      expect(
        names.map(({ names: { zh } }) => zh),
        payload.slice(0, 80),
      ).toEqual(expected);
    }
  });
});

vi.setConfig({ testTimeout: 120_000 });
