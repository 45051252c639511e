/**
 * The lattice: of all candidates in a block, the set without overlaps whose weights sum highest (weighted interval
 * scheduling, O(n log n)). Leftmost-longest is not enough: 美国会议员 and 其中国家 need what stands to the right.
 */

export interface Weighted {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * Chooses the heaviest set of candidates that do not overlap.
 *
 * Ties go to the set with fewer, longer candidates, then to the one whose candidates come earlier in the input, so the
 * result depends on nothing but the input's order.
 *
 * @param candidates spans of one block; weights must be positive.
 * @returns the chosen ones, in order of position.
 */
export function chooseHeaviest<T extends Weighted>(candidates: readonly T[]): T[] {
  const byEnd = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => a.candidate.end - b.candidate.end || a.candidate.start - b.candidate.start || a.order - b.order);
  // best[i]: total of the best set among the first i candidates by end; taken[i]: whether the i-th is in it.
  const best: { weight: number; count: number }[] = [{ weight: 0, count: 0 }];
  const taken: boolean[] = [];
  const previous: number[] = [];
  byEnd.forEach(({ candidate }, index) => {
    const before = lastEndingAtOrBefore(byEnd, candidate.start, index);
    previous.push(before);
    const without = at(best, index);
    const base = at(best, before);
    const withIt = { weight: base.weight + candidate.weight, count: base.count + 1 };
    const better =
      withIt.weight > without.weight + EPSILON ||
      (withIt.weight > without.weight - EPSILON && withIt.count < without.count);
    taken.push(better);
    best.push(better ? withIt : without);
  });
  const chosen: T[] = [];
  for (let index = byEnd.length; index > 0; ) {
    if (taken[index - 1] === true) {
      chosen.push(at(byEnd, index - 1).candidate);
      index = at(previous, index - 1);
    } else {
      index -= 1;
    }
  }
  return chosen.reverse();
}

/** Sums of a few dozen weights such as 1.3 differ in the last bits by their order. */
const EPSILON = 1e-9;

/** How many of the first `count` candidates end at or before `position`. */
function lastEndingAtOrBefore(
  byEnd: readonly { readonly candidate: Weighted }[],
  position: number,
  count: number,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(byEnd, middle).candidate.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An element that the caller knows to exist. */
function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no element ${index} among ${items.length}`);
  return item;
}
