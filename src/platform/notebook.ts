/**
 * The notebook as stored. The background adds to it (`background/notebook.ts`), the options page shows it and takes from it; all
 * changes wait for their turn, so that two at once lose nothing.
 */
import { ENTITY_KINDS } from '../model/annotation.ts';
import {
  EMPTY_NOTEBOOK,
  NOTEBOOK_TEXTS_MAX,
  type Notebook,
  type NotebookEntry,
  type NotebookText,
  REQUIRED_NOTEBOOK_TEXTS,
} from '../model/notebook.ts';
import { NOTEBOOK_FIELDS } from '../model/settings.ts';
import { oneAtATime } from './one-at-a-time.ts';
import {
  onStoredChanged,
  partlyRead,
  readChecked,
  readStored,
  removeStored,
  STORAGE_KEYS,
  type StorageProblem,
  saysMore,
  setAside,
  writeStored,
} from './storage.ts';

export interface StoredNotebook extends Notebook {
  /** `damaged`: some of it was not understood and is set aside; `unreadable`: storage failed. */
  readonly problem: StorageProblem;
}

/** Takes every entry that is whole, the first of each id; `damaged` holds what is left. */
export function parseNotebook(stored: unknown): { readonly notebook: Notebook; readonly damaged: unknown[] } {
  if (stored === undefined) return { notebook: EMPTY_NOTEBOOK, damaged: [] };
  if (typeof stored !== 'object' || stored === null || !('entries' in stored) || !Array.isArray(stored.entries)) {
    return { notebook: EMPTY_NOTEBOOK, damaged: [stored] };
  }
  const entries = new Map<string, NotebookEntry>();
  const damaged: unknown[] = [];
  for (const item of stored.entries as unknown[]) {
    const entry = asEntry(item);
    if (entry === null || entries.has(entry.id)) damaged.push(item);
    else entries.set(entry.id, entry);
  }
  const removed = 'removed' in stored ? stored.removed : 0;
  const isCount = typeof removed === 'number' && Number.isSafeInteger(removed) && removed >= 0;
  return { notebook: { entries: [...entries.values()], removed: isCount ? removed : 0 }, damaged };
}

/** The value as an entry, without fields that entries don't have; `null` when it is none. */
function asEntry(value: unknown): NotebookEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const kind = ENTITY_KINDS.find((one) => one === fields.kind);
  const { id, opened } = fields;
  if (kind === undefined || typeof id !== 'string' || id === '' || typeof opened !== 'string') return null;
  if (Number.isNaN(Date.parse(opened))) return null;
  const entry: { -readonly [F in keyof NotebookEntry]: NotebookEntry[F] } = {
    id,
    opened,
    kind,
    text: '',
    zh: '',
    en: '',
    description: '',
  };
  for (const name of [...REQUIRED_NOTEBOOK_TEXTS, ...NOTEBOOK_FIELDS] satisfies NotebookText[]) {
    const text = fields[name];
    if (text === undefined && NOTEBOOK_FIELDS.some((field) => field === name)) continue;
    if (typeof text !== 'string' || text.length > NOTEBOOK_TEXTS_MAX[name]) return null;
    entry[name] = text;
  }
  return entry;
}

/** Reads the notebook, in the order in which its names were last opened, the oldest first. Never rejects. */
export async function readNotebook(): Promise<StoredNotebook> {
  const { value, problem } = await readChecked(STORAGE_KEYS.notebook, STORAGE_KEYS.notebookSetAside, (stored) => {
    const { notebook, damaged } = parseNotebook(stored);
    return { value: notebook, damaged };
  });
  return { ...value, problem };
}

/**
 * Changes the notebook, in turn with every other change.
 *
 * @param change - gets what is stored now and gives what is to be stored; `null`: leave it as it is. It may read
 *   storage itself: nothing is changed through this file meanwhile.
 * @returns whether anything was to be stored.
 * @throws what the browser's storage throws; then all that was stored before still is.
 */
export function changeNotebook(change: (notebook: Notebook) => Promise<Notebook | null>): Promise<boolean> {
  return oneAtATime(async () => {
    const stored = await readStored(STORAGE_KEYS.notebook);
    const { notebook, damaged } = parseNotebook(stored);
    const changed = await change(notebook);
    if (changed === null) return false;
    // Before it is overwritten; where that is refused, so is the change.
    await setAside(STORAGE_KEYS.notebookSetAside, [...damaged, ...beyond(stored, notebook)]);
    await writeStored(STORAGE_KEYS.notebook, changed);
    return true;
  });
}

/** What another version stored beside what was read: whole entries, and what stands beside them. */
function beyond(stored: unknown, { entries, removed }: Notebook): unknown[] {
  if (typeof stored !== 'object' || stored === null || !('entries' in stored)) return [];
  const { entries: items, ...others } = stored;
  return [...partlyRead(items, entries), ...(saysMore(others, { removed }) ? [others] : [])];
}

/** Removes entries; an id that none has is no error. @throws what the browser's storage throws. */
export async function removeFromNotebook(ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  await changeNotebook(async ({ entries, removed }) => ({
    entries: entries.filter(({ id }) => !gone.has(id)),
    removed,
  }));
}

/**
 * Erases the notebook, what was set aside of it, and the count of entries that had to go. Turn the setting off before:
 * then no name that is being noted at the moment comes after.
 *
 * @throws what the browser's storage throws.
 */
export function clearNotebook(): Promise<void> {
  return oneAtATime(() => removeStored([STORAGE_KEYS.notebook, STORAGE_KEYS.notebookSetAside]));
}

/** The reader has been told how many entries had to go: counts from 0 again. @throws what the browser's storage throws. */
export async function forgetRemoved(): Promise<void> {
  await changeNotebook(async ({ entries, removed }) => (removed === 0 ? null : { entries, removed: 0 }));
}

/** Calls the listener with the notebook whenever it changes, in whatever place, until the signal ends it. */
export function onNotebookChanged(listener: (notebook: Notebook) => void, signal: AbortSignal): void {
  onStoredChanged(STORAGE_KEYS.notebook, (value) => listener(parseNotebook(value).notebook), signal);
}
