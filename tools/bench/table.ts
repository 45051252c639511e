/** The bench's rows as a table for people. */
import { budgetOf, formatValue, limitOf } from './budgets.ts';
import type { Report, Row } from './row.ts';

/** What was measured, and on what; then a line a row. */
export function table({ node, browsers, machine, list, rows, texts }: Report): string {
  const width = Math.max(...rows.map(({ label }) => label.length));
  return [
    [`Node ${node}`, ...browsers].join('; '),
    `${machine.processors} processors; load ${machine.loadBefore.toFixed(1)} before, ${machine.loadAfter.toFixed(1)} after`,
    `list ${list.version}: ${list.entities} entities, ${list.forms} forms; texts ${texts}`,
    '× a bare charCodeAt loop over the same text, or what stands behind ÷; medians of interleaved rounds, with quartiles',
    '',
    [''.padEnd(width), 'median'.padStart(14), 'quartiles'.padStart(19), 'budget'.padStart(9)].join('  '),
    ...rows.map((row) => line(row, width)),
  ].join('\n');
}

function line(row: Row, width: number): string {
  const say = (value: number): string => formatValue(value, row.unit);
  const unit = row.unit === 'exponent' || row.unit === 'score' ? '' : row.unit;
  const budget = budgetOf(row);
  const verdict = budget === null ? '' : limitOf(row, budget);
  return [
    row.label.padEnd(width),
    `${say(row.median).padStart(8)} ${unit.padEnd(5)}`,
    `${say(row.lower)} – ${say(row.upper)}`.padStart(19),
    verdict.padStart(9),
  ]
    .join('  ')
    .trimEnd();
}
