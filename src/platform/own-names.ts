/**
 * The names that the reader added, as stored. What can't be understood is set aside under another key, so that nothing
 * of the reader's is lost. The size is kept under a limit of ours, far below the browsers'.
 */
import { ENTITY_KINDS } from '../model/annotation.ts';
import {
  isOwnId,
  OWN_ALIASES_MAX,
  OWN_NAMES_BYTES_MAX,
  OWN_NAMES_MAX,
  type OwnName,
  ownTextFault,
} from '../model/own-name.ts';
import { oneAtATime } from './one-at-a-time.ts';
import {
  onStoredChanged,
  partlyRead,
  readChecked,
  readStored,
  STORAGE_KEYS,
  type StorageProblem,
  setAside,
  writeStored,
} from './storage.ts';

export interface StoredOwnNames {
  /** In the order in which they were added. */
  readonly names: readonly OwnName[];
  /** `damaged`: some of it was not understood and is set aside; `unreadable`: storage failed. */
  readonly problem: StorageProblem;
}

/** Why names were not stored: then all that was stored before still is. */
export type OwnNamesRefusal =
  /** More than `OWN_NAMES_MAX`. */
  | 'too-many'
  /** More than `OWN_NAMES_BYTES_MAX`. */
  | 'too-large'
  /** One of them, or its id, is not what a name may be, or two have one id: a mistake of ours, not of the reader's. */
  | 'not-valid'
  /** The browser refused: its storage is full, or closed to us. */
  | 'storage';

export type OwnNamesStored =
  | { readonly ok: true; readonly names: readonly OwnName[] }
  | { readonly ok: false; readonly code: OwnNamesRefusal; readonly detail: string };

/** Takes every name that is whole, the first of each id; `damaged` holds what is left. */
export function parseOwnNames(stored: unknown): { readonly names: OwnName[]; readonly damaged: unknown[] } {
  if (stored === undefined) return { names: [], damaged: [] };
  if (!Array.isArray(stored)) return { names: [], damaged: [stored] };
  const names = new Map<string, OwnName>();
  const damaged: unknown[] = [];
  for (const item of stored as unknown[]) {
    const name = asOwnName(item);
    if (name === null || names.has(name.id)) damaged.push(item);
    else names.set(name.id, name);
  }
  return { names: [...names.values()], damaged };
}

/** The value as a name, without fields that names don't have; `null` when it is none. */
function asOwnName(value: unknown): OwnName | null {
  if (!isRecord(value) || !isRecord(value.names)) return null;
  const { id, aliases, description } = value;
  const kind = ENTITY_KINDS.find((one) => one === value.kind);
  const { zh } = value.names;
  if (typeof id !== 'string' || !isOwnId(id) || kind === undefined || !isText(zh, 'name')) return null;
  const others = textsOf(value.names, ['en', 'tw', 'hk'], 'name');
  const lines = description === undefined ? {} : isRecord(description) && textsOf(description, ['zh', 'en'], 'line');
  if (others === null || lines === null || lines === false || !(aliases === undefined || isAliases(aliases)))
    return null;
  return {
    id,
    kind,
    names: { zh, ...others },
    ...(aliases === undefined || aliases.length === 0 ? {} : { aliases }),
    ...(Object.keys(lines).length === 0 ? {} : { description: lines }),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, use: 'name' | 'line'): value is string {
  return typeof value === 'string' && ownTextFault(value, use) === null;
}

function isAliases(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= OWN_ALIASES_MAX && value.every((alias) => isText(alias, 'name'));
}

/** The texts that are there; `null` when one of them is not as it must be. */
function textsOf<N extends string>(
  record: Readonly<Record<string, unknown>>,
  names: readonly N[],
  use: 'name' | 'line',
): Partial<Record<N, string>> | null {
  const taken: Partial<Record<N, string>> = {};
  for (const name of names) {
    const value = record[name];
    if (value === undefined) continue;
    if (!isText(value, use)) return null;
    taken[name] = value;
  }
  return taken;
}

/** Reads the names. Never rejects. */
export async function readOwnNames(): Promise<StoredOwnNames> {
  const { value, problem } = await readChecked(STORAGE_KEYS.ownNames, STORAGE_KEYS.ownNamesSetAside, (stored) => {
    const { names, damaged } = parseOwnNames(stored);
    return { value: names, damaged };
  });
  return { names: value, problem };
}

/**
 * Changes the stored names, in turn with every other change; all open articles follow. Never rejects.
 *
 * @param change - gets what is stored now, and gives all that is to be stored.
 */
export function changeOwnNames(change: (names: readonly OwnName[]) => readonly OwnName[]): Promise<OwnNamesStored> {
  return oneAtATime(async () => {
    try {
      const stored = await readStored(STORAGE_KEYS.ownNames);
      const { names, damaged } = parseOwnNames(stored);
      const changed = change(names);
      const refusal = refusalOf(changed);
      if (refusal !== null) return refusal;
      // Before it is overwritten; where that is refused, so is the change.
      await setAside(STORAGE_KEYS.ownNamesSetAside, [...damaged, ...partlyRead(stored, names)]);
      await writeStored(STORAGE_KEYS.ownNames, changed);
      return { ok: true, names: changed };
    } catch (error) {
      return { ok: false, code: 'storage', detail: error instanceof Error ? error.message : String(error) };
    }
  });
}

function refusalOf(names: readonly OwnName[]): OwnNamesStored | null {
  const refused = (code: OwnNamesRefusal, detail: string): OwnNamesStored => ({ ok: false, code, detail });
  if (names.length > OWN_NAMES_MAX) return refused('too-many', `${names.length} names`);
  const bytes = new TextEncoder().encode(JSON.stringify(names)).length;
  if (bytes > OWN_NAMES_BYTES_MAX) return refused('too-large', `${bytes} bytes`);
  const [first] = parseOwnNames(names).damaged;
  return first === undefined ? null : refused('not-valid', JSON.stringify(first));
}

/** Calls the listener with the names whenever they change, in whatever place, until the signal ends it. */
export function onOwnNamesChanged(listener: (names: readonly OwnName[]) => void, signal: AbortSignal): void {
  onStoredChanged(STORAGE_KEYS.ownNames, (value) => listener(parseOwnNames(value).names), signal);
}
