/** Which countries an article is about, told by all that it names: countries, and what belongs to them. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { factsOf } from './entity-facts.ts';

/** How much each country is in the story. Countries that are not in it are not in the map. */
export type Story = ReadonlyMap<number, number>;

/** A country named counts for more than somebody of it. */
const NAMED = 2;
const BELONGS = 1;
/** One thing that is named again and again says no more about the story than this. */
const COUNT_MAX = 4;

/**
 * Sums up what the article names.
 *
 * @param present entities by how often the article names them.
 */
export function storyOf(present: ReadonlyMap<number, number>, knowledge: Knowledge): Story {
  const story = new Map<number, number>();
  for (const [entity, count] of present) {
    const times = Math.min(count, COUNT_MAX);
    if (knowledge.kindOf(entity) === 'country') {
      story.set(entity, (story.get(entity) ?? 0) + NAMED * times);
      continue;
    }
    const { countries, isShared } = factsOf(entity, knowledge);
    if (isShared) continue;
    for (const country of countries) {
      story.set(country, (story.get(country) ?? 0) + BELONGS * times);
    }
  }
  return story;
}

/** The country that the story is most about; the lower index of two equals. `null` when there is none. */
export function mainCountryOf(story: Story): number | null {
  let best: number | null = null;
  for (const [country, weight] of story) {
    const most = best === null ? 0 : (story.get(best) ?? 0);
    if (weight > most || (weight === most && best !== null && country < best)) best = country;
  }
  return best;
}
