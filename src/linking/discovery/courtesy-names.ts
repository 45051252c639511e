/**
 * Stage: family names of one or two characters alone, before a courtesy (王|先生) or, where the article names the person
 * in full, before a verb of saying (江|说): the person of that family name who was named last, else somebody unlisted.
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence, Span } from '../../model/annotation.ts';
import { type Candidate, pushAll, type Reading, unlistedCandidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { speechAfter, titleAfter } from '../cues.ts';
import { FirstUnits } from '../first-units.ts';
import { officeBeside } from '../holders.ts';
import { COUPLES, COURTESIES, SURE_COURTESIES } from '../rules/chinese-names.ts';
import { DOES_BEHIND } from '../rules/one-character-people.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../rules/surnames.ts';
import { CHARACTER_WEIGHT, EVIDENCE_SCORE, LICENCE_SCORE, NAME_COST } from '../rules/weights.ts';
import { nearestThread, type Thread } from '../threads.ts';
import { WordSet, wordSet } from '../word-set.ts';
import { courtesyAt } from './chinese-names.ts';

const COUPLES_SET = wordSet(COUPLES);

const CHINESE_NAME = /^[\u4e00-\u9fff]{2,4}$/;

/** People with names in Chinese characters, by their family names. */
export type Families = ReadonlyMap<string, readonly Thread[]>;

/** The threads whose names are Chinese, Korean, Vietnamese …, by the family name that begins them. */
export function familiesOf(threads: readonly Thread[], { knowledge }: Context): Families {
  const families = new Map<string, Thread[]>();
  for (const thread of threads) {
    for (const name of printedNames(thread, knowledge)) {
      if (!CHINESE_NAME.test(name)) {
        // 特蕾莎·梅, 凯文·于: a family name of one character.
        const [, last] = /·([\u4e00-\u9fff])$/.exec(name) ?? [];
        if (last !== undefined) families.set(last, [...(families.get(last) ?? []), thread]);
        continue;
      }
      const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.charAt(0);
      if (family.length === 1 && !SURNAMES.has(family)) continue;
      const group = families.get(family) ?? [];
      if (!group.includes(thread)) families.set(family, [...group, thread]);
    }
  }
  return families;
}

/** The full name in each region's form, normalised. */
function printedNames({ entity, discovery }: Thread, knowledge: Knowledge): string[] {
  if (entity === null) return discovery === null ? [] : [knowledge.normalise(discovery.zh)];
  const { zh, tw, hk } = knowledge.entity(entity).entry.names;
  return [zh, tw, hk].flatMap((name) => (name === undefined ? [] : [knowledge.normalise(name)]));
}

/** With which units surnames begin, and family names of people whom the article names. */
function familyStarts(families: Families): FirstUnits {
  const known = starts.get(families);
  if (known !== undefined) return known;
  const made = new FirstUnits([...SURNAMES, ...COMPOUND_SURNAMES, ...families.keys()]);
  starts.set(families, made);
  return made;
}

/** Made once an article. */
const starts = new WeakMap<Families, FirstUnits>();

/** Every place of a block where a family name stands alone. */
export function courtesyCandidates(block: number, text: string, families: Families, context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  const begins = familyStarts(families);
  for (let start = 0; start < text.length; start += 1) {
    if (!begins.has(text.charCodeAt(start))) continue;
    for (const length of FAMILY_LENGTHS) {
      const end = start + length;
      const family = text.slice(start, end);
      const threads = families.get(family) ?? NO_THREADS;
      // A family name that nobody in the article has needs its courtesy, which few places have.
      if (end > text.length || (threads.length === 0 && courtesyAt(text, end) === null)) continue;
      const isFamily = threads.length > 0 || (length === 1 ? SURNAMES.has(family) : COMPOUND_SURNAMES.has(family));
      if (!isFamily) continue;
      const candidate = familyAlone({ block, start, end }, text, threads, context);
      if (candidate !== null) candidates.push(candidate);
    }
    pushAll(candidates, coupleAt(block, start, text, families, context));
  }
  return candidates;
}

const FAMILY_LENGTHS = [2, 1] as const;
const NO_THREADS: readonly Thread[] = [];
const NO_CANDIDATES: readonly Candidate[] = [];

