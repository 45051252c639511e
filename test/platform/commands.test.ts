import { beforeEach, describe, expect, it, vi } from 'vitest';

const create = vi.fn(async () => {});
const api: { commands: Record<string, unknown>; tabs: object } = { commands: {}, tabs: { create } };
vi.stubGlobal('browser', api);
const { openShortcutSettings } = await import('../../src/platform/commands.ts');

beforeEach(() => {
  create.mockReset();
  api.commands = {};
});

describe('the browser’s page for shortcuts', () => {
  it('is opened by its own call where there is one', async () => {
    const call = vi.fn(async () => {});
    api.commands = { openShortcutSettings: call };
    await openShortcutSettings();
    expect(call).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  it('is opened by its address elsewhere', async () => {
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('is said to be missing where the browser refuses', async () => {
    create.mockRejectedValue(new Error('Illegal URL'));
    await expect(openShortcutSettings()).rejects.toThrow('Illegal URL');
  });
});
