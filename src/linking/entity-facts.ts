/**
 * What follows from an entry of the list alone, and is asked for every mention of its entity: whose it is, what it is
 * related to. Put together at the first question and kept as long as the list is open.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { perEntity } from './per-entity.ts';

/** Names that many countries' bodies and parties share (民主党): whose is meant, the story says, and not the other way. */
export const SHARED_NAME = /(?:[党院会部局署军委府]|中心)$/;

/** An office that a person holds or held. */
export interface Office {
  /** Normalised. */
  readonly title: string;
  /** `null`: not known. */
  readonly from: string | null;
  /** `null`: not known, or still held. */
  readonly to: string | null;
}

/** Each fact is made when it is first asked for, because some need other entries to be decoded. */
class EntityFacts {
  private readonly entity: number;
  private readonly knowledge: Knowledge;
  private ownCountry: number | null | undefined;
  private ownCountries: readonly number[] | null = null;
  private ownOrganizations: readonly number[] | null = null;
  private ownOffices: readonly Office[] | null = null;
  private ownRelatedIds: ReadonlySet<string> | null = null;
  private ownRelated: readonly number[] | null = null;
  /** Whether it is an organization whose name many countries' share. */
  readonly isShared: boolean;

  constructor(entity: number, knowledge: Knowledge) {
    const { kind, names } = knowledge.entity(entity).entry;
    this.entity = entity;
    this.knowledge = knowledge;
    this.isShared = kind === 'organization' && SHARED_NAME.test(names.zh);
  }

  /** An organization's own country; `null` when it has none, or is none. */
  get country(): number | null {
    if (this.ownCountry === undefined) {
      const { entry } = this.knowledge.entity(this.entity);
      const id = entry.kind === 'organization' ? entry.country : undefined;
      this.ownCountry = id === undefined ? null : this.knowledge.indexOf(id);
    }
    return this.ownCountry;
  }

  /** The countries that something belongs to: where it lies or sits, or whom somebody has served. None for a country. */
  get countries(): readonly number[] {
    this.ownCountries ??= [...countriesOf(this.entity, this.knowledge)];
    return this.ownCountries;
  }

  /** Organizations to which a person belongs. */
  get organizations(): readonly number[] {
    this.ownOrganizations ??= organizationsOf(this.entity, this.knowledge);
    return this.ownOrganizations;
  }

  /** A person's. */
  get offices(): readonly Office[] {
    this.ownOffices ??= officesOf(this.entity, this.knowledge);
    return this.ownOffices;
  }

  /** Ids of what it belongs to: its country, the body of its roles, its parent, what it is related to. */
  get relatedIds(): ReadonlySet<string> {
    this.ownRelatedIds ??= relatedIdsOf(this.entity, this.knowledge);
    return this.ownRelatedIds;
  }

  /** The same in the list, itself left out. */
  get related(): readonly number[] {
    this.ownRelated ??= [...this.relatedIds].flatMap((id) => {
      const index = this.knowledge.indexOf(id);
      return index === null || index === this.entity ? [] : [index];
    });
    return this.ownRelated;
  }
}

/** The facts of an entity. @throws as `knowledge.entity` does. */
export const factsOf = perEntity((entity, knowledge) => new EntityFacts(entity, knowledge));

function relatedIdsOf(entity: number, knowledge: Knowledge): ReadonlySet<string> {
  const { entry } = knowledge.entity(entity);
  const ids = new Set(entry.related ?? []);
  if (entry.kind === 'person') for (const { of } of entry.roles ?? []) if (of !== undefined) ids.add(of);
  if (entry.kind === 'organization') for (const id of [entry.country, entry.parent]) if (id !== undefined) ids.add(id);
  if (entry.kind === 'place') for (const id of [entry.country, entry.within]) if (id !== undefined) ids.add(id);
  return ids;
}

function countriesOf(entity: number, knowledge: Knowledge): ReadonlySet<number> {
  const { entry } = knowledge.entity(entity);
  const ids =
    entry.kind === 'person'
      ? (entry.roles ?? []).map(({ of }) => of)
      : entry.kind === 'country'
        ? []
        : [entry.country, ...(entry.kind === 'place' ? [entry.within] : [])];
  const countries = new Set<number>();
  for (const id of ids) {
    const index = id === undefined ? null : knowledge.indexOf(id);
    if (index === null) continue;
    if (knowledge.kindOf(index) === 'country') countries.add(index);
    else for (const country of countriesOf(index, knowledge)) countries.add(country);
  }
  return countries;
}

function organizationsOf(person: number, knowledge: Knowledge): number[] {
  const { entry } = knowledge.entity(person);
  if (entry.kind !== 'person') return [];
  return [...(entry.roles ?? []).map(({ of }) => of), ...(entry.related ?? [])].flatMap((id) => {
    const index = id === undefined ? null : knowledge.indexOf(id);
    return index !== null && knowledge.kindOf(index) === 'organization' ? [index] : [];
  });
}

function officesOf(person: number, knowledge: Knowledge): Office[] {
  const { entry } = knowledge.entity(person);
  if (entry.kind !== 'person') return [];
  return (entry.roles ?? []).map(({ title, from, to }) => ({
    title: knowledge.normalise(title.zh),
    from: from ?? null,
    to: to ?? null,
  }));
}