function familyAlone(span: Span, text: string, threads: readonly Thread[], context: Context): Candidate | null {
  const { start, end } = span;
  const courtesy = courtesyAt(text, end);
  const title = threads.length > 0 ? titleAfter(text, span.block, end) : null;
  const small = /[小老]/.test(text.charAt(start - 1)) && isBorder(text, start - 1, context, span.block);
  const speaks =
    threads.length > 0 &&
    (small || begins(text, start)) &&
    (speechAfter(text, span.block, end) !== null || DOES_BEHIND.test(text.slice(end, end + 6)));
  if (courtesy === null && title === null && !speaks) return null;
  const isKnown = threads.length > 0 && courtesy !== null && !SURNAMES.has(text.charAt(start - 1));
  if (!small && !isKnown && !isBorder(text, start, context, span.block)) return null;
  if (speaks && !small && context.segmentations.get(span.block)?.isSeam(start, end, NAME_COST.mostProminent) === true)
    return null;
  const thread = chooseThread(threads, span, text, context);
  const at = { ...span, start: end, end: end + (courtesy?.length ?? 0) };
  const beside: Evidence[] =
    courtesy === null ? (title === null ? [] : [title]) : [{ code: 'title', value: courtesy, at }];
  if (thread !== null) return ofThread(thread, span, beside, context);
  const isSure = courtesy !== null && SURE_COURTESIES.includes(courtesy);
  if (!isSure) return null;
  const discovery = { kind: 'person', zh: text.slice(start, end), en: '' } as const;
  return unlistedCandidate(span, discovery, 'partial', CHARACTER_WEIGHT.partial, beside);
}

/** The family names of two whom the article names in full, together: 潘|张|夫妇. */
function coupleAt(
  block: number,
  start: number,
  text: string,
  families: Families,
  context: Context,
): readonly Candidate[] {
  const middle = start + 1;
  const end = start + 2;
  const couple = COUPLES_SET.after(text, end);
  if (couple === null || !isBorder(text, start, context, block)) return NO_CANDIDATES;
  const one = families.get(text.charAt(start)) ?? NO_THREADS;
  const other = families.get(text.charAt(middle)) ?? NO_THREADS;
  if (one.length === 0 || other.length === 0 || one === other) return [];
  const pair = coupleOf(one, other);
  if (pair === null) return [];
  const at = { block, start: end, end: end + couple.length };
  const beside: Evidence[] = [{ code: 'title', value: couple, at }];
  const first = ofThread(pair[0], { block, start, end: middle }, beside, context);
  const second = ofThread(pair[1], { block, start: middle, end }, beside, context);
  return first === null || second === null ? [] : [first, second];
}

/** Those of two families who are named in full nearest to each other; `null` when no block names one of each. */
function coupleOf(one: readonly Thread[], other: readonly Thread[]): readonly [Thread, Thread] | null {
  let best: readonly [Thread, Thread] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const first of one) {
    for (const second of other) {
      const distance = distanceBetween(first, second);
      if (first === second || distance >= least) continue;
      least = distance;
      best = [first, second];
    }
  }
  return best;
}

function distanceBetween(one: Thread, other: Thread): number {
  let least = Number.POSITIVE_INFINITY;
  for (const here of one.full) {
    for (const there of other.full) {
      if (here.block === there.block) least = Math.min(least, Math.abs(here.start - there.start));
    }
  }
  return least;
}

/** Whose office stands behind (习|主席), else who was named last. */
function chooseThread(threads: readonly Thread[], span: Span, text: string, context: Context): Thread | null {
  const holders = threads.filter(
    ({ entity }) => entity !== null && officeBeside(entity, { text, span }, context) !== null,
  );
  return holders.length === 1 ? (holders[0] ?? null) : nearestThread(threads, span);
}

function ofThread(thread: Thread, span: Span, beside: readonly Evidence[], { knowledge }: Context): Candidate | null {
  const [at] = thread.full;
  const value = thread.entity === null ? (thread.discovery?.zh ?? '') : knowledge.entity(thread.entity).entry.names.zh;
  const evidence: Evidence[] = [{ code: 'family-name', value, ...(at === undefined ? {} : { at }) }, ...beside];
  if (thread.entity === null) {
    if (thread.discovery === null) return null;
    return unlistedCandidate(span, thread.discovery, 'partial', CHARACTER_WEIGHT.partial, evidence);
  }
  const score = LICENCE_SCORE.document + EVIDENCE_SCORE.fullNameInArticle;
  const reading: Reading = { entity: thread.entity, how: 'partial', evidence, score };
  return { ...span, weight: weightOf(span), readings: [reading], how: 'partial', evidence: [] };
}

function weightOf({ start, end }: Span): number {
  return (end - start) * CHARACTER_WEIGHT.partial;
}

/** Words that a family name may follow: what goes before is whole without it. */
const BEFORE = new WordSet([...'和与及对向由给跟同让把被据是说称但而当如在为比的像问叫请找认识就']);

function begins(text: string, start: number): boolean {
  return start === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1));
}

/** Whether a word may begin here: behind punctuation, a function word, or an ordinary word. */
function isBorder(text: string, start: number, { segmentations }: Context, block: number): boolean {
  if (begins(text, start) || BEFORE.before(text, start) !== null) return true;
  return segmentations.get(block)?.endsWord(start) === true && !COURTESIES.some((word) => text.endsWith(word, start));
}
