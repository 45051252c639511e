/**
 * Off until the browser starts again. Stored like a setting, so that open pages follow at once; the background takes it
 * back when the browser starts (`session` storage would be shorter, but a content script may not read it).
 */
import { browser } from './browser.ts';
import { onStoredChanged, readStored, STORAGE_KEYS, writeStored } from './storage.ts';

/** Storage that fails means not paused. Never rejects. */
export async function isPaused(): Promise<boolean> {
  try {
    return (await readStored(STORAGE_KEYS.paused)) === true;
  } catch {
    return false;
  }
}

/** @throws what the browser's storage throws. */
export async function setPaused(paused: boolean): Promise<void> {
  await writeStored(STORAGE_KEYS.paused, paused);
}

export function onPausedChanged(listener: (paused: boolean) => void, signal: AbortSignal): void {
  onStoredChanged(STORAGE_KEYS.paused, (value) => listener(value === true), signal);
}

/** Ends the pause whenever the browser starts. Call while the worker's script first runs. */
export function endPauseAtStart(): void {
  browser.runtime.onStartup.addListener(() => {
    // Where storage refuses, there was no pause to end either.
    void setPaused(false).catch(() => undefined);
  });
}
