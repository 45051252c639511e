/** Whatever the browser's storage does: the defaults stand in, nothing that the reader saved is lost, and it is said. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { FakeStorage } from '../helpers/fake-storage.ts';
import { ownName } from '../helpers/own-names.ts';

const storage = new FakeStorage();
storage.install();
const settings = await import('../../src/platform/settings.ts');
const choices = await import('../../src/platform/name-choices.ts');
const ownNames = await import('../../src/platform/own-names.ts');
const notebook = await import('../../src/platform/notebook.ts');

const XI = { key: 'xi-jinping', text: '习近平', en: 'Xi Jinping' };
const PEAR = { key: 'pear', text: '梨', en: '' };
const ONE = ownName('王小明', { en: 'Wang Xiaoming' });
const ENTRY = {
  id: 'a',
  opened: '2026-11-20T10:00:00.000Z',
  kind: 'person',
  text: '卢卡申科',
  zh: '卢卡申科',
  en: 'Lukashenko',
  description: '',
};

/** Each thing that the reader saves: as it is stored, as a later version might store it, and what reads and changes it. */
const SAVED = [
  {
    what: 'settings',
    key: 'settings',
    whole: { ...DEFAULT_SETTINGS, mentions: 'all' },
    later: { ...DEFAULT_SETTINGS, mentions: 'all', kinds: { ...DEFAULT_SETTINGS.kinds, work: false } },
    standard: { settings: DEFAULT_SETTINGS },
    read: settings.readSettings,
    change: async () => void (await settings.changeSettings((now) => ({ ...now, colours: 'by-kind' }))),
  },
  {
    what: 'name choices',
    key: 'name-choices',
    whole: { known: [XI], never: [PEAR] },
    later: { known: [{ ...XI, since: '2027-01-01' }], never: [] },
    standard: { known: [], never: [] },
    read: choices.readStoredNameChoices,
    change: () => choices.changeNameChoices((now) => ({ ...now, never: [] })),
  },
  {
    what: 'own names',
    key: 'own-names',
    whole: [ONE],
    later: [{ ...ONE, names: { ...ONE.names, sg: '王小明' } }],
    standard: { names: [] },
    read: ownNames.readOwnNames,
    change: async () => {
      const stored = await ownNames.changeOwnNames((now) => now.slice(0));
      if (!stored.ok) throw new Error(stored.detail);
    },
  },
  {
    what: 'the notebook',
    key: 'notebook',
    whole: { entries: [ENTRY], removed: 0 },
    later: { entries: [{ ...ENTRY, place: '明斯克' }], removed: 0 },
    standard: { entries: [], removed: 0 },
    read: notebook.readNotebook,
    change: () => notebook.removeFromNotebook(['another']),
  },
] as const;

beforeEach(() => storage.reset());

describe.each(SAVED)('$what', ({ key, whole, later, standard, read, change }) => {
  const aside = `${key}-set-aside`;

  it.each([['garbage'], [7], [null], [[5, { id: 3 }]], [{ entries: 'none', known: 4, enabled: 'perhaps' }]])(
    'that are %j give the defaults and say so, and are kept aside before a change',
    async (garbage) => {
      storage.reset({ [key]: garbage });
      expect(await read()).toEqual({ ...standard, problem: 'damaged' });
      expect(JSON.stringify(storage.stored[aside])).toContain(JSON.stringify(garbage).slice(1, -1));
      storage.reset({ [key]: garbage });
      await change();
      expect(JSON.stringify(storage.stored[aside])).toContain(JSON.stringify(garbage).slice(1, -1));
      expect(await read()).toMatchObject({ problem: null });
    },
  );

  it('keep aside one piece of garbage after another', async () => {
    for (const garbage of ['first', 'second', 'first']) {
      storage.stored[key] = garbage;
      await read();
    }
    expect(storage.stored[aside]).toEqual(['first', 'second']);
  });

  it('of another version are read as far as they are understood, and kept aside whole before a change', async () => {
    storage.reset({ [key]: later });
    await change();
    const kept = JSON.stringify(storage.stored[aside]);
    expect(kept).toMatch(/work|since|sg|place/);
    await change();
    expect(JSON.stringify(storage.stored[aside])).toBe(kept);
  });

  it('that are as they should be are never kept aside', async () => {
    storage.reset({ [key]: whole });
    await read();
    await change();
    expect(Object.keys(storage.stored)).toEqual([key]);
  });

  it('stay as they were when storage is full, whole or damaged, and the change says that it failed', async () => {
    for (const stored of [whole, later, 'garbage']) {
      storage.reset({ [key]: stored });
      storage.refusesWriting = new Error('QuotaExceededError');
      await expect(change()).rejects.toThrow('QuotaExceededError');
      await read();
      expect(storage.stored).toEqual({ [key]: stored });
    }
  });

  it('are the defaults where storage can’t be read, and nothing is written over them', async () => {
    storage.reset({ [key]: whole });
    storage.refusesReading = new Error('closed');
    expect(await read()).toEqual({ ...standard, problem: 'unreadable' });
    await expect(change()).rejects.toThrow('closed');
    expect(storage.stored).toEqual({ [key]: whole });
  });
});
