/** The sections that say what an entity is: kinds, ids, relations, text. Build time only. */
import { ENTITY_KIND_ORDER, NO_END, SECTION, TEXT_SECTION_ENTITIES } from '../file.ts';
import { countKeys, shortenKeys } from '../keys.ts';
import type { CompiledBody, CompiledEntity } from '../knowledge.ts';
import { type CountryEntry, type Entry, type ListedEntry, UNLISTED_FIELDS } from '../schema.ts';
import { lengthBytes } from '../starts.ts';
import { type StoredEntity, TraditionalText } from '../traditional-text.ts';
import type { WrittenList } from './list.ts';
import type { Name, Traditional } from './traditional.ts';
import { bytesOf, jsonBytes, type SectionContent } from './write.ts';

/** Which of two countries with the same capital the place stands for: the one that exists, then the recognised one. */
const POLITY_ORDER: readonly CountryEntry['polity'][] = ['member', 'disputed', 'territory', 'former'];

export function entitySections(list: WrittenList, traditional: Traditional): readonly SectionContent[] {
  const entries = list.entries.map(({ entry }) => entry);
  return [
    { id: SECTION.kinds, bytes: Uint8Array.from(entries, (entry) => ENTITY_KIND_ORDER.indexOf(entry.kind)) },
    { id: SECTION.prominence, bytes: Uint8Array.from(entries, (entry) => entry.prominence) },
    { id: SECTION.idLengths, bytes: lengthBytes(entries.map(({ id }) => id.length)) },
    { id: SECTION.ids, bytes: new TextEncoder().encode(entries.map(({ id }) => id).join('')) },
    ...relationSections(list),
    { id: SECTION.bodies, bytes: jsonBytes(list.bodies.map(({ value }) => compileBody(value, traditional))) },
    { id: SECTION.regions, bytes: jsonBytes(list.regions.map(({ value }) => value)) },
    ...traditionalSections(
      entries.map((entry) => compileEntity(entry, traditional)),
      textOrder(list),
    ),
  ];
}

function relationSections(list: WrittenList): readonly SectionContent[] {
  const indexes = new Map(list.entries.map(({ entry }, index) => [entry.id, index]));
  const bodies = new Map(list.bodies.map(({ value }, index) => [value.id, index]));
  const characters: number[][] = [];
  const countryBodies: number[][] = [];
  const capitals = new Map<number, { country: number; rank: number }>();
  const leaders: number[][] = [];
  for (const [entity, { entry }] of list.entries.entries()) {
    if (entry.kind === 'country') {
      for (const character of entry.characters ?? []) characters.push([character.charCodeAt(0), entity]);
      const place = indexes.get(entry.capital ?? '');
      const rank = POLITY_ORDER.indexOf(entry.polity);
      const before = place === undefined ? undefined : capitals.get(place);
      if (place !== undefined && (before === undefined || rank < before.rank)) {
        capitals.set(place, { country: entity, rank });
      }
    } else if (entry.kind === 'organization') {
      const country = indexes.get(entry.country ?? '');
      const body = bodies.get(entry.body ?? '');
      if (country !== undefined && body !== undefined) countryBodies.push([country, body, entity]);
    } else if (entry.kind === 'person') {
      for (const [role, { of, office, from, to }] of (entry.roles ?? []).entries()) {
        const country = indexes.get(of ?? '');
        if (office === undefined || country === undefined) continue;
        leaders.push([country, entity, role, yearOf(from) ?? 0, yearOf(to) ?? NO_END]);
      }
    }
  }
  return [
    { id: SECTION.characters, bytes: rows(characters) },
    { id: SECTION.countryBodies, bytes: rows(countryBodies) },
    { id: SECTION.capitals, bytes: rows([...capitals].map(([place, { country }]) => [place, country])) },
    { id: SECTION.leaders, bytes: rows(leaders) },
  ];
}

/** The year of a partial date; `null` when there is none. */
function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}

function rows(unsorted: readonly (readonly number[])[]): Uint8Array {
  const sorted = [...unsorted].sort((a, b) => {
    const different = a.findIndex((value, index) => value !== b[index]);
    return (a[different] ?? 0) - (b[different] ?? 0);
  });
  return bytesOf(Uint32Array.from(sorted.flat()));
}

/** The full name as conversion needs it. */
export function nameOf(entry: Entry): Name {
  return { text: entry.names.zh, isPerson: entry.kind === 'person' };
}

