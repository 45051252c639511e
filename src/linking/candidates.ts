/** Stage: everything that competes for the characters of one Chinese block. */
import type { Span } from '../model/annotation.ts';
import { findAbbreviations } from './abbreviations.ts';
import { blocker, type Candidate, type Reading } from './candidate.ts';
import { findBodies } from './composition.ts';
import type { Context } from './context.ts';
import { titleAfter, wordAfterOf } from './cues.ts';
import { findChineseNames } from './discovery/chinese-names.ts';
import { findDotNames, type NameLexicon } from './discovery/dot-names.ts';
import type { LinkingBlock } from './document.ts';
import type { FormMatch } from './forms.ts';
import { readReference } from './licences.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';
import { HEAD_NOUNS, OTHER_WORD_BEHIND } from './rules/words.ts';
import type { Thread } from './threads.ts';

/** Which stages run; tools switch one off to see what it brings. */
export interface Stages {
  readonly abbreviations: boolean;
  readonly composition: boolean;
  readonly coreference: boolean;
  readonly discovery: boolean;
}

/**
 * Names and blockers of the list, in the order of the text. Family names are the coreference stage's, and so is every
 * form that is a part of somebody's name whom the article gives in full.
 *
 * @param parts the parts of the names that the article gives in full; none in the first pass.
 */
export function listCandidates(
  { block, text }: LinkingBlock,
  context: Context,
  parts: ReadonlyMap<string, readonly Thread[]> = new Map(),
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of context.matches.get(block.id) ?? []) {
    const { start, end, references } = match;
    const span = { block: block.id, start, end };
    const holders = parts.get(text.slice(start, end));
    const readings = readingsOf(match, block.id, text, context).filter(
      ({ entity }) =>
        holders === undefined ||
        context.knowledge.kindOf(entity) !== 'person' ||
        holders.some((thread) => thread.entity === entity),
    );
    // What blocks one entity's form may be another's name: 苹果日报.
    if (readings.length === 0) {
      if (references.some(({ role }) => role === 'blocker')) {
        candidates.push(blocker(span, (end - start) * CHARACTER_WEIGHT.blocker));
      }
      continue;
    }
    if (becomesAnotherWord(readings, text, span, context)) continue;
    candidates.push(
      isInsideLongerName(readings, text, span, context) ? headBlocker(text, span) : listed(span, readings),
    );
  }
  return candidates;
}

/** Whether the character behind makes the form part of an ordinary word: 荷兰|语, 国家安全部|门. */
function becomesAnotherWord(
  readings: readonly Reading[],
  text: string,
  span: { start: number; end: number },
  context: Context,
): boolean {
  const form = text.slice(span.start, span.end);
  const right = text.slice(span.end, span.end + 2);
  return OTHER_WORD_BEHIND.some(
    (rule) =>
      rule.right.test(right) &&
      rule.ending.test(form) &&
      readings.every(({ entity }) => context.knowledge.kindOf(entity) === rule.kind),
  );
}

