/** Small relations as sorted rows of numbers in one typed array. */

/** The number of the first row that begins with a key, or with a higher one. @param rows as for `rowsOf`. */
export function firstRow(rows: Uint32Array, width: number, key: number): number {
  let low = 0;
  let high = rows.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle * width] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rows that begin with a key.
 *
 * @param rows rows of `width` numbers each, sorted by the first.
 * @returns the rest of each such row, in order; empty when there is none.
 */
export function rowsOf(rows: Uint32Array, width: number, key: number): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let row = firstRow(rows, width, key); rows[row * width] === key; row++) {
    found.push(Array.from(rows.subarray(row * width + 1, (row + 1) * width)));
  }
  return found;
}
