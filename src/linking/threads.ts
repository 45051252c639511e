/**
 * Stage: coreference. A person named in full opens a thread; the parts of the name then stand for that person in the
 * whole article, before it too.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../model/annotation.ts';
import type { Discovery } from './candidate.ts';

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

/**
 * The parts of a printed name: of X·Y the last is the family name, the first the given one; a Chinese name stands for
 * itself, wherever it recurs. One character is no part.
 */
export function partsOfPrintedName(name: string): Part[] {
  const components = name.split('·');
  if (components.length < 2) return [{ text: name, isFamily: true }];
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

/** The parts of a listed person's names, in normalised text. */
export function partsOfEntity(entity: number, knowledge: Knowledge): Part[] {
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
}

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
