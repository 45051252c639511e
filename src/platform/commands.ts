/** The browser's own key commands, which the reader can change in its settings. `manifest.json` has their keys. */
import type { Commands } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Calls the listener with the command's name and the tab in front, which is `null` when the browser tells none. Call
 * while the worker's script first runs: a listener added later misses the waking event.
 */
export function onCommand(listener: (name: string, tab: number | null) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: { readonly id?: number | undefined }) =>
    listener(name, tab?.id ?? null),
  );
}

/** A command as the options page lists it. */
export interface Shortcut {
  readonly name: string;
  /** The keys as the browser words them; empty when none are set. */
  readonly keys: string;
}

/** All our commands with the keys that they have now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ name, keys: shortcut ?? '' }]));
}

/** Opens the popup over the tab in front, as its button would. @throws where the browser refuses. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/**
 * Opens the browser's own page where keys are set: Firefox has a call for it, Chrome an address.
 *
 * @throws where the browser has no such page, or refuses.
 */
export async function openShortcutSettings(): Promise<void> {
  const commands: Partial<Pick<Commands.Static, 'openShortcutSettings'>> = browser.commands;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
