/**
 * Stage: coreference. A person named in full opens a thread; the parts of the name then stand for that person in the
 * whole article, before it too.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../model/annotation.ts';
import type { Candidate, Discovery } from './candidate.ts';
import { perEntity } from './per-entity.ts';
import { JAPANESE_SURNAMES, LONG_JAPANESE_SURNAMES } from './rules/surnames-japanese.ts';

/** A person of the article, listed or not, with the places of the full name. */
export interface Thread {
  /** Index of the entity; `null` for a name that the list does not hold. */
  readonly entity: number | null;
  readonly discovery: Discovery | null;
  /** Where the full name stands, in document order. */
  readonly full: readonly Span[];
  /** Parts of the name that may stand alone, longest first. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  /** A family name, or another form that the list gives, rather than a given name. */
  readonly isFamily: boolean;
}

/** The people whom the article names in full. */
export function findThreads(
  first: readonly Candidate[],
  unlisted: readonly Candidate[],
  knowledge: Knowledge,
): Thread[] {
  const listed = new Map<number, Span[]>();
  for (const candidate of first) {
    const [best] = candidate.readings;
    if (best === undefined || best.how === 'partial' || knowledge.kindOf(best.entity) !== 'person') continue;
    const spans = listed.get(best.entity);
    if (spans === undefined) listed.set(best.entity, [spanOf(candidate)]);
    else spans.push(spanOf(candidate));
  }
  const discovered = new Map<string, { discovery: Discovery; full: Span[] }>();
  for (const candidate of unlisted) {
    if (candidate.discovery === undefined || candidate.discovery.kind !== 'person') continue;
    const known = discovered.get(knowledge.normalise(candidate.discovery.zh));
    if (known !== undefined) known.full.push(spanOf(candidate));
    else
      discovered.set(knowledge.normalise(candidate.discovery.zh), {
        discovery: candidate.discovery,
        full: [spanOf(candidate)],
      });
  }
  return [
    ...[...listed].map(([entity, full]) => ({
      entity,
      discovery: null,
      full,
      parts: partsOfEntity(entity, knowledge),
    })),
    ...[...discovered].map(([zh, { discovery, full }]) => ({
      entity: null,
      discovery,
      full,
      parts: partsOfPrintedName(zh),
    })),
  ];
}

function spanOf({ block, start, end }: Span): Span {
  return { block, start, end };
}

/**
 * The unlisted names without those that are only a part of a fuller name in the article: 约翰逊 alone is nobody new beside
 * 鲍里斯·约翰逊.
 *
 * @param first what the first pass chose, listed and unlisted.
 */
export function withoutPartsOfOthers(
  unlisted: readonly Candidate[],
  first: readonly Candidate[],
  knowledge: Knowledge,
): Candidate[] {
  if (unlisted.length === 0) return [];
  const parts = new Set<string>();
  const people = new Set<number>();
  for (const { readings, discovery } of first) {
    const [best] = readings;
    if (best !== undefined && knowledge.kindOf(best.entity) === 'person' && !people.has(best.entity)) {
      people.add(best.entity);
      for (const { text } of partsOfEntity(best.entity, knowledge)) parts.add(text);
    }
    if (discovery?.kind !== 'person' || !discovery.zh.includes('·')) continue;
    for (const { text } of partsOfPrintedName(knowledge.normalise(discovery.zh))) parts.add(text);
  }
  return unlisted.filter(
    ({ discovery }) =>
      discovery === undefined || discovery.kind !== 'person' || !parts.has(knowledge.normalise(discovery.zh)),
  );
}

/**
 * The parts of a printed name: of X·Y the last is the family name, the first the given one; a Chinese name stands for
 * itself, wherever it recurs. One character is no part.
 */
export function partsOfPrintedName(name: string): Part[] {
  const components = name.split('·');
  if (components.length < 2) return partsOfUndottedName(name);
  const parts: Part[] = [];
  const last = components[components.length - 1] ?? '';
  const first = components[0] ?? '';
  if (last.length > 1) parts.push({ text: last, isFamily: true });
  // 阿卜杜勒·阿齐兹·… : two parts at the end are used together as well.
  if (components.length > 2) {
    const lastTwo = components.slice(-2).join('·');
    if (!/[A-Z]/.test(lastTwo)) parts.push({ text: lastTwo, isFamily: true });
  }
  if (first.length > 1) parts.push({ text: first, isFamily: false });
  return parts;
}

/** A Japanese name of four characters or more is used by its surname too: 大庭|理纱. */
function partsOfUndottedName(name: string): Part[] {
  const whole = { text: name, isFamily: true };
  const surname = LONG_JAPANESE_SURNAMES.has(name.slice(0, 3)) ? name.slice(0, 3) : name.slice(0, 2);
  const isJapanese = surname.length > 2 || (name.length > 3 && JAPANESE_SURNAMES.has(surname));
  return isJapanese ? [whole, { text: surname, isFamily: true }] : [whole];
}

/** The parts of a listed person's names, in normalised text. */
export const partsOfEntity = perEntity((entity, knowledge): readonly Part[] => {
  const { entry } = knowledge.entity(entity);
  if (entry.kind !== 'person') return [];
  const parts = new Map<string, Part>();
  const add = (part: Part): void => {
    const known = parts.get(part.text);
    if (known === undefined || part.isFamily) parts.set(part.text, part);
  };
  for (const name of [entry.names.zh, entry.names.tw, entry.names.hk]) {
    if (name !== undefined) partsOfPrintedName(knowledge.normalise(name)).forEach(add);
  }
  for (const family of [entry.family?.zh, entry.family?.tw, entry.family?.hk]) {
    if (family !== undefined) add({ text: knowledge.normalise(family), isFamily: true });
  }
  return [...parts.values()];
});

/** All threads of an article that a part may belong to, by the part's text. */
export function threadsByPart(threads: readonly Thread[]): ReadonlyMap<string, readonly Thread[]> {
  const byPart = new Map<string, Thread[]>();
  for (const thread of threads) {
    for (const { text } of thread.parts) {
      const group = byPart.get(text);
      if (group === undefined) byPart.set(text, [thread]);
      else if (!group.includes(thread)) group.push(thread);
    }
  }
  return byPart;
}

/**
 * Which of several people with the same part is meant at a place: the one whose full name stood last before it, else
 * the one whose full name comes next.
 */
export function nearestThread(threads: readonly Thread[], at: Span): Thread | null {
  if (threads.length < 2) return threads[0] ?? null;
  let before: { thread: Thread; span: Span } | null = null;
  let after: { thread: Thread; span: Span } | null = null;
  for (const thread of threads) {
    const index = countBefore(thread.full, at);
    const last = thread.full[index - 1];
    const next = thread.full[index];
    if (last !== undefined && (before === null || isBefore(before.span, last))) before = { thread, span: last };
    if (next !== undefined && (after === null || isBefore(next, after.span))) after = { thread, span: next };
  }
  return before?.thread ?? after?.thread ?? null;
}

/** How many of the spans, which stand in document order, come before a place. */
function countBefore(spans: readonly Span[], at: Span): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && isBefore(span, at)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Document order: by block, then by position. */
export function isBefore(a: Span, b: Span): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}
