/** Reads tables of facts: tab-separated, the first line names the columns. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row by the names of its columns; a column that it lacks is empty. */
export type Row = (column: string) => string;

/**
 * Reads a table of a folder.
 *
 * @returns its rows, or a sentence that says why there are none.
 */
export function readTable(folder: string, name: string, columns: readonly string[]): readonly Row[] | string {
  const file = join(folder, name);
  if (!existsSync(file)) return `there is no ${name} in ${folder}; its checks are left out`;
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const titles = head.split('\t');
  const missing = columns.filter((column) => !titles.includes(column));
  if (missing.length > 0) return `${name} has no column ${missing.join(', ')}; its checks are left out`;
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return (column) => cells[titles.indexOf(column)]?.trim() ?? '';
    });
}

/** The values of a cell that holds several. */
export function severalOf(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
