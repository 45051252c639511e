/**
 * Checks what needs the whole list. Build time only. Every problem names file and line, and what would mend it.
 */
import { checkEntry } from './check-entry.ts';
import { checkForms } from './check-forms.ts';
import { checkReadings } from './check-readings.ts';
import { checkRegionalNames } from './check-regional.ts';
import { checkIds, checkRelations } from './check-relations.ts';
import { checkHeads } from './check-roles.ts';
import { checkTraditional } from './check-traditional.ts';
import { checkCommonWords, checkParts } from './check-words.ts';
import type { WrittenList } from './list.ts';
import { placeForms } from './placed-forms.ts';
import type { Problem } from './read.ts';

/** All that is wrong with the list beyond its schema, in no particular order; empty when it may be compiled. */
export function checkList(list: WrittenList): readonly Problem[] {
  const forms = placeForms(list);
  return [
    ...checkIds(list),
    ...checkRelations(list),
    ...list.entries.flatMap((sourced) => checkEntry(sourced)),
    ...checkHeads(list),
    ...checkForms(forms, list),
    ...checkRegionalNames(forms),
    ...checkCommonWords(forms, list),
    ...checkParts(forms, list),
    ...checkTraditional(forms, list),
    ...checkReadings(list),
  ];
}
