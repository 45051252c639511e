/** The cast of an article: its cards by kind, in the order of their weight in it. */
import { type Annotation, ENTITY_KINDS, type EntityKind, mentionsByKey } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';
import type { Card } from '../model/card.ts';

export interface CastMember {
  readonly card: Card;
  /** The first mention. */
  readonly first: Annotation;
  /** Mentions in the article, at least 1. */
  readonly count: number;
  readonly inHeadline: boolean;
  /** Every form that is printed, in the order of first mentions. */
  readonly forms: readonly string[];
}

export interface CastGroup {
  readonly kind: EntityKind;
  /** Never empty: those of the headline first, then by mentions, then by first mention. */
  readonly members: readonly CastMember[];
}

/** The groups in the order of `ENTITY_KINDS`, without those that nobody is in. Cards without a mention are left out. */
export function castOf(
  cards: readonly Card[],
  annotations: readonly Annotation[],
  blocks: readonly Block[],
): CastGroup[] {
  const mentions = mentionsByKey(annotations);
  const members = cards.flatMap((card): CastMember[] => {
    const own = mentions.get(card.key) ?? [];
    const [first] = own;
    if (first === undefined) return [];
    const inHeadline = own.some(({ block }) => blocks[block]?.role === 'headline');
    const forms = [...new Set(own.map(({ text }) => text))];
    return [{ card, first, count: own.length, inHeadline, forms }];
  });
  const ordered = members.sort(byWeight);
  return ENTITY_KINDS.map((kind) => ({ kind, members: ordered.filter(({ card }) => card.kind === kind) })).filter(
    (group) => group.members.length > 0,
  );
}

function byWeight(a: CastMember, b: CastMember): number {
  return (
    Number(b.inHeadline) - Number(a.inHeadline) ||
    b.count - a.count ||
    a.first.block - b.first.block ||
    a.first.start - b.first.start
  );
}
