/**
 * Checks what needs the whole list. Build time only. Every problem names file and line, and what would mend it.
 */
import { checkEntry } from './check-entry.ts';
import { checkForms } from './check-forms.ts';
import { checkIds, checkRelations } from './check-relations.ts';
import type { WrittenList } from './list.ts';
import type { Problem } from './read.ts';

/** All that is wrong with the list beyond its schema, in no particular order; empty when it may be compiled. */
export function checkList(list: WrittenList): readonly Problem[] {
  return [
    ...checkIds(list),
    ...checkRelations(list),
    ...list.entries.flatMap((sourced) => checkEntry(sourced)),
    ...checkForms(list),
  ];
}
