/** What the stages know of the whole article while they work on one block. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkingDocument } from './document.ts';
import type { FormMatch } from './forms.ts';

export interface Context {
  readonly knowledge: Knowledge;
  readonly document: LinkingDocument;
  /** The list's forms in each Chinese block, by block id. */
  readonly matches: ReadonlyMap<number, readonly FormMatch[]>;
  /** Entities that the article names by a form that needs no licence, by how often. Empty in the first pass. */
  readonly present: ReadonlyMap<number, number>;
  /** The country that the article names most often; `null` when it names none. */
  readonly mainCountry: number | null;
  /** How often a string stands in the article's Chinese text, counted up to a bound. */
  readonly recurrence: Recurrence;
}

export type Recurrence = (text: string) => number;

/** The country named most often among `present`; the lower index of two equals. `null` when there is none. */
export function mostNamedCountry(present: ReadonlyMap<number, number>, knowledge: Knowledge): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [entity, count] of present) {
    if (knowledge.kindOf(entity) !== 'country') continue;
    if (count > most || (count === most && best !== null && entity < best)) {
      best = entity;
      most = count;
    }
  }
  return best;
}
