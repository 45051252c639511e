// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { TEXT_CHANGES } from '../../src/article/index.ts';
import { Reading } from '../../src/content/reading.ts';
import type { LinkedArticle, Result } from '../../src/messages/protocol.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { renderPage, type SamplePage } from '../helpers/render-page.ts';

const SAMPLE: SamplePage = {
  url: 'https://cn.nytimes.com/world/20230302/sample/',
  script: 'hans',
  headline: '样例标题',
  byline: ['样例作者'],
  date: '2023-03-02',
  section: '国际',
  blocks: [
    { kind: 'paragraph', html: '第一段说到<b>湖国</b>。' },
    { kind: 'paragraph', html: '第二段也说到湖国。' },
  ],
  footer: [],
  english: null,
};

/** Links 湖国 wherever it stands. */
function linked({ blocks }: Article): Result<LinkedArticle> {
  const annotations = blocks.flatMap(({ id, text }): Annotation[] => {
    const start = text.indexOf('湖国');
    if (start < 0) return [];
    const entity = { id: 'lakeland', zh: '湖国', en: 'Lakeland', alsoEn: [] };
    return [
      {
        block: id,
        start,
        end: start + 2,
        text: '湖国',
        kind: 'country',
        entity,
        how: 'name',
        certainty: 'sure',
        evidence: [],
      },
    ];
  });
  return { ok: true, value: { annotations, cards: [], knowledge: '0', styles: '' } };
}

/** Reads the page, of whose changes the reading has heard. */
function read(reading: Reading, url: string): boolean {
  reading.changed(observer.takeRecords());
  return reading.read(document, url);
}

function paragraph(index: number): Element {
  const found = document.querySelectorAll('.article-paragraph')[index];
  if (found === undefined) throw new Error(`There is no paragraph ${index}.`);
  return found;
}

function texts(reading: Reading): string[] {
  return (reading.annotated?.annotations ?? []).flatMap((annotation) => {
    const mention = reading.mention(annotation);
    return mention === null ? [] : (mention.place.startContainer.data ?? '');
  });
}

let observer: MutationObserver;

beforeEach(() => {
  const parsed = new DOMParser().parseFromString(renderPage(SAMPLE), 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, TEXT_CHANGES);
});

describe('a reading', () => {
  it('tells in whole milliseconds how long reading and linking took, once it was linked', async () => {
    const reading = new Reading(async (article) => {
      const began = performance.now();
      while (performance.now() - began < 5) await Promise.resolve();
      return linked(article);
    });
    expect(reading.timings).toBeNull();
    read(reading, SAMPLE.url);
    expect(reading.timings).toBeNull();
    await reading.link();
    expect(reading.timings?.link).toBeGreaterThanOrEqual(5);
    expect(Object.values(reading.timings ?? { none: Number.NaN }).every(Number.isInteger)).toBe(true);
    document.body.replaceChildren();
    read(reading, 'https://cn.nytimes.com/');
    expect(reading.timings).toBeNull();
  });

  it('finds each annotation’s place in the page', async () => {
    const reading = new Reading(async (article) => linked(article));
    expect(read(reading, SAMPLE.url)).toBe(true);
    await reading.link();
    expect(texts(reading)).toEqual(['湖国', '第二段也说到湖国。']);
  });

  it('asks for no new links when the same text comes in new nodes, and finds the places there', async () => {
    const reading = new Reading(async (article) => linked(article));
    read(reading, SAMPLE.url);
    await reading.link();
    paragraph(0).innerHTML = '第一段说到湖国。';
    expect(read(reading, SAMPLE.url)).toBe(false);
    expect(texts(reading)).toEqual(['第一段说到湖国。', '第二段也说到湖国。']);
  });

  it('keeps what still stands while a changed article is linked anew', async () => {
    const reading = new Reading(async (article) => linked(article));
    read(reading, SAMPLE.url);
    await reading.link();
    paragraph(0).textContent = '这一段换了。';
    expect(read(reading, SAMPLE.url)).toBe(true);
    expect(texts(reading)).toEqual(['第二段也说到湖国。']);
  });

  it('drops an answer to an article that has changed meanwhile', async () => {
    const answers: (() => void)[] = [];
    const reading = new Reading((article) => new Promise((resolve) => answers.push(() => resolve(linked(article)))));
    read(reading, SAMPLE.url);
    const first = reading.link();
    paragraph(0).textContent = '这一段换了。';
    read(reading, SAMPLE.url);
    answers[0]?.();
    expect(await first).toBe(null);
    expect(reading.annotated).toBe(null);
  });

  it('keeps the failure that the background reports', async () => {
    const failure = { ok: false, code: 'knowledge-damaged', detail: 'cut' } as const;
    const reading = new Reading(async () => failure);
    read(reading, SAMPLE.url);
    await reading.link();
    expect(reading.failure).toEqual(failure);
    expect(reading.annotated).toBe(null);
  });

  it('says of a front that there is no article, and forgets the one before', async () => {
    const reading = new Reading(async (article) => linked(article));
    read(reading, SAMPLE.url);
    await reading.link();
    expect(read(reading, 'https://cn.nytimes.com/world/')).toBe(false);
    expect(reading.article).toBe(null);
    expect(reading.annotated).toBe(null);
  });

  it('links again when asked, and of two answers believes the one that was asked for last', async () => {
    const answers: ((answer: Result<LinkedArticle>) => void)[] = [];
    const reading = new Reading(() => new Promise((done) => answers.push(done)));
    read(reading, SAMPLE.url);
    const article = reading.article;
    if (article === null) throw new Error('The sample is no article.');
    const earlier = reading.link();
    const later = reading.link();
    answers[1]?.(linked(article));
    expect(await later).not.toBe(null);
    answers[0]?.({ ok: false, code: 'internal', detail: 'late' });
    expect(await earlier).toBe(null);
    expect(reading.failure).toBe(null);
    expect(texts(reading)).toHaveLength(2);
  });
});
