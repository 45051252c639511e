/** Stage: everything that competes for the characters of one Chinese block. */
import type { Evidence, Span } from '../model/annotation.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findPinyinNames } from './bilingual/pinyin-names.ts';
import { blocker, type Candidate, type Reading, unlistedCandidate } from './candidate.ts';
import { findBodies } from './composition.ts';
import type { Context } from './context.ts';
import { hasTitleAfter, hasTitleBefore } from './cues.ts';
import { findChineseNames } from './discovery/chinese-names.ts';
import { findDotNames, type NameLexicon } from './discovery/dot-names.ts';
import type { LinkingBlock } from './document.ts';
import type { FormMatch } from './forms.ts';
import { readReference } from './licences.ts';
import { ORGANIZATION_HEADS, SORTS_OF_BODIES } from './rules/organizations.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';
import { HEAD_NOUNS, OTHER_WORD_BEHIND, TITLES_WITHIN } from './rules/words.ts';
import { Segmentation } from './segmentation.ts';
import type { Switches } from './stages.ts';
import type { Thread } from './threads.ts';
import { wordSet } from './word-set.ts';

const HEAD_NOUNS_SET = wordSet(HEAD_NOUNS);
const SORTS_OF_BODIES_SET = wordSet(SORTS_OF_BODIES);

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
    if (becomesAnotherWord(readings, text, span, context) || isElse(span, text, readings, context)) continue;
    candidates.push(
      isInsideLongerName(readings, text, span, context)
        ? withHead(text, block.text, span)
        : withoutTitle(listed(span, readings), text, context),
    );
  }
  return candidates;
}

/** A person's form less the title that it holds at either end, which is not the name's: 习|主席, 撒切尔|夫人. */
function withoutTitle(candidate: Candidate, text: string, { knowledge }: Context): Candidate {
  const { start, end, readings } = candidate;
  if (!readings.every(({ entity }) => knowledge.kindOf(entity) === 'person')) return candidate;
  const form = text.slice(start, end);
  const before = TITLES_WITHIN.find((title) => form.startsWith(title) && form.length > title.length);
  if (before !== undefined) return { ...candidate, start: start + before.length };
  const behind = TITLES_WITHIN.find((title) => form.endsWith(title) && form.length > title.length);
  return behind === undefined ? candidate : { ...candidate, end: end - behind.length };
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
  const kind = context.knowledge.kindOf(readings[0]?.entity ?? 0);
  return OTHER_WORD_BEHIND.some(
    (rule) =>
      rule.kind === kind &&
      rule.right.test(right) &&
      rule.ending.test(form) &&
      readings.every(({ entity }) => context.knowledge.kindOf(entity) === kind),
  );
}

/** A form that is something else where it stands: another thing's acronym, a ship, a part of a longer name. */
function isElse(
  span: { block: number; start: number; end: number },
  text: string,
  readings: readonly Reading[],
  context: Context,
): boolean {
  return isOthersAcronym(span, text, readings, context) || isShip(span, text) || isInsideDotName(span, text, context);
}

