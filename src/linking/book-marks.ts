/** Stage: what stands in book marks is a title, and no name within it is meant. */
import { blocker, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { LinkingBlock } from './document.ts';

/** Titles of works, laws and films in book marks: only a medium whose name fills them is marked. */
export function bookMarkBlockers(
  { block, text }: LinkingBlock,
  candidates: readonly Candidate[],
  context: Context,
): Candidate[] {
  if (!text.includes('《')) return [];
  const blockers: Candidate[] = [];
  for (const match of text.matchAll(/《([^《》]+)》/g)) {
    const start = match.index + 1;
    const end = start + (match[1] ?? '').length;
    if (
      candidates.some((candidate) => candidate.start === start && candidate.end === end && isMedium(candidate, context))
    ) {
      continue;
    }
    blockers.push(blocker({ block: block.id, start, end }, (end - start) * BOOK_WEIGHT));
  }
  return blockers;
}

/** An organization's name: 《苹果日报》, but not 《美国》. */
function isMedium({ readings, discovery }: Candidate, { knowledge }: Context): boolean {
  if (discovery !== undefined) return discovery.kind === 'organization';
  return readings.some(({ entity }) => knowledge.kindOf(entity) === 'organization');
}

/** More than anything inside can weigh: a title in book marks is one thing. */
const BOOK_WEIGHT = 2;
