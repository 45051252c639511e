/** Names of the list as the card words them: in both scripts and English. */
import type { CompiledEntity, Knowledge } from '../../knowledge/knowledge.ts';
import type { Spelling, Wording } from '../../model/card.ts';

/** The full name of an entity of the list. */
export function nameOf({ entry, nameHant }: CompiledEntity): Wording {
  return { hans: entry.names.zh, hant: nameHant, en: entry.names.en };
}

/** What the entity is, in one line. */
export function descriptionOf({ entry, descriptionHant }: CompiledEntity): Wording {
  return { hans: entry.description.zh, hant: descriptionHant, en: entry.description.en };
}

/** The entity of an id; `null` for `undefined` and for an id that the list does not hold. */
export function entityOf(id: string | undefined, knowledge: Knowledge): CompiledEntity | null {
  const index = id === undefined ? null : knowledge.indexOf(id);
  return index === null ? null : knowledge.entity(index);
}

/** The name of an id's entity; `null` for `undefined` and for an id that the list does not hold. */
export function nameOfId(id: string | undefined, knowledge: Knowledge): Wording | null {
  const entity = entityOf(id, knowledge);
  return entity === null ? null : nameOf(entity);
}

interface RegionalNames {
  readonly zh: string;
  readonly tw?: string | undefined;
  readonly hk?: string | undefined;
}

/**
 * How regions write the name, the mainland first; empty unless a region's *wording* differs (特朗普, 川普): the other
 * script alone (歐盟, 欧盟) is no other spelling. A region that the list says nothing of is left out.
 */
export function spellingsOf({ entry }: CompiledEntity, knowledge: Knowledge): Spelling[] {
  return spellingsIn(entry.names, knowledge);
}

/** The same of names that stand in no list. */
export function spellingsIn({ zh, tw, hk }: RegionalNames, knowledge: Knowledge): Spelling[] {
  const mainland = knowledge.normalise(zh);
  const others: Spelling[] = [];
  if (tw !== undefined) others.push({ region: 'tw', text: tw });
  if (hk !== undefined) others.push({ region: 'hk', text: hk });
  if (others.every(({ text }) => knowledge.normalise(text) === mainland)) return [];
  return [{ region: 'cn', text: zh }, ...others];
}

/** The part of the world in words; `null` for an id that the list does not hold. */
export function regionOf(id: string, knowledge: Knowledge): Wording | null {
  const region = knowledge.region(id);
  return region === null ? null : { hans: region.hans, hant: region.hant, en: region.en };
}
