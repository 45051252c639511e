/** A browser around the worker, without a test runner. Import it, and only then, dynamically, what imports `platform`. */

type MessageListener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

let listener: MessageListener | null = null;
let stored: Record<string, unknown> = {};

const event = { addListener: () => undefined, removeListener: () => undefined };
const done = async (): Promise<undefined> => undefined;

/** Our own identity there. */
export const SELF = { id: 'zhiming', origin: 'chrome-extension://zhiming/' } as const;

// The polyfill looks for this first.
(globalThis as { chrome?: unknown }).chrome ??= { runtime: { id: SELF.id } };
(globalThis as { browser?: unknown }).browser ??= {
  runtime: {
    id: SELF.id,
    getURL: (path: string) => SELF.origin + path,
    getManifest: () => ({ version: '0.0.0' }),
    onMessage: {
      addListener: (added: MessageListener) => {
        listener = added;
      },
      removeListener: () => undefined,
    },
    onInstalled: event,
    onStartup: event,
  },
  storage: {
    local: {
      get: async (key: string) => (Object.hasOwn(stored, key) ? { [key]: structuredClone(stored[key]) } : {}),
      set: async (values: Record<string, unknown>) => void Object.assign(stored, structuredClone(values)),
      remove: done,
      clear: done,
    },
    onChanged: event,
  },
  action: { setIcon: done, setTitle: done, setBadgeText: done, openPopup: done },
  commands: { onCommand: event, getAll: async () => [] },
  tabs: { query: async () => [], create: done, sendMessage: done },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
};

/** What is stored there now. */
export function storedNow(): Readonly<Record<string, unknown>> {
  return stored;
}

/** Stores this and nothing else. */
export function store(values: Record<string, unknown>): void {
  stored = structuredClone(values);
}

/** Loads the worker as the browser does, with these bytes as its list. */
export async function startWorker(bytes: ArrayBuffer): Promise<void> {
  globalThis.fetch = async () => new Response(bytes.slice(0));
  await import('../../src/background/main.ts');
}

/** Sends the worker a message. @returns its answer; `undefined`: it has none. @throws when it throws. */
export async function send(message: unknown, sender: unknown): Promise<unknown> {
  const { listener: listening } = { listener };
  if (listening === null) throw new Error('The worker does not listen.');
  return new Promise((resolve, reject) => {
    try {
      // As both browsers have it: `true` announces an answer.
      if (listening(structuredClone(message), sender, resolve) !== true) resolve(undefined);
    } catch (error) {
      reject(error);
    }
  });
}
