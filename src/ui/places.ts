/** Where in the article something stands, as its reader counts: paragraphs by number, other blocks by what they are. */
import type { Block, BlockRole } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { type InEachLanguage, inLanguage } from './strings.ts';

/** `$` is the paragraph's number. */
const PLACES: Readonly<Record<BlockRole, InEachLanguage>> = {
  headline: ['标题', '標題', 'headline'],
  summary: ['摘要', '摘要', 'summary'],
  paragraph: ['第$段', '第$段', '¶$'],
  subhead: ['小标题', '小標題', 'subhead'],
  caption: ['图片说明', '圖片說明', 'caption'],
  credit: ['图片来源', '圖片來源', 'photo credit'],
  contributor: ['文末署名', '文末署名', 'contributors'],
};

/**
 * The place of a block. Paragraphs count from 1 over the Chinese ones: an English block stands where its pair does.
 *
 * @returns `null` for a block that is not among them, and for an English paragraph without a pair, which has no number.
 */
export function placeInWords(block: number, blocks: readonly Block[], language: InterfaceLanguage): string | null {
  const printed = blocks[block];
  const counted = printed?.lang === 'en' ? (blocks[printed.pair ?? block] ?? printed) : printed;
  if (counted === undefined) return null;
  const { id, role, lang } = counted;
  if (role === 'paragraph' && lang !== 'zh') return null;
  const paragraphs = blocks.slice(0, id + 1).filter((other) => other.role === 'paragraph' && other.lang === 'zh');
  return inLanguage(PLACES[role], language).replace('$', String(paragraphs.length));
}

/** Whether two blocks are one to the reader: the same one, or a pair that says the same in two languages. */
export function isOnePlace(one: number, other: number, blocks: readonly Block[]): boolean {
  return one === other || blocks[one]?.pair === other;
}
