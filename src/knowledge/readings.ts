/**
 * How the list's names are read. Stored is only what does not follow from the characters: a line for each entity, with
 * its words, its syllables and those of Taiwan between semicolons, each left out where it is the usual.
 */
import type { EntityKind } from '../model/annotation.ts';
import type { Reading } from './knowledge.ts';
import type { Pinyin } from './pinyin.ts';
import { chineseOf, type Spoken, usualWords, writeReading } from './spelling.ts';

/** The line of a name that has no reading. */
const NONE = '-';

/** Between what is stored of names and how they are read. */
export class Readings {
  private readonly pinyin: Pinyin;
  private readonly taiwan = new Map<string, string>();

  /** @param taiwan pairs of a character and a packed syllable. */
  constructor(pinyin: Pinyin, taiwan: Uint16Array) {
    this.pinyin = pinyin;
    for (let index = 0; index + 1 < taiwan.length; index += 2) {
      const syllable = pinyin.syllableOf(taiwan[index + 1] ?? 0);
      if (syllable !== null) this.taiwan.set(String.fromCharCode(taiwan[index] ?? 0), syllable);
    }
  }

  /** What the file holds of a name. */
  stored(name: string, kind: EntityKind, spoken: Spoken | null): string {
    if (spoken === null) return NONE;
    const mainland = spoken.mainland.join(' ');
    const taiwan = spoken.taiwan.join(' ');
    const parts = [
      spoken.words === usualWords(name, kind) ? '' : spoken.words,
      mainland === this.usual(name).join(' ') ? '' : mainland,
      taiwan === this.usualInTaiwan(name, spoken.mainland).join(' ') ? '' : taiwan,
    ];
    while (parts.at(-1) === '') parts.pop();
    return parts.join(';');
  }

  /** The reading of which `stored` made the line; `null` when there is none. */
  restored(name: string, kind: EntityKind, line: string): Reading | null {
    if (line === NONE) return null;
    const [words = '', own = '', ownInTaiwan = ''] = line.split(';');
    const mainland = own === '' ? this.usual(name) : own.split(' ');
    const taiwan = ownInTaiwan === '' ? this.usualInTaiwan(name, mainland) : ownInTaiwan.split(' ');
    return writeReading(name, { mainland, taiwan, words: words === '' ? usualWords(name, kind) : words });
  }

  private usual(name: string): string[] {
    return chineseOf(name).map((character) => this.pinyin.usualReading(character) ?? '');
  }

  private usualInTaiwan(name: string, mainland: readonly string[]): string[] {
    return chineseOf(name).map((character, index) => {
      const syllable = mainland[index] ?? '';
      const isUsual = syllable === this.pinyin.usualReading(character);
      return isUsual ? (this.taiwan.get(character) ?? syllable) : syllable;
    });
  }
}
