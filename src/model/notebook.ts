/** What the notebook keeps of a name whose card was opened. Only what the reader ticked is ever written down. */
import type { EntityKind } from './annotation.ts';

export interface NotebookEntry {
  /** Unlike that of any other entry. */
  readonly id: string;
  /** When the card was opened, ISO 8601 with the time of day in UTC. */
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
