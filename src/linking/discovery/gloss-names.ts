/** Stage: what brackets behind names add: English for names that the list lacks, and doubt or proof for those it has. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EntityKind, Evidence } from '../../model/annotation.ts';
import { folded } from '../addresses.ts';
import { type Candidate, isBlocker, unlistedCandidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { isCalled } from '../cues.ts';
import type { LinkingBlock } from '../document.ts';
import type { FormMatch } from '../forms.ts';
import { ORGANIZATION_HEADS, SORTS_OF_BODIES } from '../rules/organizations.ts';
import { SURNAMES } from '../rules/surnames.ts';
import { JAPANESE_SURNAMES } from '../rules/surnames-japanese.ts';
import { CHARACTER_WEIGHT } from '../rules/weights.ts';
import { wordSet } from '../word-set.ts';
import { chineseNameBefore, type EnglishReader, findGlosses, kindByHead, kindOfGloss } from './glosses.ts';

const SORTS_OF_BODIES_SET = wordSet(SORTS_OF_BODIES);

/** A bracket that was read: the name before it, and what the English says it is. */
export interface ReadGloss {
  readonly start: number;
  readonly end: number;
  readonly english: string;
  readonly kind: EntityKind;
  /** Where the bracket stands. */
  readonly at: NonNullable<Evidence['at']>;
}

export type Glosses = ReadonlyMap<number, readonly ReadGloss[]>;

/** A bracket and what stands before it. */
interface Bracket {
  readonly linking: LinkingBlock;
  readonly english: string;
  readonly at: NonNullable<Evidence['at']>;
  /** Where the name before it ends. */
  readonly end: number;
  /** What the first pass chose there. */
  readonly named: Candidate | undefined;
}

/**
 * Reads the brackets behind names. English is loaded only for a bracket that the list does not explain and whose words
 * do not say what it names: loading it costs a cold worker more than all the rest.
 *
 * @param first what the first pass chose.
 * @returns by block id; only brackets whose kind the votes agree on.
 */
export async function readGlosses(
  first: readonly Candidate[],
  { document, knowledge, endingAt }: Context,
  readEnglish: () => Promise<EnglishReader>,
): Promise<Glosses> {
  const open = bracketsIn(document, first).filter(({ named, english }) => !agreesWithList(named, english, knowledge));
  const kinds = await kindsOf(
    open.map(({ english }) => english),
    readEnglish,
  );
  const read = new Map<number, ReadGloss[]>();
  for (const { linking, english, at, end, named } of open) {
    const kind = kinds.get(english) ?? null;
    if (kind === null) continue;
    const start = named?.start ?? nameBefore(linking.text, end, english, kind);
    if (start === null) continue;
    const parts = endingAt(linking.block.id, end).filter((match) => match.start === start);
    if (isPartOf(parts, english, knowledge)) continue;
    const isBody = ORGANIZATION_HEADS.some((head) => linking.text.endsWith(head, end));
    const entry: ReadGloss = { start, end, english, kind: isBody ? 'organization' : kind, at };
    const group = read.get(linking.block.id);
    if (group === undefined) read.set(linking.block.id, [entry]);
    else group.push(entry);
  }
  return read;
}

function bracketsIn(document: Context['document'], first: readonly Candidate[]): Bracket[] {
  const found = document.chinese
    .filter(({ text }) => text.includes('('))
    .flatMap((linking) => findGlosses(linking.text).map((gloss) => ({ linking, gloss })));
  const glossed = new Set(found.map(({ linking }) => linking.block.id));
  const byEnd = new Map(
    first
      .filter((candidate) => glossed.has(candidate.block) && !isBlocker(candidate))
      .map((each) => [placeKey(each.block, each.end), each]),
  );
  return found.map(({ linking, gloss }) => {
    const { id } = linking.block;
    // A closing book mark or quotation mark may stand between the name and its bracket.
    const before = linking.text.charAt(gloss.open - 1) === ' ' ? gloss.open - 1 : gloss.open;
    const end = /[》"']/.test(linking.text.charAt(before - 1)) ? before - 1 : before;
    const at = { block: id, start: gloss.open, end: gloss.close };
    return { linking, english: gloss.english, at, end, named: byEnd.get(placeKey(id, end)) };
  });
}

/** What each of the glosses names; `null` when the votes do not say. */
async function kindsOf(
  glosses: readonly string[],
  readEnglish: () => Promise<EnglishReader>,
): Promise<ReadonlyMap<string, EntityKind | null>> {
  const needsReader = glosses.some((english) => kindByHead(english) === undefined);
  const reader: EnglishReader = needsReader ? await readEnglish() : { kindOfName: () => null };
  return new Map(glosses.map((english) => [english, kindOfGloss(english, reader)]));
}

function placeKey(block: number, position: number): string {
  return `${block}:${position}`;
}

/** Where a name that no form and no dot showed begins: pinyin tells its length, quotation marks hold it whole. */
function nameBefore(text: string, end: number, english: string, kind: EntityKind): number | null {
  if (kind === 'person') return chineseNameBefore(text, end, english) ?? givenChineseName(text, end);
  const open = OPENING[text.charAt(end)];
  if (kind !== 'organization') return null;
  if (open === undefined) return behindSort(text, end);
  const start = text.lastIndexOf(open, end - 1) + 1;
  return start > 0 && end - start <= QUOTED_MAX && end > start ? start : null;
}

/**
 * The Chinese name that a foreigner goes by (总编|温以乐(Matthew Winkler)), or a Japanese one (小泉智贵(Tomo Koizumi)): a
 * surname behind a calling or a border.
 */
function givenChineseName(text: string, end: number): number | null {
  for (const length of [5, 4, 3, 2]) {
    const start = end - length;
    if (start < 0 || !/^[\u4e00-\u9fff]+$/.test(text.slice(start, end))) continue;
    const isFitting =
      length < 4 ? SURNAMES.has(text.charAt(start)) : JAPANESE_SURNAMES.has(text.slice(start, start + 2));
    if (!isFitting) continue;
    if (isCalled(text, start) || start === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1))) return start;
    if ('的和与及据由'.includes(text.charAt(start - 1))) return start;
  }
  return null;
}

