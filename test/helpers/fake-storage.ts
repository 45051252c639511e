/** The browser's local storage in memory. Import it before anything that imports `platform`. */
import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export class FakeStorage {
  stored: Record<string, unknown> = {};
  /** What every access throws; `null`: none does. */
  refusesReading: Error | null = null;
  refusesWriting: Error | null = null;
  readonly #listeners = new Set<Listener>();

  /** Puts it where `platform/browser.ts` looks. */
  install(): void {
    const { onChanged, local } = this;
    vi.stubGlobal('browser', {
      storage: { local, onChanged },
      runtime: { id: 'zhiming', getURL: () => 'x://zhiming/' },
    });
  }

  reset(stored: Record<string, unknown> = {}): void {
    this.stored = structuredClone(stored);
    this.refusesReading = null;
    this.refusesWriting = null;
  }

  readonly local = {
    get: async (key: string): Promise<Record<string, unknown>> => {
      await later();
      if (this.refusesReading !== null) throw this.refusesReading;
      return key in this.stored ? { [key]: structuredClone(this.stored[key]) } : {};
    },
    set: async (values: Record<string, unknown>): Promise<void> => {
      await later();
      if (this.refusesWriting !== null) throw this.refusesWriting;
      Object.assign(this.stored, structuredClone(values));
      for (const [key, newValue] of Object.entries(values)) this.#tell({ [key]: { newValue } });
    },
    remove: async (keys: string[]): Promise<void> => {
      await later();
      for (const key of keys) {
        delete this.stored[key];
        this.#tell({ [key]: {} });
      }
    },
    clear: async (): Promise<void> => {
      await later();
      this.stored = {};
    },
  };

  readonly onChanged = {
    addListener: (listener: Listener) => void this.#listeners.add(listener),
    removeListener: (listener: Listener) => void this.#listeners.delete(listener),
  };

  #tell(changes: Parameters<Listener>[0]): void {
    for (const listener of this.#listeners) listener(changes, 'local');
  }
}

/** As the browser answers: after others have had their turn. */
function later(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
