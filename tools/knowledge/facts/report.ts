/** Compares the list with a folder of tables, and says where they differ. Differing is no fault: the Times decides. */
import type { WrittenList } from '../../../src/knowledge/compile/list.ts';
import { type Disagreement, indexList } from './list-index.ts';
import { readTable } from './table.ts';
import { COMPARISONS } from './tables.ts';

/**
 * Compares the list with every table that the folder has.
 *
 * @returns lines: each disagreement as "file:line: sort: ours …; table … has …", each table that could not be read, and
 * the counts by table and sort.
 */
export function compareWithFacts(list: WrittenList, folder: string): readonly string[] {
  const index = indexList(list);
  const lines: string[] = [];
  const counts: string[] = [];
  let total = 0;
  for (const { table, columns, compare } of COMPARISONS) {
    const rows = readTable(folder, table, columns);
    if (typeof rows === 'string') {
      counts.push(`  ${rows}`);
      continue;
    }
    const found = [...compare(rows, index)].sort(byPlace);
    total += found.length;
    lines.push(
      ...found.map(
        ({ file, line, sort, ours, theirs }) => `${file}:${line}: ${sort}: ours ${ours}; ${table} has ${theirs}`,
      ),
    );
    counts.push(`  ${table}: ${found.length === 0 ? 'none' : countsOf(found)}`);
  }
  return [...lines, `${total} disagreement${total === 1 ? '' : 's'} with the tables of facts`, ...counts];
}

function byPlace(a: Disagreement, b: Disagreement): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

function countsOf(found: readonly Disagreement[]): string {
  const counts = new Map<string, number>();
  for (const { sort } of found) counts.set(sort, (counts.get(sort) ?? 0) + 1);
  return [...counts].map(([sort, count]) => `${sort} ${count}`).join(', ');
}
