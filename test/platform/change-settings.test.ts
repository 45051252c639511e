import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { FakeStorage } from '../helpers/fake-storage.ts';

const storage = new FakeStorage();
storage.install();
const { changeSettings } = await import('../../src/platform/settings.ts');

beforeEach(() => storage.reset());

describe('changing the settings', () => {
  it('starts from what is stored, and gives what is stored then', async () => {
    storage.reset({ settings: { mentions: 'all' } });
    const changed = await changeSettings((now) => ({ ...now, certainty: 'sure' }));
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, mentions: 'all', certainty: 'sure' });
    expect(storage.stored.settings).toEqual(changed);
  });

  it('loses neither of two changes at once', async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, mentions: 'all' })),
      changeSettings((now) => ({ ...now, colours: 'by-kind' })),
    ]);
    expect(storage.stored.settings).toMatchObject({ mentions: 'all', colours: 'by-kind' });
  });

  it('sets aside what is not understood before it is overwritten', async () => {
    storage.reset({ settings: { mentions: 'some' } });
    await changeSettings((now) => ({ ...now, enabled: false }));
    expect(storage.stored['settings-set-aside']).toEqual([{ mentions: 'some' }]);
    expect(storage.stored.settings).toMatchObject({ mentions: 'first', enabled: false });
  });

  it('throws, and changes nothing, when storage refuses', async () => {
    storage.reset({ settings: { mentions: 'all' } });
    storage.refusesWriting = new Error('QuotaExceededError');
    await expect(changeSettings((now) => ({ ...now, mentions: 'first' }))).rejects.toThrow('QuotaExceededError');
    expect(storage.stored.settings).toEqual({ mentions: 'all' });
  });
});
