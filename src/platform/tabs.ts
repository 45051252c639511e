/** The popup's way to the page of a tab. */
import type { Answers, Envelope, MessageName, Parameters, Result } from '../messages/protocol.ts';
import { browser } from './browser.ts';
import { readAnswer } from './runtime.ts';

/** The tab that the popup was opened over; `null` when the browser shows none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Asks the content script of a tab.
 *
 * @returns `null` when none of ours runs there: another site, a page opened before the extension was installed, or
 *   host permission that is missing.
 */
export async function askPage<N extends MessageName>(
  tab: number,
  name: N,
  parameters: Parameters<N>,
): Promise<Result<Answers[N]> | null> {
  const envelope: Envelope<N> = { zhiming: name, parameters };
  try {
    return readAnswer<N>(await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }), name);
  } catch {
    // Both browsers reject with a sentence, not a code, when nobody listens; there is no other reason to reject.
    return null;
  }
}

/** Opens the options page, in a tab of its own or where it is open already. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens a page of the extension in a new tab once, when the extension has just been installed; not after updates. */
export function openWhenInstalled(path: string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(path) });
  });
}

/** Whether the tab's page is still on its way; `false` where there is no such tab. */
export async function isLoading(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).status === 'loading';
  } catch {
    // The tab was closed meanwhile.
    return false;
  }
}

/** Loads the tab's page anew. */
export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/**
 * The address of a tab, which the browser tells only of hosts that we have permission for.
 *
 * @returns `null` when it doesn't tell, or there is no such tab.
 */
export async function tabUrl(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    // The tab was closed meanwhile.
    return null;
  }
}
