/** A row of the bench: a ratio measured in one run, never a time, for times are those of one machine. */
import * as v from 'valibot';
import { spreadOf } from './statistics.ts';

/** `×`: times as long as the bare loop. `exponent`: of the text's length. `%`: of the whole of linking. */
export const UNITS = ['×', 'exponent', '%'] as const;

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
