/** Chromium with the built extension, driven over CDP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { Driver, LaunchOptions, Started } from './driver.ts';
import { BROWSER_SERVICES, type Site } from './site.ts';
import { until } from './until.ts';

interface SettingsScope {
  readonly chrome: {
    readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
  };
}

interface ManagementScope {
  readonly chrome: { readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/** How the browser comes to the site, and nowhere else. */
function networkOf(site: Site, throughProxy: boolean): string[] {
  if (throughProxy)
    return [
      `--proxy-server=127.0.0.1:${site.plainPort}`,
      // This machine's own addresses, too.
      '--proxy-bypass-list=<-loopback>',
      // Whoever goes around the proxy finds nobody.
      '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
    ];
  // Whatever host is asked for, the site answers, and writes it down.
  return [`--host-resolver-rules=MAP *:80 127.0.0.1:${site.plainPort},MAP * 127.0.0.1:${site.port},EXCLUDE 127.0.0.1`];
}

/** What the browser asks of its maker: ended, or given a name that tells it from all others (`docs/browser-bugs.md`). */
const OWN_REQUESTS = [
  '--disable-features=NetworkTimeServiceQuerying',
  `--gaia-url=https://${BROWSER_SERVICES.accounts}`,
  `--component-updater=url-source=https://${BROWSER_SERVICES.updates}/`,
];

/** Starts a fresh profile. @param dist - the folder of the built extension; `null`: none, and all else is the same. */
export async function startChromium(
  executablePath: string,
  dist: string | null,
  site: Site,
  { language = 'en', headless = true, throughProxy = false }: LaunchOptions,
): Promise<Started> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    pipe: true,
    enableExtensions: dist === null ? true : [dist],
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...networkOf(site, throughProxy),
      ...OWN_REQUESTS,
      `--lang=${language}`,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  });
  return { browser, close: () => browser.close() };
}

/** Launches a fresh profile with the extension. @param dist - the folder of the built extension. */
export async function launchChromium(
  executablePath: string,
  dist: string,
  site: Site,
  options: LaunchOptions,
): Promise<Driver> {
  const { browser, close } = await startChromium(executablePath, dist, site, options);
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  let downloads: CDPSession | null = null;
  const origin = `chrome-extension://${new URL(worker.url()).host}/`;
  return {
    browser,
    origin,
    openExtensionPage: (path) => openPage(browser, `${origin}${path}`),
    async killBackground() {
      const [page] = await browser.pages();
      const session = await (page ?? (await browser.newPage())).createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the service worker has stopped', () => !browser.targets().some(isWorker));
      await session.detach();
    },
    async command(name, tab) {
      const running = await browser.waitForTarget(isWorker);
      // Not `running.worker()`: a worker that is looked at does not end (`killBackground`).
      const session = await running.createCDPSession();
      // `dispatch` is how the browser's own side of the API calls the listeners.
      const expression = `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, { id: ${tab} })`;
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
      await session.detach();
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    },
    async saveDownloadsIn(folder) {
      // Chromium forgets it with the session.
      downloads ??= await browser.target().createCDPSession();
      await downloads.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    // What is loaded from a folder a second time takes the place of the first.
    reloadExtension: async () => void (await browser.installExtension(dist)),
    injectAgain: (page) => injectAgain(page, readFileSync(join(dist, 'content/main.js'), 'utf8'), origin),
    async setEnabled(enabled) {
      // The browser's own list has the call that does what its switch does.
      const list = await openPage(browser, 'chrome://extensions/');
      await list.evaluate(
        (id, on) => (globalThis as unknown as ManagementScope).chrome.management.setEnabled(id, on),
        new URL(origin).host,
        enabled,
      );
      await list.close();
    },
    remove: () => browser.uninstallExtension(new URL(origin).host),
    isBackgroundRunning: async () => browser.targets().some(isWorker),
    async show(page, { type, colorScheme }) {
      // For as long as the page is open: what a session emulates ends with it. puppeteer's own two calls undo each other.
      const session = await page.createCDPSession();
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
      await session.send('Emulation.setEmulatedMedia', { media: type, features });
    },
    async permitSite(isAllowed) {
      // Required hosts can be withheld in the browser's own page only.
      const page = await openPage(browser, 'chrome://extensions');
      await page.evaluate(
        (extensionId, hostAccess) =>
          (globalThis as unknown as SettingsScope).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess,
          }),
        new URL(origin).host,
        isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await page.close();
    },
    inShadow,
    close,
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Runs a source in the world that the extension's content script has in the page. */
async function injectAgain(page: Page, source: string, origin: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin.slice(0, -1)) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    await until('the page has a world of the extension', () => worlds.length > 0);
    const [contextId] = worlds;
    if (contextId === undefined) return;
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: source, contextId });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  } finally {
    await session.detach();
  }
}

/** The protocol shows closed roots to whoever asks for the pierced tree. */
async function inShadow(page: Page, source: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { result: found } = await session.send('Runtime.evaluate', {
      expression: `[...document.querySelectorAll('html > div[popover="manual"]')].at(-1)`,
    });
    if (found.objectId === undefined) return null;
    const { node } = await session.send('DOM.describeNode', { objectId: found.objectId, depth: 1, pierce: true });
    const [root] = node.shadowRoots ?? [];
    if (root === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}
