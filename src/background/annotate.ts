/** An article's answer: who is named in it, and a card for each. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type EnglishReader, link, linkOwnNames } from '../linking/index.ts';
import { ARTICLE_CHARACTERS_MAX, type LinkedArticle, type Result } from '../messages/protocol.ts';
import type { Article } from '../model/article.ts';
import { buildCards } from './cards.ts';
import { failureOf } from './knowledge.ts';
import type { OwnNamesFor } from './own-names.ts';
import { PAGE_STYLES } from './page-styles.ts';

export interface Annotating {
  readonly loadKnowledge: () => Promise<Knowledge>;
  /** Called only for an article with English that a name depends on. */
  readonly readEnglish: () => Promise<EnglishReader>;
  readonly ownNamesFor: OwnNamesFor;
}

/**
 * Links an article and builds its cards.
 *
 * @returns a Failure when the list can't be used, or when the article is not one that our content script reads: longer
 *   than the protocol's limit, or with blocks that are not numbered in order.
 */
export async function annotate(article: Article, tools: Annotating): Promise<Result<LinkedArticle>> {
  const characters = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > ARTICLE_CHARACTERS_MAX) {
    const detail = `${characters} characters are more than ${ARTICLE_CHARACTERS_MAX}, the most that is read of one article.`;
    return { ok: false, code: 'article-too-long', detail };
  }
  if (article.blocks.some((block, index) => block.id !== index || (block.pair ?? 0) >= article.blocks.length)) {
    return badArticle('The blocks are not numbered in order.');
  }
  try {
    const knowledge = await tools.loadKnowledge();
    const [listed, own] = await Promise.all([
      link(article, knowledge, { readEnglish: tools.readEnglish }),
      tools.ownNamesFor(knowledge),
    ]);
    const annotations = linkOwnNames(article, listed, own);
    const cards = buildCards(knowledge, article, annotations, own.byId);
    return { ok: true, value: { annotations, cards, knowledge: knowledge.version, styles: PAGE_STYLES } };
  } catch (error) {
    return failureOf(error);
  }
}

function badArticle(detail: string): Result<never> {
  return { ok: false, code: 'bad-message', detail };
}
