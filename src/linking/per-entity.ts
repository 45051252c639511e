/** What follows from the list alone is made once for each entity, and kept as long as its list is open. */
import type { Knowledge } from '../knowledge/knowledge.ts';

/**
 * Keeps the answers of a function.
 *
 * @param make must depend on nothing but its arguments; nobody may change what it gives.
 */
export function perEntity<T extends object>(
  make: (entity: number, knowledge: Knowledge) => T,
): (entity: number, knowledge: Knowledge) => T {
  const lists = new WeakMap<Knowledge, Map<number, T>>();
  return (entity, knowledge) => {
    let known = lists.get(knowledge);
    if (known === undefined) {
      known = new Map();
      lists.set(knowledge, known);
    }
    let answer = known.get(entity);
    if (answer === undefined) {
      answer = make(entity, knowledge);
      known.set(entity, answer);
    }
    return answer;
  };
}
