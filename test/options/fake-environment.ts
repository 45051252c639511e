/** A browser in memory for the options page: what is stored, who follows it, and what the page did. */
import type { ListFacts, Result } from '../../src/messages/protocol.ts';
import { type NameChoices, NO_CHOICES } from '../../src/model/name-choices.ts';
import { EMPTY_NOTEBOOK, type Notebook, type NotebookEntry } from '../../src/model/notebook.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { OptionsEnvironment, Stored } from '../../src/options/environment.ts';
import { withRestored } from '../../src/options/notebook-entries.ts';
import type { OwnNamesRefusal } from '../../src/platform/own-names.ts';

/** One stored value; `undefined`: nothing is stored. */
class Cell<T> {
  readonly #standard: T;
  readonly #listeners = new Set<(value: T) => void>();
  stored: T | undefined;

  constructor(standard: T, stored: T | undefined) {
    this.#standard = standard;
    this.stored = stored;
  }

  get value(): T {
    return this.stored ?? this.#standard;
  }

  /** Also what another page of ours stores. */
  store(value: T | undefined): void {
    this.stored = value;
    for (const listener of this.#listeners) listener(this.value);
  }

  as<S>(read: (value: T) => S): Stored<S> {
    return {
      read: async () => read(this.value),
      follow: (listener, signal) => {
        const heard = (value: T) => listener(read(value));
        this.#listeners.add(heard);
        signal.addEventListener('abort', () => this.#listeners.delete(heard));
      },
    };
  }
}

export interface Given {
  readonly settings?: Partial<Settings>;
  readonly paused?: boolean;
  readonly choices?: NameChoices;
  readonly ownNames?: readonly OwnName[];
  readonly notebook?: Notebook;
  readonly environment?: Partial<OptionsEnvironment>;
}

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a test looks into, and the environment that the page gets. */
export class FakeBrowser {
  readonly settings: Cell<Settings>;
  readonly paused: Cell<boolean>;
  readonly choices: Cell<NameChoices>;
  readonly ownNames: Cell<readonly OwnName[]>;
  readonly notebook: Cell<Notebook>;
  readonly files: SavedFile[] = [];
  readonly environment: OptionsEnvironment;
  /** Every change is refused, as by a full disk. */
  refuses = false;
  /** Why own names are refused. */
  ownNamesRefusal: OwnNamesRefusal | null = null;
  /** In the order in which they happened. */
  readonly done: string[] = [];

  constructor(given: Given = {}) {
    const { settings, paused, choices, ownNames, notebook } = given;
    this.settings = new Cell<Settings>(DEFAULT_SETTINGS, settings && { ...DEFAULT_SETTINGS, ...settings });
    this.paused = new Cell<boolean>(false, paused);
    this.choices = new Cell<NameChoices>(NO_CHOICES, choices);
    this.ownNames = new Cell<readonly OwnName[]>([], ownNames);
    this.notebook = new Cell<Notebook>(EMPTY_NOTEBOOK, notebook);
    this.environment = { ...this.#stores(), ...this.#changes(), ...this.#others(), ...given.environment };
  }

  /** Whether nothing at all is stored. */
  get isEmpty(): boolean {
    const cells = [this.settings, this.paused, this.choices, this.ownNames, this.notebook];
    return cells.every(({ stored }) => stored === undefined);
  }

  #stores() {
    return {
      settings: this.settings.as((settings) => ({ settings, problem: null })),
      paused: this.paused.as((paused) => paused),
      choices: this.choices.as((choices) => ({ ...choices, problem: null })),
      ownNames: this.ownNames.as((names) => ({ names, problem: null })),
      notebook: this.notebook.as((notebook) => ({ ...notebook, problem: null })),
    };
  }

  #write(what: string): void {
    if (this.refuses) throw new Error('QuotaExceededError');
    this.done.push(what);
  }

  #changes() {
    const changeNotebook = (what: string, change: (notebook: Notebook) => Notebook): void => {
      this.#write(what);
      this.notebook.store(change(this.notebook.value));
    };
    return {
      changeSettings: async (change: (settings: Settings) => Settings) => {
        this.#write('settings');
        this.settings.store(change(this.settings.value));
        return this.settings.value;
      },
      setPaused: async (paused: boolean) => {
        this.#write('paused');
        this.paused.store(paused);
      },
      changeChoices: async (change: (choices: NameChoices) => NameChoices) => {
        this.#write('choices');
        this.choices.store(change(this.choices.value));
      },
      changeOwnNames: async (change: (names: readonly OwnName[]) => readonly OwnName[]) => {
        if (this.refuses) return { ok: false, code: 'storage', detail: '' } as const;
        if (this.ownNamesRefusal !== null) return { ok: false, code: this.ownNamesRefusal, detail: '' } as const;
        this.ownNames.store(change(this.ownNames.value));
        return { ok: true, names: this.ownNames.value } as const;
      },
      removeFromNotebook: async (ids: readonly string[]) =>
        changeNotebook('remove', ({ entries, removed }) => ({
          entries: entries.filter(({ id }) => !ids.includes(id)),
          removed,
        })),
      restoreToNotebook: async (entries: readonly NotebookEntry[]) =>
        changeNotebook('restore', (notebook) => withRestored(notebook, entries)),
      clearNotebook: async () => {
        this.#write('clear');
        this.notebook.store(undefined);
      },
      forgetRemoved: async () => changeNotebook('forget', ({ entries }) => ({ entries, removed: 0 })),
      erase: async () => {
        this.#write('erase');
        for (const cell of [this.settings, this.paused, this.choices, this.ownNames, this.notebook]) {
          cell.store(undefined);
        }
      },
    };
  }

  #others() {
    return {
      browserLanguage: 'zh-CN',
      version: '1.2.3',
      listFacts: async (): Promise<Result<ListFacts>> => ({
        ok: true,
        value: {
          version: 'abc',
          forms: 34_000,
          entities: { person: 3000, country: 280, organization: 1900, place: 800 },
        },
      }),
      shortcuts: async () => [
        { name: 'next-name', keys: 'Alt+Shift+N' },
        { name: 'toggle-marks', keys: '' },
      ],
      openShortcutSettings: async () => {},
      saveFile: (name: string, type: string, text: string) => void this.files.push({ name, type, text }),
    } as const;
  }
}
