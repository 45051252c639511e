/** Stage: names and blockers of the list, as candidates. */
import type { FormReference } from '../knowledge/knowledge.ts';
import type { EntityKind, Evidence, Span } from '../model/annotation.ts';
import { blocker, type Candidate, type Reading, unlistedCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { hasTitleAfter, isCalled, titleWordBefore } from './cues.ts';
import type { LinkingBlock } from './document.ts';
import { FirstUnits } from './first-units.ts';
import type { Form, FormMatch } from './forms.ts';
import { type FormPlace, readReference } from './licences.ts';
import { ORGANIZATION_HEADS } from './rules/organizations.ts';
import { SURNAMES } from './rules/surnames.ts';
import { CHARACTER_WEIGHT } from './rules/weights.ts';
import { HEAD_NOUNS, OTHER_WORD_BEHIND, TITLES_WITHIN } from './rules/words.ts';
import type { Thread } from './threads.ts';
import { wordSet } from './word-set.ts';

const HEAD_NOUNS_SET = wordSet(HEAD_NOUNS);

/** By UTF-16 unit, whether it may turn a form before it into another word. */
const OTHER_WORD_STARTS = new FirstUnits(OTHER_WORD_BEHIND.flatMap(({ right }) => [...right]));

/**
 * Names and blockers of the list, in the order of the text. Family names are the coreference stage's, and so is every
 * form that is a part of somebody's name whom the article gives in full.
 *
 * @param parts the parts of the names that the article gives in full; none in the first pass.
 */
export function listCandidates(
  linking: LinkingBlock,
  context: Context,
  parts: ReadonlyMap<string, readonly Thread[]> = new Map(),
): Candidate[] {
  const { block, text } = linking;
  const candidates: Candidate[] = [];
  for (const match of context.matches.get(block.id) ?? []) {
    const { start, end, form } = match;
    const all = readingsOf({ block: block.id, text, match }, context);
    const holders = form.isPerson && parts.size > 0 ? parts.get(text.slice(start, end)) : undefined;
    const readings = holders === undefined ? all : withoutOthers(all, holders, context);
    // What blocks one entity's form may be another's name: 苹果日报.
    if (readings.length === 0) {
      if (form.isBlocker) {
        candidates.push(blocker({ block: block.id, start, end }, (end - start) * CHARACTER_WEIGHT.blocker));
      }
      continue;
    }
    const candidate = candidateOf(match, readings, linking, context);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

/** The readings but for people who do not hold the part of a name. */
function withoutOthers(
  readings: readonly Reading[],
  holders: readonly Thread[],
  { knowledge }: Context,
): readonly Reading[] {
  return readings.filter(
    ({ entity }) => knowledge.kindOf(entity) !== 'person' || holders.some((thread) => thread.entity === entity),
  );
}

/** What stands at the place of a match that has readings; `null` when it is something else there. */
function candidateOf(
  match: FormMatch,
  readings: readonly Reading[],
  { block, text }: LinkingBlock,
  context: Context,
): Candidate | null {
  const { start, end, form } = match;
  const kind = context.knowledge.kindOf(readings[0]?.entity ?? 0);
  const isOfOneKind = areOfKind(readings, kind, context);
  if (isOfOneKind && becomesAnotherWord(kind, text, start, end)) return null;
  const span = { block: block.id, start, end };
  if (isOthersAcronym(span, text, readings, context) || isShip(span, text)) return null;
  if (form.hasDot && isInsideDotName(span, text, context)) return null;
  if (kind !== 'person' || !isOfOneKind) return listed(span, readings);
  if (isGivenName(span, text)) return null;
  if (headNounAfter(text, end) !== null && !isOwnFamily(text, span, context)) return withHead(text, block.text, span);
  return listed(withoutTitle(match, text, block.id), readings, (end - start) * weightOf(readings));
}

function areOfKind(readings: readonly Reading[], kind: EntityKind, { knowledge }: Context): boolean {
  for (const { entity } of readings) if (knowledge.kindOf(entity) !== kind) return false;
  return true;
}

/** 李|洪森, 王|成龙: a surname before a name of two characters that begins with none makes it a given name. */
function isGivenName({ start, end }: Span, text: string): boolean {
  if (end - start !== 2 || start === 0 || SURNAMES.has(text.charAt(start))) return false;
  const family = text.charAt(start - 1);
  if (!SURNAMES.has(family) || NO_FAMILIES.includes(family)) return false;
  const before = text.charAt(start - 2);
  return (
    start === 1 || !/[\u4e00-\u9fff]/.test(before) || BEFORE_FAMILIES.includes(before) || isCalled(text, start - 1)
  );
}

/** Surnames that are oftener a word before a name. */
const NO_FAMILIES = '向应于连任方曾时明查谈';
/** Characters that a full name may follow. */
const BEFORE_FAMILIES = '的和与及据对由给跟同让被把称是叫';

/** Where a person's form stands, less the title that it holds at either end, which is not the name's: 习|主席, 撒切尔|夫人. */
function withoutTitle({ start, end, form }: FormMatch, text: string, block: number): Span {
  const { before, behind } = titlesWithin(form, text.slice(start, end));
  if (before > 0) return { block, start: start + before, end };
  return { block, start, end: end - behind };
}

/** How much of a form is a title, at either end. */
interface TitlesWithin {
  readonly before: number;
  readonly behind: number;
}

const titles = new WeakMap<Form, TitlesWithin>();

function titlesWithin(form: Form, text: string): TitlesWithin {
  let known = titles.get(form);
  if (known === undefined) {
    const isPart = (title: string): boolean => text.length > title.length;
    const before = TITLES_WITHIN.find((title) => text.startsWith(title) && isPart(title));
    const behind = TITLES_WITHIN.find((title) => text.endsWith(title) && isPart(title));
    known = { before: before?.length ?? 0, behind: behind?.length ?? 0 };
    titles.set(form, known);
  }
  return known;
}

/** Whether the character behind makes the form part of an ordinary word: 荷兰|语, 国家安全部|门. */
function becomesAnotherWord(kind: EntityKind, text: string, start: number, end: number): boolean {
  if (end >= text.length || !OTHER_WORD_STARTS.has(text.charCodeAt(end))) return false;
  return OTHER_WORD_BEHIND.some((rule) => rule.kind === kind && fitsRule(rule, text, start, end));
}

function fitsRule(
  { endings, right, unless }: (typeof OTHER_WORD_BEHIND)[number],
  text: string,
  start: number,
  end: number,
): boolean {
  if (!right.includes(text.charAt(end))) return false;
  if (end + 1 < text.length && unless.includes(text.charAt(end + 1))) return false;
  return endings.some((ending) => text.endsWith(ending, end) && end - start >= ending.length);
}

/** A Latin form that fills brackets behind Chinese is what stands before it: 黄斑变性(AMD). */
function isOthersAcronym(
  { block, start, end }: Span,
  text: string,
  readings: readonly Reading[],
  { endingAt }: Context,
): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return false;
  if (!/[A-Za-z]$/.test(text.slice(start, end)) || !/[\u4e00-\u9fff》"]/.test(text.charAt(start - 2))) return false;
  return !isNamedBefore(readings, endingAt(block, start - 1));
}

function isNamedBefore(readings: readonly Reading[], before: readonly FormMatch[]): boolean {
  return before.some(({ references }) =>
    references.some(({ entity }) => readings.some((own) => own.entity === entity)),
  );
}

/** "亚伯拉罕·林肯"号: a ship or a plane of somebody's name. */
export function isShip({ start, end }: { start: number; end: number }, text: string): boolean {
  return (
    text.charAt(end + 1) === '号' &&
    end < text.length &&
    CLOSING.includes(text.charAt(end)) &&
    start > 0 &&
    OPENING.includes(text.charAt(start - 1))
  );
}

const CLOSING = '"”」';
const OPENING = '"“「';

/** A dotted name within a longer one: 鲁|本·卡森, 约翰·凯利|斯. */
export function isInsideDotName(
  { start, end }: { start: number; end: number },
  text: string,
  { knowledge }: Context,
): boolean {
  const first = text.slice(start, end).indexOf('·');
  if (first < 0) return false;
  const last = text.lastIndexOf('·', end - 1);
  for (let more = 1; more <= 2; more += 1) {
    const left = text.slice(Math.max(0, start - more), start + first);
    if (start >= more && titleWordBefore(text, start) === null && knowledge.isNameComponent(left)) return true;
  }
  const right = text.slice(last + 1, end + 1);
  return right.length === end - last && !hasTitleAfter(text, end) && knowledge.isNameComponent(right);
}

/** The readings of a match but for family names, best first; one for each entity. */
function readingsOf(place: FormPlace, context: Context): readonly Reading[] {
  const { references, families } = place.match.form;
  if (families.length === references.length) return NO_READINGS;
  let readings: Reading[] | null = null;
  for (let index = 0; index < references.length; index += 1) {
    if (references[index]?.role === 'family') continue;
    const reading = readReference(index, place, context);
    if (reading === null) continue;
    if (readings === null) readings = [reading];
    else addBest(readings, reading);
  }
  if (readings === null) return NO_READINGS;
  return readings.length < 2 ? readings : readings.sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/** Adds a reading, or puts it in the place of a weaker one of the same entity. */
function addBest(readings: Reading[], reading: Reading): void {
  const index = readings.findIndex(({ entity }) => entity === reading.entity);
  if (index < 0) readings.push(reading);
  else if (reading.score > (readings[index]?.score ?? 0)) readings[index] = reading;
}

const NO_READINGS: readonly Reading[] = [];
const NONE: readonly Evidence[] = [];

/** What a character of a candidate weighs, by the kind of form it is. */
function weightOf(readings: readonly Reading[]): number {
  const how = readings[0]?.how;
  if (how === 'name') return CHARACTER_WEIGHT.name;
  return how === 'partial' ? CHARACTER_WEIGHT.partial : CHARACTER_WEIGHT.alias;
}

/** A candidate for listed entities. @param weight that of the kind of form it is, if nothing else is said. */
export function listed(
  { block, start, end }: Span,
  readings: readonly Reading[],
  weight: number = (end - start) * weightOf(readings),
): Candidate {
  // Written out: this runs for every name of an article, and spreading an object costs more than all else here.
  return { block, start, end, weight, readings, how: readings[0]?.how ?? null, evidence: NONE };
}

/** The head noun of two characters or more right after a name, unless a title stands there; `null` when none does. */
export function headNounAfter(text: string, end: number): string | null {
  if (hasTitleAfter(text, end)) return null;
  const head = HEAD_NOUNS_SET.after(text, end);
  return head !== null && head.length > 1 ? head : null;
}

/** 温家宝|家族: behind a full name the family is that person's, who is named; behind a family name it is a house (肯尼迪家族). */
export function isOwnFamily(text: string, { block, start, end }: Span, { startingAt }: Context): boolean {
  if (!text.startsWith('家族', end)) return false;
  return startingAt(block, start).some((match) => match.end === end && match.references.some(isFullName));
}

function isFullName({ role }: FormReference): boolean {
  return role === 'name';
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
