/** The readings of characters, by pinyin-pro. Build time only. */
import { pinyin } from 'pinyin-pro';
import { packSyllable } from '../pinyin.ts';

export interface Readings {
  /** Sorted. */
  readonly syllables: readonly string[];
  /** A character and a packed syllable in turn, sorted by character, usual reading first. See `packSyllable`. */
  readonly rows: Uint16Array;
}

/** Lead bytes of the rows of GB 2312 that have characters (level 1 and 2), and the trail bytes of each. */
const LEAD = { first: 0xb0, last: 0xf7 } as const;
const TRAIL = { first: 0xa1, last: 0xfe } as const;

function charactersOfGb2312(): string[] {
  const bytes: number[] = [];
  for (let lead: number = LEAD.first; lead <= LEAD.last; lead++) {
    for (let trail: number = TRAIL.first; trail <= TRAIL.last; trail++) bytes.push(lead, trail);
  }
  const text = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return [...new Set(text)].filter((character) => /^[\u4e00-\u9fff]$/.test(character)).sort();
}

let made: Readings | null = null;

/** All readings, by pinyin-pro. Made once: they depend on nothing. */
export function characterReadings(): Readings {
  made ??= makeReadings();
  return made;
}

function makeReadings(): Readings {
  const byCharacter = charactersOfGb2312().map((character) => {
    return [character, firstOfEachSyllable(readingsOf(character))] as const;
  });
  const syllables = [...new Set(byCharacter.flatMap(([, all]) => all.map((syllable) => syllable.slice(0, -1))))].sort();
  const index = new Map(syllables.map((syllable, at) => [syllable, at]));
  const rows = byCharacter.flatMap(([character, all]) =>
    all.flatMap((syllable) => [
      character.charCodeAt(0),
      packSyllable(index.get(syllable.slice(0, -1)) ?? 0, Number(syllable.slice(-1))),
    ]),
  );
  return { syllables, rows: Uint16Array.from(rows) };
}

/** All readings of a character as `lv4`, the usual one first; empty when none is known. */
export function readingsOf(character: string): readonly string[] {
  const all = pinyin(character, { toneType: 'num', type: 'array', multiple: true, v: true });
  return all.filter((syllable) => /^[a-z]+[0-4]$/.test(syllable));
}

/** A syllable stands once in the table, with its commonest tone. */
function firstOfEachSyllable(readings: readonly string[]): readonly string[] {
  const letters = readings.map((syllable) => syllable.slice(0, -1));
  return readings.filter((syllable, index) => letters.indexOf(syllable.slice(0, -1)) === index);
}

/**
 * How pinyin-pro reads each character of a text within the text, as `lv4`.
 *
 * @param hasFamilyName whether the text is a person's name that begins with a family name.
 */
export function readingsInContext(text: string, hasFamilyName: boolean): readonly string[] {
  return pinyin(text, {
    toneType: 'num',
    type: 'array',
    v: true,
    toneSandhi: false,
    surname: hasFamilyName ? 'head' : 'off',
  });
}
