/** Firefox with the built extension, driven over WebDriver BiDi. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Driver, LaunchOptions, Started } from './driver.ts';
import type { Site } from './site.ts';
import { until } from './until.ts';

/** The extension's address is random by profile; a preference fixes it. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** The hosts of the manifest. */
const SITE_ORIGINS = ['https://cn.nytimes.com/*', 'https://m.cn.nytimes.com/*'];

/** puppeteer's BiDi connection is there at run time, but not in its types. */
interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: unknown }> };
}

interface Bidi {
  send(method: string, parameters: object): Promise<unknown>;
}

const addonSchema = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });
const treeSchema = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const evaluatedSchema = v.union([
  v.object({ type: v.literal('success'), result: v.looseObject({}) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const valueSchema = v.object({ value: v.string() });
const nodeSchema = v.object({
  value: v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) }),
});

/** The extension's own id, by which the browser knows it. */
function idOf(dist: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  return v.parse(addonSchema, manifest).browser_specific_settings.gecko.id;
}

/** How the browser comes to the site, and nowhere else. */
function networkOf(site: Site, throughProxy: boolean): Record<string, string | number | boolean> {
  if (throughProxy)
    return {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.plainPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': site.plainPort,
      // Nothing goes around it: this machine's own addresses don't, nor what the browser asks when a proxy fails.
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    };
  // Whatever host is asked for, the site answers, and writes it down.
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${site.port};80=${site.plainPort}`,
  };
}

/** Starts a fresh profile. @param dist - the folder of the built extension; `null`: none, and all else is the same. */
export async function startFirefox(
  executablePath: string,
  dist: string | null,
  site: Site,
  { language = 'en', headless = true, colorScheme = 'light', throughProxy = false }: LaunchOptions,
): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'zhiming-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Without it BiDi refuses extension pages and the browser's own scope.
    args: ['--remote-allow-system-access'],
    // Without it a release does not let its maker's settings be switched off below.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...(dist === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [idOf(dist)]: UUID }) }),
      ...networkOf(site, throughProxy),
      // The browser's own word for asking its maker nothing. All else that it asks for itself puppeteer switches off.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.locale.requested': language,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
  if (dist !== null) await browser.installExtension(dist);
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Launches a fresh profile with the extension. @param dist - the folder of the built extension. */
export async function launchFirefox(
  executablePath: string,
  dist: string,
  site: Site,
  options: LaunchOptions,
): Promise<Driver> {
  const id = idOf(dist);
  const { browser, close } = await startFirefox(executablePath, dist, site, options);
  const bidi = bidiOf(browser);
  const origin = `moz-extension://${UUID}/`;
  return {
    browser,
    origin,
    openExtensionPage: (path) => openExtensionPage(browser, bidi, `${origin}${path}`),
    async killBackground() {
      await inBrowser(
        bidi,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
      await until('the event page has stopped', async () => !(await isRunning(bidi, id)));
    },
    async command(name) {
      await inBrowser(
        bidi,
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.shortcuts.onCommand(${JSON.stringify(name)})`,
      );
    },
    async saveDownloadsIn(folder) {
      await bidi.send('browser.setDownloadBehavior', {
        downloadBehavior: { type: 'allowed', destinationFolder: folder },
      });
    },
    async reloadExtension() {
      await inBrowser(bidi, `AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.reload())`);
    },
    // As `scripting.executeScript` does, for which the extension has no permission.
    async injectAgain(_page, tab) {
      await inBrowser(
        bidi,
        `(() => {
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
          return extension.tabManager.get(${tab}).queryContent('Execute', {
            extensionId: extension.id, jsPaths: [extension.baseURI.resolve('content/main.js')], cssPaths: [],
            frameIds: [0], matches: extension.allowedOrigins.patterns.map(({ pattern }) => pattern),
            hasActiveTabPermission: false, matchAboutBlank: false, runAt: 'document_idle', world: 'ISOLATED',
            wantReturnValue: false,
          });
        })()`,
      );
    },
    async setEnabled(enabled) {
      const change = enabled ? 'enable' : 'disable';
      await inBrowser(bidi, `AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.${change}())`);
    },
    async remove() {
      await inBrowser(bidi, `AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.uninstall())`);
    },
    isBackgroundRunning: () => isRunning(bidi, id),
    async show(_page, { type, colorScheme }) {
      await inBrowser(
        bidi,
        `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify({
          mediumOverride: type === 'print' ? 'print' : '',
          prefersColorSchemeOverride: colorScheme,
        })}) && null`,
      );
    },
    async permitSite(isAllowed) {
      const module = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
      const asked = JSON.stringify({ permissions: [], origins: SITE_ORIGINS });
      await inBrowser(bidi, `${module}.${isAllowed ? 'add' : 'remove'}(${JSON.stringify(id)}, ${asked}, ${extension})`);
    },
    inShadow: (page, source) => inShadow(bidi, page, source),
    close,
  };
}

function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as BidiBrowser;
  return { send: async (method, parameters) => (await connection.send(method, parameters)).result };
}

/** The id under which BiDi knows a page; puppeteer has it, but not in its types. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** Evaluates in the browser's own scope. The answer must be JSON. */
async function inBrowser(bidi: Bidi, expression: string): Promise<unknown> {
  const tree = v.parse(treeSchema, await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const evaluated = await bidi.send('script.evaluate', {
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
  });
  return JSON.parse(v.parse(valueSchema, resultOf(evaluated)).value);
}

function resultOf(evaluated: unknown): unknown {
  const outcome = v.parse(evaluatedSchema, evaluated);
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}

async function isRunning(bidi: Bidi, id: string): Promise<boolean> {
  const state = await inBrowser(bidi, `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension.backgroundState`);
  return state === 'running' || state === 'starting';
}

/** `page.goto` never settles here, for the page moves to another process: navigates raw, then waits. */
async function openExtensionPage(browser: Browser, bidi: Bidi, url: string): Promise<Page> {
  const page = await browser.newPage();
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
  return page;
}

/** BiDi serializes closed roots, too, when asked, and takes them as parameters. */
async function inShadow(bidi: Bidi, page: Page, source: string): Promise<unknown> {
  const target = { context: contextOf(page) };
  const found = resultOf(
    await bidi.send('script.evaluate', {
      target,
      expression: `[...document.querySelectorAll('html > div[popover="manual"]')].at(-1)`,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    }),
  );
  const node = v.safeParse(nodeSchema, found);
  const sharedId = node.success ? node.output.value.shadowRoot?.sharedId : undefined;
  if (sharedId === undefined) return null;
  const called = await bidi.send('script.callFunction', {
    target,
    functionDeclaration: `async (root) => JSON.stringify((await (${source})(root)) ?? null)`,
    arguments: [{ sharedId }],
    awaitPromise: true,
  });
  return JSON.parse(v.parse(valueSchema, resultOf(called)).value);
}
