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

const ASCII_WORD = /[A-Za-z0-9]/;

/**
 * Whether `start`–`end` cuts no Latin word in two: a form that begins or ends with an ASCII letter or digit must not
 * have another one beyond that end (TikTok, not TikToker).
 */
export function hasLatinBorders(text: string, start: number, end: number): boolean {
  const cutsLeft = ASCII_WORD.test(text.charAt(start)) && ASCII_WORD.test(text.charAt(start - 1));
  const cutsRight = ASCII_WORD.test(text.charAt(end - 1)) && ASCII_WORD.test(text.charAt(end));
  return !cutsLeft && !cutsRight;
}
