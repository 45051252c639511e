/** What the list holds, in figures: the options page shows them. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ListFacts, Result } from '../messages/protocol.ts';
import { failureOf } from './knowledge.ts';

/** Counts the list's entities by kind. @returns a Failure when the list can't be used. */
export async function listFacts(loadKnowledge: () => Promise<Knowledge>): Promise<Result<ListFacts>> {
  try {
    const knowledge = await loadKnowledge();
    const entities = { person: 0, country: 0, organization: 0, place: 0 };
    for (let entity = 0; entity < knowledge.entityCount; entity += 1) entities[knowledge.kindOf(entity)] += 1;
    return { ok: true, value: { version: knowledge.version, forms: knowledge.formCount, entities } };
  } catch (error) {
    return failureOf(error);
  }
}
