/** From the written list to the compiled file. Build time only. */
import { columnsOf } from '../columns.ts';
import { SECTION } from '../file.ts';
import { buildCharacterMap } from '../normalise.ts';
import { Pinyin, packSyllable } from '../pinyin.ts';
import { Readings } from '../readings.ts';
import type { Entry } from '../schema.ts';
import { knownNames } from './division.ts';
import { entitySections, nameOf } from './entity-sections.ts';
import { formSections } from './form-sections.ts';
import { formsOf } from './forms.ts';
import type { WrittenList } from './list.ts';
import { characterReadings } from './pinyin.ts';
import { resolveReading } from './readings.ts';
import { characterPairUnits, createTraditional } from './traditional.ts';
import { COMPONENT } from './transliteration.ts';
import { wordSections } from './words.ts';
import { bytesOf, jsonBytes, type SectionContent, writeFile } from './write.ts';

/**
 * Compiles a list that `checkList` found nothing wrong with.
 *
 * @param sources hex digits (at least 32) of a digest of what the list was read from; the file keeps them.
 * @returns the file's bytes; the same for the same list.
 */
export function compileList(list: WrittenList, sources: string): ArrayBuffer {
  const pairs = characterPairUnits();
  const traditional = createTraditional(
    list.overrides,
    list.entries.map(({ entry }) => nameOf(entry)),
  );
  const sections = [
    ...formSections(list, pairs, buildCharacterMap(pairs)),
    ...entitySections(list, traditional),
    ...transliterationSections(list),
    ...readingSections(list),
    ...wordSections(
      formsOfList(list, () => true),
      formsOfList(list, ({ kind }) => kind !== 'person'),
    ),
  ];
  return writeFile(
    [...sections].sort((a, b) => a.id - b.id),
    sources,
  );
}

/** The lexicon's components, and the parts of the listed people's names, which are as good. */
function componentsOf(list: WrittenList): readonly string[] {
  const parts = list.entries
    .filter(({ entry }) => entry.kind === 'person' && entry.names.zh.includes('·'))
    .flatMap(({ entry }) => entry.names.zh.split('·'))
    .filter((part) => COMPONENT.test(part));
  return [...new Set([...list.components, ...parts])];
}

function transliterationSections(list: WrittenList): readonly SectionContent[] {
  const components = componentsOf(list);
  const longest = components.reduce((length, component) => Math.max(length, component.length), 0);
  const byLength = Array.from({ length: longest + 1 }, (_, length) =>
    components.filter((component) => component.length === length).sort(),
  );
  const scores = [...list.characterScores].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { id: SECTION.components, bytes: bytesOf(Uint16Array.from(byLength.flatMap(columnsOf))) },
    { id: SECTION.componentCounts, bytes: bytesOf(Uint32Array.from(byLength, (group) => group.length)) },
    {
      id: SECTION.characterScores,
      bytes: bytesOf(Int16Array.from(scores.flatMap(([unit, score]) => [unit.charCodeAt(0), Math.round(score * 100)]))),
    },
  ];
}

function readingSections({ entries, components, readings }: WrittenList): readonly SectionContent[] {
  const { syllables, rows } = characterReadings();
  const taiwan = [...readings.taiwan]
    .flatMap(([text, [syllable = '']]) => {
      const letters = syllables.indexOf(syllable.slice(0, -1));
      const packed = packSyllable(letters, Number(syllable.slice(-1)));
      return text.length === 1 && letters !== -1 ? [[text.charCodeAt(0), packed] as const] : [];
    })
    .sort(([a], [b]) => a - b);
  const rowsOfTaiwan = Uint16Array.from(taiwan.flat());
  const table = new Readings(new Pinyin(rows, syllables), rowsOfTaiwan);
  const names = knownNames(
    entries.map(({ entry }) => entry),
    components,
  );
  const lines = entries.map(({ entry }) =>
    table.stored(entry.names.zh, entry.kind, resolveReading(entry, readings, names).spoken),
  );
  return [
    { id: SECTION.entityReadings, bytes: new TextEncoder().encode(lines.join('\n')) },
    { id: SECTION.taiwanReadings, bytes: bytesOf(rowsOfTaiwan) },
    { id: SECTION.syllables, bytes: jsonBytes(syllables) },
    { id: SECTION.readings, bytes: bytesOf(rows) },
  ];
}

/** The Chinese forms by which the list names the entries that `isMeant` takes. */
function formsOfList(list: WrittenList, isMeant: (entry: Entry) => boolean): ReadonlySet<string> {
  return new Set(
    list.entries
      .filter(({ entry }) => isMeant(entry))
      .flatMap(({ entry }) =>
        formsOf(entry).flatMap(({ role, form }) => (role === 'blocker' || role === 'english' ? [] : [form])),
      ),
  );
}
