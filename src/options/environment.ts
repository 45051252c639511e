/** What the options page asks of the world around it; `browser-environment.ts` answers it in a browser. */
import type { ListFacts, Result } from '../messages/protocol.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { NameChoices } from '../model/name-choices.ts';
import type { NotebookEntry } from '../model/notebook.ts';
import type { OwnName } from '../model/own-name.ts';
import type { Settings } from '../model/settings.ts';
import type { Shortcut } from '../platform/commands.ts';
import type { StoredNameChoices } from '../platform/name-choices.ts';
import type { StoredNotebook } from '../platform/notebook.ts';
import type { OwnNamesStored, StoredOwnNames } from '../platform/own-names.ts';
import type { StoredSettings } from '../platform/settings.ts';

/** Something stored: as it is now, and every change of it, in whatever page it is made. */
export interface Stored<T> {
  /** Never rejects. */
  read(): Promise<T>;
  follow(listener: (value: T) => void, signal: AbortSignal): void;
}

/** Unless said otherwise a change throws what the browser's storage throws; then what was stored before still is. */
export interface OptionsEnvironment {
  readonly browserLanguage: InterfaceLanguage;
  /** The extension's. */
  readonly version: string;
  readonly settings: Stored<StoredSettings>;
  /** @returns what is stored then. */
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Whether marks are off until the browser starts again. */
  readonly paused: Stored<boolean>;
  setPaused(paused: boolean): Promise<void>;
  readonly choices: Stored<StoredNameChoices>;
  changeChoices(change: (choices: NameChoices) => NameChoices): Promise<void>;
  readonly ownNames: Stored<StoredOwnNames>;
  /** Never rejects. */
  changeOwnNames(change: (names: readonly OwnName[]) => readonly OwnName[]): Promise<OwnNamesStored>;
  readonly notebook: Stored<StoredNotebook>;
  removeFromNotebook(ids: readonly string[]): Promise<void>;
  /** Puts back what was removed a moment ago. */
  restoreToNotebook(entries: readonly NotebookEntry[]): Promise<void>;
  clearNotebook(): Promise<void>;
  /** The reader has been told how many entries had to go. */
  forgetRemoved(): Promise<void>;
  /** Erases everything that the extension stored. */
  erase(): Promise<void>;
  /** What the list holds. Never rejects. */
  listFacts(): Promise<Result<ListFacts>>;
  /** @throws where the browser knows no commands. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** @throws where the browser has no page for them. */
  openShortcutSettings(): Promise<void>;
  /** Gives the reader a file. @param type - a media type. */
  saveFile(name: string, type: string, text: string): void;
}
