/** Which countries an article is about, told by all that it names: countries, and what belongs to them. */
import type { Knowledge } from '../knowledge/knowledge.ts';

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
    if (isShared(entity, knowledge)) continue;
    for (const country of countriesOf(entity, knowledge)) {
      story.set(country, (story.get(country) ?? 0) + BELONGS * times);
    }
  }
  return story;
}

/** Names that many countries' bodies and parties share (民主党): whose is meant, the story says, and not the other way. */
export const SHARED_NAME = /(?:[党院会部局署军委府]|中心)$/;

function isShared(entity: number, knowledge: Knowledge): boolean {
  return knowledge.kindOf(entity) === 'organization' && SHARED_NAME.test(knowledge.entity(entity).entry.names.zh);
}

/** The countries that something belongs to: where it lies or sits, or whom somebody has served. */
function countriesOf(entity: number, knowledge: Knowledge): ReadonlySet<number> {
  const { entry } = knowledge.entity(entity);
  const ids =
    entry.kind === 'person'
      ? (entry.roles ?? []).map(({ of }) => of)
      : entry.kind === 'country'
        ? []
        : [entry.country, ...(entry.kind === 'place' ? [entry.within] : [])];
  const countries = new Set<number>();
  for (const id of ids) {
    const index = id === undefined ? null : knowledge.indexOf(id);
    if (index === null) continue;
    if (knowledge.kindOf(index) === 'country') countries.add(index);
    else for (const country of countriesOf(index, knowledge)) countries.add(country);
  }
  return countries;
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
