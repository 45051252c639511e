/** How characters are read: for Chinese names beside their English on bilingual pages, and for the readings of names. */

/** Bits of a packed syllable that hold the index of its letters; its tone stands above them. */
const LETTER_BITS = 12;

/** A syllable in sixteen bits: which of the list's syllables, and the tone, 1 to 4 or 0 for the neutral one. */
export function packSyllable(letters: number, tone: number): number {
  return letters | (tone << LETTER_BITS);
}

export class Pinyin {
  private readonly rows: Uint16Array;
  private readonly syllables: readonly string[];
  /** The first row of each character, by unit, plus one; made once, for a name asks for several. */
  private readonly starts = new Uint16Array(0x10000);

  /**
   * @param rows pairs of a character and a packed syllable, sorted by character.
   * @param syllables without tones.
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
      const syllable = this.lettersOf(this.rows[row * 2 + 1] ?? 0);
      if (syllable !== undefined) readings.push(syllable);
    }
    return readings;
  }

  /** The usual reading with its tone, as `lv4`; `null` when none is known. */
  usualReading(character: string): string | null {
    const first = character.length === 1 ? (this.starts[character.charCodeAt(0)] ?? 0) : 0;
    return first === 0 ? null : this.syllableOf(this.rows[first * 2 - 1] ?? 0);
  }

  /** A packed syllable as `lv4`; `null` when there is none such. */
  syllableOf(packed: number): string | null {
    const letters = this.lettersOf(packed);
    return letters === undefined ? null : `${letters}${packed >>> LETTER_BITS}`;
  }

  private lettersOf(packed: number): string | undefined {
    return this.syllables[packed & ((1 << LETTER_BITS) - 1)];
  }
}
