import { describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { type CommandTools, runCommand } from '../../src/background/commands.ts';

function fakeTools() {
  return {
    tour: vi.fn(async () => null),
    toggleMarks: vi.fn(async () => undefined),
    addName: vi.fn(async () => undefined),
    activeTab: vi.fn(async () => 7),
  } satisfies CommandTools;
}

describe('the key commands', () => {
  it.each(Object.keys(manifest.commands))('%s does something', async (name) => {
    const tools = fakeTools();
    await runCommand(name, 3, tools);
    const done = [tools.tour, tools.toggleMarks, tools.addName].filter(({ mock }) => mock.calls.length > 0);
    expect(done).toHaveLength(1);
  });

  it('take a step in the page of the tab that the browser names, else in the one in front', async () => {
    const tools = fakeTools();
    await runCommand('next-name', 3, tools);
    await runCommand('previous-mention', null, tools);
    expect(tools.tour.mock.calls).toEqual([
      [3, 'next-name'],
      [7, 'previous-mention'],
    ]);
  });

  it('do nothing by a name that is none of ours', async () => {
    const tools = fakeTools();
    await runCommand('_execute_action', 3, tools);
    for (const tool of Object.values(tools)) expect(tool).not.toHaveBeenCalled();
  });

  it('suggest at most the four keys that Chrome allows, none of them a single letter', () => {
    const keys = Object.values(manifest.commands).flatMap((command) =>
      'suggested_key' in command ? [command.suggested_key.default] : [],
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const key of keys) expect(key).toMatch(/^(Ctrl|Alt)\+Shift\+/);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
