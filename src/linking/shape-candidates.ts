/** Stage: what shows by its shape, or by its place, that it is a name which the list lacks, as candidates. */
import type { Evidence, Span } from '../model/annotation.ts';
import { findPinyinNames } from './bilingual/pinyin-names.ts';
import { blocker, type Candidate, unlistedCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { findChineseNames } from './discovery/chinese-names.ts';
import { type DotName, findDotNames, type NameLexicon } from './discovery/dot-names.ts';
import type { LinkingBlock } from './document.ts';
import { isInsideDotName, isShip, listed, withHead } from './list-candidates.ts';
import { ORGANIZATION_HEADS, SORTS_OF_BODIES } from './rules/organizations.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';
import { Segmentation } from './segmentation.ts';
import { wordSet } from './word-set.ts';

const SORTS_OF_BODIES_SET = wordSet(SORTS_OF_BODIES);

/** X·Y names that the list does not hold. A dot inside a listed name is that name's. */
export function discoveredCandidates({ block, text }: LinkingBlock, context: Context): Candidate[] {
  if (!text.includes('·')) return [];
  const taken = listedDots(block.id, text, context);
  const names = findDotNames(text, lexiconOf(block.id, text, context), context.recurrence)
    .filter(({ start, end }) => !taken.some((dot) => dot >= start && dot < end))
    .map((name) =>
      isJunior(text, name.start - 1) && isWordBorder(text, name.start - 1) ? { ...name, start: name.start - 1 } : name,
    );
  return [...names, ...juniors(block.id, text, context)].map((name) => dotCandidate(name, { block, text }, context));
}

/** The dots within listed names. */
function listedDots(block: number, text: string, context: Context): number[] {
  const dots: number[] = [];
  for (const { start, end, form } of context.matches.get(block) ?? []) {
    if (!form.hasDot || !form.isNameOrAlias || isInsideDotName({ start, end }, text, context)) continue;
    for (let at = start; at < end; at += 1) if (text.charAt(at) === '·') dots.push(at);
  }
  return dots;
}

/** Listed names behind 小 or 老. */
function juniors(block: number, text: string, { matches }: Context): DotName[] {
  return (matches.get(block) ?? [])
    .filter(({ start, form }) => form.hasDot && form.isName && isJunior(text, start - 1))
    .map(({ start, end }) => ({ start: start - 1, end, isPartOfLonger: false }));
}

function dotCandidate(
  { start, end, isPartOfLonger }: DotName,
  { block, text }: LinkingBlock,
  context: Context,
): Candidate {
  const span = { block: block.id, start, end };
  if (isShip(span, text)) return blocker(span, (end - start) * CHARACTER_WEIGHT.blocker);
  if (isPartOfLonger) {
    const head = ORGANIZATION_HEADS.find((noun) => text.endsWith(noun, end));
    if (head === undefined) return blocker(span, (end - start) * CHARACTER_WEIGHT.blocker);
    return withHead(text, block.text, { ...span, end: end - head.length });
  }
  const mixed = mixedName(span, text, context);
  if (mixed !== null) return mixed;
  // 农机巨头|约翰·迪尔: a company of somebody's name.
  const kind = SORTS_OF_BODIES_SET.before(text, start) === null ? 'person' : 'organization';
  const discovery = { kind, zh: block.text.slice(start, end), en: '' } as const;
  const evidence = [{ code: 'name-shape', value: discovery.zh, at: span }] as const;
  return unlistedCandidate(span, discovery, 'shape', CHARACTER_WEIGHT.discovery, evidence);
}

/** Name parts: the lexicon's, and the family names of the list that stand in the block. */
function lexiconOf(block: number, text: string, { knowledge, matches, segmentations }: Context): NameLexicon {
  const families = new Set<string>();
  for (const { start, end, form } of matches.get(block) ?? []) {
    if (form.families.length > 0) families.add(text.slice(start, end));
  }
  return {
    isNameComponent: (part) => families.has(part) || knowledge.isNameComponent(part),
    transliterationScore: (character) => knowledge.transliterationScore(character),
    segmentation: segmentations.get(block) ?? new Segmentation(text, knowledge.words()),
  };
}

/**
 * A listed person's name put together from two regions' forms, as the traditional edition prints them: the mainland's
 * 弗拉基米爾 with Taiwan's 澤倫斯基. Both parts must be the same person's.
 */
function mixedName(span: Span, text: string, context: Context): Candidate | null {
  const { knowledge, startingAt } = context;
  const given = text.slice(span.start, text.indexOf('·', span.start));
  const familyStart = text.lastIndexOf('·', span.end - 1) + 1;
  for (const { end, form } of startingAt(span.block, familyStart)) {
    if (form.families.length === 0 || isInsideDotName({ start: span.start, end }, text, context)) continue;
    for (const { entity } of form.families) {
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
  const { endingAt, isCourteous, recurrence, segmentations } = context;
  const segmentation = segmentations.get(block.id);
  if (segmentation === undefined) return [];
  const endsName = (position: number): boolean => endingAt(block.id, position).some(({ form }) => form.isPerson);
  const names = findChineseNames({ text, segmentation, recurrence, isCourteous, endsName });
  return names.flatMap(({ start, end }) => {
    const span = { block: block.id, start, end };
    if (isHouseholdName(span, context)) return [];
    const discovery = { kind: 'person', zh: block.text.slice(start, end), en: '' } as const;
    const evidence = [chineseNameEvidence(text, discovery.zh, span)] as const;
    return [unlistedCandidate(span, discovery, 'shape', CHARACTER_WEIGHT.guess, evidence)];
  });
}

/** 穆加贝, 莫迪|致: family names that stand for one person of the list only look like Chinese names, or begin them. */
function isHouseholdName({ block, start, end }: Span, { startingAt }: Context): boolean {
  return startingAt(block, start).some(
    (match) =>
      match.end <= end && match.references.some(({ role, licence }) => role === 'family' && licence === 'free'),
  );
}

function chineseNameEvidence(text: string, value: string, span: Span): Evidence {
  const isPhonetic = /^\(音/.test(text.slice(span.end, span.end + 2));
  return isPhonetic ? { code: 'phonetic', at: span } : { code: 'name-shape', value, at: span };
}

/** Chinese names that the English paragraph beside spells. */
export function pinyinNameCandidates(linking: LinkingBlock, context: Context): Candidate[] {
  const english = context.pairOf(linking.block.id);
  const segmentation = context.segmentations.get(linking.block.id);
  if (english === undefined || segmentation === undefined) return [];
  const readingsOf = (character: string) => context.knowledge.readingsOf(character);
  return findPinyinNames(linking, english, segmentation, readingsOf).map((name) => {
    const span = { block: linking.block.id, start: name.start, end: name.end };
    const zh = linking.block.text.slice(name.start, name.end);
    const evidence = [{ code: 'english-in-pair', value: name.english, at: name.at }] as const;
    const discovery = { kind: 'person', zh, en: name.english } as const;
    return unlistedCandidate(span, discovery, 'shape', CHARACTER_WEIGHT.discovery, evidence);
  });
}

/** 小唐纳德·特朗普 is not 唐纳德·特朗普. */
function isJunior(text: string, start: number): boolean {
  return text.charAt(start) === '小' || text.charAt(start) === '老';
}

/** Whether no Chinese character, or a comma-like one, stands before a place. */
function isWordBorder(text: string, at: number): boolean {
  return at === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(at - 1)) || '和与及的是由对'.includes(text.charAt(at - 1));
}
