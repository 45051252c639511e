import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

const local = { get: vi.fn(), set: vi.fn() };
vi.stubGlobal('browser', { storage: { local, onChanged: { addListener: vi.fn(), removeListener: vi.fn() } } });
const { mergeSettings, readSettings } = await import('../../src/platform/settings.ts');

describe('mergeSettings', () => {
  it('gives the defaults when nothing is stored', () => {
    expect(mergeSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: false });
  });

  it('fills in what an older version did not store', () => {
    const { settings, damaged } = mergeSettings({ enabled: false, kinds: { place: false } });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      kinds: { ...DEFAULT_SETTINGS.kinds, place: false },
    });
    expect(damaged).toBe(false);
  });

  it('takes the default for each field that is damaged, and keeps the others', () => {
    const { settings, damaged } = mergeSettings({ enabled: 1, mentions: 'all', kinds: { person: 'no', place: false } });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      mentions: 'all',
      kinds: { ...DEFAULT_SETTINGS.kinds, place: false },
    });
    expect(damaged).toBe(true);
  });

  it('makes settings of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = mergeSettings(stored);
        expect(mergeSettings(settings)).toEqual({ settings, damaged: false });
      }),
    );
  });
});

describe('readSettings', () => {
  beforeEach(() => {
    vi.resetAllMocks();
  });

  it('gives what is stored', async () => {
    local.get.mockResolvedValue({ settings: { ...DEFAULT_SETTINGS, mentions: 'all' } });
    expect(await readSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, mentions: 'all' }, problem: null });
    expect(local.set).not.toHaveBeenCalled();
  });

  it('sets damaged settings aside before anything can overwrite them', async () => {
    local.get.mockResolvedValue({ settings: 'garbage' });
    local.set.mockResolvedValue(undefined);
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'damaged' });
    expect(local.set).toHaveBeenCalledExactlyOnceWith({ 'settings-set-aside': ['garbage'] });
  });

  it('takes what is valid even where damaged settings can’t be set aside', async () => {
    local.get.mockResolvedValue({ settings: { enabled: 'perhaps', mentions: 'all' } });
    local.set.mockRejectedValue(new Error('no space left'));
    expect(await readSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, mentions: 'all' }, problem: 'damaged' });
  });

  it('gives the defaults, and says so, when storage throws', async () => {
    local.get.mockRejectedValue(new Error('no storage in this window'));
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'unreadable' });
  });
});
