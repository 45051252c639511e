import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRole } from '../../src/model/card.ts';
import { timeLine } from '../../src/ui/time-line.ts';
import { wording } from './fixtures.ts';

function role(from: string | null, to: string | null, atDate = false): CardRole {
  return { title: wording('职', '職', 'office'), of: null, from, to, atDate };
}

const year = fc.integer({ min: -300, max: 2030 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 31 }).map((value) => String(value).padStart(2, '0'));
const fullDate = fc.tuple(year, month, day).map((parts) => parts.join('-'));
const partial = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fullDate,
);
const roles = fc.array(
  fc.tuple(fc.option(partial), fc.option(partial), fc.boolean()).map((parts) => role(...parts)),
  { maxLength: 14 },
);
const date = fc.option(fullDate);
const died = fc.option(fc.integer({ min: -300, max: 2030 }));

/** Rounding of floating numbers. */
const CLOSE = 1e-6;

describe('the time line', () => {
  it('keeps every bar and the article’s date within its length, in the order of the roles', () => {
    fc.assert(
      fc.property(roles, date, died, (held, today, death) => {
        const line = timeLine(held, today, death);
        const dated = held.filter(({ from }) => from !== null);
        if (dated.length < 2) {
          expect(line).toBeNull();
          return;
        }
        expect(line?.bars.map(({ atDate }) => atDate)).toEqual(dated.map(({ atDate }) => atDate));
        expect(line?.date === null).toBe(today === null);
        for (const { start, length } of [...(line?.bars ?? []), { start: line?.date ?? 0, length: 0 }]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(100 + CLOSE);
        }
      }),
    );
  });

  it('begins its bars in the order in which the roles began', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1000, max: 2030 }), { minLength: 2 }), date, (years, today) => {
        const line = timeLine(
          years.map((from) => role(String(from), null)),
          today,
          null,
        );
        const starts = line?.bars.map(({ start }) => start) ?? [];
        for (const [index, from] of years.entries()) {
          for (const [other, otherFrom] of years.entries()) {
            if (from < otherFrom) expect(starts[index] ?? 0).toBeLessThan(starts[other] ?? 0);
          }
        }
      }),
    );
  });

  it('ends open roles at the article’s date, or at the right edge if they began later', () => {
    fc.assert(
      fc.property(roles, date, (held, today) => {
        const line = timeLine(held, today, null);
        const dated = held.filter(({ from }) => from !== null);
        for (const [index, { start, length }] of (line?.bars ?? []).entries()) {
          if (dated[index]?.to !== null) continue;
          const now = line?.date ?? null;
          expect(start + length).toBeCloseTo(now !== null && start <= now ? now : 100, 4);
        }
      }),
    );
  });

  it('draws no open role beyond the year of death', () => {
    const line = timeLine([role('1950', null), role('1960', '1970')], '2020-01-01', 1980);
    const [open] = line?.bars ?? [];
    expect(((open?.length ?? 0) / 100) * 70 + 1950).toBeCloseTo(1981, 1);
  });

  it('counts a year as its end where a role ends, and as its beginning where one begins', () => {
    const line = timeLine([role('2001', '2010'), role('1991', '2000')], null, null);
    expect(line).toMatchObject({ date: null, from: 1991, to: 2010 });
    const [later, earlier] = line?.bars ?? [];
    expect(earlier?.start).toBe(0);
    expect((earlier?.length ?? 0) + (later?.length ?? 0)).toBeCloseTo(100, 1);
  });

  it('is as long as an article’s date outside all roles asks', () => {
    expect(timeLine([role('2001', '2010'), role('1991', '2000')], '1980-05-01', null)).toMatchObject({
      date: 0,
      from: 1980,
      to: 2010,
    });
    expect(timeLine([role('2001', '2010'), role('1991', '2000')], '2020-05-01', null)).toMatchObject({
      date: 100,
      to: 2020,
    });
  });

  it('needs two beginnings', () => {
    expect(timeLine([role('2001', '2010'), role(null, '2000')], '2020-05-01', null)).toBeNull();
    expect(timeLine([role('2001', '2010'), role('soon', null)], '2020-05-01', null)).toBeNull();
  });

  it('has a place for roles of one and the same day', () => {
    expect(timeLine([role('2001-01-01', null), role('2001-01-01', null)], '2001-01-01', null)?.bars).toEqual([
      { start: 0, length: 0, atDate: false },
      { start: 0, length: 0, atDate: false },
    ]);
  });
});
