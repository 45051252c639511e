/**
 * By UTF-16 unit, 1 where a word begins with it: most places of a text are told by one unit.
 *
 * @param words none of them empty.
 */
export function firstUnits(words: Iterable<string>): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const word of words) units[word.charCodeAt(0)] = 1;
  return units;
}
