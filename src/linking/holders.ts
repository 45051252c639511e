/** Stage: of several people who share a part of a name, which one a mention means. */
import type { Evidence, Span } from '../model/annotation.ts';
import type { Reading } from './candidate.ts';
import type { Context } from './context.ts';
import { titleAfter, titleBefore } from './cues.ts';
import { englishInPair } from './english.ts';
import { factsOf, type Office } from './entity-facts.ts';
import { isBefore, nearestThread, type Thread } from './threads.ts';

/** A part of a name at a place, with all whom it may mean. */
export interface SharedPart {
  readonly text: string;
  readonly span: Span;
  /** The person whom the part means without a full name (普京), if the list says that there is one. */
  readonly usual: Reading | null;
  /** All whose family name it is and who may be meant here without a full name. */
  readonly free: readonly Reading[];
  /** People whom the article names in full. */
  readonly threads: readonly Thread[];
  /** Where the part stands alone for the first time, outside any full name; `null` when it never does. */
  readonly firstAlone: Span | null;
}

/** Somebody whom the Times names almost daily is meant by the bare name, whoever of the family the story names too. */
const HOUSEHOLD_NAME = 5;
/** A person at least this much less prominent than the usual one does not take over the bare name. */
const PROMINENCE_STEP = 2;

export type Holder = Thread | 'usual' | { readonly reading: Reading };

/**
 * Chooses the person meant.
 *
 * In this order: whose English the paired paragraph has; whose office stands beside; the usual one, unless the article names somebody comparable in full and
 * gives no sign of the usual one; the one whose full name stood last.
 *
 * @returns `'usual'`, a thread, a reading of `free`, or `null` when nobody may be meant.
 */
export function chooseHolder(part: SharedPart, context: Context): Holder | null {
  const holders = familyHolders(part);
  const { usual } = part;
  const beside = namedBeside(part, holders, context);
  if (beside !== null) return beside === 'several' ? null : beside;
  const titled = holders.filter(({ entity }) => entity !== null && officeBeside(entity, part, context) !== null);
  if (usual !== null && officeBeside(usual.entity, part, context) !== null) {
    return holders.find(({ entity }) => entity === usual.entity) ?? 'usual';
  }
  if (titled.length === 1) return titled[0] ?? null;
  if (usual === null) return nearestThread(holders, part.span);
  if (holders.length === 0) return 'usual';
  const own = holders.find(({ entity }) => entity === usual.entity);
  const rivals = holders.filter((thread) => thread !== own && isComparable(thread, usual, context));
  if (own !== undefined) return nearestThread([own, ...rivals], part.span);
  return showsUsual(part, usual, rivals, context) ? 'usual' : nearestThread(holders, part.span);
}

/**
 * The one whom the English paragraph beside names better than the others: in full, or by the family name at all. Of two
 * that it names in full the one whom the Chinese paragraph does not; `'several'` when that is not one either.
 */
function namedBeside(
  { span, usual, free }: SharedPart,
  holders: readonly Thread[],
  context: Context,
): Holder | 'several' | null {
  const pair = context.pairOf(span.block);
  if (pair === undefined) return null;
  const options: { readonly holder: Holder; readonly words: number; readonly isHere: boolean }[] = [];
  const add = (holder: Holder, entity: number, isHere: boolean): void => {
    const english = englishInPair(entity, pair, context.knowledge);
    options.push({ holder, words: english?.value?.split(' ').length ?? 0, isHere });
  };
  for (const thread of holders) {
    const isHere = thread.full.some(({ block }) => block === span.block);
    if (thread.entity !== null) add(thread, thread.entity, isHere);
  }
  for (const reading of free) {
    if (holders.some(({ entity }) => entity === reading.entity)) continue;
    add(reading.entity === usual?.entity ? 'usual' : { reading }, reading.entity, false);
  }
  options.sort((a, b) => b.words - a.words);
  const [best, second] = options;
  if (best === undefined || best.words === 0) return null;
  if (second === undefined || second.words < best.words) return best.holder;
  if (best.words < 2) return null;
  const others = options.filter(({ words, isHere }) => words > 1 && !isHere);
  return others.length === 1 ? (others[0]?.holder ?? 'several') : 'several';
}

