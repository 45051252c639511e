/**
 * What a partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) allows one to say of an article's day.
 *
 * A partial date stands for every day it covers. A role was held on a day only if that is true for every day that its
 * beginning and its end may have been: with `to: 2023`, nothing is said of an article of 2023 (but for its first day),
 * for the role may have ended in January. What can't be told is not claimed.
 */

/** A day as a number that orders like the calendar: year, month and day in decimal places. */
type Day = number;

const LAST_MONTH = 12;
/** Later than the last day of every month, and earlier than the next month: enough for comparing. */
const LAST_DAY = 31;

/** The first and the last day that a partial date covers; `null` when the text is no such date. */
function daysOf(date: string): { readonly first: Day; readonly last: Day } | null {
  const match = /^(-?\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  return {
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, month ?? LAST_MONTH, day ?? LAST_DAY),
  };
}

function dayNumber(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day;
}

/** A span of time with partial dates. `from` `null`: not known; `to` `null`: it has not ended. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Whether the period certainly covered a day, its first and last day included.
 *
 * @param day `YYYY-MM-DD`; `null` (the article's date is not known) is covered by nothing.
 * @returns `false` also when it can't be told: no beginning is known, or the day lies within a partial boundary.
 */
export function certainlyCovers({ from, to }: Period, day: string | null): boolean {
  if (day === null || from === null) return false;
  const at = daysOf(day);
  const begin = daysOf(from);
  if (at === null || begin === null || at.first < begin.last) return false;
  if (to === null) return true;
  const end = daysOf(to);
  return end !== null && at.last <= end.first;
}

/** The year of a date; `null` when there is no date. */
export function yearOf(day: string | null): number | null {
  const match = day === null ? null : /^(-?\d{1,4})(?:-|$)/.exec(day);
  return match === null ? null : Number(match[1]);
}

/** Orders periods by their beginning, newest first; those without one come last. */
export function newestFirst(a: Period, b: Period): number {
  return inOrder(beginning(b), beginning(a));
}

/**
 * Orders periods by their end, latest first, and then by their beginning: an office that ended in 2024 stands above one
 * that began after it and ended in 2022. One without an end comes before those that ended; one without any date last.
 */
export function latestFirst(a: Period, b: Period): number {
  return inOrder(end(b), end(a)) || newestFirst(a, b);
}

/** Negative, 0 or positive; two infinities of a kind are equal. */
function inOrder(a: Day, b: Day): number {
  return a === b ? 0 : a - b;
}

function end({ from, to }: Period): Day {
  if (to === null) return from === null ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return daysOf(to)?.last ?? Number.NEGATIVE_INFINITY;
}

function beginning({ from }: Period): Day {
  return (from === null ? null : daysOf(from))?.first ?? Number.NEGATIVE_INFINITY;
}
