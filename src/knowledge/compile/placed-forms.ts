/** The forms of the whole list as they are matched, each with its place in the sources. Build time only. */
import { buildCharacterMap, normaliseText } from '../normalise.ts';
import { type FormUse, formsOf } from './forms.ts';
import type { WrittenList } from './list.ts';
import type { Problem, SourcedEntry } from './read.ts';
import { characterPairUnits } from './traditional.ts';

/** A form as an entry writes it, with the entry. */
export interface PlacedUse extends FormUse {
  /** The form normalised. */
  readonly text: string;
  readonly sourced: SourcedEntry;
}

/** The forms of a list, and how they were normalised. */
export interface PlacedForms {
  /** The forms of each entry, in the list's order. */
  readonly byEntry: readonly (readonly PlacedUse[])[];
  readonly all: readonly PlacedUse[];
  normalise(text: string): string;
}

/** Gathers the forms of all entries. */
export function placeForms(list: WrittenList): PlacedForms {
  const map = buildCharacterMap(characterPairUnits());
  const normalise = (text: string): string => normaliseText(text, map);
  const byEntry = list.entries.map((sourced) =>
    formsOf(sourced.entry).map((use) => ({ ...use, sourced, text: normalise(use.form) })),
  );
  return { byEntry, all: byEntry.flat(), normalise };
}

/** Where a form is written. */
export function placeOf({ sourced, path }: PlacedUse): { file: string; line: number } {
  return { file: sourced.file, line: sourced.lineOf(path) };
}

/** A problem of a form, at its place and with its field. */
export function problemOf(use: PlacedUse, message: string): Problem {
  return { ...placeOf(use), message: `${use.path.join('.')}: ${message}` };
}

/** Whether the form names its entity in Chinese characters: no blocker, and nothing Latin. */
export function isChineseName({ role, text }: PlacedUse): boolean {
  return role !== 'blocker' && role !== 'english' && /^[\u3400-\u9fff·]+$/.test(text);
}
