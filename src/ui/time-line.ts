/** Where a person's roles lie on a line of time, in per cent of its length. */
import type { CardRole } from '../model/card.ts';
import { partialDate } from './dates.ts';

export interface TimeBar {
  /** From the line's beginning. */
  readonly start: number;
  /** `start` + `length` is at most 100. */
  readonly length: number;
  readonly atDate: boolean;
}

export interface TimeLine {
  /** One for each role whose beginning is known, in the order of the roles. */
  readonly bars: readonly TimeBar[];
  /** The article's date; `null`: not known. */
  readonly date: number | null;
  /** The years of the line's ends; negative before Christ. */
  readonly from: number;
  readonly to: number;
}

interface Span {
  readonly start: number;
  /** `null`: the role has not ended, or nobody knows when. */
  readonly end: number | null;
  readonly atDate: boolean;
}

/** In years, as if all months had 31: no bar can be seen to be some days too short. */
const DAY = 1 / (12 * 31);

/**
 * The line on which all roles and the article's date lie. A role without an end reaches to the article's date, or to the
 * line's end if it began later or the date is not known; never beyond the year of death.
 *
 * @param date `YYYY-MM-DD`; `null`: not known.
 * @param died the year of death; `null`: none is known.
 * @returns `null` when the beginnings of fewer than two roles are known: then there is nothing to compare.
 */
export function timeLine(roles: readonly CardRole[], date: string | null, died: number | null): TimeLine | null {
  const spans = roles.flatMap((role) => spanOf(role) ?? []);
  if (spans.length < 2) return null;
  const today = date === null ? null : yearsAt(date, 'first');
  const moments = spans.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  if (today !== null) moments.push(today);
  const left = Math.min(...moments);
  const right = Math.max(...moments);
  const place = (years: number) => (right === left ? 0 : ((years - left) / (right - left)) * 100);
  const bars = spans.map(({ start, end, atDate }): TimeBar => {
    const reached =
      end ?? Math.min(today !== null && start <= today ? today : right, died === null ? right : died + 1 - DAY);
    return { start: place(start), length: place(Math.max(start, reached)) - place(start), atDate };
  });
  return { bars, date: today === null ? null : place(today), from: Math.floor(left), to: Math.floor(right) };
}

function spanOf({ from, to, atDate }: CardRole): Span | null {
  const start = from === null ? null : yearsAt(from, 'first');
  if (start === null) return null;
  const end = to === null ? null : yearsAt(to, 'last');
  return { start, end: end === null ? null : Math.max(start, end), atDate };
}

/** The first or the last day, in years, that a date may mean; `null` if it is no date. */
function yearsAt(date: string, edge: 'first' | 'last'): number | null {
  const parts = partialDate(date);
  if (parts === null) return null;
  const { year, month, day } = parts;
  const isFirst = edge === 'first';
  const months = month === null ? (isFirst ? 0 : 12) : isFirst || day !== null ? month - 1 : month;
  const days = day === null ? (isFirst ? 0 : -1) : day - 1;
  return year + months / 12 + days * DAY;
}
