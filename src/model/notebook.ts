/** What the notebook keeps of a name whose card was opened. Only what the reader ticked is ever written down. */
import type { EntityKind } from './annotation.ts';
import type { NotebookField } from './settings.ts';

export interface NotebookEntry {
  /** Unlike that of any other entry. */
  readonly id: string;
  /** When the card was last opened, ISO 8601 with the time of day in UTC. */
  readonly opened: string;
  readonly kind: EntityKind;
  /** The name as printed. */
  readonly text: string;
  /** The full mainland name; the printed one where the list has none. */
  readonly zh: string;
  /** Empty when none is known. */
  readonly en: string;
  /** One line who this is, in the interface's language; empty when nothing is known. */
  readonly description: string;
  readonly sentence?: string;
  readonly title?: string;
  readonly address?: string;
  /** The article's, `YYYY-MM-DD`. */
  readonly date?: string;
}

export interface Notebook {
  /** In the order in which their names were last opened, the oldest first. */
  readonly entries: readonly NotebookEntry[];
  /** How many entries had to go for newer ones since the reader was last told. */
  readonly removed: number;
}

export const EMPTY_NOTEBOOK: Notebook = { entries: [], removed: 0 };

/** With one entry more the oldest goes. */
export const NOTEBOOK_ENTRIES_MAX = 2_000;

/** The texts that every entry has. */
export const REQUIRED_NOTEBOOK_TEXTS = ['text', 'zh', 'en', 'description'] as const;
export type NotebookText = (typeof REQUIRED_NOTEBOOK_TEXTS)[number] | NotebookField;

/** UTF-16 units; longer texts are cut. A full notebook with everything ticked takes some 1.5 MB as articles are. */
export const NOTEBOOK_TEXTS_MAX: Readonly<Record<NotebookText, number>> = {
  text: 200,
  zh: 200,
  en: 200,
  description: 300,
  sentence: 300,
  title: 200,
  address: 400,
  date: 10,
};
