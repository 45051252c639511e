/** The browser's local storage: every key of ours, and the few ways to it. What is read is checked by whoever reads it. */
import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { removeQuietly } from './runtime.ts';

/** `docs/privacy.md` says what each holds. */
export const STORAGE_KEYS = {
  settings: 'settings',
  /** A list of what could not be understood, as it was; the others likewise. */
  settingsSetAside: 'settings-set-aside',
  /** Off until the browser starts again. */
  paused: 'paused',
  nameChoices: 'name-choices',
  nameChoicesSetAside: 'name-choices-set-aside',
  ownNames: 'own-names',
  ownNamesSetAside: 'own-names-set-aside',
  notebook: 'notebook',
  notebookSetAside: 'notebook-set-aside',
} as const;

export type StorageKey = (typeof STORAGE_KEYS)[keyof typeof STORAGE_KEYS];

/** The stored value; `undefined` when there is none. @throws what the browser's storage throws. */
export async function readStored(key: StorageKey): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Stores a value. @throws what the browser's storage throws: it is full, or closed to us. */
export async function writeStored(key: StorageKey, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Removes values. @throws what the browser's storage throws. */
export async function removeStored(keys: readonly StorageKey[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}

/**
 * Adds to what is set aside under a key, each value once: what was set aside before stays.
 *
 * @throws what the browser's storage throws.
 */
export async function setAside(key: StorageKey, values: readonly unknown[]): Promise<void> {
  const before = await readStored(key);
  const kept: readonly unknown[] = Array.isArray(before) ? before : before === undefined ? [] : [before];
  const known = new Set(kept.map((value) => JSON.stringify(value)));
  const added: unknown[] = [];
  for (const value of values) {
    const json = JSON.stringify(value);
    if (!known.has(json)) added.push(value);
    known.add(json);
  }
  if (added.length > 0) await writeStored(key, [...kept, ...added]);
}

/** `damaged`: some of it was not understood and is set aside; `unreadable`: storage failed. `null`: neither. */
export type StorageProblem = 'damaged' | 'unreadable' | null;

/**
 * Reads a value and sets aside what of it is not understood. Never rejects: storage that fails (a private window, a
 * broken profile) gives what `parse` makes of nothing.
 */
export async function readChecked<T>(
  key: StorageKey,
  asideKey: StorageKey,
  parse: (stored: unknown) => { readonly value: T; readonly damaged: readonly unknown[] },
): Promise<{ readonly value: T; readonly problem: StorageProblem }> {
  let stored: unknown;
  try {
    stored = await readStored(key);
  } catch {
    return { value: parse(undefined).value, problem: 'unreadable' };
  }
  const { value, damaged } = parse(stored);
  // Where setting aside is refused, nothing is lost either: it still stands where it stood.
  if (damaged.length > 0) await setAside(asideKey, damaged).catch(() => undefined);
  return { value, problem: damaged.length > 0 ? 'damaged' : null };
}

/**
 * Whether a stored value holds anything that is not in what was read of it: what is no value of ours, and the fields
 * that another version has. Such a value is set aside before it is overwritten.
 */
export function saysMore(stored: unknown, read: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return stored !== undefined && stored !== read;
  const fields: object = typeof read === 'object' && read !== null ? read : {};
  return Object.entries(stored).some(([name, value]) =>
    saysMore(value, Object.getOwnPropertyDescriptor(fields, name)?.value),
  );
}

/** The stored items that say more than what was read of them under the same id; those that were not read are not here. */
export function partlyRead(stored: unknown, read: readonly { readonly id: string }[]): unknown[] {
  if (!Array.isArray(stored)) return [];
  const byId = new Map<unknown, unknown>(read.map((item) => [item.id, item]));
  return stored.filter((item: { readonly id?: unknown } | null) => {
    const taken = byId.get(item?.id);
    return taken !== undefined && saysMore(item, taken);
  });
}

/**
 * Erases everything that this extension stored, after whatever is being changed at the moment: nothing comes back.
 *
 * @throws what the browser's storage throws.
 */
export function eraseStored(): Promise<void> {
  return oneAtATime(() => browser.storage.local.clear());
}

/** Calls the listener with the new value (`undefined`: erased) whenever it changes, in whatever place. */
export function onStoredChanged(key: StorageKey, listener: (value: unknown) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => removeQuietly(() => browser.storage.onChanged.removeListener(onChanged)));
}
