/**
 * Messages between the rooms. What arrives is believed only from our own pages and scripts, and only in the shape that
 * `messages/protocol.ts` gives it; everything else gets a Failure or, when it is no message of ours, no answer at all.
 */

import type { Runtime } from 'webextension-polyfill';
import type { Checks } from '../messages/checks.ts';
import type { Answers, Envelope, Failure, MessageName, Parameters, Result } from '../messages/protocol.ts';
import { browser } from './browser.ts';

/** The hosts whose pages our content script runs on; `manifest.json` has the same two. */
export const SITE_HOSTS: readonly string[] = ['cn.nytimes.com', 'm.cn.nytimes.com'];

/** Who sent a message, as far as a handler needs to know. */
export interface Sender {
  /** The tab of the page; `null` for the popup. */
  readonly tab: number | null;
  /** Whether that is a tab of a private window. */
  readonly isPrivate: boolean;
}

export type Handlers<N extends MessageName> = {
  readonly [K in N]: (parameters: Parameters<K>, sender: Sender) => Promise<Answers[K]>;
};

/** What one room answers. */
export interface Answering<N extends MessageName> {
  /** What the parameters are held against. */
  readonly checks: Checks<N>;
  readonly handlers: Handlers<N>;
}

/** The part of the browser's sender that decides whether a message is believed. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Our own identity, as the browser tells it. */
export interface Self {
  readonly id: string;
  /** The address that all our pages start with. */
  readonly origin: string;
}

/**
 * Whether a message comes from our content script in the top frame of one of the site's pages. A page of ours that is
 * open in a tab has a tab, too, but not the site's address.
 */
export function isFromSite(sender: SenderFacts, self: Self): boolean {
  if (sender.id !== self.id || sender.tab?.id === undefined || (sender.frameId ?? 0) !== 0) return false;
  const url = sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url) : null;
  return url !== null && url.protocol === 'https:' && url.port === '' && SITE_HOSTS.includes(url.hostname);
}

/** Whether a message comes from one of our own pages, in the popup's window or in a tab, or from the background. */
export function isFromOwnPage(sender: SenderFacts, self: Self): boolean {
  return sender.id === self.id && sender.url !== undefined && sender.url.startsWith(self.origin);
}

/** Whether something that arrived claims to be a message of ours, whatever it holds. */
function isEnvelope(message: unknown): message is { readonly zhiming: unknown; readonly parameters?: unknown } {
  return typeof message === 'object' && message !== null && 'zhiming' in message;
}

/**
 * Answers one message that arrived.
 *
 * @returns `null` for what is no message of ours: then nobody answers. A Failure `bad-message` for a wrong sender, a
 *   name without a handler or parameters of the wrong shape; `internal` when the handler throws.
 */
export function answer<N extends MessageName>(
  message: unknown,
  trusted: boolean,
  sender: Sender,
  { handlers, checks }: Answering<N>,
): Promise<Result<unknown>> | null {
  if (!isEnvelope(message)) return null;
  const { zhiming: name, parameters } = message;
  if (!trusted) return Promise.resolve(badMessage('This sender may not ask that.'));
  if (typeof name !== 'string' || !isHandled(name, checks)) return Promise.resolve(badMessage('No such message here.'));
  const checked = checks[name](parameters);
  if (!checked.ok) return Promise.resolve(badMessage(`${name}: ${checked.problem}`));
  return settle(() => handlers[name](checked.value, sender));
}

function isHandled<N extends MessageName>(name: string, checks: Checks<N>): name is N {
  return Object.hasOwn(checks, name);
}

function badMessage(detail: string): Failure {
  return { ok: false, code: 'bad-message', detail };
}

async function settle(run: () => Promise<unknown>): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, code: 'internal', detail: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers the site's pages, and our own pages what those alone may ask. Call while the worker's script first runs: a
 * listener added later misses the waking event.
 */
export function answerInBackground<S extends MessageName, O extends MessageName>(
  site: Answering<S>,
  own: Answering<O>,
): void {
  // One listener for both: of two the wrong one might answer first.
  const ownNames: readonly string[] = Object.keys(own.checks);
  listen((message, sender, self) => {
    const isOwn = isEnvelope(message) && typeof message.zhiming === 'string' && ownNames.includes(message.zhiming);
    return isOwn
      ? answer(message, isFromOwnPage(sender, self), whoSent(sender), own)
      : answer(message, isFromSite(sender, self), whoSent(sender), site);
  });
}

/** Answers our own pages and the background from within a site's page, until the signal ends it. */
export function answerOwnPages<N extends MessageName>(answering: Answering<N>, signal: AbortSignal): void {
  listen((message, sender, self) => answer(message, isFromOwnPage(sender, self), whoSent(sender), answering), signal);
}

function whoSent({ tab }: SenderFacts): Sender {
  return { tab: tab?.id ?? null, isPrivate: tab?.incognito ?? false };
}

function listen(
  answering: (message: unknown, sender: SenderFacts, self: Self) => Promise<Result<unknown>> | null,
  signal?: AbortSignal,
): void {
  const self: Self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answered = answering(message, sender, self);
    if (answered === null) return undefined;
    void answered.then(respond);
    return true;
  };
  // `respond` and `true` work in both browsers, whether or not the API is the polyfill's.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () =>
    removeQuietly(() => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener)),
  );
}

/** After the extension was removed or updated every call of the API may throw; there is nothing left to remove then. */
export function removeQuietly(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (isConnected()) throw error;
  }
}

/** A page may be there before the worker is, when browser or extension has just started. Waits in milliseconds. */
const WAITS_FOR_WORKER = [100, 300, 900, 2700];

/**
 * Asks the background, and again while nobody listens yet or the worker was ended before it answered: a handler's own
 * failure is an answer, so what rejects is the way there, and every message of ours may come twice. Never rejects: what
 * goes wrong on the way is a Failure `internal`.
 */
export async function askBackground<N extends MessageName>(
  name: N,
  parameters: Parameters<N>,
): Promise<Result<Answers[N]>> {
  const envelope: Envelope<N> = { zhiming: name, parameters };
  for (let tries = 0; ; tries += 1) {
    const answered = await oneAsking(envelope);
    const wait = WAITS_FOR_WORKER[tries];
    if (answered.received || wait === undefined || !isConnected()) return answered.result;
    await new Promise((done) => setTimeout(done, wait));
  }
}

/** `received`: somebody answered. */
async function oneAsking<N extends MessageName>(
  envelope: Envelope<N>,
): Promise<{ readonly received: boolean; readonly result: Result<Answers[N]> }> {
  try {
    const received: unknown = await browser.runtime.sendMessage(envelope);
    return { received: received !== undefined, result: readAnswer<N>(received, envelope.zhiming) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { received: false, result: { ok: false, code: 'internal', detail } };
  }
}

/** Answers come from our own code over the browser's channel; only that there is one is in doubt. */
export function readAnswer<N extends MessageName>(received: unknown, name: N): Result<Answers[N]> {
  if (typeof received === 'object' && received !== null && 'ok' in received) return received as Result<Answers[N]>;
  return { ok: false, code: 'internal', detail: `${name}: nobody answered.` };
}

/**
 * Whether this script still belongs to an extension. In Chromium a page outlives its extension's update, removal or
 * reload; its script then finds no `runtime.id`, and gets no event that says so (design decision 11).
 */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Some calls throw instead ("Extension context invalidated").
    return false;
  }
}

/** The address of a file of the extension. */
export function fileUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Our version, as the manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
