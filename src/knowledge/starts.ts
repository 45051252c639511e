/**
 * Where the parts of a pool begin, stored as the parts' lengths: a fifth of the bytes that the positions need, and far
 * less once compressed, for positions never repeat and lengths do.
 */

/**
 * Lengths as LEB128: seven bits a byte, the lowest first; the highest bit says that more follow. Most lengths are a byte.
 *
 * @param lengths whole numbers from 0.
 */
export function lengthBytes(lengths: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  // How many they are stands before them, so that one pass reads them.
  for (const length of [lengths.length, ...lengths]) {
    let rest = length;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Where each part begins, and where the last one ends: one number more than there are lengths. */
export function startsOf(bytes: Uint8Array): Uint32Array {
  let at = 0;
  const next = (): number => {
    let byte = bytes[at++] ?? 0;
    let length = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
    }
    return length;
  };
  const starts = new Uint32Array(next() + 1);
  let start = 0;
  for (let part = 1; part < starts.length; part++) {
    start += next();
    starts[part] = start;
  }
  return starts;
}
