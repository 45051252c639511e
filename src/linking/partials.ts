/** Stage: family names and other parts of a name, linked to the person whom the article names in full. */
import type { Evidence, Span } from '../model/annotation.ts';
import type { Candidate, Reading } from './candidate.ts';
import { headBlocker, headNounAfter, listed } from './candidates.ts';
import type { Context } from './context.ts';
import { personCues } from './cues.ts';
import type { LinkingBlock } from './document.ts';
import { readReference } from './licences.ts';
import { CHARACTER_WEIGHT, EVIDENCE_SCORE, LICENCE_SCORE } from './rules/weights.ts';
import { isBefore, nearestThread, type Thread } from './threads.ts';

/** What the whole article knows of people, for this stage. */
export interface People {
  readonly byPart: ReadonlyMap<string, readonly Thread[]>;
  /** The parts by their first two characters, longest first. */
  readonly partsByStart: ReadonlyMap<string, readonly string[]>;
}

export function indexPeople(byPart: ReadonlyMap<string, readonly Thread[]>): People {
  const partsByStart = new Map<string, string[]>();
  for (const part of byPart.keys()) {
    const group = partsByStart.get(part.slice(0, 2));
    if (group === undefined) partsByStart.set(part.slice(0, 2), [part]);
    else group.push(part);
  }
  for (const group of partsByStart.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { byPart, partsByStart };
}

/** Every place of the block where a part of a name may stand for its person. */
export function partialCandidates(linking: LinkingBlock, context: Context, people: People): Candidate[] {
  const { block, text } = linking;
  const candidates: Candidate[] = [];
  const done = new Set<number>();
  for (const { start, end, references } of context.matches.get(block.id) ?? []) {
    const families = references.filter(({ role }) => role === 'family');
    if (families.length === 0) continue;
    const span = { block: block.id, start, end };
    done.add(start * PART_LENGTHS + (end - start));
    const free = families.flatMap((reference) => readReference(reference, { ...span, text }, context) ?? []);
    const candidate = partial(text, span, free, people.byPart.get(text.slice(start, end)) ?? [], context);
    if (candidate !== null) candidates.push(candidate);
  }
  for (let start = 0; start + 1 < text.length; start += 1) {
    for (const part of people.partsByStart.get(text.slice(start, start + 2)) ?? []) {
      if (!text.startsWith(part, start) || done.has(start * PART_LENGTHS + part.length)) continue;
      const span = { block: block.id, start, end: start + part.length };
      const candidate = partial(text, span, [], people.byPart.get(part) ?? [], context);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return candidates;
}

/** 岸田|夫人 is somebody else: whom the article may not name. */
const SPOUSE = /^(?:夫人|太太)/;

/** Larger than any part's length, so that start and length make one number. */
const PART_LENGTHS = 64;

function partial(
  text: string,
  span: Span,
  free: readonly Reading[],
  threads: readonly Thread[],
  context: Context,
): Candidate | null {
  if (free.length === 0 && threads.length === 0) return null;
  if (isInsideTransliteration(text, span, context)) return null;
  if (SPOUSE.test(text.slice(span.end, span.end + 2))) return null;
  if (headNounAfter(text, span.block, span.end) !== null) return headBlocker(text, span);
  const thread = chooseThread(text, span, free, threads, context);
  if (thread === null)
    return free.length === 0
      ? null
      : listed(
          span,
          [...free].sort((a, b) => b.score - a.score),
        );
  const evidence = [fullNameEvidence(thread), ...personCues(text, span.block, span.start, span.end)];
  const weight = (span.end - span.start) * CHARACTER_WEIGHT.partial;
  if (thread.entity === null) {
    if (thread.discovery === null) return null;
    return { ...span, weight, readings: [], discovery: thread.discovery, how: 'partial', evidence };
  }
  const known = free.find(({ entity }) => entity === thread.entity);
  const score = Math.max(known?.score ?? 0, LICENCE_SCORE.document + EVIDENCE_SCORE.fullNameInArticle);
  return listed(span, [{ entity: thread.entity, how: 'partial', evidence, score }]);
}

function fullNameEvidence(thread: Thread): Evidence {
  const at = thread.full[0];
  return { code: 'full-name-in-article', ...(at === undefined ? {} : { at }) };
}

/**
 * The person meant among those whose full name the article gives; `null` leaves the name to the one whom it usually
 * means (普京), when that one is not named in full but stood in the article first.
 */
function chooseThread(
  text: string,
  span: Span,
  free: readonly Reading[],
  threads: readonly Thread[],
  context: Context,
): Thread | null {
  const printed = text.slice(span.start, span.end);
  const byFamily = threads.filter(({ parts }) => parts.some((part) => part.text === printed && part.isFamily));
  const holders = byFamily.length > 0 ? byFamily : threads;
  const usual = free.find(({ entity }) => !holders.some((thread) => thread.entity === entity));
  const [first] = holders;
  if (usual !== undefined && first !== undefined && holders.every((thread) => thread.entity === null)) {
    const usualIsPresent = context.present.has(usual.entity);
    const named = first.full[0];
    if (usualIsPresent || named === undefined || !isBefore(named, span)) return null;
  }
  const titled = holders.filter((thread) => hasRoleBeside(text, span, thread, context));
  if (titled.length === 1) return titled[0] ?? null;
  return nearestThread(holders, span);
}

/** Whether the title beside the name is one that the person has held: 议长|约翰逊, 首相|约翰逊. */
function hasRoleBeside(text: string, span: Span, thread: Thread, context: Context): boolean {
  if (thread.entity === null) return false;
  const { entry } = context.knowledge.entity(thread.entity);
  if (entry.kind !== 'person') return false;
  return (entry.roles ?? []).some(
    ({ title }) => text.startsWith(title.zh, span.start - title.zh.length) || text.startsWith(title.zh, span.end),
  );
}

/**
 * Whether the part goes on as a longer transliterated name (约翰|逊, 希尔|顿), which then is somebody else. A longer
 * reading that stands rarely in an article where the part stands often is chance (拉波斯|特别).
 */
function isInsideTransliteration(text: string, span: Span, context: Context): boolean {
  const { start, end } = span;
  const { knowledge } = context;
  const often = context.recurrence(text.slice(start, end));
  const isName = (from: number, to: number): boolean => {
    const longer = text.slice(from, to);
    return knowledge.isNameComponent(longer) && context.recurrence(longer) * 3 > often;
  };
  if (personCues(text, span.block, start, end).some(({ at }) => at !== undefined && at.start >= end)) return false;
  if (text.charAt(end) === '·' || text.charAt(start - 1) === '·') return true;
  return isName(start, end + 1) || isName(start, end + 2) || (start > 0 && isName(start - 1, end));
}
