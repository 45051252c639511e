/** Starts Chromium or Firefox with the built extension, against the origin server and nothing else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserName } from './find.ts';
import { SITE_HOSTS } from './origin-server.ts';

/** Firefox gives every installation an id of its own; tests want to know it. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

export interface LaunchOptions {
  readonly name: BrowserName;
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the unpacked build: `dist/chrome` or `dist/firefox`. */
  readonly extension: string;
  /** The origin server's port. */
  readonly port: number;
  readonly headless: boolean;
  /** The interface language: zh-CN, zh-TW, en-US. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
}

export interface LaunchedBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a new tab and waits until it is loaded. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @throws when the browser does not start or refuses the extension. */
export function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  return options.name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { executable, extension, port, headless, language = 'en-US' } = options;
  const hosts = SITE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [extension],
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [
      // Chromium's sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${hosts},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      '--disable-background-networking',
      '--disable-component-update',
      `--lang=${language}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const id = new URL(worker.url()).host;
  const extensionUrl = (path: string): string => `chrome-extension://${id}/${path}`;
  return {
    name: 'chromium',
    browser,
    extensionUrl,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    close: () => browser.close(),
  };
}

const firefoxManifest = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { executable, extension, port, headless, language = 'en-US', colorScheme = 'light' } = options;
  const manifest = v.parse(firefoxManifest, JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')));
  const profile = mkdtempSync(join(tmpdir(), 'zhiming-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    userDataDir: profile,
    // Without it BiDi refuses the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: FIREFOX_UUID,
      }),
      'network.dns.localDomains': SITE_HOSTS.join(','),
      'network.socket.forcePort': `443=${port}`,
      'intl.locale.requested': language,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
  await browser.installExtension(extension);
  const extensionUrl = (path: string): string => `moz-extension://${FIREFOX_UUID}/${path}`;
  return {
    name: 'firefox',
    browser,
    extensionUrl,
    openExtensionPage: (path) => openFirefoxPage(browser, extensionUrl(path)),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** puppeteer's BiDi connection: public at run time, absent from its types. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}

function hasConnection(browser: object): browser is BidiBrowser {
  return 'connection' in browser;
}

/** `page.goto()` never settles on moz-extension: pages, which move to another process: navigate raw, then look. */
async function openFirefoxPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const frame: object = page.mainFrame();
  if (!hasConnection(browser) || !('_id' in frame)) throw new Error('this puppeteer has no BiDi connection');
  await browser.connection.send('browsingContext.navigate', { context: frame._id, url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
  return page;
}
