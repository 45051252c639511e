/** How characters are read: for Chinese names beside their English on bilingual pages. */

export class Pinyin {
  private readonly rows: Uint16Array;
  private readonly syllables: readonly string[];
  /** The first row of each character, by unit, plus one; made once, for a name asks for several. */
  private readonly starts = new Uint16Array(0x10000);

  /**
   * @param rows pairs of a character and the index of a syllable, sorted by character.
   */
  constructor(rows: Uint16Array, syllables: readonly string[]) {
    this.rows = rows;
    this.syllables = syllables;
    for (let row = rows.length / 2 - 1; row >= 0; row--) this.starts[rows[row * 2] ?? 0] = row + 1;
  }

  /** The character's readings, the usual one first; empty when it is not known or not one UTF-16 unit. */
  readingsOf(character: string): readonly string[] {
    if (character.length !== 1) return [];
    const unit = character.charCodeAt(0);
    const readings: string[] = [];
    const first = this.starts[unit] ?? 0;
    for (let row = first - 1; first > 0 && this.rows[row * 2] === unit; row++) {
      const syllable = this.syllables[this.rows[row * 2 + 1] ?? 0];
      if (syllable !== undefined) readings.push(syllable);
    }
    return readings;
  }
}