/** A body's name behind the noun for its sort: 人权组织|隐私国际(Privacy International). */
function behindSort(text: string, end: number): number | null {
  for (let start = end - 2; start >= Math.max(0, end - QUOTED_MAX); start -= 1) {
    if (!/[\u4e00-\u9fff]/.test(text.charAt(start))) return null;
    if (SORTS_OF_BODIES_SET.before(text, start) !== null) return start;
  }
  return null;
}

/** Opening marks by their closing ones. Normalised text has one kind of double quotation mark. */
const OPENING: Readonly<Record<string, string>> = { '》': '《', '"': '"', "'": "'" };
/** A quoted name is at most this long; longer quotes are speech. */
const QUOTED_MAX = 14;

/** A listed name whose English in brackets is one of the list's needs no discovery; nor does anything but a person. */
function agreesWithList(named: Candidate | undefined, english: string, knowledge: Knowledge): boolean {
  const [best] = named?.readings ?? [];
  if (best === undefined) return false;
  const { entry } = knowledge.entity(best.entity);
  if (entry.kind !== 'person') return true;
  const last = lastWord(english);
  const familyNameFirst = !entry.names.zh.includes('·');
  return [entry.names.en, ...(entry.names['also-en'] ?? [])].some(
    (form) => lastWord(form) === last || (familyNameFirst && form.split(' ')[0] === english.split(' ')[0]),
  );
}

/** A part of a listed name whose full English stands in brackets (马克龙(Emmanuel Macron)) is that person's, whatever it looks like. */
function isPartOf(matches: readonly FormMatch[], english: string, knowledge: Knowledge): boolean {
  for (const { references } of matches) {
    for (const { entity, role } of references) {
      if (entity < 0 || role !== 'family') continue;
      const { names } = knowledge.entity(entity).entry;
      if ([names.en, ...(names['also-en'] ?? [])].some((form) => isSameName(form, english))) return true;
    }
  }
  return false;
}

/** By first and last word: initials and middle names are written or not. */
function isSameName(one: string, other: string): boolean {
  return lastWord(one) === lastWord(other) && firstWord(one) === firstWord(other);
}

function firstWord(name: string): string {
  return folded(name.trim().split(/[\s-]+/)[0] ?? '');
}

function lastWord(name: string): string {
  const words = name
    .replace(/[.,]|\bJr\b/g, '')
    .trim()
    .split(/[\s-]+/);
  return folded(words[words.length - 1] ?? '');
}

/** An English name in brackets that contradicts the list outweighs the listed form. */
const GLOSS_WEIGHT = CHARACTER_WEIGHT.name + 0.05;

/** The block's unlisted names, with the English that brackets give them, anywhere in the article. */
export function glossCandidates(
  { block }: LinkingBlock,
  discovered: ReadonlyMap<number, readonly Candidate[]>,
  glosses: Glosses,
): Candidate[] {
  const own = glosses.get(block.id) ?? [];
  const plain = (discovered.get(block.id) ?? []).filter(
    (candidate) => !own.some((gloss) => gloss.end === candidate.end && gloss.start === candidate.start),
  );
  const glossed = own.map((gloss) => {
    const zh = block.text.slice(gloss.start, gloss.end);
    const evidence: Evidence = { code: 'english-in-brackets', value: gloss.english, at: gloss.at };
    const span = { block: block.id, start: gloss.start, end: gloss.end };
    return unlistedCandidate(span, { kind: gloss.kind, zh, en: gloss.english }, 'gloss', GLOSS_WEIGHT, [evidence]);
  });
  return [...plain, ...glossed];
}
