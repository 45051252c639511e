/** The bench's rows as a table for people. */
import { budgetOf, formatValue } from './budgets.ts';
import type { Report, Row } from './row.ts';

/** A line on what was measured, then a line a row. */
export function table({ node, list, rows, texts }: Report): string {
  const width = Math.max(...rows.map(({ label }) => label.length));
  return [
    `Node ${node}; list ${list.version}: ${list.entities} entities, ${list.forms} forms; texts ${texts}`,
    '× a bare charCodeAt loop over the same text; medians of interleaved rounds, with quartiles',
    '',
    [''.padEnd(width), 'median'.padStart(10), 'quartiles'.padStart(19), 'budget'.padStart(9)].join('  '),
    ...rows.map((row) => line(row, width)),
  ].join('\n');
}

function line(row: Row, width: number): string {
  const say = (value: number): string => formatValue(value, row.unit);
  const unit = row.unit === 'exponent' ? ' ' : row.unit;
  const budget = budgetOf(row);
  const verdict = budget === null ? '' : `${row.median <= budget.most ? '≤' : '>'} ${budget.most}`;
  return [
    row.label.padEnd(width),
    `${say(row.median)} ${unit}`.padStart(10),
    `${say(row.lower)} – ${say(row.upper)}`.padStart(19),
    verdict.padStart(9),
  ]
    .join('  ')
    .trimEnd();
}
