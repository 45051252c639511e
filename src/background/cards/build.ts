/** One card, for the mentions that share a key. Five sorts: own, listed, composed body, ambiguous, unlisted. */
import type { CompiledEntity, Knowledge } from '../../knowledge/knowledge.ts';
import type { Annotation, Choice, EntityReference } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Card, CardChoice, Wording } from '../../model/card.ts';
import type { OwnName } from '../../model/own-name.ts';
import { bodiesAt } from './bodies.ts';
import { furtherEnglish, listedEnglish, unlistedEnglish } from './english.ts';
import { descriptionOf, entityOf, nameOf, nameOfId, regionOf, spellingsOf } from './names.ts';
import { ownFacts } from './own.ts';
import { leadersAt, rolesOf } from './roles.ts';

/** The mentions of one key; the first is the first of the article. */
export interface Mentions {
  readonly key: string;
  readonly first: Annotation;
  readonly all: readonly Annotation[];
}

/** The card of the mentions of one key. */
export function buildCard(
  mentions: Mentions,
  article: Article,
  knowledge: Knowledge,
  ownNames: ReadonlyMap<string, OwnName>,
): Card {
  const { entity, choices } = mentions.first;
  const own = entity === null ? undefined : ownNames.get(entity.id);
  if (own !== undefined) return ownCard(mentions, own, article, knowledge);
  if (entity !== null) return referencedCard(mentions, entity, article, knowledge);
  if (choices !== undefined) return ambiguousCard(mentions, choices, knowledge);
  return unlistedCard(mentions, article);
}

function emptyCard({ key, first }: Mentions, name: Wording): Card {
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

/** The printed words stand for every wording: nothing converts a name that the list does not hold. */
function printed(text: string, english?: string): Wording {
  return { hans: text, hant: text, en: english ?? text };
}

function ownCard(mentions: Mentions, name: OwnName, article: Article, knowledge: Knowledge): Card {
  const facts = ownFacts(name, mentions.all, article, knowledge);
  return { ...emptyCard(mentions, printed(name.names.zh, facts.english?.text)), ...facts };
}

function unlistedCard(mentions: Mentions, article: Article): Card {
  const english = unlistedEnglish(mentions.all, article.blocks);
  const names = mentions.all.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const [first] = names;
  return {
    ...emptyCard(mentions, printed(first?.zh ?? mentions.first.text, english?.text)),
    english,
    listed: false,
    inArticle:
      first === undefined
        ? null
        : {
            apposition: names.find(({ apposition }) => apposition !== null)?.apposition ?? null,
            first: first.first,
          },
  };
}

function ambiguousCard(mentions: Mentions, choices: readonly Choice[], knowledge: Knowledge): Card {
  return {
    ...emptyCard(mentions, printed(mentions.first.text)),
    choices: choices.map(({ id, zh, en }): CardChoice => {
      const entity = entityOf(id, knowledge);
      if (entity === null) return { id, name: printed(zh, en), description: null };
      return { id, name: nameOf(entity), description: descriptionOf(entity) };
    }),
  };
}

function referencedCard(mentions: Mentions, reference: EntityReference, article: Article, knowledge: Knowledge): Card {
  const index = knowledge.indexOf(reference.id);
  if (index !== null) return listedCard(mentions, index, article, knowledge);
  const english = reference.en === '' ? null : listedEnglish(reference.en, mentions.all);
  return {
    ...emptyCard(mentions, composedName(mentions.first, reference, knowledge)),
    english,
    alsoEn: furtherEnglish(english, [reference.en, ...reference.alsoEn]),
    parent: nameOfId(mentions.first.composedOf?.[0], knowledge),
  };
}

/** A composed body's name: the country's and the body's, in both scripts. */
function composedName({ composedOf }: Annotation, reference: EntityReference, knowledge: Knowledge): Wording {
  const name = printed(reference.zh, reference.en);
  const [countryId, bodyId] = composedOf ?? [];
  const country = entityOf(countryId, knowledge);
  const body = bodyId === undefined ? null : knowledge.body(bodyId);
  const form = body?.formsHant[0];
  return country === null || form === undefined ? name : { ...name, hant: country.nameHant + form };
}

function listedCard(mentions: Mentions, index: number, article: Article, knowledge: Knowledge): Card {
  const entity = knowledge.entity(index);
  const { entry } = entity;
  const english = listedEnglish(entry.names.en, mentions.all);
  const standsFor = mentions.all.find((mention) => mention.standsFor !== undefined)?.standsFor;
  return {
    ...emptyCard(mentions, nameOf(entity)),
    kind: entry.kind,
    english,
    reading: knowledge.readingOf(index),
    alsoEn: furtherEnglish(english, [entry.names.en, ...(entry.names['also-en'] ?? [])]),
    description: descriptionOf(entity),
    spellings: spellingsOf(entity, knowledge),
    standsFor: nameOfId(standsFor, knowledge),
    wikipedia: { en: entry.wikipedia?.en ?? null, zh: entry.wikipedia?.zh ?? null },
    ...ofKind(entity, index, article.date, knowledge),
  };
}

/** What only cards of one kind have. */
function ofKind(entity: CompiledEntity, index: number, date: string | null, knowledge: Knowledge): Partial<Card> {
  const { entry } = entity;
  if (entry.kind === 'person') {
    return { roles: rolesOf(entity, date, knowledge), born: entry.born ?? null, died: entry.died ?? null };
  }
  if (entry.kind === 'organization') {
    return { parent: nameOfId(entry.parent, knowledge), seat: nameOfId(entry.seat, knowledge) };
  }
  if (entry.kind === 'place') return { status: statusOf(entity) };
  const capital = nameOfId(entry.capital, knowledge);
  return {
    capital: capital === null ? null : { name: capital, isSeat: entry['capital-is-seat'] === true },
    leaders: leadersAt(index, date, knowledge),
    region: entry.region === undefined ? null : regionOf(entry.region, knowledge),
    neighbours: (entry.neighbours ?? []).flatMap((id) => nameOfId(id, knowledge) ?? []),
    bodies: bodiesAt(index, date, knowledge),
    status: statusOf(entity),
  };
}

/** Who governs and who claims; `null` where nobody disputes it. */
function statusOf({ entry, statusHant }: CompiledEntity): Wording | null {
  const status = entry.kind === 'country' || entry.kind === 'place' ? entry.status : undefined;
  return status === undefined ? null : { hans: status.zh, hant: statusHant ?? status.zh, en: status.en };
}
