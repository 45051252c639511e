/** The second pass: what stands in a block, knowing whom and what the article names. */
import { findAbbreviations } from './abbreviations.ts';
import { bookMarkBlockers } from './book-marks.ts';
import { type Candidate, pushAll } from './candidate.ts';
import { findBodies } from './composition.ts';
import type { Context } from './context.ts';
import { courtesyCandidates } from './discovery/courtesy-names.ts';
import { mediaInBookMarks } from './discovery/media.ts';
import { oneCharacterPeople } from './discovery/one-character-people.ts';
import type { LinkingBlock } from './document.ts';
import { listCandidates } from './list-candidates.ts';
import { type People, partialCandidates } from './partials.ts';
import type { Switches } from './stages.ts';

/**
 * Everything that competes for the characters of a block.
 *
 * @param unlisted the block's names that the list lacks, of the first pass.
 */
export function secondPass(
  linking: LinkingBlock,
  context: Context,
  people: People,
  unlisted: readonly Candidate[],
  switches: Switches,
): Candidate[] {
  const { text } = linking;
  const { id } = linking.block;
  const candidates = listCandidates(linking, context, people.byPart);
  if (switches.abbreviations) pushAll(candidates, findAbbreviations(id, text, context));
  if (switches.composition) pushAll(candidates, findBodies(id, text, context));
  pushAll(candidates, withoutDoubles(unlisted, partialCandidates(linking, context, people)));
  if (switches.coreference) pushAll(candidates, courtesyCandidates(id, text, people.families, context));
  if (switches.abbreviations) pushAll(candidates, oneCharacterPeople(id, text, people.families, context));
  if (switches.discovery) pushAll(candidates, mediaInBookMarks(linking));
  pushAll(candidates, bookMarkBlockers(linking, candidates, context));
  return candidates;
}

/** Unlisted names and parts of names, where a name that is found again in its own place is one candidate. */
function withoutDoubles(unlisted: readonly Candidate[], partials: readonly Candidate[]): Candidate[] {
  if (unlisted.length === 0) return [...partials];
  const weights = new Map<number, number>();
  const own = new Map(unlisted.map((candidate) => [candidate.start, candidate]));
  const others = partials.filter((partial) => {
    const name = own.get(partial.start);
    if (name?.end !== partial.end || partial.discovery === undefined) return true;
    weights.set(partial.start, partial.weight);
    return false;
  });
  const heavier = unlisted.map((candidate) => ({
    ...candidate,
    weight: Math.max(candidate.weight, weights.get(candidate.start) ?? 0),
  }));
  return [...heavier, ...others];
}
