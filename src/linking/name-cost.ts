/** What a name costs in a text, for comparing it with ordinary words. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { NAME_COST } from './rules/weights.ts';

/** −ln of the share of an entity's name in a text of the Times, by its kind and prominence. */
export function nameCost(entity: number, knowledge: Knowledge): number {
  const least = knowledge.kindOf(entity) === 'country' ? NAME_COST.mostProminentCountry : NAME_COST.mostProminent;
  return least + (5 - knowledge.prominenceOf(entity)) * NAME_COST.step;
}