function compileEntity(entry: Entry, traditional: Traditional): CompiledEntity {
  const roles = entry.kind === 'person' ? (entry.roles ?? []) : [];
  const status = entry.kind === 'country' || entry.kind === 'place' ? entry.status : undefined;
  return {
    entry: listedPart(entry),
    nameHant: traditional.name(nameOf(entry)),
    descriptionHant: entry.description.hant ?? traditional.sentence(entry.description.zh),
    roleTitlesHant: roles.map(({ title }) => title.hant ?? traditional.sentence(title.zh)),
    statusHant: status === undefined ? null : (status.hant ?? traditional.sentence(status.zh)),
  };
}

const UNLISTED: ReadonlySet<string> = new Set(UNLISTED_FIELDS);

/** The entry without what nobody asks of the compiled list: a third of its text. */
function listedPart(entry: Entry): ListedEntry {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !UNLISTED.has(field))) as ListedEntry;
}

function compileBody(
  body: { readonly id: string; readonly forms: readonly string[]; readonly en: string },
  traditional: Traditional,
): CompiledBody {
  return { ...body, formsHant: body.forms.map((form) => traditional.sentence(form)) };
}

/** The text, with traditional wordings only where they are not the usual ones; and which ones are usual. */
function traditionalSections(entities: readonly CompiledEntity[], order: readonly number[]): readonly SectionContent[] {
  const pairs = usualTraditional(entities);
  const text = new TraditionalText(pairs);
  return [
    { id: SECTION.usualTraditional, bytes: bytesOf(pairs) },
    ...textSections(
      entities.map((entity) => text.stored(entity)),
      order,
    ),
  ];
}

/** For each simplified unit of the texts the traditional one that stands for it most often; only those that differ. */
function usualTraditional(entities: readonly CompiledEntity[]): Uint16Array {
  const counts = new Map<number, Map<number, number>>();
  for (const [simplified, hant] of entities.flatMap(wordingsOf)) {
    for (let index = 0; index < simplified.length; index++) {
      const own = counts.get(simplified.charCodeAt(index)) ?? new Map<number, number>();
      const unit = hant.charCodeAt(index);
      own.set(unit, (own.get(unit) ?? 0) + 1);
      counts.set(simplified.charCodeAt(index), own);
    }
  }
  const pairs: number[] = [];
  for (const [unit, own] of [...counts].sort(([a], [b]) => a - b)) {
    const [usual] = [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (usual !== undefined && usual[0] !== unit) pairs.push(unit, usual[0]);
  }
  return Uint16Array.from(pairs);
}

/** Simplified and traditional wordings of an entity, of equal length; overrides of another length are left out. */
function wordingsOf({ entry, nameHant, descriptionHant, roleTitlesHant }: CompiledEntity): [string, string][] {
  const roles = entry.kind === 'person' ? (entry.roles ?? []) : [];
  const all: [string, string][] = [
    [entry.names.zh, nameHant],
    [entry.description.zh, descriptionHant],
    ...roles.map(({ title }, index): [string, string] => [title.zh, roleTitlesHant[index] ?? '']),
  ];
  return all.filter(([simplified, hant]) => simplified.length === hant.length);
}

/**
 * The entities in the order of their text: file by file, for what is of one topic is worded alike and compresses better
 * side by side.
 */
function textOrder({ entries }: WrittenList): readonly number[] {
  const fileOf = (entity: number): string => entries[entity]?.file ?? '';
  return [...entries.keys()].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : a - b));
}

/** @throws {RangeError} when there are more entities than sixteen bits can number. */
function textSections(entities: readonly StoredEntity[], order: readonly number[]): readonly SectionContent[] {
  if (entities.length > 0x10000) throw new RangeError(`${entities.length} entities are too many for the file's format`);
  const counts = new Map<string, number>();
  for (const entity of entities) countKeys(entity, counts);
  const keys = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const texts = order.map((entity) => jsonBytes(shortenKeys(entities[entity], keys)));
  const places = new Uint16Array(order.length);
  for (const [place, entity] of order.entries()) places[entity] = place;
  const sections: SectionContent[] = [];
  for (let from = 0; from < texts.length; from += TEXT_SECTION_ENTITIES) {
    const bytes = Buffer.concat(texts.slice(from, from + TEXT_SECTION_ENTITIES));
    sections.push({ id: SECTION.text + sections.length, bytes });
  }
  return [
    { id: SECTION.textLengths, bytes: lengthBytes(texts.map(({ length }) => length)) },
    { id: SECTION.textOrder, bytes: bytesOf(places) },
    { id: SECTION.textKeys, bytes: jsonBytes(keys) },
    ...sections,
  ];
}
