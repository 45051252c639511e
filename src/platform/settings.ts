/**
 * The reader's settings as stored. Defaults are merged at reading; what cannot be understood is replaced by its default
 * and kept under another key, so that nothing of the reader's is lost; storage that fails gives the defaults.
 */
import { ENTITY_KINDS } from '../model/annotation.ts';
import { INTERFACE_LANGUAGES } from '../model/language.ts';
import { DEFAULT_SETTINGS, NOTEBOOK_FIELDS, type Settings } from '../model/settings.ts';
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

export interface StoredSettings {
  readonly settings: Settings;
  /** `damaged`: some of it was not understood and is set aside; `unreadable`: storage failed. Defaults stand in. */
  readonly problem: StorageProblem;
}

/** Takes each field that is valid, the default for each that is missing; `damaged` when anything was there but invalid. */
export function mergeSettings(stored: unknown): { readonly settings: Settings; readonly damaged: boolean } {
  const standard = DEFAULT_SETTINGS;
  const all = new Fields(stored);
  const notebook = new Fields(all.valueOf('notebook'));
  const kinds = new Fields(all.valueOf('kinds'));
  const fields = new Fields(notebook.valueOf('fields'));
  const settings: Settings = {
    enabled: all.flag('enabled', standard.enabled),
    kinds: kinds.flags(ENTITY_KINDS, standard.kinds),
    mentions: all.oneOf('mentions', ['first', 'all'], standard.mentions),
    certainty: all.oneOf('certainty', ['all', 'sure'], standard.certainty),
    colours: all.oneOf('colours', ['one', 'by-kind'], standard.colours),
    spareCommonCountries: all.flag('spareCommonCountries', standard.spareCommonCountries),
    script: all.oneOf('script', ['page', 'hans', 'hant'], standard.script),
    language: all.oneOf('language', ['browser', ...INTERFACE_LANGUAGES], standard.language),
    readings: all.oneOf('readings', ['language', 'on', 'off'], standard.readings),
    notebook: {
      on: notebook.flag('on', standard.notebook.on),
      fields: fields.flags(NOTEBOOK_FIELDS, standard.notebook.fields),
    },
  };
  return { settings, damaged: [all, kinds, notebook, fields].some(({ damaged }) => damaged) };
}

/** The fields of a stored object. Plain checks, not valibot: every page of the site pays for this file's bytes. */
class Fields {
  readonly #stored: Readonly<Record<string, unknown>>;
  /** Whether something was there that is not what it should be. */
  damaged = false;

  /** @param stored - an object; `undefined` has no fields, anything else is damaged. */
  constructor(stored: unknown) {
    const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
    this.#stored = isRecord ? { ...stored } : {};
    this.damaged = stored !== undefined && !isRecord;
  }

  valueOf(name: string): unknown {
    return this.#stored[name];
  }

  flag(name: string, standard: boolean): boolean {
    return this.oneOf(name, [true, false], standard);
  }

  flags<N extends string>(names: readonly N[], standard: Readonly<Record<N, boolean>>): Record<N, boolean> {
    const taken: Record<N, boolean> = { ...standard };
    for (const name of names) taken[name] = this.flag(name, standard[name]);
    return taken;
  }

  oneOf<T>(name: string, values: readonly T[], standard: T): T {
    const value = this.#stored[name];
    const valid = values.find((one) => one === value);
    if (valid === undefined && value !== undefined) this.damaged = true;
    return valid ?? standard;
  }
}

/** Reads the settings. Never rejects. */
export async function readSettings(): Promise<StoredSettings> {
  const { value, problem } = await readChecked(STORAGE_KEYS.settings, STORAGE_KEYS.settingsSetAside, (stored) => {
    const { settings, damaged } = mergeSettings(stored);
    return { value: settings, damaged: damaged ? [stored] : [] };
  });
  return { settings: value, problem };
}

/** Stores the settings; all open pages follow. @throws what the browser's storage throws. */
export async function writeSettings(settings: Settings): Promise<void> {
  await writeStored(STORAGE_KEYS.settings, settings);
}

/**
 * Changes the settings as they are stored now, in turn with every other change of this sort; all open pages follow.
 *
 * @returns what is stored then.
 * @throws what the browser's storage throws; then nothing is changed.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return oneAtATime(async () => {
    const stored = await readStored(STORAGE_KEYS.settings);
    const { settings } = mergeSettings(stored);
    const changed = change(settings);
    // Before they are overwritten; where that is refused, so is the change.
    if (saysMore(stored, settings)) await setAside(STORAGE_KEYS.settingsSetAside, [stored]);
    await writeStored(STORAGE_KEYS.settings, changed);
    return changed;
  });
}

/** Calls the listener with the merged settings whenever they change, in whatever place, until the signal ends it. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStoredChanged(STORAGE_KEYS.settings, (value) => listener(mergeSettings(value).settings), signal);
}
