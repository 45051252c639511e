/** Stage: what brackets behind names add: English for names that the list lacks, and doubt or proof for those it has. */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EntityKind, Evidence } from '../../model/annotation.ts';
import { type Candidate, isBlocker } from '../candidate.ts';
import type { LinkingBlock, LinkingDocument } from '../document.ts';
import { CHARACTER_WEIGHT } from '../rules/weights.ts';
import { chineseNameBefore, type EnglishReader, findGlosses, kindOfGloss } from './glosses.ts';

/** A bracket that was read: the name before it, and what the English says it is. */
export interface ReadGloss {
  readonly start: number;
  readonly end: number;
  readonly english: string;
  readonly kind: EntityKind;
  /** Where the bracket stands. */
  readonly at: Evidence['at'];
}

export type Glosses = ReadonlyMap<number, readonly ReadGloss[]>;

/**
 * Reads the brackets behind names. English is loaded only when there is a bracket to read.
 *
 * @param first what the first pass chose.
 * @returns by block id; only brackets whose kind the votes agree on.
 */
export async function readGlosses(
  document: LinkingDocument,
  first: readonly Candidate[],
  knowledge: Knowledge,
  readEnglish: () => Promise<EnglishReader>,
): Promise<Glosses> {
  const found = document.chinese.flatMap((linking) => findGlosses(linking.text).map((gloss) => ({ linking, gloss })));
  const read = new Map<number, ReadGloss[]>();
  if (found.length === 0) return read;
  const reader = await readEnglish();
  const byEnd = new Map(
    first.filter((candidate) => !isBlocker(candidate)).map((each) => [placeKey(each.block, each.end), each]),
  );
  for (const { linking, gloss } of found) {
    const id = linking.block.id;
    const kind = kindOfGloss(gloss.english, reader);
    if (kind === null) continue;
    // A closing book mark or quotation mark may stand between the name and its bracket.
    const end = /[》"']/.test(linking.text.charAt(gloss.open - 1)) ? gloss.open - 1 : gloss.open;
    const named = byEnd.get(placeKey(id, end));
    const start = named?.start ?? nameBefore(linking.text, end, gloss.english, kind);
    if (start === null || agreesWithList(named, gloss.english, knowledge)) continue;
    const at = { block: id, start: gloss.open, end: gloss.close };
    const group = read.get(id);
    const entry: ReadGloss = { start, end, english: gloss.english, kind, at };
    if (group === undefined) read.set(id, [entry]);
    else group.push(entry);
  }
  return read;
}

function placeKey(block: number, position: number): string {
  return `${block}:${position}`;
}

/** Where a name that no form and no dot showed begins: pinyin tells its length, quotation marks hold it whole. */
function nameBefore(text: string, end: number, english: string, kind: EntityKind): number | null {
  if (kind === 'person') return chineseNameBefore(text, end, english);
  const open = OPENING[text.charAt(end)];
  if (kind !== 'organization' || open === undefined) return null;
  const start = text.lastIndexOf(open, end - 1) + 1;
  return start > 0 && end - start <= QUOTED_MAX && end > start ? start : null;
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

function lastWord(name: string): string {
  const words = name
    .replace(/[.,]|\bJr\b/g, '')
    .trim()
    .split(/[\s-]+/);
  return (words[words.length - 1] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

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
    const evidence: Evidence = { code: 'english-in-brackets', value: gloss.english, ...(gloss.at && { at: gloss.at }) };
    return {
      block: block.id,
      start: gloss.start,
      end: gloss.end,
      // An English name in brackets that contradicts the list outweighs the listed form.
      weight: (gloss.end - gloss.start) * (CHARACTER_WEIGHT.name + 0.05),
      readings: [],
      discovery: { kind: gloss.kind, zh, en: gloss.english },
      how: 'gloss',
      evidence: [evidence],
    } satisfies Candidate;
  });
  return [...plain, ...glossed];
}
