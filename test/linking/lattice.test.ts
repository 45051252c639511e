import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseHeaviest, type Weighted } from '../../src/linking/lattice.ts';

const candidate = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }))
  .map(([start, length, weight]): Weighted => ({ start, end: start + length, weight }));

function total(candidates: readonly Weighted[]): number {
  return candidates.reduce((sum, { weight }) => sum + weight, 0);
}

function overlap(a: Weighted, b: Weighted): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The best total over all subsets: exponential, for small inputs. */
function bestTotal(candidates: readonly Weighted[]): number {
  const [first, ...rest] = candidates;
  if (first === undefined) return 0;
  const compatible = rest.filter((other) => !overlap(first, other));
  return Math.max(bestTotal(rest), first.weight + bestTotal(compatible));
}

/** Leftmost, then longest: what most matchers do. */
function greedy(candidates: readonly Weighted[]): Weighted[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Weighted[] = [];
  for (const next of sorted) if (!chosen.some((other) => overlap(other, next))) chosen.push(next);
  return chosen;
}

describe('the lattice', () => {
  it('chooses candidates that never overlap, in order of position', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 30 }), (candidates) => {
        const chosen = chooseHeaviest(candidates);
        for (const [index, next] of chosen.slice(1).entries()) {
          expect(next.start).toBeGreaterThanOrEqual(chosen[index]?.end ?? 0);
        }
      }),
    );
  });

  it('reaches the greatest weight that any set without overlaps has', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 10 }), (candidates) => {
        expect(total(chooseHeaviest(candidates))).toBeCloseTo(bestTotal(candidates), 9);
      }),
    );
  });

  it('is never lighter than leftmost-longest', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 30 }), (candidates) => {
        expect(total(chooseHeaviest(candidates))).toBeGreaterThanOrEqual(total(greedy(candidates)) - 1e-9);
      }),
    );
  });

  it('prefers one long candidate to two short ones of the same weight', () => {
    const chosen = chooseHeaviest([
      { start: 0, end: 2, weight: 2 },
      { start: 2, end: 4, weight: 2 },
      { start: 0, end: 4, weight: 4 },
    ]);
    expect(chosen).toEqual([{ start: 0, end: 4, weight: 4 }]);
  });

  it('chooses nothing among nothing', () => {
    expect(chooseHeaviest([])).toEqual([]);
  });
});
