/** Checks that ids are unique and that every id an entry refers to exists and is of the right kind. */
import type { EntityKind } from '../../model/annotation.ts';
import type { Entry } from '../schema.ts';
import type { WrittenList } from './list.ts';
import type { Problem, SourcedEntry } from './read.ts';

type Path = readonly (string | number)[];

/** A field that names another entity. `kinds`: what the other may be; `null`: anything. */
interface Relation {
  readonly path: Path;
  readonly id: string;
  readonly kinds: readonly EntityKind[] | null;
}

/** Every id stands once. */
export function checkIds({ entries }: WrittenList): readonly Problem[] {
  const first = new Map<string, SourcedEntry>();
  const problems: Problem[] = [];
  for (const sourced of entries) {
    const before = first.get(sourced.entry.id);
    if (before === undefined) first.set(sourced.entry.id, sourced);
    else {
      problems.push({
        file: sourced.file,
        line: sourced.lineOf(['id']),
        message: `the id "${sourced.entry.id}" stands at ${before.file}:${before.lineOf(['id'])} too; rename or remove one`,
      });
    }
  }
  return problems;
}

/**
 * Ids in other fields are known and of the right kind; a country has each generic body and a capital one country;
 * neighbours name each other.
 */
export function checkRelations(list: WrittenList): readonly Problem[] {
  const kinds = new Map(list.entries.map(({ entry }) => [entry.id, entry.kind]));
  const problems: Problem[] = [];
  for (const sourced of list.entries) {
    for (const { path, id, kinds: allowed } of relationsOf(sourced.entry)) {
      const kind = kinds.get(id);
      const at = { file: sourced.file, line: sourced.lineOf(path) };
      if (kind === undefined) {
        problems.push({
          ...at,
          message: `${path.join('.')}: there is no entry "${id}"; add it or remove the reference`,
        });
      } else if (allowed !== null && !allowed.includes(kind)) {
        const wanted = allowed.join(' or ');
        problems.push({ ...at, message: `${path.join('.')}: "${id}" is a ${kind}, and must be a ${wanted}` });
      } else if (id === sourced.entry.id) {
        problems.push({ ...at, message: `${path.join('.')}: an entry does not refer to itself; remove it` });
      }
    }
  }
  return [
    ...problems,
    ...checkBodies(list),
    ...checkCapitals(list),
    ...checkWorldRegions(list),
    ...checkNeighbours(list),
  ];
}

function relationsOf(entry: Entry): readonly Relation[] {
  const relations: Relation[] = [];
  const add = (path: Path, id: string | undefined, kinds: readonly EntityKind[] | null): void => {
    if (id !== undefined) relations.push({ path, id, kinds });
  };
  for (const [index, id] of (entry.related ?? []).entries()) add(['related', index], id, null);
  if (entry.kind === 'person') {
    for (const [index, role] of (entry.roles ?? []).entries()) {
      const kinds: readonly EntityKind[] = ['country', 'organization', 'place'];
      add(['roles', index, 'of'], role.of, role.office === undefined ? kinds : ['country']);
    }
  } else if (entry.kind === 'country') {
    add(['capital'], entry.capital, ['place']);
    for (const [index, id] of (entry.neighbours ?? []).entries()) add(['neighbours', index], id, ['country']);
  } else if (entry.kind === 'organization') {
    add(['country'], entry.country, ['country']);
    add(['parent'], entry.parent, ['organization']);
    add(['seat'], entry.seat, ['place', 'country']);
  } else {
    add(['country'], entry.country, ['country']);
    add(['within'], entry.within, ['place', 'country']);
  }
  return relations;
}

/** `body` is one of bodies.yaml, stands with a country, and no two organizations are the same body of a country. */
function checkBodies(list: WrittenList): readonly Problem[] {
  const known = new Set(list.bodies.map(({ value }) => value.id));
  const owners = new Map<string, SourcedEntry>();
  const problems: Problem[] = [];
  for (const sourced of list.entries) {
    const { entry } = sourced;
    if (entry.kind !== 'organization' || entry.body === undefined) continue;
    const at = { file: sourced.file, line: sourced.lineOf(['body']) };
    if (!known.has(entry.body)) {
      problems.push({ ...at, message: `body: there is no body "${entry.body}" in lexicon/bodies.yaml` });
    }
    if (entry.country === undefined) {
      problems.push({ ...at, message: 'body: a body belongs to a country; add "country"' });
      continue;
    }
    const key = `${entry.country}/${entry.body}`;
    const before = owners.get(key);
    if (before === undefined) owners.set(key, sourced);
    else {
      const where = `${before.file}:${before.lineOf(['body'])}`;
      problems.push({ ...at, message: `body: "${before.entry.id}" (${where}) is ${key} too; only one can be` });
    }
  }
  return problems;
}

/** A place is the capital of one existing country; former states may have had the same. */
function checkCapitals({ entries }: WrittenList): readonly Problem[] {
  const capitals = new Map<string, SourcedEntry>();
  const problems: Problem[] = [];
  for (const sourced of entries) {
    const { entry } = sourced;
    if (entry.kind !== 'country' || entry.capital === undefined || entry.polity === 'former') continue;
    const key = `${entry.polity} ${entry.capital}`;
    const before = capitals.get(key);
    if (before === undefined) capitals.set(key, sourced);
    else {
      const where = `${before.file}:${before.lineOf(['capital'])}`;
      const message = `capital: "${entry.capital}" is the capital of "${before.entry.id}" (${where}) too; mend one`;
      problems.push({ file: sourced.file, line: sourced.lineOf(['capital']), message });
    }
  }
  return problems;
}

/** `region` is one of regions.yaml. */
function checkWorldRegions(list: WrittenList): readonly Problem[] {
  const known = new Set(list.regions.map(({ value }) => value.id));
  return list.entries.flatMap((sourced) => {
    const { entry, file } = sourced;
    if (entry.kind !== 'country' || entry.region === undefined || known.has(entry.region)) return [];
    const message = `region: there is no region "${entry.region}" in lexicon/regions.yaml`;
    return [{ file, line: sourced.lineOf(['region']), message }];
  });
}

/** A border has two sides: who is a neighbour has the other as one, each stands once, and both exist. */
function checkNeighbours({ entries }: WrittenList): readonly Problem[] {
  const countries = new Map(
    entries.flatMap(({ entry }) => (entry.kind === 'country' ? [[entry.id, entry] as const] : [])),
  );
  const problems: Problem[] = [];
  for (const sourced of entries) {
    const { entry } = sourced;
    if (entry.kind !== 'country') continue;
    const neighbours = entry.neighbours ?? [];
    for (const [index, id] of neighbours.entries()) {
      const report = (message: string): void => {
        const path = ['neighbours', index];
        problems.push({ file: sourced.file, line: sourced.lineOf(path), message: `${path.join('.')}: ${message}` });
      };
      const other = countries.get(id);
      if (neighbours.indexOf(id) < index) report(`"${id}" stands here twice; remove one`);
      else if (other !== undefined && other.id !== entry.id && !(other.neighbours ?? []).includes(entry.id)) {
        report(`"${id}" does not name "${entry.id}" as its neighbour; add it there or remove it here`);
      } else if ((other?.polity === 'former') !== (entry.polity === 'former') && other !== undefined) {
        report(`only one of "${id}" and "${entry.id}" is a former state; remove it from both`);
      }
    }
  }
  return problems;
}