/** The readings of a match but for family names, best first; one for each entity. */
function readingsOf(match: FormMatch, block: number, text: string, context: Context): Reading[] {
  const best = new Map<number, Reading>();
  for (const reference of match.references) {
    if (reference.role === 'family') continue;
    const reading = readReference(reference, { block, text, start: match.start, end: match.end }, context);
    if (reading === null) continue;
    const known = best.get(reading.entity);
    if (known === undefined || reading.score > known.score) best.set(reading.entity, reading);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/** A candidate for listed entities; its weight is that of the kind of form it is. */
export function listed(span: { block: number; start: number; end: number }, readings: readonly Reading[]): Candidate {
  const how = readings[0]?.how ?? null;
  const factor =
    how === 'name' ? CHARACTER_WEIGHT.name : how === 'partial' ? CHARACTER_WEIGHT.partial : CHARACTER_WEIGHT.alias;
  return { ...span, weight: (span.end - span.start) * factor, readings, how, evidence: [] };
}

/** A person's name in front of 大学, 基金会, 大厦 … is part of that thing's name. */
function isInsideLongerName(
  readings: readonly Reading[],
  text: string,
  span: { block: number; end: number },
  context: Context,
): boolean {
  if (!readings.every(({ entity }) => context.knowledge.kindOf(entity) === 'person')) return false;
  return headNounAfter(text, span.block, span.end) !== null;
}

/** The head noun of two characters or more right after a name, unless a title stands there; `null` when none does. */
export function headNounAfter(text: string, block: number, end: number): string | null {
  if (titleAfter(text, block, end) !== null) return null;
  const head = wordAfterOf(text, end, HEAD_NOUNS);
  return head !== null && head.length > 1 ? head : null;
}

/** Blocks the name together with the head noun behind it. */
export function headBlocker(text: string, span: { block: number; start: number; end: number }): Candidate {
  const head = headNounAfter(text, span.block, span.end) ?? '';
  const end = span.end + head.length;
  return blocker({ ...span, end }, (end - span.start) * CHARACTER_WEIGHT.blocker);
}

/** X·Y names that the list does not hold. A dot inside a listed name is that name's. */
export function discoveredCandidates({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const listedDots = new Set<number>();
  for (const { start, end, references } of context.matches.get(block.id) ?? []) {
    if (!references.some(({ role }) => role === 'name' || role === 'alias')) continue;
    for (let at = start; at < end; at += 1) if (text.charAt(at) === '·') listedDots.add(at);
  }
  const juniors = (context.matches.get(block.id) ?? [])
    .filter(({ start, references }) => isJunior(text, start - 1) && references.some(({ role }) => role === 'name'))
    .filter(({ start, end }) => text.slice(start, end).includes('·'))
    .map(({ start, end }) => ({ start: start - 1, end, isPartOfLonger: false }));
  return findDotNames(text, lexiconOf(block.id, text, context), context.recurrence)
    .filter(({ start, end }) => ![...listedDots].some((dot) => dot >= start && dot < end))
    .concat(juniors)
    .map(({ start, end, isPartOfLonger }) => {
      const span = { block: block.id, start, end };
      if (isPartOfLonger) return blocker(span, (end - start) * CHARACTER_WEIGHT.blocker);
      const mixed = mixedName(span, text, context);
      if (mixed !== null) return mixed;
      const discovery = { kind: 'person', zh: block.text.slice(start, end), en: '' } as const;
      const evidence = [{ code: 'name-shape', value: discovery.zh, at: span }] as const;
      const weight = (end - start) * CHARACTER_WEIGHT.discovery;
      return { ...span, weight, readings: [], discovery, how: 'shape', evidence } satisfies Candidate;
    });
}

/** Name parts: the lexicon's, and the family names of the list that stand in the block. */
function lexiconOf(block: number, text: string, { knowledge, matches }: Context): NameLexicon {
  const families = new Set(
    (matches.get(block) ?? [])
      .filter(({ references }) => references.some(({ role }) => role === 'family'))
      .map(({ start, end }) => text.slice(start, end)),
  );
  return {
    isNameComponent: (part) => families.has(part) || knowledge.isNameComponent(part),
    transliterationScore: (character) => knowledge.transliterationScore(character),
  };
}

/**
 * A listed person's name put together from two regions' forms, as the traditional edition prints them: the mainland's
 * 弗拉基米爾 with Taiwan's 澤倫斯基. Both parts must be the same person's.
 */
function mixedName(span: Span, text: string, context: Context): Candidate | null {
  const { knowledge, matches } = context;
  const given = text.slice(span.start, text.indexOf('·', span.start));
  const familyStart = text.lastIndexOf('·', span.end - 1) + 1;
  for (const { start, end, references } of matches.get(span.block) ?? []) {
    if (start !== familyStart) continue;
    for (const { role, entity } of references) {
      if (role !== 'family') continue;
      const { names } = knowledge.entity(entity).entry;
      const printed = [names.zh, names.tw, names.hk].filter((name) => name !== undefined);
      if (!printed.some((name) => knowledge.normalise(name).startsWith(`${given}·`))) continue;
      const evidence = [{ code: 'full-name', value: text.slice(span.start, end) }] as const;
      return listed({ ...span, end }, [{ entity, how: 'name', evidence, score: LICENCE_SCORE.free + 1 }]);
    }
  }
  return null;
}

/** Chinese names that the list does not hold, where they show themselves. */
export function chineseNameCandidates({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const { knowledge, matches, recurrence } = context;
  const nameEnds = new Set(
    (matches.get(block.id) ?? [])
      .filter(({ references }) => references.some(({ entity }) => entity >= 0 && knowledge.kindOf(entity) === 'person'))
      .map(({ end }) => end),
  );
  return findChineseNames(text, recurrence, (position) => nameEnds.has(position)).map(({ start, end }) => {
    const span = { block: block.id, start, end };
    const discovery = { kind: 'person', zh: block.text.slice(start, end), en: '' } as const;
    const evidence = [{ code: 'name-shape', value: discovery.zh, at: span }] as const;
    const weight = (end - start) * CHARACTER_WEIGHT.guess;
    return { ...span, weight, readings: [], discovery, how: 'shape', evidence } satisfies Candidate;
  });
}

/** 小唐纳德·特朗普 is not 唐纳德·特朗普. */
function isJunior(text: string, start: number): boolean {
  return text.charAt(start) === '小' || text.charAt(start) === '老';
}

/** Titles of works, laws and films in book marks: only a medium whose name fills them is marked. */
export function bookMarkBlockers(
  { block, text }: LinkingBlock,
  candidates: readonly Candidate[],
  context: Context,
): Candidate[] {
  const blockers: Candidate[] = [];
  for (const match of text.matchAll(/《([^《》]+)》/g)) {
    const start = match.index + 1;
    const end = start + (match[1] ?? '').length;
    if (
      candidates.some((candidate) => candidate.start === start && candidate.end === end && isMedium(candidate, context))
    ) {
      continue;
    }
    blockers.push(blocker({ block: block.id, start, end }, (end - start) * BOOK_WEIGHT));
  }
  return blockers;
}

/** An organization's name: 《苹果日报》, but not 《美国》. */
function isMedium({ readings, discovery }: Candidate, { knowledge }: Context): boolean {
  if (discovery !== undefined) return discovery.kind === 'organization';
  return readings.some(({ entity }) => knowledge.kindOf(entity) === 'organization');
}

/** More than anything inside can weigh: a title in book marks is one thing. */
const BOOK_WEIGHT = 2;

/** One-character countries and bodies, which need to know what the article names elsewhere. */
export function grammarCandidates({ block, text }: LinkingBlock, context: Context, stages: Stages): Candidate[] {
  return [
    ...(stages.abbreviations ? findAbbreviations(block.id, text, context.knowledge, context.present) : []),
    ...(stages.composition ? findBodies(block.id, text, context) : []),
  ];
}
