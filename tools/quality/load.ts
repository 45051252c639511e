/** What `npm run quality` reads: gold articles, the sentence bank, saved pages with gold. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { isTraditional } from '../annotate/plain.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { readPagesWithGold } from './pages.ts';
import { isSentenceBank, readSentences } from './sentences.ts';

/**
 * The gold articles of a file, or of all `.txt` files and page cases of a folder, by name.
 *
 * @throws when the path can't be read or its gold is broken; the message names file and line.
 */
export function loadGold(path: string, knowledge: Knowledge): readonly GoldArticle[] {
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? textFiles(path) : [path];
  const articles = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return isSentenceBank(source)
      ? readSentences(basename(file), source, (text) => isTraditional(text, knowledge))
      : readGold(basename(file), source);
  });
  return isFolder ? [...articles, ...readPagesWithGold(path)] : articles;
}

function textFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
