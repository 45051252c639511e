/** What a card says of a name that the reader added: what the reader wrote, as it was written. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Card, Wording } from '../../model/card.ts';
import { latinAliases, type OwnName } from '../../model/own-name.ts';
import { furtherEnglish, unlistedEnglish } from './english.ts';
import { spellingsIn } from './names.ts';

type OwnFacts = Pick<Card, 'kind' | 'own' | 'english' | 'alsoEn' | 'description' | 'spellings'>;

/** The reader's own English comes first; without any, what the article says stands in. */
export function ownFacts(
  name: OwnName,
  mentions: readonly Annotation[],
  article: Article,
  knowledge: Knowledge,
): OwnFacts {
  const { names, kind } = name;
  const english =
    names.en === undefined ? unlistedEnglish(mentions, article.blocks) : ({ text: names.en, source: 'own' } as const);
  return {
    kind,
    own: true,
    english,
    alsoEn: furtherEnglish(english, latinAliases(name)),
    description: descriptionOf(name),
    spellings: spellingsIn(names, knowledge),
  };
}

/** Nothing converts what the reader wrote: it stands for both scripts, and for the language that is missing. */
function descriptionOf({ description }: OwnName): Wording | null {
  const chinese = description?.zh ?? description?.en;
  return chinese === undefined ? null : { hans: chinese, hant: chinese, en: description?.en ?? chinese };
}
