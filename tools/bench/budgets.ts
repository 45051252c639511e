/** What everything may cost, and which rows cost more. */
import type { Row } from './row.ts';

export interface Budget {
  /** The rows that it holds for. */
  readonly rows: RegExp;
  /** The median must not be above. */
  readonly most?: number;
  /** The median must not be below: where a peer is to be so many times slower. */
  readonly least?: number;
}

/** Rows without a budget are there to be read. */
export const BUDGETS: readonly Budget[] = [
  { rows: /^scan\/\d+$/, most: 8 },
  { rows: /^link\/\d+$/, most: 400 },
  { rows: /^growth\//, most: 1.1 },
  { rows: /^faster\//, least: 5 },
  { rows: /^open\/milliseconds$/, most: 5 },
  { rows: /^package\//, most: 3 },
  { rows: /^cold\/whole$/, most: 1.7 },
  { rows: /^cold\/without-compromise$/, most: 1.4 },
  // The limit is for script. Chromium's own count of that leaves out what runs behind an `await`, so all tasks count.
  { rows: /^page\/main-thread$/, most: 50 },
  { rows: /^page\/long-tasks$/, most: 0 },
  { rows: /^page\/shift$/, most: 0 },
  { rows: /^long-page\/changed$/, most: 0 },
  { rows: /^marks\/idle$/, most: 1.5 },
  { rows: /^card\/milliseconds$/, most: 100 },
  { rows: /^find\/mark$/, least: 50 },
];

/** The budget of a row; `null` when it has none. */
export function budgetOf(row: Row, budgets: readonly Budget[] = BUDGETS): Budget | null {
  return budgets.find(({ rows }) => rows.test(row.id)) ?? null;
}

/** Whether a row keeps a budget. A number that is none keeps none. */
export function keeps({ median }: Row, { most, least }: Budget): boolean {
  return (most === undefined || median <= most) && (least === undefined || median >= least);
}

/** The limit in the signs of the table: `≤ 8`, `≥ 5` where it is kept, `> 8`, `< 5` where it is not. */
export function limitOf(row: Row, budget: Budget): string {
  const holds = keeps(row, budget);
  return budget.least === undefined ? `${holds ? '≤' : '>'} ${budget.most}` : `${holds ? '≥' : '<'} ${budget.least}`;
}

/**
 * What is wrong with a table: a sentence for each row over its budget, and one for each budget that no row was measured
 * for, for a check that checks nothing must not pass.
 */
export function missedBudgets(rows: readonly Row[], budgets: readonly Budget[] = BUDGETS): string[] {
  const unmeasured = budgets
    .filter((budget) => !rows.some((row) => budgetOf(row, budgets) === budget))
    .map(({ rows: wanted }) => `No row was measured for the budget of ${wanted.source}.`);
  const over = rows.flatMap((row) => {
    const budget = budgetOf(row, budgets);
    if (budget === null || keeps(row, budget)) return [];
    const unit = row.unit === 'exponent' || row.unit === 'score' ? '' : ` ${row.unit}`;
    const say = (value: number): string => formatValue(value, row.unit);
    const limit = budget.least === undefined ? `at most ${budget.most}` : `at least ${budget.least}`;
    return [
      `Over budget: ${row.label}: ${say(row.median)}${unit} (quartiles ${say(row.lower)} to ${say(row.upper)}), ${limit}${unit}.`,
    ];
  });
  return [...over, ...unmeasured];
}

/** A value with as many digits as mean something. */
export function formatValue(value: number, unit: Row['unit']): string {
  if (unit === 'exponent' || unit === 'MB') return value.toFixed(2);
  if (unit === 'score') return value === 0 ? '0' : value.toFixed(4);
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(1);
}
