/** What the popup asks of the world around it; `browser-environment.ts` answers it in a browser. */
import type { PageReport, Result } from '../messages/protocol.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Settings } from '../model/settings.ts';
import type { StoredSettings } from '../platform/settings.ts';

export interface PopupEnvironment {
  readonly language: InterfaceLanguage;
  /** The tab that the popup speaks of; `null`: there is none. */
  tab(): Promise<number | null>;
  /** What the tab's content script reports; `null`: none runs there. */
  report(tab: number): Promise<Result<PageReport> | null>;
  /** Whether the tab's address is one of the site's; `false` also where the browser does not tell it. */
  isOnSite(tab: number): Promise<boolean>;
  hasPermission(): Promise<boolean>;
  /** To be called straight from a click. */
  requestPermission(): Promise<boolean>;
  reload(tab: number): Promise<void>;
  /** Scrolls the page to the first mention; `false`: it has none any more. */
  showInArticle(tab: number, key: string): Promise<boolean>;
  settings(): Promise<StoredSettings>;
  /** @throws when the browser's storage refuses. */
  saveSettings(settings: Settings): Promise<void>;
  /** Closes the popup; does nothing where it stands in a tab or window of its own. */
  close(): void;
}
