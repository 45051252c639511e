/** Dates of which only the year, or year and month, may be known: `2023`, `2023-03`, `2023-03-11`. */

/** A stretch of time as a role writes it: without `to` it is open, without `from` its beginning is unknown. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The year of a date, which may lie before our era. */
export function yearOf(date: string): number {
  return Number(/^-?\d+/.exec(date)?.[0]);
}

/** Compares as far as both are precise: 2023 and 2023-03 are equal. */
export function comparePartialDates(a: string, b: string): number {
  const years = yearOf(a) - yearOf(b);
  if (years !== 0) return years;
  const [restA, restB] = [monthAndDay(a), monthAndDay(b)];
  for (let index = 0; index < Math.min(restA.length, restB.length); index++) {
    const difference = (restA[index] ?? 0) - (restB[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether the calendar has the day; true for dates that name none. */
export function isInCalendar(date: string): boolean {
  const [month, day] = monthAndDay(date);
  if (month === undefined || day === undefined) return true;
  // Day 0 of the next month is this month's last. 2000 was a leap year: the years before 100 are read as 19xx.
  const year = yearOf(date);
  return day <= new Date(year < 100 ? 2000 : year, month, 0).getDate();
}

/**
 * Whether two periods certainly share more than the day on which one follows the other.
 *
 * Undated periods overlap nothing; of one with an unknown beginning only its end counts.
 *
 * @param ends where open periods end at the latest, the year of death; `undefined` for those that go on.
 */
export function overlap(a: Period, b: Period, ends: readonly [number | undefined, number | undefined]): boolean {
  const beginA = a.from ?? a.to;
  const beginB = b.from ?? b.to;
  if (beginA === undefined || beginB === undefined) return false;
  return isBefore(beginA, b.to ?? ends[1]?.toString()) && isBefore(beginB, a.to ?? ends[0]?.toString());
}

function isBefore(date: string, end: string | undefined): boolean {
  return end === undefined || comparePartialDates(date, end) < 0;
}

function monthAndDay(date: string): number[] {
  return date
    .replace(/^-?\d+/, '')
    .split('-')
    .slice(1)
    .map(Number);
}
