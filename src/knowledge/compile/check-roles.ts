/** Checks the dates of roles: within one person's life and work, and between the people who lead one country. */
import type { PersonEntry, Role } from '../schema.ts';
import type { WrittenList } from './list.ts';
import { comparePartialDates, isInCalendar, overlap, yearOf } from './partial-dates.ts';
import type { Problem, SourcedEntry } from './read.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, message: string) => void;

/** Reports the roles of a person that cannot have been as they are written. */
export function checkRoles(entry: PersonEntry, report: Report): void {
  for (const [index, role] of (entry.roles ?? []).entries()) {
    checkDates(entry, role, index, report);
    const before = (entry.roles ?? []).slice(0, index).findIndex((other) => isSameWork(other, role));
    if (before !== -1) {
      const message = `the role overlaps roles.${before}, which is the same; mend the dates or make one of the two`;
      report(['roles', index], message);
    }
  }
}

function checkDates(entry: PersonEntry, { from, to }: Role, index: number, report: Report): void {
  for (const [field, date] of [['from', from] as const, ['to', to] as const]) {
    if (date !== undefined && !isInCalendar(date)) report(['roles', index, field], `there is no day ${date}`);
  }
  if (from !== undefined && to !== undefined && comparePartialDates(from, to) > 0) {
    report(['roles', index, 'to'], `the role ends (${to}) before it begins (${from})`);
  }
  // The end of a term may be known ahead; that somebody will take office is not.
  if (from !== undefined && comparePartialDates(from, entry.checked.on) > 0) {
    report(['roles', index, 'from'], `the role begins (${from}) after the entry was checked (${entry.checked.on})`);
  }
  const began = from ?? to;
  if (began !== undefined && entry.born !== undefined && yearOf(began) < entry.born) {
    report(['roles', index], `the role is dated ${began}, before birth (${entry.born})`);
  }
  const last = to ?? from;
  if (last !== undefined && entry.died !== undefined && yearOf(last) > entry.died) {
    report(['roles', index], `the role is dated ${last}, after death (${entry.died})`);
  }
}

/** Whether one person's two roles are the same at the same time: the same title, or the same office of a country. */
function isSameWork(a: Role, b: Role): boolean {
  if (a.of !== b.of || !overlap(a, b, [undefined, undefined])) return false;
  return a.title.zh === b.title.zh || (a.office !== undefined && a.office === b.office);
}

/** Titles of those who hold an office together: Nicaragua's 联合总统. */
const JOINT = /^(?:联合|共同)/;

/** `leader` is left out: whoever leads without an office may do so beside the one who holds it. */
const SINGLE_OFFICES: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** No two people are a country's head of state, or of government, at the same time, unless a title says: together. */
export function checkHeads({ entries }: WrittenList): readonly Problem[] {
  const heads = new Map<string, Head[]>();
  const problems: Problem[] = [];
  for (const sourced of entries) {
    const { entry } = sourced;
    if (entry.kind !== 'person') continue;
    for (const [index, role] of (entry.roles ?? []).entries()) {
      if (role.of === undefined || role.office === undefined || !SINGLE_OFFICES.has(role.office)) continue;
      const head = { sourced, entry, role, index };
      const key = `${role.of} ${role.office}`;
      const others = heads.get(key) ?? [];
      const other = others.find((before) => before.entry !== entry && areBoth(before, head));
      if (other !== undefined) problems.push(describe(head, other));
      heads.set(key, [...others, head]);
    }
  }
  return problems;
}

interface Head {
  readonly sourced: SourcedEntry;
  readonly entry: PersonEntry;
  readonly role: Role;
  readonly index: number;
}

function areBoth(a: Head, b: Head): boolean {
  if (JOINT.test(a.role.title.zh) || JOINT.test(b.role.title.zh)) return false;
  return overlap(a.role, b.role, [a.entry.died, b.entry.died]);
}

function describe({ sourced, role, index }: Head, other: Head): Problem {
  const path = ['roles', index];
  const where = `${other.sourced.file}:${other.sourced.lineOf(['roles', other.index])}`;
  const period = `${other.role.from ?? '…'} to ${other.role.to ?? '…'}`;
  const message = `"${other.entry.id}" (${where}) is ${role.office} of ${role.of} from ${period} too; mend the dates`;
  return { file: sourced.file, line: sourced.lineOf(path), message: `${path.join('.')}: ${message}` };
}
