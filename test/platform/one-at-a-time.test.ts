import { afterEach, describe, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../src/platform/one-at-a-time.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs something that takes a while, and notes when it begins and ends. */
function noting(name: string, notes: string[]): () => Promise<string> {
  return async () => {
    notes.push(`${name} begins`);
    await new Promise((done) => setImmediate(done));
    notes.push(`${name} ends`);
    return name;
  };
}

describe('oneAtATime', () => {
  it('runs one after the other in one page, also after one that fails', async () => {
    const notes: string[] = [];
    const failing = oneAtATime(async () => Promise.reject(new Error('no')));
    const all = ['a', 'b'].map((name) => oneAtATime(noting(name, notes)));
    await expect(failing).rejects.toThrow('no');
    expect(await Promise.all(all)).toEqual(['a', 'b']);
    expect(notes).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('holds the browser’s lock meanwhile, so that other pages and the worker wait', async () => {
    const notes: string[] = [];
    const request = async (name: string, run: () => Promise<unknown>): Promise<unknown> => {
      notes.push(`lock ${name}`);
      const value = await run();
      notes.push('unlock');
      return value;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    await oneAtATime(noting('a', notes));
    expect(notes).toEqual(['lock zhiming-storage', 'a begins', 'a ends', 'unlock']);
    const failing = oneAtATime(async () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
  });

  it('does without where locks are refused', async () => {
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('SecurityError')) } });
    const notes: string[] = [];
    expect(await oneAtATime(noting('a', notes))).toBe('a');
    expect(notes).toEqual(['a begins', 'a ends']);
  });
});
