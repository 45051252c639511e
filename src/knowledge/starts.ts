/**
 * Where the parts of a pool begin, in two ways. As the parts' lengths: a fifth of the bytes that the positions need, and
 * far less once compressed, for positions never repeat and lengths do; but they must be summed. As places within groups:
 * half the bytes, and nothing to do before the first is asked for.
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

/** So many parts, as a power of two, share a group. */
export const GROUP_BITS = 6;

/** Where parts begin: where the part's group does, and how far behind. One more than there are parts: the last one's end. */
export interface GroupedStarts {
  readonly groups: Uint32Array;
  readonly offsets: Uint16Array;
}

/** @throws {RangeError} when a group is longer than sixteen bits can say. */
export function groupStarts(starts: ArrayLike<number>): GroupedStarts {
  const groups = new Uint32Array(Math.ceil(starts.length / 2 ** GROUP_BITS));
  const offsets = new Uint16Array(starts.length);
  for (let part = 0; part < starts.length; part++) {
    const start = starts[part] ?? 0;
    const group = part >> GROUP_BITS;
    if (part % 2 ** GROUP_BITS === 0) groups[group] = start;
    const offset = start - (groups[group] ?? 0);
    if (offset > 0xffff) throw new RangeError(`Part ${part} stands ${offset} behind its group's beginning.`);
    offsets[part] = offset;
  }
  return { groups, offsets };
}

/** Where a part begins; that of the number behind the last one is the pool's end. */
export function startOfPart({ groups, offsets }: GroupedStarts, part: number): number {
  return (groups[part >> GROUP_BITS] ?? 0) + (offsets[part] ?? 0);
}
