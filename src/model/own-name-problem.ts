/** What importing own names has to say of a file; the interface words it (`ui/own-name-problems.ts`). */
import type { OwnTextFault } from './own-name.ts';

export type OwnNameProblemCode =
  // Of the whole file: nothing of it was taken.
  | 'too-large'
  | 'not-a-list'
  | 'too-deep'
  // Of one entry, which was left out.
  /** Not YAML or JSON there; `value` is the parser's English. */
  | 'syntax'
  | 'not-an-entry'
  /** YAML's `*alias`, which a small file could make enormous by. */
  | 'reference'
  /** `field` is not there, and must be. */
  | 'missing'
  | 'not-text'
  | 'not-a-group'
  | 'not-several'
  | 'kind'
  | 'too-many-aliases'
  | OwnTextFault
  // Of an entry that was taken all the same.
  /** A field of the list that own names don't keep; said once a field, at the first place. */
  | 'field-not-kept'
  | 'unknown-field'
  /** An entry further up has the same id or, where none is written, the same name (`value`); this one stands. */
  | 'repeated';

export interface OwnNameProblem {
  /** From 1; `null` where no line is to blame. */
  readonly line: number | null;
  readonly code: OwnNameProblemCode;
  /** As written, with dots: `names.zh`, `aliases.2`. */
  readonly field?: string;
  readonly value?: string;
  /** Whether something was left out because of it. */
  readonly leftOut: boolean;
}
