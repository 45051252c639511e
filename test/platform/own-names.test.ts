import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOwnName } from '../../src/knowledge/own-names/index.ts';
import { OWN_NAMES_MAX, type OwnName } from '../../src/model/own-name.ts';
import { FakeStorage } from '../helpers/fake-storage.ts';
import { anyOwnNames, ownName } from '../helpers/own-names.ts';

const storage = new FakeStorage();
storage.install();
const { changeOwnNames, onOwnNamesChanged, parseOwnNames, readOwnNames } = await import(
  '../../src/platform/own-names.ts'
);

beforeEach(() => storage.reset());

const ONE = ownName('王小明', { en: 'Wang Xiaoming' });
const OTHER = ownName('李大明');

/** Puts something in the place of one field, however deep. */
const anyDamage = fc.tuple(
  fc.constantFrom(
    'id',
    'kind',
    'names',
    'names.zh',
    'names.en',
    'aliases',
    'aliases.0',
    'description',
    'description.zh',
  ),
  fc.oneof(
    fc.constantFrom<unknown>('', ' a', 'a\u202eb', '，', 'a'.repeat(201), null, 5, [], {}, ['ok'], 'place'),
    fc.anything(),
  ),
);

function damagedBy(name: OwnName, [path, value]: readonly [string, unknown]): unknown {
  const copy = structuredClone(name) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at: unknown = copy;
  for (const step of steps) at = (at as Record<string, unknown> | undefined)?.[step];
  if (typeof at === 'object' && at !== null)
    Object.defineProperty(at, last, { value, enumerable: true, writable: true, configurable: true });
  return copy;
}

describe('stored own names', () => {
  it('are those that were stored, in their order', async () => {
    expect(await readOwnNames()).toEqual({ names: [], problem: null });
    expect(await changeOwnNames((names) => [...names, ONE, OTHER])).toEqual({ ok: true, names: [ONE, OTHER] });
    expect(await readOwnNames()).toEqual({ names: [ONE, OTHER], problem: null });
  });

  it('are taken as any valid name is, and as no invalid one is', () => {
    fc.assert(
      fc.property(anyOwnNames, (names) => {
        expect(parseOwnNames(names)).toEqual({ names, damaged: [] });
      }),
    );
    fc.assert(
      fc.property(anyOwnNames, anyDamage, (names, damage) => {
        for (const name of names) {
          const [taken] = parseOwnNames([damagedBy(name, damage)]).names;
          if (taken !== undefined) expect(checkOwnName(taken)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are what can be made of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { names } = parseOwnNames(stored);
        expect(parseOwnNames(names)).toEqual({ names, damaged: [] });
      }),
    );
  });

  it('set aside what is damaged, every piece of it once, before anything can overwrite it', async () => {
    storage.reset({ 'own-names': [ONE, 'garbage', { ...OTHER, kind: 'ship' }] });
    expect(await readOwnNames()).toEqual({ names: [ONE], problem: 'damaged' });
    await readOwnNames();
    const damaged = ['garbage', { ...OTHER, kind: 'ship' }];
    expect(storage.stored['own-names-set-aside']).toEqual(damaged);
    await changeOwnNames((names) => names);
    expect(storage.stored).toEqual({ 'own-names': [ONE], 'own-names-set-aside': damaged });
    storage.stored['own-names'] = 'more';
    await readOwnNames();
    expect(storage.stored['own-names-set-aside']).toEqual([...damaged, 'more']);
  });

  it('lose nothing when two change them at once', async () => {
    await Promise.all([ONE, OTHER].map((name) => changeOwnNames((names) => [...names, name])));
    expect((await readOwnNames()).names).toEqual([ONE, OTHER]);
  });

  it('stay as they were when there are too many, too much of them, or one that is none', async () => {
    await changeOwnNames(() => [ONE]);
    const many = Array.from({ length: OWN_NAMES_MAX + 1 }, (_, at) => ownName(`王${at}`));
    expect(await changeOwnNames(() => many)).toMatchObject({ ok: false, code: 'too-many' });
    const aliases = Array.from({ length: 40 }, (_, at) => `${at}${'明'.repeat(190)}`);
    const large = many.slice(0, 50).map((name) => ({ ...name, aliases }));
    expect(await changeOwnNames(() => large)).toMatchObject({ ok: false, code: 'too-large' });
    expect(await changeOwnNames(() => [ownName('')])).toMatchObject({ ok: false, code: 'not-valid' });
    expect(await changeOwnNames(() => [ONE, ONE])).toMatchObject({ ok: false, code: 'not-valid' });
    expect(storage.stored).toEqual({ 'own-names': [ONE] });
  });

  it('say so when storage is full or closed', async () => {
    await changeOwnNames(() => [ONE]);
    storage.refusesWriting = new Error('quota exceeded');
    expect(await changeOwnNames(() => [OTHER])).toEqual({ ok: false, code: 'storage', detail: 'quota exceeded' });
    storage.refusesReading = new Error('closed');
    expect(await readOwnNames()).toEqual({ names: [], problem: 'unreadable' });
    expect(storage.stored).toEqual({ 'own-names': [ONE] });
  });

  it('tell who listens of every change, until the signal ends it', async () => {
    const heard: unknown[] = [];
    const ending = new AbortController();
    onOwnNamesChanged((names) => heard.push(names), ending.signal);
    await changeOwnNames(() => [ONE]);
    ending.abort();
    await changeOwnNames(() => []);
    expect(heard).toEqual([[ONE]]);
  });
});
