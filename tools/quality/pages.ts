/** Saved pages with gold: `gold.txt` beside a case's `expected.json`, `BLOCK<TAB>MARKED TEXT` for every block. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { type GoldArticle, readKeyedLines } from './gold.ts';

/**
 * The cases of a folder that have gold, by name.
 *
 * @throws when a line's text is not the block's.
 */
export function readPagesWithGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.txt')))
    .map((entry) => readPageWithGold(folder, entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The case `name` of a folder, which has gold.
 *
 * @throws when a line's text is not the block's.
 */
export function readPageWithGold(folder: string, name: string): GoldArticle {
  const expected: { readonly result: Article } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  const article = expected.result;
  const lines = readKeyedLines(`${name}/gold.txt`, readFileSync(join(folder, name, 'gold.txt'), 'utf8'));
  const blocks = lines.map(({ key, text, mentions }) => {
    const block = article.blocks[Number(key)];
    if (block === undefined || block.text !== text) {
      throw new Error(`${name}/gold.txt: the text of block ${key} is not that of expected.json: ${text.slice(0, 20)}`);
    }
    return { block, mentions };
  });
  return { name, article, blocks, phenomenon: null };
}
