/** A list of a country, its capital and its leader, and what makes cards of mentions of them. */
import { buildCards } from '../../src/background/cards.ts';
import type { Annotation, EntityReference, UnlistedName } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { Card } from '../../src/model/card.ts';
import { country, fakeKnowledge, person, place } from './fake-knowledge.ts';

export const LANDIA = country({
  id: 'landia',
  names: { zh: '兰国', tw: '蘭達', en: 'Landia' },
  capital: 'east-city',
});
export const EAST_CITY = place({ id: 'east-city', names: { zh: '东城', en: 'East City' } });
export const LEADER = person({
  id: 'dona-wen',
  names: { zh: '唐纳·文', tw: '川纳·溫', en: 'Dona Wen', 'also-en': ['D. Wen', 'Dona Q. Wen'] },
  description: { zh: '兰国政治人物', en: 'Politician of Landia' },
  roles: [
    {
      title: { zh: '总理', en: 'prime minister' },
      of: 'landia',
      office: 'head-of-government',
      from: '2004',
      to: '2010-05-11',
    },
    { title: { zh: '总统', en: 'president' }, of: 'landia', office: 'head-of-state', from: '2013-03-14' },
  ],
  born: 1950,
});
export const knowledge = fakeKnowledge(
  [LANDIA, EAST_CITY, LEADER],
  [{ id: 'parliament', forms: ['议会'], formsHant: ['議會'], en: 'Parliament of {country}' }],
);

export function article(date: string | null, blocks: readonly Block[] = []): Article {
  return {
    url: 'https://cn.nytimes.com/world/20230302/sample/',
    layout: 'current',
    script: 'hans',
    view: 'chinese',
    headline: '',
    headlineEn: null,
    byline: [],
    date,
    section: null,
    translators: [],
    english: null,
    otherView: null,
    blocks,
  };
}

export function reference(entry: { id: string; names: { zh: string; en: string } }): EntityReference {
  return { id: entry.id, zh: entry.names.zh, en: entry.names.en, alsoEn: [] };
}

export function mention(given: Partial<Annotation>): Annotation {
  return {
    block: 0,
    start: 0,
    end: 1,
    text: '文',
    kind: 'person',
    entity: null,
    how: 'name',
    certainty: 'sure',
    evidence: [],
    ...given,
  };
}

export const wen = mention({ entity: reference(LEADER) });

export function only(annotations: readonly Annotation[], date: string | null = '2023-03-02', list = knowledge): Card {
  const [card, ...others] = buildCards(list, article(date), annotations);
  if (card === undefined || others.length > 0) throw new Error('one card was expected');
  return card;
}

/** A mention of a name that the list does not hold. */
export function unlisted(name: Partial<UnlistedName>, given: Partial<Annotation> = {}): Annotation {
  const full = { zh: '某某·某', en: '', apposition: null, first: { block: 0, start: 0, end: 4 }, ...name };
  return mention({ text: full.zh, name: full, certainty: 'unlisted', ...given });
}

export function heldAt(date: string | null, role: { from?: string; to?: string }, died?: number): boolean {
  const someone = person({
    id: 'someone',
    names: { zh: '某人', en: 'Some One' },
    roles: [{ title: { zh: '总统', en: 'president' }, ...role }],
    ...(died === undefined ? {} : { died }),
  });
  const card = only([mention({ entity: reference(someone) })], date, fakeKnowledge([someone]));
  return card.roles[0]?.atDate === true;
}
