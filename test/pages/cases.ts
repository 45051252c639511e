/**
 * Saved-page cases: a folder each, with `source.html` (or `source.txt`, the archive form) and `expected.json`, which holds
 * the page's address and what detection makes of it. The same cases run in Node and in the browsers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive } from '../../src/article/archive.ts';
import type { Detection } from '../../src/article/detect.ts';
import type { Article, NotArticle } from '../../src/model/article.ts';

export const CASES_FOLDER = import.meta.dirname;

export interface Expectation {
  readonly url: string;
  readonly result: Article | NotArticle;
}

export interface PageCase extends Expectation {
  readonly name: string;
  /** The page as HTML; an archive file already turned into it. */
  readonly html: string;
}

/** All cases, by name. */
export function readCases(folder: string = CASES_FOLDER): readonly PageCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readCase(folder, entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function readCase(folder: string, name: string): PageCase {
  const text = join(folder, name, 'source.txt');
  const html = existsSync(text)
    ? readArchive(readFileSync(text, 'utf8')).html
    : readFileSync(join(folder, name, 'source.html'), 'utf8');
  const expectation: Expectation = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  return { name, html, ...expectation };
}

/** What `expected.json` holds of a detection. */
export function resultOf(detection: Detection): Article | NotArticle {
  return detection.found ? detection.article : detection.notArticle;
}
