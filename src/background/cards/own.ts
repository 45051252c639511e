/** The card of a name that the reader added: what the reader wrote, as it was written. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Article } from '../../model/article.ts';
import type { Card, Wording } from '../../model/card.ts';
import { latinAliases, type OwnName } from '../../model/own-name.ts';
import { emptyCard, type Mentions, printed } from './empty.ts';
import { furtherEnglish, unlistedEnglish } from './english.ts';
import { spellingsIn } from './names.ts';

/** English of the reader's own comes first; without any, what the article says stands in. */
export function ownCard(mentions: Mentions, name: OwnName, article: Article, knowledge: Knowledge): Card {
  const { names, kind } = name;
  const english =
    names.en === undefined
      ? unlistedEnglish(mentions.all, article.blocks)
      : ({ text: names.en, source: 'own' } as const);
  return {
    ...emptyCard(mentions, printed(names.zh, english?.text)),
    kind,
    own: true,
    english,
    alsoEn: furtherEnglish(english, latinAliases(name)),
    description: descriptionOf(name),
    spellings: spellingsIn(names, knowledge),
  };
}

function descriptionOf({ description }: OwnName): Wording | null {
  const chinese = description?.zh ?? description?.en;
  if (chinese === undefined) return null;
  return printed(chinese, description?.en);
}
