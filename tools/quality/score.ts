/** Annotations against gold: what was found, what was wrong, what was missed. Rules: the gold guide's "Scoring". */
import type { Annotation, EntityKind } from '../../src/model/annotation.ts';
import type { GoldArticle, GoldMention } from './gold.ts';
import { namesAgree } from './names.ts';

/** How a found mention was linked. */
export type Link =
  /** The entity, or the absence of one, that the gold wants. */
  | 'right'
  | 'wrong'
  /** No entity, where the gold wants one. */
  | 'none';

export type Outcome =
  | { readonly type: 'found'; readonly gold: GoldMention; readonly mark: Annotation; readonly link: Link }
  | { readonly type: 'missed'; readonly gold: GoldMention; readonly marks: readonly Annotation[] }
  | { readonly type: 'false'; readonly mark: Annotation };

export type Placed = Outcome & { readonly article: string; readonly block: number };

/**
 * Scores one article.
 *
 * A required mention is found where span and kind agree. A mark never counts when it overlaps an optional mention or
 * lies strictly inside a gold one; every other mark that finds nothing is false.
 */
export function scoreArticle(gold: GoldArticle, annotations: readonly Annotation[]): Placed[] {
  return gold.blocks.flatMap(({ block, mentions }) => {
    const marks = annotations.filter((annotation) => annotation.block === block.id);
    return scoreBlock(mentions, marks).map((outcome) => ({ ...outcome, article: gold.name, block: block.id }));
  });
}

function scoreBlock(mentions: readonly GoldMention[], marks: readonly Annotation[]): Outcome[] {
  const outcomes: Outcome[] = [];
  const used = new Set<Annotation>();
  for (const gold of mentions) {
    if (gold.optional) continue;
    const mark = marks.find(({ start, end, kind }) => start === gold.start && end === gold.end && kind === gold.kind);
    if (mark === undefined) {
      outcomes.push({ type: 'missed', gold, marks: marks.filter((other) => overlaps(other, gold)) });
    } else {
      used.add(mark);
      outcomes.push({ type: 'found', gold, mark, link: linkOf(gold, mark) });
    }
  }
  for (const mark of marks) {
    const excused = mentions.some((gold) => (gold.optional && overlaps(mark, gold)) || isStrictlyInside(mark, gold));
    if (!used.has(mark) && !excused) outcomes.push({ type: 'false', mark });
  }
  return outcomes;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function isStrictlyInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

function linkOf(gold: GoldMention, mark: Annotation): Link {
  if (gold.unlisted) return mark.entity === null ? 'right' : 'wrong';
  if (mark.entity !== null) {
    const ours = [mark.entity.en, ...mark.entity.alsoEn];
    return gold.english.some((name) => ours.some((own) => namesAgree(gold.kind, name, own))) ? 'right' : 'wrong';
  }
  const english = mark.name?.en ?? '';
  const agrees = english !== '' && gold.english.some((name) => namesAgree(gold.kind, name, english));
  return agrees ? 'right' : 'none';
}

export interface Counts {
  readonly found: number;
  readonly false: number;
  readonly missed: number;
  readonly right: number;
  readonly wrong: number;
  /** Required mentions whose entity the list holds, and those of them that were found. */
  readonly listed: number;
  readonly listedFound: number;
}

/**
 * Counts outcomes, of one kind or of all.
 *
 * @param isListed whether the list holds the gold mention's entity.
 */
export function count(
  outcomes: readonly Outcome[],
  isListed: (gold: GoldMention) => boolean,
  kind: EntityKind | null = null,
): Counts {
  const counts = { found: 0, false: 0, missed: 0, right: 0, wrong: 0, listed: 0, listedFound: 0 };
  for (const outcome of outcomes) {
    if (kind !== null && (outcome.type === 'false' ? outcome.mark.kind : outcome.gold.kind) !== kind) continue;
    counts[outcome.type] += 1;
    if (outcome.type === 'false') continue;
    if (isListed(outcome.gold)) {
      counts.listed += 1;
      if (outcome.type === 'found') counts.listedFound += 1;
    }
    if (outcome.type === 'found' && outcome.link !== 'none') counts[outcome.link] += 1;
  }
  return counts;
}

/** The Wilson interval of `part` in `whole` at 95 %, as two fractions; 0 and 1 when there is nothing to count. */
export function wilson(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
