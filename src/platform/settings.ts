/**
 * The reader's settings as stored. Defaults are merged at reading; what cannot be understood is replaced by its default
 * and kept under another key, so that nothing of the reader's is lost; storage that fails gives the defaults.
 */
import type { Storage } from 'webextension-polyfill';
import type { EntityKind } from '../model/annotation.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { removeQuietly } from './runtime.ts';

const KEY = 'settings';
/** Where settings that could not be understood are kept, as they were. */
const SET_ASIDE_KEY = 'settings-set-aside';

export interface StoredSettings {
  readonly settings: Settings;
  /** `damaged`: some of it was not understood and is set aside; `unreadable`: storage failed. Defaults stand in. */
  readonly problem: 'damaged' | 'unreadable' | null;
}

/** Takes each field that is valid, the default for each that is missing; `damaged` when anything was there but invalid. */
export function mergeSettings(stored: unknown): { readonly settings: Settings; readonly damaged: boolean } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: false };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, damaged: true };
  let damaged = false;
  const take = <T>(value: unknown, isValid: (value: unknown) => value is T, standard: T): T => {
    if (isValid(value)) return value;
    if (value !== undefined) damaged = true;
    return standard;
  };
  const standard = DEFAULT_SETTINGS;
  const kinds = take(stored.kinds, isRecord, {});
  const takeKind = (kind: EntityKind): boolean => take(kinds[kind], isBoolean, standard.kinds[kind]);
  const settings: Settings = {
    enabled: take(stored.enabled, isBoolean, standard.enabled),
    mentions: take(stored.mentions, isMentions, standard.mentions),
    kinds: {
      person: takeKind('person'),
      country: takeKind('country'),
      organization: takeKind('organization'),
      place: takeKind('place'),
    },
  };
  return { settings, damaged };
}

// Plain checks, not valibot: every page of the site pays for this file's bytes.
function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isMentions(value: unknown): value is Settings['mentions'] {
  return value === 'first' || value === 'all';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the settings. Never rejects. */
export async function readSettings(): Promise<StoredSettings> {
  let stored: unknown;
  try {
    stored = (await browser.storage.local.get(KEY))[KEY];
  } catch {
    // Storage is closed to us (a private window, a broken profile): the reader still gets marks.
    return { settings: DEFAULT_SETTINGS, problem: 'unreadable' };
  }
  const { settings, damaged } = mergeSettings(stored);
  if (!damaged) return { settings, problem: null };
  // Where that is refused (a full disk), nothing is lost either: they still stand where they stood.
  await browser.storage.local.set({ [SET_ASIDE_KEY]: stored }).catch(() => undefined);
  return { settings, problem: 'damaged' };
}

/** Stores the settings; all open pages follow. @throws what the browser's storage throws. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls the listener with the merged settings whenever they change, in whatever place, until the signal ends it. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) listener(mergeSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => removeQuietly(() => browser.storage.onChanged.removeListener(onChanged)));
}
