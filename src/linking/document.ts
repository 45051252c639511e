/** The article as linking reads it: blocks with normalised text, whose offsets are those of the printed text. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Block } from '../model/article.ts';

export interface LinkingBlock {
  readonly block: Block;
  /** The block's text in simplified characters, half-width ASCII, one kind of middle dot and quote. */
  readonly text: string;
}

export interface LinkingDocument {
  readonly article: Article;
  /** Chinese blocks, in document order. */
  readonly chinese: readonly LinkingBlock[];
  /** English blocks, in document order. */
  readonly english: readonly LinkingBlock[];
}

/** Normalises every block once. A block's offsets hold in its normalised text. */
export function readDocument(article: Article, knowledge: Knowledge): LinkingDocument {
  const blocks = article.blocks.map((block) => ({ block, text: knowledge.normalise(block.text) }));
  return {
    article,
    chinese: blocks.filter(({ block }) => block.lang === 'zh'),
    english: blocks.filter(({ block }) => block.lang === 'en'),
  };
}

/**
 * Whether `start`–`end` cuts no Latin word in two: a form that begins or ends with an ASCII letter or digit must not
 * have another one beyond that end (TikTok, not TikToker).
 */
export function hasLatinBorders(text: string, start: number, end: number): boolean {
  const cutsLeft = isAsciiWord(text.charCodeAt(start)) && isAsciiWord(text.charCodeAt(start - 1));
  const cutsRight = isAsciiWord(text.charCodeAt(end - 1)) && isAsciiWord(text.charCodeAt(end));
  return !cutsLeft && !cutsRight;
}

/** Whether a unit is an ASCII letter or digit; the NaN beyond a text's ends is none. */
function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
