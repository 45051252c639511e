/** How the list's names are read. Build time only. */
import type { Entry } from '../schema.ts';
import { chineseOf, type Spoken, usualWords } from '../spelling.ts';
import { divide, familyLength, type KnownNames } from './division.ts';
import { readingsInContext, readingsOf } from './pinyin.ts';
import type { ReadingLexicon } from './reading-lexicon.ts';

export interface Resolved {
  /** `null`: the name has none that can be shown. */
  readonly spoken: Spoken | null;
  /** What nobody decided yet, in words. */
  readonly doubts: readonly string[];
}

/** The characters of names that have Latin letters or digits are not read: what stands between them would be missing. */
const OTHER_LETTERS = /(?![\u3400-\u9fff])[\p{L}\p{N}]/u;

/**
 * Reads a name: as the lexicon says of the whole name, a word, a family or given name, a character; else as the character
 * is usually read, if pinyin-pro, which knows words and family names, reads it so here. Where it does not, that is a doubt.
 */
export function resolveReading(entry: Entry, lexicon: ReadingLexicon, names: KnownNames): Resolved {
  const name = entry.names.zh;
  if (OTHER_LETTERS.test(name)) return { spoken: null, doubts: [] };
  const whole = lexicon.names.get(name);
  if (whole === null) return { spoken: null, doubts: [] };
  const doubts: string[] = [];
  const characters = chineseOf(name);
  const words = divide(entry, lexicon, names);
  const decided = whole ?? decide(entry, lexicon, words);
  const context = readingsInContext(name, beginsWithFamily(entry, words)).filter((_, index) =>
    /[\u3400-\u9fff]/.test(name.charAt(index)),
  );
  const mainland = characters.map((character, index) => {
    const usual = readingsOf(character)[0];
    const said = decided[index] ?? null;
    if (said === null && usual !== context[index]) {
      doubts.push(`${character} is usually ${usual ?? 'unknown'}, here perhaps ${context[index] ?? 'unknown'}`);
    }
    return said ?? usual ?? '';
  });
  if (mainland.includes('')) return { spoken: null, doubts };
  return { spoken: { mainland, taiwan: inTaiwan(characters, mainland, lexicon), words }, doubts };
}

/** Whether the name is a person's and its first word a family name. */
function beginsWithFamily(entry: Entry, words: string): boolean {
  return entry.kind === 'person' && words === usualWords(entry.names.zh, entry.kind) && words.startsWith('WW');
}

/** For each Chinese character what the lexicon says of it at this place, or `null`. */
function decide(entry: Entry, lexicon: ReadingLexicon, words: string): (string | null)[] {
  const characters = chineseOf(entry.names.zh);
  const decided: (string | null)[] = characters.map((character) => lexicon.characters.get(character)?.[0] ?? null);
  const set = (from: number, syllables: readonly string[]): void => {
    for (const [index, syllable] of syllables.entries()) decided[from + index] = syllable;
  };
  const isPerson = entry.kind === 'person' && characters.length === entry.names.zh.length;
  if (isPerson) {
    const length = familyLength(entry, lexicon);
    for (const [index, character] of characters.entries()) {
      const given = index < length ? undefined : lexicon.given.get(character);
      if (given !== undefined) set(index, given);
    }
  }
  for (const { from, syllables } of partsOf(characters.join(''), lexicon.words)) set(from, syllables);
  const family =
    isPerson && !lexicon.divided.has(entry.names.zh) ? characters.slice(0, familyLength(entry, lexicon)).join('') : '';
  if (family.length > 1 || words.startsWith('WW')) set(0, lexicon.families.get(family) ?? []);
  return decided;
}

interface Part {
  readonly from: number;
  readonly syllables: readonly string[];
}

/** The parts of a text that a table has: leftmost first, then longest. */
function partsOf(text: string, table: ReadonlyMap<string, readonly string[]>): readonly Part[] {
  const longest = Math.max(0, ...[...table.keys()].map(({ length }) => length));
  const parts: Part[] = [];
  for (let from = 0; from < text.length; ) {
    let length = Math.min(longest, text.length - from);
    while (length > 0 && !table.has(text.slice(from, from + length))) length -= 1;
    if (length > 0) parts.push({ from, syllables: table.get(text.slice(from, from + length)) ?? [] });
    from += Math.max(1, length);
  }
  return parts;
}

/** The readings of Taiwan's standard, where the lexicon has one for a word or character read in its usual way. */
function inTaiwan(
  characters: readonly string[],
  mainland: readonly string[],
  { taiwan }: ReadingLexicon,
): readonly string[] {
  const readings = [...mainland];
  for (const { from, syllables } of partsOf(characters.join(''), taiwan)) {
    const usual = syllables.length > 1 || readingsOf(characters[from] ?? '')[0] === mainland[from];
    if (usual) for (const [index, syllable] of syllables.entries()) readings[from + index] = syllable;
  }
  return readings;
}
