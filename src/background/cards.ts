/** Cards come with the annotations: all that a click on a name needs, built once for an article. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Annotation, mentionsByKey } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Card } from '../model/card.ts';
import type { OwnName } from '../model/own-name.ts';
import { buildCard } from './cards/build.ts';

/**
 * One card for each `cardKey` among the annotations, in the order in which the keys first occur.
 *
 * Roles and leaders are those of the article's date (`cards/dates.ts` says what a partial date allows); with no date
 * none is said to be held.
 *
 * @param ownNames - the reader's names by id: they have no entry in the list.
 * @throws what `knowledge.entity` throws when the file's text is damaged.
 */
export function buildCards(
  knowledge: Knowledge,
  article: Article,
  annotations: readonly Annotation[],
  ownNames: ReadonlyMap<string, OwnName> = new Map(),
): Card[] {
  return [...mentionsByKey(annotations)].map(([key, all]) =>
    buildCard({ key, first: all[0], all }, article, knowledge, ownNames),
  );
}
