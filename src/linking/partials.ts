/** Stage: family names and other parts of a name, linked to the person whom the article names in full. */
import type { FormReference } from '../knowledge/knowledge.ts';
import type { Evidence, Span } from '../model/annotation.ts';
import { type Candidate, groupByBlock, type Reading } from './candidate.ts';
import { headBlocker, headNounAfter, listed } from './candidates.ts';
import type { Context } from './context.ts';
import { personCues } from './cues.ts';
import type { LinkingBlock } from './document.ts';
import { chooseHolder, officeBeside } from './holders.ts';
import { readReference } from './licences.ts';
import { CHARACTER_WEIGHT, EVIDENCE_SCORE, LICENCE_SCORE } from './rules/weights.ts';
import { type Thread, threadsByPart } from './threads.ts';

/** What the whole article knows of people, for this stage. */
export interface People {
  readonly byPart: ReadonlyMap<string, readonly Thread[]>;
  /** The parts by their first two characters, longest first. */
  readonly partsByStart: ReadonlyMap<string, readonly string[]>;
  /** Where each listed family name stands alone for the first time, outside all that the first pass chose. */
  readonly firstAlone: ReadonlyMap<string, Span>;
}

/** Gathers what the stage asks of people. @param first what the first pass chose. */
export function indexPeople(threads: readonly Thread[], first: readonly Candidate[], context: Context): People {
  const byPart = threadsByPart(threads);
  const partsByStart = new Map<string, string[]>();
  for (const part of byPart.keys()) {
    const group = partsByStart.get(part.slice(0, 2));
    if (group === undefined) partsByStart.set(part.slice(0, 2), [part]);
    else group.push(part);
  }
  for (const group of partsByStart.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { byPart, partsByStart, firstAlone: findFirstAlone(first, context) };
}

function findFirstAlone(first: readonly Candidate[], context: Context): Map<string, Span> {
  const chosen = groupByBlock(first);
  const alone = new Map<string, Span>();
  for (const { block, text } of context.document.chinese) {
    for (const { start, end, references } of context.matches.get(block.id) ?? []) {
      const printed = text.slice(start, end);
      if (alone.has(printed) || !references.some(({ role }) => role === 'family')) continue;
      const taken = (chosen.get(block.id) ?? []).some((other) => other.start < end && start < other.end);
      if (!taken) alone.set(printed, { block: block.id, start, end });
    }
  }
  return alone;
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
    const candidate = partial(text, span, families, context, people);
    if (candidate !== null) candidates.push(candidate);
  }
  for (let start = 0; start + 1 < text.length; start += 1) {
    for (const part of people.partsByStart.get(text.slice(start, start + 2)) ?? []) {
      if (!text.startsWith(part, start) || done.has(start * PART_LENGTHS + part.length)) continue;
      const span = { block: block.id, start, end: start + part.length };
      const candidate = partial(text, span, [], context, people);
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
  families: readonly FormReference[],
  context: Context,
  people: People,
): Candidate | null {
  const printed = text.slice(span.start, span.end);
  const threads = people.byPart.get(printed) ?? [];
  const free = families.flatMap((reference) => readFamily(reference, text, span, context) ?? []);
  if (free.length === 0 && threads.length === 0) return null;
  if (isInsideTransliteration(text, span, context)) return null;
  if (SPOUSE.test(text.slice(span.end, span.end + 2))) return null;
  if (headNounAfter(text, span.block, span.end) !== null) return headBlocker(text, span);
  const [usual = null] = free.sort((a, b) => b.score - a.score || a.entity - b.entity);
  const firstAlone = people.firstAlone.get(printed) ?? null;
  const holder = chooseHolder({ text, span, usual, threads, firstAlone }, context);
  if (holder === null) return null;
  if (holder === 'usual') return listed(span, free);
  const evidence = [fullNameEvidence(holder, context), ...personCues(text, span.block, span.start, span.end)];
  if (holder.entity === null) {
    if (holder.discovery === null) return null;
    const weight = (span.end - span.start) * CHARACTER_WEIGHT.partial;
    return { ...span, weight, readings: [], discovery: holder.discovery, how: 'partial', evidence };
  }
  const known = free.find(({ entity }) => entity === holder.entity);
  const score = Math.max(known?.score ?? 0, LICENCE_SCORE.document + EVIDENCE_SCORE.fullNameInArticle);
  return listed(span, [{ entity: holder.entity, how: 'partial', evidence, score }]);
}

/** A family name that may stand here: by its licence, or because the person's own office stands beside (总理|朔尔茨). */
function readFamily(reference: FormReference, text: string, span: Span, context: Context): Reading | null {
  const reading = readReference(reference, { ...span, text }, context);
  if (reading !== null) return reading;
  const office = officeBeside(reference.entity, { text, span }, context);
  if (office === null) return null;
  const prominence = context.knowledge.prominenceOf(reference.entity) * EVIDENCE_SCORE.prominence;
  const score = LICENCE_SCORE.title + EVIDENCE_SCORE.title + prominence;
  return { entity: reference.entity, how: 'partial', evidence: [office], score };
}

function fullNameEvidence({ entity, discovery, full }: Thread, { knowledge }: Context): Evidence {
  const [at] = full;
  const value = entity === null ? (discovery?.zh ?? '') : knowledge.entity(entity).entry.names.zh;
  return { code: 'full-name-in-article', value, ...(at === undefined ? {} : { at }) };
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
    // At the end of the block there is nothing longer.
    return longer.length === to - from && knowledge.isNameComponent(longer) && context.recurrence(longer) * 3 > often;
  };
  if (personCues(text, span.block, start, end).some(({ at }) => at !== undefined && at.start >= end)) return false;
  if (text.charAt(end) === '·' || text.charAt(start - 1) === '·') return true;
  return isName(start, end + 1) || isName(start, end + 2) || (start > 0 && isName(start - 1, end));
}
