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
  if (candidates.length < 2) return [...candidates];
  // Of equal ones the sort leaves the earlier first.
  const byEnd = [...candidates].sort((a, b) => a.end - b.end || a.start - b.start);
  // weights[i], counts[i]: of the best set among the first i by end; before[i]: how many of them end where the i-th
  // starts or earlier, -1 when it is not in the set.
  const weights = [0];
  const counts = [0];
  const before: number[] = [];
  for (const candidate of byEnd) {
    const index = before.length;
    const free = lastEndingAtOrBefore(byEnd, candidate.start, index);
    const without = at(weights, index);
    const weight = at(weights, free) + candidate.weight;
    const count = at(counts, free) + 1;
    const better = weight > without + EPSILON || (weight > without - EPSILON && count < at(counts, index));
    before.push(better ? free : -1);
    weights.push(better ? weight : without);
    counts.push(better ? count : at(counts, index));
  }
  const chosen: T[] = [];
  for (let index = byEnd.length; index > 0; ) {
    const free = at(before, index - 1);
    if (free >= 0) chosen.push(at(byEnd, index - 1));
    index = free >= 0 ? free : index - 1;
  }
  return chosen.reverse();
}

/** Sums of a few dozen weights such as 1.3 differ in the last bits by their order. */
const EPSILON = 1e-9;

/** How many of the first `count` candidates end at or before `position`. */
function lastEndingAtOrBefore(byEnd: readonly Weighted[], position: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(byEnd, middle).end <= position) low = middle + 1;
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
