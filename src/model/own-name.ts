/** A name that the reader added: an entry in the list's own form, but for what a reader may not know. */
import type { EntityKind } from './annotation.ts';

export interface OwnName {
  /** `own-` and a random part, never an id of the list. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: {
    /** The full name, in either script. */
    readonly zh: string;
    readonly en?: string;
    readonly tw?: string;
    readonly hk?: string;
  };
  /** Further forms that are linked. */
  readonly aliases?: readonly string[];
  /** One line each; the one that is missing is stood for by the other. */
  readonly description?: { readonly zh?: string; readonly en?: string };
}
