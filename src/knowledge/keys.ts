/**
 * Shorter JSON: the names of an entry's fields are replaced by letters, from a list that the file holds. It takes a
 * third off the text sections, and lets the reader give back the entry exactly as it was written.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The name that stands in the file for the key at `index`: one or two letters. No digits, because objects move keys
 * that look like numbers to the front.
 */
function shortName(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  const before = Math.floor(index / LETTERS.length);
  return before === 0 ? last : LETTERS.charAt(before - 1) + last;
}

/**
 * Collects the keys of all objects within a value.
 *
 * @param counts how often each key was seen; added to.
 */
export function countKeys(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) countKeys(item, counts);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      countKeys(item, counts);
    }
  }
}

/** The same value with short keys. Keys that `keys` lacks are an error of the caller: they throw. */
export function shortenKeys(value: unknown, keys: readonly string[]): Json {
  const names = new Map(keys.map((key, index) => [key, shortName(index)]));
  return rename(value, (key) => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`The key "${key}" is not in the list of keys.`);
    return name;
  });
}

/**
 * The value that `shortenKeys` was given.
 *
 * @param value what `JSON.parse` gave, which nobody else holds: it may be changed. Written as loops, for a cold worker
 *   restores some hundred entries before any of this is compiled, and lists of keys and values cost it thrice the time.
 */
export function restoreKeys(value: unknown, keys: readonly string[]): unknown {
  let names = namesOf.get(keys);
  if (names === undefined) {
    names = new Map(keys.map((key, index) => [shortName(index), key]));
    namesOf.set(keys, names);
  }
  return restored(value, names);
}

function restored(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = restored(value[index], names);
    return value;
  }
  const whole: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) whole[names.get(key) ?? key] = restored(item, names);
  return whole;
}

/** Every entry of a list has the same keys. */
const namesOf = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function rename(value: unknown, nameOf: (key: string) => string): Json {
  if (Array.isArray(value)) return value.map((item) => rename(item, nameOf));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [nameOf(key), rename(item, nameOf)]));
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new Error(`A ${typeof value} cannot be written as JSON.`);
}
