/** What the linking tests share: articles made of a few lines, and annotations in short. */
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadEnglishReader } from '../../src/linking/compromise.ts';
import { type EnglishReader, type LinkOptions, link } from '../../src/linking/index.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { fixture } from './fixture.ts';

export interface Linking extends Pick<LinkOptions, 'without'> {
  /** `fixture` by default. */
  readonly list?: Knowledge;
  /** What is not as in an article of the current layout of 2 March 2023 without an address. */
  readonly about?: Partial<Article>;
}

let reader: Promise<EnglishReader> | null = null;

/** Loads compromise once a test file. */
export function readEnglish(): Promise<EnglishReader> {
  reader ??= loadEnglishReader();
  return reader;
}

/** Links paragraphs of text, one a line. */
export function linkText(
  text: string,
  { list = fixture, about = {}, without = [] }: Linking = {},
): Promise<Annotation[]> {
  const article = { ...plainArticle(text, { url: null, date: '2023-03-02' }, list), ...about };
  return link(article, list, { without, readEnglish });
}

/** A bilingual article of paragraph pairs. The Chinese of pair n is block 2n, its English the one behind it. */
export function bilingual(pairs: readonly (readonly [zh: string, en: string])[], list: Knowledge = fixture): Article {
  const plain = plainArticle(pairs.map(([zh]) => zh).join('\n'), { url: null, date: '2023-03-02' }, list);
  const blocks = pairs.flatMap(([zh, en], index): Block[] => [
    { id: index * 2, role: 'paragraph', lang: 'zh', text: zh, pair: index * 2 + 1 },
    { id: index * 2 + 1, role: 'paragraph', lang: 'en', text: en, pair: index * 2 },
  ]);
  return { ...plain, view: 'bilingual', blocks };
}

/** Links a bilingual article of paragraph pairs. */
export function linkPairs(
  pairs: readonly (readonly [zh: string, en: string])[],
  { list = fixture, about = {}, without = [] }: Linking = {},
): Promise<Annotation[]> {
  return link({ ...bilingual(pairs, list), ...about }, list, { without, readEnglish });
}

/**
 * Annotations in short: the printed words and what they name. An unlisted name is its kind, a question mark and its
 * English, an ambiguous one its choices.
 */
export function inShort(annotations: readonly Annotation[]): string[] {
  return annotations.map(({ text, entity, name, choices, kind }) => {
    const target =
      entity?.id ?? (choices === undefined ? `${kind}?${name?.en ?? ''}` : choices.map(({ id }) => id).join('|'));
    return `${text}=${target}`;
  });
}

/** What is marked in paragraphs of text, in short. */
export async function found(text: string, linking: Linking = {}): Promise<string[]> {
  return inShort(await linkText(text, linking));
}

/** What is marked in paragraph pairs, in short, both languages. */
export async function foundInPairs(
  pairs: readonly (readonly [zh: string, en: string])[],
  linking: Linking = {},
): Promise<string[]> {
  return inShort(await linkPairs(pairs, linking));
}
