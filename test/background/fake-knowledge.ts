/** A small knowledge list for tests of cards: invented people and countries, and no file to read. */
import type {
  CompiledBody,
  CompiledEntity,
  CompiledRegion,
  CountryLeader,
  Knowledge,
} from '../../src/knowledge/knowledge.ts';
import type { CountryEntry, Entry, OrganizationEntry, PersonEntry, PlaceEntry } from '../../src/knowledge/schema.ts';

const COMMON = {
  prominence: 3,
  description: { zh: '说明', en: 'description' },
  checked: { on: '2026-11-23', against: ['the test'] },
};

type Given<T> = Partial<T> & { id: string; names: Entry['names'] };

/** An entry with what the schema requires filled in. */
export const person = (given: Given<PersonEntry>): PersonEntry => ({ ...COMMON, kind: 'person', ...given });
export const country = (given: Given<CountryEntry>): CountryEntry => ({
  ...COMMON,
  kind: 'country',
  polity: 'member',
  ...given,
});
export const organization = (given: Given<OrganizationEntry>): OrganizationEntry => ({
  ...COMMON,
  kind: 'organization',
  ...given,
});
export const place = (given: Given<PlaceEntry>): PlaceEntry => ({ ...COMMON, kind: 'place', type: 'city', ...given });

/** Traditional characters of the test's own names. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  国: '國',
  务: '務',
  总: '總',
  统: '統',
  说: '說',
  东: '東',
  纳: '納',
  议: '議',
  会: '會',
};

function toTraditional(text: string): string {
  return [...text].map((character) => TRADITIONAL[character] ?? character).join('');
}

function toSimplified(text: string): string {
  const back = new Map(Object.entries(TRADITIONAL).map(([hans, hant]) => [hant, hans]));
  return [...text].map((character) => back.get(character) ?? character).join('');
}

function compiled(entry: Entry): CompiledEntity {
  return {
    entry,
    nameHant: toTraditional(entry.names.zh),
    descriptionHant: entry.description.hant ?? toTraditional(entry.description.zh),
    roleTitlesHant: entry.kind === 'person' ? (entry.roles ?? []).map(({ title }) => toTraditional(title.zh)) : [],
    statusHant: 'status' in entry && entry.status !== undefined ? toTraditional(entry.status.zh) : null,
  };
}

/** A Knowledge over the entries; it scans no text. */
export function fakeKnowledge(
  entries: readonly Entry[],
  bodies: readonly CompiledBody[] = [],
  regions: readonly CompiledRegion[] = [],
): Knowledge {
  const entities = entries.map(compiled);
  const indexOf = (id: string) => {
    const index = entries.findIndex((entry) => entry.id === id);
    return index === -1 ? null : index;
  };
  const entity = (index: number): CompiledEntity => {
    const found = entities[index];
    if (found === undefined) throw new RangeError(`There is no entity ${index}.`);
    return found;
  };
  return {
    version: 'test',
    entityCount: entries.length,
    formCount: 0,
    scan: () => {},
    references: () => [],
    normalise: toSimplified,
    kindOf: (index) => entity(index).entry.kind,
    prominenceOf: (index) => entity(index).entry.prominence,
    entity,
    readingOf: (index) => ({ pinyin: `Reading ${index}`, zhuyin: 'ㄉㄨˊ' }),
    indexOf,
    countriesByCharacter: () => [],
    body: (id) => bodies.find((body) => body.id === id) ?? null,
    bodyOf: () => null,
    bodiesOf: (index) => bodiesOf(entries, entity(index).entry.id),
    region: (id) => regions.find((region) => region.id === id) ?? null,
    capitalOf: () => null,
    leadersOf: (index) => leadersOf(entries, entity(index).entry.id),
    isNameComponent: () => false,
    transliterationScore: () => 0,
    readingsOf: () => [],
    words: () => ({ costOfCharacter: () => 16, mayBegin: () => false, costAt: () => 0 }),
  };
}

function bodiesOf(entries: readonly Entry[], country: string): number[] {
  return entries.flatMap((entry, index) =>
    entry.kind === 'organization' && entry.country === country && entry.body !== undefined ? [index] : [],
  );
}

function leadersOf(entries: readonly Entry[], country: string): CountryLeader[] {
  return entries.flatMap((entry, index) =>
    entry.kind === 'person'
      ? (entry.roles ?? []).flatMap((role, position) =>
          role.of === country && role.office !== undefined ? [{ person: index, role: position }] : [],
        )
      : [],
  );
}
