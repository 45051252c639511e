/** What may stand at a place of the text, before the lattice decides. */
import type { EntityKind, Evidence, How, Span } from '../model/annotation.ts';

/** One entity that a candidate may mean. */
export interface Reading {
  /** Index of the entity in the knowledge list. */
  readonly entity: number;
  readonly how: How;
  readonly evidence: readonly Evidence[];
  /** Log-odds that this entity is meant rather than none; sums of the weights in `rules/weights.ts`. */
  readonly score: number;
}

/** A country's body that the list does not hold: 德国 + 农业部. */
export interface Composition {
  readonly country: number;
  readonly body: string;
}

/** A name that the list does not hold. */
export interface Discovery {
  readonly kind: EntityKind;
  /** The full printed name. */
  readonly zh: string;
  /** The English that the article gives in brackets; empty when it gives none. */
  readonly en: string;
}

/**
 * A span that competes in the lattice. Exactly one of the following holds: it has readings; it is composed; it is
 * discovered; it is a blocker, which has none of the three and marks nothing when it wins.
 */
export interface Candidate extends Span {
  readonly weight: number;
  readonly readings: readonly Reading[];
  readonly composition?: Composition;
  readonly discovery?: Discovery;
  readonly how: How | null;
  readonly evidence: readonly Evidence[];
}

const NO_READINGS: readonly Reading[] = [];
const NO_EVIDENCE: readonly Evidence[] = [];

/** A candidate that takes its place and marks nothing. */
export function blocker({ block, start, end }: Span, weight: number): Candidate {
  return { block, start, end, weight, readings: NO_READINGS, how: null, evidence: NO_EVIDENCE };
}

/**
 * A candidate for a name that the list does not hold.
 *
 * @param factor the weight of each of its characters, of `rules/weights.ts`.
 */
export function unlistedCandidate(
  { block, start, end }: Span,
  discovery: Discovery,
  how: How,
  factor: number,
  evidence: readonly Evidence[],
): Candidate {
  const weight = (end - start) * factor;
  return { block, start, end, weight, readings: NO_READINGS, discovery, how, evidence };
}

/** Whether the candidate marks nothing when it wins. */
export function isBlocker(candidate: Candidate): boolean {
  return candidate.readings.length === 0 && candidate.composition === undefined && candidate.discovery === undefined;
}

/** Candidates, or annotations, by the id of their block, in their order. */
export function groupByBlock<T extends Pick<Span, 'block'>>(spans: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const span of spans) {
    const group = groups.get(span.block);
    if (group === undefined) groups.set(span.block, [span]);
    else group.push(span);
  }
  return groups;
}

/** Adds to a list. As many as there are: a call takes only so many arguments. */
export function pushAll<T>(into: T[], more: readonly T[]): void {
  for (const item of more) into.push(item);
}
