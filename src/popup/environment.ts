/** What the popup asks of the world around it; `browser-environment.ts` answers it in a browser. */
import type { PageReport, Result, TourStep } from '../messages/protocol.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { ChosenName, NameChoices } from '../model/name-choices.ts';
import type { OwnName } from '../model/own-name.ts';
import type { Settings } from '../model/settings.ts';
import type { Shortcut } from '../platform/commands.ts';
import type { OwnNamesStored } from '../platform/own-names.ts';
import type { StoredSettings } from '../platform/settings.ts';

export interface PopupEnvironment {
  /** What the browser speaks; the settings may want another. */
  readonly browserLanguage: InterfaceLanguage;
  /** Whether the popup covers the page: on a phone it is a page of its own, which has to go before the article is seen. */
  readonly coversPage: boolean;
  readonly versions: Versions;
  /** The tab that the popup speaks of; `null`: there is none. */
  tab(): Promise<number | null>;
  /** What the tab's content script reports; `null`: none runs there. */
  report(tab: number): Promise<Result<PageReport> | null>;
  /** Whether the tab's address is one of the site's; `false` also where the browser does not tell it. */
  isOnSite(tab: number): Promise<boolean>;
  /** Whether the tab's page is still on its way. */
  isLoading(tab: number): Promise<boolean>;
  hasPermission(): Promise<boolean>;
  /** To be called straight from a click. */
  requestPermission(): Promise<boolean>;
  reload(tab: number): Promise<void>;
  /** Scrolls the page to the first mention; `false`: it has none any more. */
  showInArticle(tab: number, key: string): Promise<boolean>;
  /** Goes to another name or mention. @returns the printed name; `null`: there is none to go to. */
  tour(tab: number, step: TourStep): Promise<string | null>;
  /** The browser's key commands as they are set now; none where it has none. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** What is selected in the page, in one line; empty: nothing. */
  selection(tab: number): Promise<string>;
  /** Stores one more name of the reader's own. */
  addOwnName(name: OwnName): Promise<OwnNamesStored>;
  /** Stores that the reader knows a name, or never wants a printed form linked to it. @throws when storage refuses. */
  choose(list: keyof NameChoices, name: ChosenName): Promise<void>;
  settings(): Promise<StoredSettings>;
  /** @throws when the browser's storage refuses. */
  saveSettings(settings: Settings): Promise<void>;
  /** Whether marks are off until the browser starts again. */
  isPaused(): Promise<boolean>;
  /** @throws when the browser's storage refuses. */
  setPaused(paused: boolean): Promise<void>;
  /** Puts a text on the clipboard. @throws where the browser refuses. */
  copy(text: string): Promise<void>;
  /** The version of the list, or the code of what keeps it from being used. */
  listVersion(): Promise<string>;
  /** @throws where the browser refuses. */
  openOptions(): Promise<void>;
  /** Closes the popup; does nothing where it stands in a tab or window of its own. */
  close(): void;
}

export interface Versions {
  readonly extension: string;
  /** As the browser calls itself; the report has its name and version only. */
  readonly userAgent: string;
}
