/** What differs between the browsers, behind one interface. */
import type { Browser, Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** The browser's language tag. Firefox needs its language package for another than `en`. */
  readonly language?: string;
  /** `false` opens windows, for people to look at. */
  readonly headless?: boolean;
  /** What the system prefers, as far as pages are told. Chromium is told page by page (`emulateMediaFeatures`). */
  readonly colorScheme?: 'light' | 'dark';
  /** Leaves the page open that the extension opens when it has been installed. */
  readonly keepsWelcome?: boolean;
  /** The folder of the built extension; left out: the browser's own in `dist`. */
  readonly dist?: string;
  /**
   * Sends everything through the site's recording proxy. Without it hosts' names lead to the site: other ports and
   * addresses in figures do not, and a connection that no request follows is not seen.
   */
  readonly throughProxy?: boolean;
}

/** A browser with a fresh profile. */
export interface Started {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** What a page is told of where it is shown. */
export interface Medium {
  readonly type: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
}

export interface Driver {
  readonly browser: Browser;
  /** What the addresses of the extension's files start with. */
  readonly origin: string;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the service worker or event page, as the browser does after a while; the next message starts a fresh one. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /**
   * Tells the extension of a key command as the browser does, for none takes keys of a headless window: the listener of
   * the background is called with the name and the tab in front.
   */
  command(name: string, tab: number): Promise<void>;
  /** Saves what pages give to download in a folder, from now on, without asking. */
  saveDownloadsIn(folder: string): Promise<void>;
  /** Runs the content script in the page of a tab once more, beside the copy that is there. */
  injectAgain(page: Page, tab: number): Promise<void>;
  /** Turns the extension off or on as its reader does in the browser's list; open pages stay open. */
  setEnabled(enabled: boolean): Promise<void>;
  /** Removes the extension; open pages stay open. */
  remove(): Promise<void>;
  /** Ends the extension and starts it again, as an update does; open pages stay open. */
  reloadExtension(): Promise<void>;
  /** Shows the page in front as on this medium. */
  show(page: Page, medium: Medium): Promise<void>;
  /** Takes the permission for the site away, or gives it back, as the reader can in the browser's own settings. */
  permitSite(isAllowed: boolean): Promise<void>;
  /**
   * Runs a function's source on our closed shadow root in the page.
   *
   * @returns its answer (JSON); `null` when the page has no host of ours.
   */
  inShadow(page: Page, source: string): Promise<unknown>;
  close(): Promise<void>;
}
