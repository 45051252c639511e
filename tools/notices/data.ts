/** Data of others of which something stands in the compiled list, with the licences that it comes with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ShippedData {
  readonly name: string;
  readonly licence: string;
  /** What of it is in `knowledge.bin`, and why. */
  readonly use: string;
  readonly source: string;
  /** The licence in full, or what stands in its place. */
  readonly text: string;
}

const HERE = fileURLToPath(new URL('licences', import.meta.url));

/**
 * All of it, sorted by name.
 *
 * @param nodeModules where packages are that carry their data's licence.
 * @throws when a licence's text is missing.
 */
export function shippedData(nodeModules: string): ShippedData[] {
  const read = (...path: readonly string[]): string =>
    readFileSync(join(...path), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
  return [
    {
      name: 'CedPane',
      licence: 'public domain',
      use: 'usual Chinese forms of parts of foreign names, by which names that the list lacks are found',
      source: 'https://ssb22.user.srcf.net/cedpane/',
      text: 'CedPane 2021, by Silas S. Brown, is in the public domain.',
    },
    {
      name: 'jieba',
      licence: 'MIT',
      use: 'how rare ordinary words are, from its dictionary, so that a name is not seen in the seam of two words',
      source: 'https://github.com/fxsjy/jieba',
      text: read(HERE, 'jieba.txt'),
    },
    {
      name: 'OpenCC',
      licence: 'Apache-2.0',
      use: 'pairs of traditional and simplified characters, and traditional wordings made with its dictionaries',
      source: 'https://github.com/BYVoid/OpenCC',
      text: read(nodeModules, 'opencc-js', 'LICENSES', 'Apache-2.0.txt'),
    },
    {
      name: 'pinyin-pro',
      licence: 'MIT',
      use: 'how characters are read, to say how a Chinese name is read aloud and to compare it with its English',
      source: 'https://github.com/zh-lx/pinyin-pro',
      text: read(nodeModules, 'pinyin-pro', 'LICENSE'),
    },
    {
      name: 'Unicode CLDR',
      licence: 'Unicode-3.0',
      use: 'names of countries and territories were checked against it; single facts were carried over, none of its files',
      source: 'https://cldr.unicode.org/',
      text: read(HERE, 'unicode.txt'),
    },
  ];
}
