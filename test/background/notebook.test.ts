import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MetName } from '../../src/messages/protocol.ts';
import { NOTEBOOK_ENTRIES_MAX, NOTEBOOK_TEXTS_MAX, type NotebookEntry } from '../../src/model/notebook.ts';
import { DEFAULT_SETTINGS, type NotebookField } from '../../src/model/settings.ts';
import { FakeStorage } from '../helpers/fake-storage.ts';

const storage = new FakeStorage();
storage.install();
const { keepMet } = await import('../../src/background/notebook.ts');
const { clearNotebook, forgetRemoved, onNotebookChanged, parseNotebook, readNotebook, removeFromNotebook } =
  await import('../../src/platform/notebook.ts');
const { eraseStored } = await import('../../src/platform/storage.ts');

const MET: MetName = {
  kind: 'person',
  text: '盧卡申科',
  zh: '亚历山大·卢卡申科',
  en: 'Aleksandr Lukashenko',
  description: '白俄罗斯总统',
  sentence: '盧卡申科說，他和習近平談了很久。',
  title: '样例标题',
  address: 'https://cn.nytimes.com/world/20230302/lake-talks/',
  date: '2023-03-02',
};

function turnedOn(fields: Partial<Record<NotebookField, boolean>> = {}): object {
  const { notebook } = DEFAULT_SETTINGS;
  return { settings: { ...DEFAULT_SETTINGS, notebook: { on: true, fields: { ...notebook.fields, ...fields } } } };
}

async function entries(): Promise<readonly NotebookEntry[]> {
  return (await readNotebook()).entries;
}

beforeEach(() => storage.reset({ ...turnedOn() }));

describe('keeping a name', () => {
  it('keeps the name and the sentence, and of the page only what is ticked', async () => {
    expect(await keepMet(MET, false)).toBe(true);
    const { title: _title, address: _address, date: _date, ...ticked } = MET;
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(entry).toEqual({ ...ticked, id: expect.any(String), opened: expect.stringMatching(/^\d{4}-.*Z$/) });
    const text = JSON.stringify(storage.stored);
    for (const secret of ['样例标题', 'lake-talks', '2023-03-02']) expect(text).not.toContain(secret);
  });

  it('keeps everything that is ticked', async () => {
    storage.reset({ ...turnedOn({ title: true, address: true, date: true }) });
    await keepMet(MET, false);
    expect((await entries())[0]).toMatchObject(MET);
    await keepMet({ ...MET, zh: '普京', date: null }, false);
    expect((await entries())[1]).not.toHaveProperty('date');
  });

  it('keeps nothing while it is off, which it is by default, and nothing of a private window', async () => {
    expect(await keepMet(MET, true)).toBe(false);
    storage.reset();
    expect(await keepMet(MET, false)).toBe(false);
    expect(storage.stored).toEqual({});
  });

  it('has one entry for a name in a sentence: opening it again moves its time', async () => {
    await keepMet(MET, false);
    await keepMet({ ...MET, sentence: '另一句。' }, false);
    const [first] = await entries();
    await keepMet(MET, false);
    const after = await entries();
    expect(after.map(({ sentence }) => sentence)).toEqual(['另一句。', MET.sentence]);
    expect(after[1]?.id).toBe(first?.id);
    expect(Date.parse(after[1]?.opened ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.opened ?? ''));
  });

  it('loses nothing when names come from several tabs at once', async () => {
    const all = Array.from({ length: 20 }, (_, at) => ({ ...MET, zh: `名${at}` }));
    expect(await Promise.all(all.map((met) => keepMet(met, false)))).toEqual(all.map(() => true));
    expect((await entries()).map(({ zh }) => zh)).toEqual(all.map(({ zh }) => zh));
  });

  it('lets the oldest go beyond the limit, and counts them until the reader has been told', async () => {
    await keepMet(MET, false);
    const [one] = await entries();
    const full = Array.from({ length: NOTEBOOK_ENTRIES_MAX }, (_, at) => ({ ...one, id: `id-${at}`, zh: `名${at}` }));
    storage.stored.notebook = { entries: full, removed: 3 };
    await keepMet(MET, false);
    const { entries: left, removed } = await readNotebook();
    expect([left.length, left[0]?.zh, left.at(-1)?.zh, removed]).toEqual([NOTEBOOK_ENTRIES_MAX, '名1', MET.zh, 4]);
    await forgetRemoved();
    expect((await readNotebook()).removed).toBe(0);
  });

  it('cuts texts that no name has', async () => {
    await keepMet({ ...MET, sentence: '长'.repeat(2000), en: 'x'.repeat(2000) }, false);
    const [entry] = await entries();
    expect(entry?.sentence).toHaveLength(NOTEBOOK_TEXTS_MAX.sentence);
    expect(entry?.en.endsWith('x…')).toBe(true);
  });

  it('says that it kept nothing when storage is full, and what was kept stays', async () => {
    await keepMet(MET, false);
    const before = structuredClone(storage.stored);
    storage.refusesWriting = new Error('quota exceeded');
    expect(await keepMet({ ...MET, zh: '普京' }, false)).toBe(false);
    expect(storage.stored).toEqual(before);
  });
});

describe('the stored notebook', () => {
  it('loses entries that are removed, and no others', async () => {
    for (const zh of ['甲', '乙', '丙']) await keepMet({ ...MET, zh }, false);
    const [first, , third] = await entries();
    await removeFromNotebook([first?.id ?? '', third?.id ?? '', 'nobody']);
    expect((await entries()).map(({ zh }) => zh)).toEqual(['乙']);
  });

  it('is empty once it is turned off and cleared, whatever was on its way', async () => {
    const underWay = keepMet(MET, false);
    storage.stored.settings = DEFAULT_SETTINGS;
    const cleared = clearNotebook();
    const later = keepMet({ ...MET, zh: '普京' }, false);
    await Promise.all([underWay, cleared, later]);
    expect(storage.stored).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it('is gone with all else when everything is erased, also what is being kept at the moment', async () => {
    const underWay = [keepMet(MET, false), keepMet({ ...MET, zh: '普京' }, false)];
    await eraseStored();
    await Promise.all(underWay);
    expect(storage.stored).toEqual({});
  });

  it('sets aside what is damaged', async () => {
    await keepMet(MET, false);
    const [entry] = await entries();
    storage.stored.notebook = { entries: [entry, { ...entry, id: 'x', kind: 'ship' }, 5], removed: -1 };
    expect(await readNotebook()).toEqual({ entries: [entry], removed: 0, problem: 'damaged' });
    expect(storage.stored['notebook-set-aside']).toEqual([{ ...entry, id: 'x', kind: 'ship' }, 5]);
    await clearNotebook();
    expect(Object.keys(storage.stored)).toEqual(['settings']);
  });

  it('is what can be made of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { notebook } = parseNotebook(stored);
        expect(parseNotebook(notebook)).toEqual({ notebook, damaged: [] });
      }),
    );
  });

  it('is empty when storage is closed', async () => {
    storage.refusesReading = new Error('closed');
    expect(await readNotebook()).toEqual({ entries: [], removed: 0, problem: 'unreadable' });
  });

  it('tells who listens', async () => {
    const heard: number[] = [];
    onNotebookChanged(({ entries: all }) => heard.push(all.length), new AbortController().signal);
    await keepMet(MET, false);
    await clearNotebook();
    expect(heard).toEqual([1, 0]);
  });
});
