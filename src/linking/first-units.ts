/**
 * The UTF-16 units with which words begin: most places of a text are told by one unit. A bit each, for there are some
 * dozens of such sets and a cold worker pays for every byte.
 */
export class FirstUnits {
  private readonly bits = new Uint32Array(0x10000 / 32);

  /** @param words none of them empty. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const unit = word.charCodeAt(0);
      this.bits[unit >>> 5] = (this.bits[unit >>> 5] ?? 0) | (1 << (unit & 31));
    }
  }

  has(unit: number): boolean {
    return ((this.bits[unit >>> 5] ?? 0) & (1 << (unit & 31))) !== 0;
  }
}
