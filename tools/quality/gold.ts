/** Gold articles: text with names wrapped inline as `[[surface|K|English name]]` (K: P, C, O, L; `?` is optional). */
import type { EntityKind } from '../../src/model/annotation.ts';
import type { Article, Block, BlockRole, Script } from '../../src/model/article.ts';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Neither finding nor missing it counts. */
  readonly optional: boolean;
  /** Names that are equally right. */
  readonly english: readonly string[];
  /** The annotator romanized the name of somebody whom no list has: it wants no entity. */
  readonly unlisted: boolean;
}

export interface GoldBlock {
  readonly block: Block;
  readonly mentions: readonly GoldMention[];
}

export interface GoldArticle {
  readonly name: string;
  readonly article: Article;
  readonly blocks: readonly GoldBlock[];
}

const KINDS: Readonly<Record<string, EntityKind>> = { P: 'person', C: 'country', O: 'organization', L: 'place' };

/**
 * Reads one line of marked text.
 *
 * @throws when the markup is broken; the message quotes the place.
 */
export function readMarkup(line: string): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let rest = 0;
  for (const match of line.matchAll(/\[\[([^|\]]+)\|([A-Z])(\??)\|([^\]]*)\]\]/g)) {
    text += line.slice(rest, match.index);
    rest = match.index + match[0].length;
    const [, surface = '', letter = '', optional = '', names = ''] = match;
    const kind = KINDS[letter];
    if (kind === undefined) throw new Error(`unknown kind ${letter} in ${match[0]}: use P, C, O or L`);
    const english = names.split('/').map((name) => name.replace(/~$/, '').trim());
    const start = text.length;
    text += surface;
    mentions.push({
      start,
      end: text.length,
      kind,
      optional: optional !== '',
      english,
      unlisted: names.trim().endsWith('~'),
    });
  }
  text += line.slice(rest);
  if (text.includes('[['))
    throw new Error(`unclosed [[ in: ${text.slice(text.indexOf('[['), text.indexOf('[[') + 40)}`);
  return { text, mentions };
}

/**
 * Reads a gold file: lines of `KEY<TAB>TEXT`, one paragraph each.
 *
 * `H` is the headline, `F…` the footer. A file whose name begins with `dualx` has an article on every line.
 *
 * @param name the file's name, which carries script, date and slug (`dual-hans-20190402-joe-biden.txt`).
 * @throws on broken markup or a line without a tab; the message names file and line.
 */
export function readGold(name: string, source: string): GoldArticle[] {
  const lines = source.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const blocks = lines.map(({ line, number }) => {
    const tab = line.indexOf('\t');
    if (tab < 0) throw new Error(`${name}:${number}: no tab between key and text`);
    try {
      return { key: line.slice(0, tab), ...readMarkup(line.slice(tab + 1)) };
    } catch (error) {
      throw new Error(`${name}:${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  if (!name.startsWith('dualx')) return [articleOf(name, blocks)];
  return blocks.map((block) => articleOf(`${name}:${block.key}`, [block], dateOfKey(block.key)));
}

interface KeyedBlock {
  readonly key: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** `202306.62` is an article of June 2023. */
function dateOfKey(key: string): string | null {
  const match = /^(\d{4})(\d{2})\./.exec(key);
  return match === null ? null : `${match[1]}-${match[2]}-15`;
}

function articleOf(name: string, keyed: readonly KeyedBlock[], date: string | null = null): GoldArticle {
  const blocks = keyed.map(({ key, text, mentions }, id) => ({
    block: { id, role: roleOf(key), lang: 'zh', text } satisfies Block,
    mentions,
  }));
  const match = /(?:^|-)(\d{4})(\d{2})(\d{2})(?:-([a-z0-9-]+))?/.exec(name.replace(/\.txt$/, ''));
  const slug = match?.[4] ?? '';
  const script: Script = name.startsWith('hant') ? 'hant' : 'hans';
  const article: Article = {
    url: match === null ? '' : `https://cn.nytimes.com/article/${match[1]}${match[2]}${match[3]}/${slug}/`,
    layout: 'plain',
    script,
    view: 'chinese',
    headline: blocks.find(({ block }) => block.role === 'headline')?.block.text ?? '',
    headlineEn: null,
    byline: [],
    date: date ?? (match === null ? null : `${match[1]}-${match[2]}-${match[3]}`),
    section: null,
    translators: [],
    english: null,
    otherView: null,
    blocks: blocks.map(({ block }) => block),
  };
  return { name, article, blocks };
}

function roleOf(key: string): BlockRole {
  if (key === 'H') return 'headline';
  return key.startsWith('F') ? 'contributor' : 'paragraph';
}
