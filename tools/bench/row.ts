/**
 * A row of the bench: a ratio measured in one run wherever two things can be compared, for times are those of one
 * machine. Where a limit is absolute (what a reader feels, what a store takes) the row has the limit's unit.
 */
import * as v from 'valibot';
import { spreadOf } from './statistics.ts';

/**
 * `×`: times as long as what the label says, the bare loop where it says nothing. `exponent`: of the text's length.
 * `%`: of the whole of linking. `ms`, `MB` (a million bytes): absolute. `count`: of things that happened. `score`:
 * layout shift, as browsers reckon it.
 */
export const UNITS = ['×', 'exponent', '%', 'ms', 'MB', 'count', 'score'] as const;

export const rowSchema = v.object({
  /** Stable, for programs that compare runs: `link/3000`. */
  id: v.string(),
  label: v.string(),
  unit: v.picklist(UNITS),
  median: v.number(),
  lower: v.number(),
  upper: v.number(),
  /** How many rounds were measured. */
  rounds: v.number(),
});

export type Row = v.InferOutput<typeof rowSchema>;

export const reportSchema = v.object({
  node: v.string(),
  /** What it was measured on: processors, and how many programs wanted one of them before the run and after. */
  machine: v.object({ processors: v.number(), loadBefore: v.number(), loadAfter: v.number() }),
  /** Versions of the browsers that rows were measured in, as they name themselves. */
  browsers: v.array(v.string()),
  /** Version, entities and forms of the list that was linked with. */
  list: v.object({ version: v.string(), entities: v.number(), forms: v.number() }),
  /** Digest of all texts: two runs with the same one measured the same. */
  texts: v.string(),
  rows: v.array(rowSchema),
});

export type Report = v.InferOutput<typeof reportSchema>;

/** A row of values, one a round. @throws {RangeError} when there are none. */
export function rowOf(id: string, label: string, unit: Row['unit'], values: readonly number[]): Row {
  return { id, label, unit, ...spreadOf(values), rounds: values.length };
}

/** A row of something that is the same in every round, such as the length of a file. */
export function exactRow(id: string, label: string, unit: Row['unit'], value: number): Row {
  return rowOf(id, label, unit, [value]);
}
