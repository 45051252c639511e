/** The names that the reader knows or never wants linked, as stored. */
import { type ChosenName, type NameChoices, NO_CHOICES } from '../model/name-choices.ts';
import { oneAtATime } from './one-at-a-time.ts';
import {
  onStoredChanged,
  readChecked,
  readStored,
  STORAGE_KEYS,
  type StorageProblem,
  saysMore,
  setAside,
  writeStored,
} from './storage.ts';

export interface StoredNameChoices extends NameChoices {
  /** `damaged`: some of it was not understood and is set aside; `unreadable`: storage failed. */
  readonly problem: StorageProblem;
}

/** Takes every choice that is whole and drops the others. Plain checks: every page of the site pays for them. */
export function parseNameChoices(stored: unknown): NameChoices {
  if (typeof stored !== 'object' || stored === null) return NO_CHOICES;
  const { known, never } = stored as { readonly known?: unknown; readonly never?: unknown };
  return { known: chosenNames(known), never: chosenNames(never) };
}

function chosenNames(list: unknown): ChosenName[] {
  return Array.isArray(list) ? list.filter(isChosenName).map(({ key, text, en }) => ({ key, text, en })) : [];
}

function isChosenName(value: unknown): value is ChosenName {
  if (typeof value !== 'object' || value === null) return false;
  const { key, text, en } = value as Readonly<Record<string, unknown>>;
  return typeof key === 'string' && typeof text === 'string' && typeof en === 'string';
}

/** Storage that fails means no choices, and what is not understood is passed over. For articles. Never rejects. */
export async function readNameChoices(): Promise<NameChoices> {
  try {
    return parseNameChoices(await readStored(STORAGE_KEYS.nameChoices));
  } catch {
    return NO_CHOICES;
  }
}

/** Reads the choices for the page that shows them, and sets aside what is not understood. Never rejects. */
export async function readStoredNameChoices(): Promise<StoredNameChoices> {
  const { value, problem } = await readChecked(STORAGE_KEYS.nameChoices, STORAGE_KEYS.nameChoicesSetAside, (stored) => {
    const choices = parseNameChoices(stored);
    return { value: choices, damaged: saysMore(stored, choices) ? [stored] : [] };
  });
  return { ...value, problem };
}

/**
 * Changes the stored choices, in turn with every other change; all open pages follow. For our own pages and the worker
 * alone: a content script's locks would be the page's.
 *
 * @throws what the browser's storage throws; then nothing is changed.
 */
export function changeNameChoices(change: (choices: NameChoices) => NameChoices): Promise<void> {
  return oneAtATime(async () => {
    const stored = await readStored(STORAGE_KEYS.nameChoices);
    const choices = parseNameChoices(stored);
    const changed = change(choices);
    // Before they are overwritten; where that is refused, so is the change.
    if (saysMore(stored, choices)) await setAside(STORAGE_KEYS.nameChoicesSetAside, [stored]);
    await writeStored(STORAGE_KEYS.nameChoices, changed);
  });
}

export function onNameChoicesChanged(listener: (choices: NameChoices) => void, signal: AbortSignal): void {
  onStoredChanged(STORAGE_KEYS.nameChoices, (value) => listener(parseNameChoices(value)), signal);
}
