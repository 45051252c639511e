/** The few statistics that the bench prints. */

/** A median with its quartiles. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Median and quartiles, interpolated between neighbours (Hyndman and Fan's type 7).
 *
 * @throws {RangeError} when there are no values.
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('no values, no median');
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * The exponent `e` of `y ≈ c · x^e`: the slope of the straight line through the logarithms (least squares).
 *
 * @param points positive numbers, with at least two different `x`.
 * @throws {RangeError} when that does not hold.
 */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const across = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const along = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = across / along;
  if (!Number.isFinite(slope)) throw new RangeError('a slope needs two lengths, and times above 0');
  return slope;
}
