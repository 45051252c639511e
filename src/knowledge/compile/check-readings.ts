/** Checks that somebody decided how each name is read where dictionaries do not tell. */
import { chineseOf } from '../spelling.ts';
import { familyLength, knownNames } from './division.ts';
import type { WrittenList } from './list.ts';
import { readingsOf } from './pinyin.ts';
import type { Problem, SourcedEntry } from './read.ts';
import type { ReadingLexicon } from './reading-lexicon.ts';
import { resolveReading } from './readings.ts';

const MEND = 'write it into lexicon/readings.yaml';

/**
 * A reading is doubtful where the usual reading of a character and the one that pinyin-pro knows in the word or as a family
 * name differ; where a person's English name is pinyin, and of another reading; and where a person's name begins with
 * a character that is no known family name.
 */
export function checkReadings({ entries, components, readings }: WrittenList): readonly Problem[] {
  const names = knownNames(
    entries.map(({ entry }) => entry),
    components,
  );
  return entries.flatMap((sourced) => {
    const { spoken, doubts } = resolveReading(sourced.entry, readings, names);
    const family = familyDoubt(sourced, readings);
    const english = spoken === null ? null : englishDoubt(sourced, spoken.mainland);
    const name = sourced.entry.names.zh;
    return [
      ...doubts.map((doubt) => `${name}: ${doubt}: ${MEND}`),
      ...(family === null ? [] : [family]),
      ...(english === null ? [] : [english]),
    ].map((message) => ({
      file: sourced.file,
      line: sourced.lineOf(['names', 'zh']),
      message: `names.zh: ${message}`,
    }));
  });
}

/**
 * A person's name that nothing divides is taken to begin with a family name of one character. Who is known by one word in
 * English (Plato) seldom has one.
 */
function familyDoubt({ entry }: SourcedEntry, readings: ReadingLexicon): string | null {
  const { zh } = entry.names;
  if (entry.kind !== 'person' || chineseOf(zh).length !== [...zh].length || readings.divided.has(zh)) return null;
  if (familyLength(entry, readings) > 1 || entry.family?.zh === zh.charAt(0)) return null;
  const first = zh.charAt(0);
  const isOneWord = !/[ -]/.test(entry.names.en);
  if (zh.length <= 3 && !isOneWord && (readings.surnames.has(first) || readings.families.has(first))) return null;
  return `${zh}: where does the family name end? Write "${first} ${zh.slice(1)}" or what is right under "divided" in lexicon/readings.yaml, or the character under "surnames"`;
}

/** Names in two words: the family name first (Wang Yi). */
function englishDoubt({ entry }: SourcedEntry, mainland: readonly string[]): string | null {
  const words = entry.names.en.toLowerCase().replace(/['’-]/g, '').split(' ');
  const characters = chineseOf(entry.names.zh);
  if (entry.kind !== 'person' || words.length !== 2 || characters.length > 4) return null;
  const isSpelled = (readings: readonly (readonly string[])[]): boolean =>
    readings.some(
      (_, at) => at > 0 && spells(words[0] ?? '', readings.slice(0, at)) && spells(words[1] ?? '', readings.slice(at)),
    );
  const possible = characters.map((character) => readingsOf(character));
  if (!isSpelled(possible) || isSpelled(mainland.map((syllable) => [syllable]))) return null;
  return `${entry.names.zh} is read ${mainland.join(' ')}, and its English is ${entry.names.en}: ${MEND}`;
}

/** Whether one reading of each character, without tones, makes the word. */
function spells(word: string, readings: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = readings;
  if (first === undefined) return word === '';
  return first.some((syllable) => {
    const letters = syllable.slice(0, -1).replace('v', 'u');
    return word.startsWith(letters) && spells(word.slice(letters.length), rest);
  });
}
