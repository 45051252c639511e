/** How much the list knows: entries by kind and depth, and the shares that have what makes them good. */
import { formsOf } from '../../src/knowledge/compile/forms.ts';
import type { WrittenList } from '../../src/knowledge/compile/list.ts';
import { ENTITY_KIND_ORDER } from '../../src/knowledge/file.ts';
import type { Entry } from '../../src/knowledge/schema.ts';

/** `full`: enough for a card that says more than who it is; `name`: the rest. `docs/knowledge.md` defines them. */
export type Depth = 'full' | 'name';

/** The entry's depth: full with a dated role, or with two of the facts that an entry need not have. */
export function depthOf(entry: Entry): Depth {
  return hasDatedRole(entry) || factsOf(entry).filter(isGiven).length >= 2 ? 'full' : 'name';
}

function factsOf(entry: Entry): readonly unknown[] {
  const { related } = entry;
  if (entry.kind === 'person') return [related, entry.roles, entry.born, entry.died];
  if (entry.kind === 'country') return [related, entry.capital, entry.region, entry.status, entry.from, entry.to];
  if (entry.kind === 'place') return [related, entry.country, entry.within, entry.status];
  return [related, entry.country, entry.parent, entry.seat, entry.founded, entry.dissolved];
}

function isGiven(fact: unknown): boolean {
  return Array.isArray(fact) ? fact.length > 0 : fact !== undefined;
}

function hasDatedRole(entry: Entry): boolean {
  return entry.kind === 'person' && (entry.roles ?? []).some(({ from, to }) => (from ?? to) !== undefined);
}

function hasTaiwanForm(entry: Entry): boolean {
  return formsOf(entry).some(({ region }) => region === 'tw');
}

function hasDescriptions({ description }: Entry): boolean {
  return description.zh !== '' && description.en !== '';
}

function isReadTwice({ checked }: Entry): boolean {
  return checked.against.includes('second reading');
}

const COLUMNS: readonly { readonly title: string; readonly has: (entry: Entry) => boolean }[] = [
  { title: 'Taiwan form', has: hasTaiwanForm },
  { title: 'dated roles', has: hasDatedRole },
  { title: 'both descriptions', has: hasDescriptions },
  { title: 'second check', has: isReadTwice },
];

/** A table of a few lines: for each kind and depth how many entries there are, and the shares of them in per cent. */
export function statistics({ entries: sourced }: WrittenList): string {
  const entries = sourced.map(({ entry }) => entry);
  const rows = [['kind', 'depth', 'entries', ...COLUMNS.map(({ title }) => title)]];
  for (const kind of ENTITY_KIND_ORDER) {
    for (const depth of ['full', 'name'] as const) {
      const group = entries.filter((entry) => entry.kind === kind && depthOf(entry) === depth);
      if (group.length > 0) rows.push([kind, depth, ...shares(group)]);
    }
  }
  rows.push(['all', '', ...shares(entries)]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')).join('\n');
}

function shares(group: readonly Entry[]): string[] {
  return [
    String(group.length),
    ...COLUMNS.map(({ has }) =>
      group.length === 0 ? '–' : `${Math.floor((100 * group.filter(has).length) / group.length)}%`,
    ),
  ];
}

/** Words to the left, numbers to the right. */
function pad(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}
