/** What every sort of card begins with. */
import type { Annotation } from '../../model/annotation.ts';
import type { Card, Wording } from '../../model/card.ts';

/** The mentions of one key; the first is the first of the article. */
export interface Mentions {
  readonly key: string;
  readonly first: Annotation;
  readonly all: readonly Annotation[];
}

/** A card that says nothing but a name. */
export function emptyCard({ key, first }: Mentions, name: Wording): Card {
  return {
    key,
    kind: first.kind,
    name,
    english: null,
    reading: null,
    alsoEn: [],
    description: null,
    listed: true,
    own: false,
    choices: [],
    inArticle: null,
    roles: [],
    spellings: [],
    born: null,
    died: null,
    capital: null,
    leaders: [],
    region: null,
    neighbours: [],
    bodies: [],
    status: null,
    parent: null,
    seat: null,
    standsFor: null,
    wikipedia: { en: null, zh: null },
  };
}

/** The written words stand for every wording: nothing converts a name that the list does not hold. */
export function printed(text: string, english?: string): Wording {
  return { hans: text, hant: text, en: english ?? text };
}
