/** The extension's own linker, outside a browser: the compiled list from disk, compromise on first use. */
import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import { loadEnglishReader } from '../../src/linking/compromise.ts';
import { type EnglishReader, type LinkOptions, link } from '../../src/linking/index.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { ensureKnowledge } from '../knowledge/ensure.ts';

export interface Linker {
  readonly knowledge: Knowledge;
  link(article: Article, options?: Pick<LinkOptions, 'without'>): Promise<Annotation[]>;
}

/**
 * Opens the list, building it first when it is missing or older than its sources.
 *
 * @throws with the list's problems when it can't be built.
 */
export async function loadLinker(): Promise<Linker> {
  const bytes = readFileSync(ensureKnowledge());
  const knowledge = openKnowledge(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let reader: Promise<EnglishReader> | null = null;
  const readEnglish = (): Promise<EnglishReader> => {
    reader ??= loadEnglishReader();
    return reader;
  };
  return { knowledge, link: (article, options) => link(article, knowledge, { ...options, readEnglish }) };
}