/** Those for whom the part is the family name, if it is anybody's; else those for whom it is another part. */
function familyHolders({ text, span, threads }: SharedPart): readonly Thread[] {
  const printed = text.slice(span.start, span.end);
  const byFamily = threads.filter(({ parts }) => parts.some((part) => part.text === printed && part.isFamily));
  return byFamily.length > 0 ? byFamily : threads;
}

function isComparable({ entity }: Thread, usual: Reading, { knowledge }: Context): boolean {
  if (entity === null) return knowledge.prominenceOf(usual.entity) < HOUSEHOLD_NAME;
  return knowledge.prominenceOf(entity) > knowledge.prominenceOf(usual.entity) - PROMINENCE_STEP;
}

/** Whether the article speaks of the usual person, whom it does not name in full. */
function showsUsual(
  { firstAlone, threads }: SharedPart,
  usual: Reading,
  rivals: readonly Thread[],
  context: Context,
): boolean {
  if (rivals.length > 0) return false;
  if (context.present.has(usual.entity)) return true;
  if (context.knowledge.prominenceOf(usual.entity) >= HOUSEHOLD_NAME) return true;
  return firstAlone !== null && threads.every(({ full }) => full[0] === undefined || isBefore(firstAlone, full[0]));
}

/**
 * The title beside a name, if it is an office that the person held at the article's date (总理|朔尔茨), or before it
 * where the title says so (前总统|布什).
 *
 * @returns `null` when there is no title, or it is not this person's.
 */
export function officeBeside(
  entity: number,
  { text, span }: Pick<SharedPart, 'text' | 'span'>,
  context: Context,
): Evidence | null {
  const before = titleBefore(text, span.block, span.start);
  const after = titleAfter(text, span.block, span.end) ?? formerAfter(text, span);
  if (before === null && after === null) return null;
  const { offices } = factsOf(entity, context.knowledge);
  if (offices.length === 0) return null;
  const year = context.document.article.date?.slice(0, 4) ?? null;
  for (const title of [before, after]) {
    if (title?.value === undefined) continue;
    const former = title.value.startsWith('前') || text.charAt((title.at?.start ?? 0) - 1) === '前';
    const word = title.value.replace(/^前/, '');
    const held = offices.some(
      (office) => isOffice(office.title, word) && (year === null || fits(office, year, former)),
    );
    if (held) return { ...title, code: 'office' };
  }
  return null;
}

/** 克林顿|前总统: of other offices the one behind may hold it (特朗普|前顾问班农). */
function formerAfter(text: string, { block, end }: Span): Evidence | null {
  const [value] = /^前(?:总统|首相)/.exec(text.slice(end, end + 3)) ?? [];
  return value === undefined ? null : { code: 'title', value, at: { block, start: end, end: end + value.length } };
}

/** Short words for offices, and what lists of offices call them. */
const SHORT_OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ['外长', /(?:外交|外务)(?:部长|大臣|国务大臣)$/],
  ['防长', /(?:国防|防卫)(?:部长|大臣)$/],
  ['财长', /(?:财政|财务)(?:部长|大臣)$/],
]);

/** 主席 is said of a 国家主席, but 总统 not of a 副总统. */
function isOffice(office: string, word: string): boolean {
  const long = SHORT_OFFICES.get(word);
  if (long?.test(office) === true) return !/[副前代]/.test(office);
  return office.endsWith(word) && !/[副前代]$/.test(office.slice(0, office.length - word.length));
}

/** By year only: an office changes hands within a year more often than an article says which of the two it means. */
function fits(role: Office, year: string, former: boolean): boolean {
  const began = role.from === null || role.from.slice(0, 4) <= year;
  const lasts = role.to === null || role.to.slice(0, 4) >= year;
  return former ? began : began && lasts;
}
