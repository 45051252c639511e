/** The list's forms as text, for the peers: the compiled file has them only as a trie. */

import { readList } from '../../src/knowledge/compile/list.ts';
import { placeForms } from '../../src/knowledge/compile/placed-forms.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ROOT, readSources } from '../knowledge/inputs.ts';

/**
 * All forms, normalised, in no particular order, each once.
 *
 * @throws when they are not as many as the compiled list has: peers must be measured on the same list.
 */
export function listForms(knowledge: Knowledge): string[] {
  const { list } = readList(readSources(ROOT));
  const { all, normalise } = placeForms(list);
  const forms = new Set([
    ...all.map(({ text }) => text),
    ...list.bodies.flatMap(({ value }) => value.forms.map(normalise)),
    ...list.blockers.map(({ value }) => normalise(value)),
  ]);
  if (forms.size !== knowledge.formCount) {
    throw new Error(`the sources have ${forms.size} forms, the compiled list ${knowledge.formCount}`);
  }
  return [...forms];
}
