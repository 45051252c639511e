/** Files as Articles: saved pages and archive files through the extension's own detection, text files line by line. */
import { readFileSync } from 'node:fs';
import { detectArticle } from '../../src/article/index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Article } from '../../src/model/article.ts';
import { decodePage, loadPage } from '../pages/document.ts';
import { plainArticle } from './plain.ts';

/** What the caller knows of a file; `null` where only the file itself can tell. */
export interface About {
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
}

export type ReadFile = { readonly article: Article } | { readonly article: null; readonly reason: string };

/**
 * Reads a file as an Article.
 *
 * @throws when the file can't be read.
 */
export function readArticle(file: string, isPlain: boolean, about: About, knowledge: Knowledge): ReadFile {
  if (isPlain) return { article: plainArticle(decodePage(readFileSync(file)), about, knowledge) };
  const page = loadPage(file);
  const detection = detectArticle(page.document, about.url ?? page.url);
  page.close();
  if (!detection.found) {
    return { article: null, reason: `${detection.notArticle.code}: ${detection.notArticle.reason}` };
  }
  const { article } = detection;
  return { article: about.date === null ? article : { ...article, date: about.date } };
}
