/**
 * Gold articles: text with names wrapped inline as `[[surface|K|English name]]` (K: P, C, O, L; `?` is optional). This
 * file reads the markup and whole articles of it; `sentences.ts` the sentence bank, `pages.ts` saved pages.
 */
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
  /** What an article of the sentence bank stands for; `null` for the others. */
  readonly phenomenon: string | null;
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

/** A line of a gold file: its key and its marked text. */
export interface KeyedLine {
  readonly key: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/**
 * Reads lines of `KEY<TAB>MARKED TEXT`; empty lines and lines that begin with `#` are left out.
 *
 * @throws on broken markup or a line without a tab; the message names file and line.
 */
export function readKeyedLines(name: string, source: string): KeyedLine[] {
  return source.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const tab = line.indexOf('\t');
    if (tab < 0) throw new Error(`${name}:${index + 1}: no tab between key and text`);
    try {
      return [{ key: line.slice(0, tab), ...readMarkup(line.slice(tab + 1)) }];
    } catch (error) {
      throw new Error(`${name}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

/**
 * Reads a gold file of one article: `H` is the headline, `F…` the footer, other keys are paragraphs. A file whose name
 * begins with `dualx` has an article on every line.
 *
 * @param name the file's name, which carries script, date and slug (`dual-hans-20190402-joe-biden.txt`).
 * @throws as `readKeyedLines` does.
 */
export function readGold(name: string, source: string): GoldArticle[] {
  const lines = readKeyedLines(name, source);
  const script: Script = name.startsWith('hant') ? 'hant' : 'hans';
  const match = /(?:^|-)(\d{4})(\d{2})(\d{2})(?:-([a-z0-9-]+))?/.exec(name.replace(/\.txt$/, ''));
  if (name.startsWith('dualx')) {
    return lines.map((line) =>
      goldArticle({ name: `${name}:${line.key}`, lines: [line], script, date: dateOfKey(line.key) }),
    );
  }
  const date = match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
  return [goldArticle({ name, lines, script, date, slug: match?.[4] ?? '' })];
}

/** `202306.62` is an article of June 2023. */
function dateOfKey(key: string): string | null {
  const match = /^(\d{4})(\d{2})\./.exec(key);
  return match === null ? null : `${match[1]}-${match[2]}-15`;
}

export interface GoldSource {
  readonly name: string;
  readonly lines: readonly KeyedLine[];
  readonly script: Script;
  /** `YYYY-MM-DD`; `null`: not known. */
  readonly date: string | null;
  /** The last part of the article's address; empty when not known. */
  readonly slug?: string;
  readonly phenomenon?: string;
}

/** An article of marked lines, as one of the current layout would be, but without a page. */
export function goldArticle({ name, lines, script, date, slug = '', phenomenon }: GoldSource): GoldArticle {
  const blocks = lines.map(({ key, text, mentions }, id) => ({
    block: { id, role: roleOf(key), lang: 'zh', text } satisfies Block,
    mentions,
  }));
  const article: Article = {
    url: date === null ? '' : `https://cn.nytimes.com/article/${date.replaceAll('-', '')}/${slug}/`,
    layout: 'plain',
    script,
    view: 'chinese',
    headline: blocks.find(({ block }) => block.role === 'headline')?.block.text ?? '',
    headlineEn: null,
    byline: [],
    date,
    section: null,
    translators: [],
    english: null,
    otherView: null,
    blocks: blocks.map(({ block }) => block),
  };
  return { name, article, blocks, phenomenon: phenomenon ?? null };
}

function roleOf(key: string): BlockRole {
  if (key === 'H') return 'headline';
  return /^F\d*$/.test(key) ? 'contributor' : 'paragraph';
}
