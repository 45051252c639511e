/** What linking may cost, and which rows cost more. */
import type { Row } from './row.ts';

export interface Budget {
  /** The rows that it holds for. */
  readonly rows: RegExp;
  /** The median must not be above. */
  readonly most: number;
}

/** Rows without a budget are there to be read. */
export const BUDGETS: readonly Budget[] = [
  { rows: /^scan\/\d+$/, most: 8 },
  { rows: /^link\/\d+$/, most: 400 },
  { rows: /^growth\//, most: 1.1 },
];

/** The budget of a row; `null` when it has none. */
export function budgetOf(row: Row, budgets: readonly Budget[] = BUDGETS): Budget | null {
  return budgets.find(({ rows }) => rows.test(row.id)) ?? null;
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
    if (budget === null || row.median <= budget.most) return [];
    const unit = row.unit === 'exponent' ? '' : ` ${row.unit}`;
    const say = (value: number): string => formatValue(value, row.unit);
    return [
      `Over budget: ${row.label}: ${say(row.median)}${unit} (quartiles ${say(row.lower)} to ${say(row.upper)}), at most ${budget.most}${unit}.`,
    ];
  });
  return [...over, ...unmeasured];
}

/** A value with as many digits as mean something. */
export function formatValue(value: number, unit: Row['unit']): string {
  if (unit === 'exponent') return value.toFixed(2);
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(1);
}
