/** The readings of the characters of GB 2312, for the compiled file. Build time only. */
import { pinyin } from 'pinyin-pro';

export interface Readings {
  /** Sorted. */
  readonly syllables: readonly string[];
  /** A character and the index of a syllable in turn, sorted by character, usual reading first. */
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
    const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
    return [character, [...new Set(all)].filter((syllable) => /^[a-z]+$/.test(syllable))] as const;
  });
  const syllables = [...new Set(byCharacter.flatMap(([, all]) => all))].sort();
  const index = new Map(syllables.map((syllable, at) => [syllable, at]));
  const rows = byCharacter.flatMap(([character, all]) =>
    all.flatMap((syllable) => [character.charCodeAt(0), index.get(syllable) ?? 0]),
  );
  return { syllables, rows: Uint16Array.from(rows) };
}
