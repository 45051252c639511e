/** Roles in time: what a person was on the article's date, and who led a country on it. */
import type { CompiledEntity, Knowledge } from '../../knowledge/knowledge.ts';
import type { ListedPerson, Role } from '../../knowledge/schema.ts';
import type { CardRole, Leader, Wording } from '../../model/card.ts';
import { certainlyCovers, latestFirst, newestFirst, type Period, yearOf } from './dates.ts';
import { nameOf, nameOfId } from './names.ts';

/** Whether the person certainly held the role on the day: never after the year before death, if it has no end. */
function heldOn(role: Role, person: ListedPerson, day: string | null): boolean {
  if (!certainlyCovers(periodOf(role), day)) return false;
  const year = yearOf(day);
  // Of the year of death itself it can't be told without the role's own end.
  return role.to !== undefined || person.died === undefined || (year !== null && year < person.died);
}

function periodOf(role: Role): Period {
  return { from: role.from ?? null, to: role.to ?? null };
}

function titleOf(entity: CompiledEntity, index: number, role: Role): Wording {
  return { hans: role.title.zh, hant: entity.roleTitlesHant[index] ?? role.title.zh, en: role.title.en };
}

/** The body or country of the role; `null` when none is written, or when the title says it in every wording. */
function bodyOf(role: Role, title: Wording, knowledge: Knowledge): Wording | null {
  const body = nameOfId(role.of, knowledge);
  if (body === null) return null;
  const said = title.hans.includes(body.hans) && title.hant.includes(body.hant) && title.en.includes(body.en);
  return said ? null : body;
}

/**
 * The person's roles: those held on the article's date first, newest first; then the others, last ended first.
 *
 * @param date the article's day; `null`: not known, and no role is said to be held.
 */
export function rolesOf(entity: CompiledEntity, date: string | null, knowledge: Knowledge): CardRole[] {
  const { entry } = entity;
  if (entry.kind !== 'person') return [];
  const roles = (entry.roles ?? []).map((role, index): CardRole => {
    const title = titleOf(entity, index, role);
    return { title, of: bodyOf(role, title, knowledge), ...periodOf(role), atDate: heldOn(role, entry, date) };
  });
  return [
    ...roles.filter(({ atDate }) => atDate).sort(newestFirst),
    ...roles.filter(({ atDate }) => !atDate).sort(latestFirst),
  ];
}

interface Held {
  readonly name: Wording;
  readonly titles: Wording[];
  rank: number;
}

/** The order of a country's leaders. */
const OFFICE_RANK: Readonly<Record<NonNullable<Role['office']>, number>> = {
  'head-of-state': 0,
  'head-of-government': 1,
  leader: 2,
};
const NO_OFFICE = 3;

/**
 * Who certainly led the country on the article's date: heads of state, then heads of government, then other leaders;
 * each person once, with every title held. Empty when the date is not known.
 */
export function leadersAt(country: number, date: string | null, knowledge: Knowledge): Leader[] {
  const held = new Map<number, Held>();
  const year = yearOf(date);
  if (year === null) return [];
  for (const { person, role: index } of knowledge.leadersOf(country, year)) {
    const entity = knowledge.entity(person);
    if (entity.entry.kind !== 'person') continue;
    const role = entity.entry.roles?.[index];
    if (role === undefined || !heldOn(role, entity.entry, date)) continue;
    const known = held.get(person) ?? { name: nameOf(entity), titles: [], rank: NO_OFFICE };
    known.titles.push(titleOf(entity, index, role));
    known.rank = Math.min(known.rank, role.office === undefined ? NO_OFFICE : OFFICE_RANK[role.office]);
    held.set(person, known);
  }
  return [...held.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ name, titles }) => ({ name, title: joined(titles) }));
}

function joined(titles: readonly Wording[]): Wording {
  const each = (pick: (title: Wording) => string, separator: string) => [...new Set(titles.map(pick))].join(separator);
  return {
    hans: each(({ hans }) => hans, '、'),
    hant: each(({ hant }) => hant, '、'),
    en: each(({ en }) => en, '; '),
  };
}