/** A Latin form that fills brackets behind Chinese is what stands before it: 黄斑变性(AMD). */
function isOthersAcronym(
  { block, start, end }: { block: number; start: number; end: number },
  text: string,
  readings: readonly Reading[],
  { endingAt }: Context,
): boolean {
  const fills = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  if (!fills || !/[A-Za-z]$/.test(text.slice(start, end)) || !/[\u4e00-\u9fff》"]/.test(text.charAt(start - 2)))
    return false;
  const before = endingAt(block, start - 1);
  return !before.some(({ references }) =>
    references.some(({ entity }) => readings.some((own) => own.entity === entity)),
  );
}

/** "亚伯拉罕·林肯"号: a ship or a plane of somebody's name. */
function isShip({ start, end }: { start: number; end: number }, text: string): boolean {
  return /^["”」]号/.test(text.slice(end, end + 2)) && /["“「]/.test(text.charAt(start - 1));
}

/** A dotted name within a longer one: 鲁|本·卡森, 约翰·凯利|斯. */
function isInsideDotName(
  { start, end }: { start: number; end: number },
  text: string,
  { knowledge }: Context,
): boolean {
  const first = text.indexOf('·', start);
  const last = text.lastIndexOf('·', end - 1);
  if (first < start || first >= end) return false;
  for (let more = 1; more <= 2; more += 1) {
    const left = text.slice(Math.max(0, start - more), first);
    if (start >= more && !hasTitleBefore(text, start) && knowledge.isNameComponent(left)) return true;
  }
  const right = text.slice(last + 1, end + 1);
  return right.length === end - last && !hasTitleAfter(text, end) && knowledge.isNameComponent(right);
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

const NONE: readonly Evidence[] = [];

/** A candidate for listed entities; its weight is that of the kind of form it is. */
export function listed(span: { block: number; start: number; end: number }, readings: readonly Reading[]): Candidate {
  const how = readings[0]?.how ?? null;
  const factor =
    how === 'name' ? CHARACTER_WEIGHT.name : how === 'partial' ? CHARACTER_WEIGHT.partial : CHARACTER_WEIGHT.alias;
  const { block, start, end } = span;
  // Written out: this runs for every name of an article, and spreading an object costs more than all else here.
  return { block, start, end, weight: (end - start) * factor, readings, how, evidence: NONE };
}

/** A person's name in front of 大学, 基金会, 大厦 … is part of that thing's name. */
function isInsideLongerName(
  readings: readonly Reading[],
  text: string,
  span: { block: number; end: number },
  context: Context,
): boolean {
  if (!readings.every(({ entity }) => context.knowledge.kindOf(entity) === 'person')) return false;
  return headNounAfter(text, span.end) !== null;
}

/** The head noun of two characters or more right after a name, unless a title stands there; `null` when none does. */
export function headNounAfter(text: string, end: number): string | null {
  if (hasTitleAfter(text, end)) return null;
  const head = HEAD_NOUNS_SET.after(text, end);
  return head !== null && head.length > 1 ? head : null;
}

/** The name together with the head noun behind it: an organization (克林顿|基金会), or nothing that is marked (肯尼迪|机场). */
export function withHead(
  text: string,
  printed: string,
  span: { block: number; start: number; end: number },
): Candidate {
  const head = headNounAfter(text, span.end) ?? '';
  const whole = { ...span, end: span.end + head.length };
  const length = whole.end - whole.start;
  if (!ORGANIZATION_HEADS.includes(head)) return blocker(whole, length * CHARACTER_WEIGHT.blocker);
  const zh = printed.slice(whole.start, whole.end);
  const evidence = [{ code: 'name-shape', value: zh, at: whole }] as const;
  const discovery = { kind: 'organization', zh, en: '' } as const;
  return unlistedCandidate(whole, discovery, 'shape', CHARACTER_WEIGHT.organization, evidence);
}

/** X·Y names that the list does not hold. A dot inside a listed name is that name's. */
export function discoveredCandidates({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const listedDots = new Set<number>();
  for (const { start, end, references } of context.matches.get(block.id) ?? []) {
    if (!references.some(({ role }) => role === 'name' || role === 'alias')) continue;
    if (isInsideDotName({ start, end }, text, context)) continue;
    for (let at = start; at < end; at += 1) if (text.charAt(at) === '·') listedDots.add(at);
  }
  const juniors = (context.matches.get(block.id) ?? [])
    .filter(({ start, references }) => isJunior(text, start - 1) && references.some(({ role }) => role === 'name'))
    .filter(({ start, end }) => text.slice(start, end).includes('·'))
    .map(({ start, end }) => ({ start: start - 1, end, isPartOfLonger: false }));
  return findDotNames(text, lexiconOf(block.id, text, context), context.recurrence)
    .filter(({ start, end }) => ![...listedDots].some((dot) => dot >= start && dot < end))
    .map((name) =>
      isJunior(text, name.start - 1) && isWordBorder(text, name.start - 1) ? { ...name, start: name.start - 1 } : name,
    )
    .concat(juniors)
    .map(({ start, end, isPartOfLonger }) => {
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
    });
}

/** Name parts: the lexicon's, and the family names of the list that stand in the block. */
function lexiconOf(block: number, text: string, { knowledge, matches, segmentations }: Context): NameLexicon {
  const families = new Set(
    (matches.get(block) ?? [])
      .filter(({ references }) => references.some(({ role }) => role === 'family'))
      .map(({ start, end }) => text.slice(start, end)),
  );
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
  const { knowledge, matches } = context;
  const given = text.slice(span.start, text.indexOf('·', span.start));
  const familyStart = text.lastIndexOf('·', span.end - 1) + 1;
  for (const { start, end, references } of matches.get(span.block) ?? []) {
    if (start !== familyStart || isInsideDotName({ start: span.start, end }, text, context)) continue;
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
  const { knowledge, matches, recurrence, segmentations } = context;
  const segmentation = segmentations.get(block.id);
  if (segmentation === undefined) return [];
  const nameEnds = new Set(
    (matches.get(block.id) ?? [])
      .filter(({ references }) => references.some(({ entity }) => entity >= 0 && knowledge.kindOf(entity) === 'person'))
      .map(({ end }) => end),
  );
  const endsName = (position: number): boolean => nameEnds.has(position);
  return findChineseNames({ text, segmentation, recurrence, endsName }).map(({ start, end }) => {
    const span = { block: block.id, start, end };
    const discovery = { kind: 'person', zh: block.text.slice(start, end), en: '' } as const;
    const evidence = [chineseNameEvidence(text, discovery.zh, span)] as const;
    return unlistedCandidate(span, discovery, 'shape', CHARACTER_WEIGHT.guess, evidence);
  });
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
export function grammarCandidates({ block, text }: LinkingBlock, context: Context, switches: Switches): Candidate[] {
  return [
    ...(switches.abbreviations ? findAbbreviations(block.id, text, context) : []),
    ...(switches.composition ? findBodies(block.id, text, context) : []),
  ];
}
