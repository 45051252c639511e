/** The whole list as it was written: reads all source files. Build time only; files are read by the caller. */
import {
  type Body,
  readBlockers,
  readBodies,
  readOverrides,
  readRegions,
  type Sourced,
  type WorldRegion,
} from './lexicon.ts';
import { type Problem, readEntries, type SourcedEntry } from './read.ts';
import { type ReadingLexicon, readReadings } from './reading-lexicon.ts';
import type { Override } from './traditional.ts';
import { readCharacterScores, readComponents } from './transliteration.ts';

export interface SourceFile {
  /** The name used in problems. */
  readonly file: string;
  readonly source: string;
}

export interface ListSources {
  readonly entries: readonly SourceFile[];
  readonly bodies: SourceFile;
  readonly regions: SourceFile;
  readonly blockers: SourceFile;
  readonly traditional: SourceFile;
  readonly components: SourceFile;
  readonly characterScores: SourceFile;
  readonly onlyNames: SourceFile;
  readonly readings: SourceFile;
}

export interface WrittenList {
  /** In the order of their ids: an entity's index in the compiled file is its index here. */
  readonly entries: readonly SourcedEntry[];
  readonly bodies: readonly Sourced<Body>[];
  readonly regions: readonly Sourced<WorldRegion>[];
  readonly blockers: readonly Sourced<string>[];
  readonly overrides: readonly Override[];
  readonly components: readonly string[];
  readonly characterScores: ReadonlyMap<string, number>;
  readonly readings: ReadingLexicon;
  /** Names that dictionaries take for words; none when it is left out. */
  readonly onlyNames?: readonly string[];
}

/** Reads everything; what does not fit its schema is a problem and left out. Never throws. */
export function readList(sources: ListSources): { list: WrittenList; problems: readonly Problem[] } {
  const entries = sources.entries.map(({ file, source }) => readEntries(file, source));
  const bodies = readBodies(sources.bodies.file, sources.bodies.source);
  const regions = readRegions(sources.regions.file, sources.regions.source);
  const blockers = readBlockers(sources.blockers.file, sources.blockers.source);
  const overrides = readOverrides(sources.traditional.file, sources.traditional.source);
  const components = readComponents(sources.components.file, sources.components.source);
  const scores = readCharacterScores(sources.characterScores.file, sources.characterScores.source);
  const onlyNames = readComponents(sources.onlyNames.file, sources.onlyNames.source);
  const readings = readReadings(sources.readings.file, sources.readings.source);
  const list: WrittenList = {
    // By code units, not by a locale: the same on every machine, and what the reader's search expects.
    entries: entries
      .flatMap((result) => result.entries)
      .sort((a, b) => (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0)),
    bodies: bodies.items,
    regions: regions.items,
    blockers: blockers.items,
    overrides: overrides.items.map(({ value }) => value),
    components: components.items,
    characterScores: scores.scores,
    readings: readings.lexicon,
    onlyNames: onlyNames.items,
  };
  const parts = [...entries, bodies, regions, blockers, overrides, components, scores, onlyNames, readings];
  return { list, problems: parts.flatMap((part) => part.problems) };
}
