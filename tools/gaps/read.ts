/** What `npm run knowledge:gaps` reads: text with or without gold, archive files, saved pages. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readArchive } from '../../src/article/archive.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Article } from '../../src/model/article.ts';
import { isTraditional, plainArticle } from '../annotate/plain.ts';
import { readArticle } from '../annotate/read.ts';
import { decodePage } from '../pages/document.ts';
import { type GoldArticle, readGold } from '../quality/gold.ts';
import { readPageWithGold } from '../quality/pages.ts';
import { isSentenceBank, readSentences } from '../quality/sentences.ts';
import { messageOf, UsageError } from '../usage-error.ts';

export interface Source {
  readonly article: Article;
  /** The same article with its marked names; `null` when its file has no markup. */
  readonly gold: GoldArticle | null;
}

export interface ReadResult {
  readonly sources: readonly Source[];
  /** Pages that are no articles, with the reason. */
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}

const PAGE_ENDINGS = ['.html', '.htm'];
const ENDINGS = ['.txt', ...PAGE_ENDINGS];

/**
 * Reads files, and folders with all that is below them, in the order of their names; what is named twice is read once.
 *
 * @throws UsageError for a path that can't be read and for broken gold; the message names it.
 */
export function readPaths(paths: readonly string[], knowledge: Knowledge): ReadResult {
  const seen = new Set<string>();
  const files = paths.flatMap((path) => filesOf(path, true)).filter((file) => isFirst(resolve(file), seen));
  const sources: Source[] = [];
  const leftOut: { file: string; reason: string }[] = [];
  for (const file of files) {
    const read = attempt(file, () => readFile(file, knowledge));
    if (typeof read === 'string') leftOut.push({ file, reason: read });
    else sources.push(...read);
  }
  return { sources, leftOut };
}

function isFirst(name: string, seen: Set<string>): boolean {
  const first = !seen.has(name);
  seen.add(name);
  return first;
}

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(`can't read ${path}: ${isMissing ? 'there is no such file or folder' : messageOf(error)}`);
  }
}

/** @param isNamed the caller named the path: another ending is then a mistake, and in a folder is passed over. */
function filesOf(path: string, isNamed: boolean): string[] {
  if (attempt(path, () => statSync(path)).isDirectory()) {
    // A page case is read by its gold, which knows the page's blocks; its other files say the same again.
    if (isPageCase(path)) return [join(path, 'gold.txt')];
    const names = attempt(path, () => readdirSync(path)).sort();
    return names.flatMap((name) => filesOf(join(path, name), false));
  }
  if (ENDINGS.includes(extname(path).toLowerCase())) return [path];
  if (isNamed) throw new UsageError(`can't read ${path}: articles end in ${ENDINGS.join(', ')}`);
  return [];
}

function isPageCase(folder: string): boolean {
  return existsSync(join(folder, 'gold.txt')) && existsSync(join(folder, 'expected.json'));
}

/** @returns the file's articles, or why it has none. */
function readFile(file: string, knowledge: Knowledge): readonly Source[] | string {
  const folder = resolve(dirname(file));
  if (basename(file) === 'gold.txt' && isPageCase(folder)) {
    return [withGold(readPageWithGold(dirname(folder), basename(folder)))];
  }
  if (!PAGE_ENDINGS.includes(extname(file).toLowerCase())) {
    const text = decodePage(readFileSync(file));
    if (isMarked(text)) return readMarked(basename(file), text, knowledge).map(withGold);
    if (!isArchive(text)) return [{ article: plainArticle(text, { url: null, date: null }, knowledge), gold: null }];
  }
  const read = readArticle(file, false, { url: null, date: null }, knowledge);
  return read.article === null ? read.reason : [{ article: read.article, gold: null }];
}

function withGold(gold: GoldArticle): Source {
  return { article: gold.article, gold };
}

function readMarked(name: string, text: string, knowledge: Knowledge): readonly GoldArticle[] {
  return isSentenceBank(text)
    ? readSentences(name, text, (words) => isTraditional(words, knowledge))
    : readGold(name, text);
}

/** Whether a text is in the gold's form: it has marked names, or a key before every line. */
function isMarked(text: string): boolean {
  if (/\[\[[^|\]]+\|[A-Z]\??\|/.test(text)) return true;
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.length > 0 && lines.every((line) => /^[\w.@-]+\t/.test(line));
}

function isArchive(text: string): boolean {
  return readArchive(text).url !== null || /<(?:!doctype|html|body|section)\b/i.test(text);
}
