/**
 * Article + Knowledge → Annotations. The pipeline in order; each stage has its own file.
 *
 * Two passes over the whole article: the first finds what stands by itself (full names, forms without conditions,
 * X·Y names); the second knows who and what the article names, and so may read parts of names, one-character
 * countries, bodies alone and forms that need the article's support.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { alignNames } from './bilingual/alignment.ts';
import { type Candidate, groupByBlock, isBlocker } from './candidate.ts';
import { blankContext, type Context, withPresent } from './context.ts';
import { createDisambiguation } from './disambiguation.ts';
import { glossCandidates, readGlosses } from './discovery/gloss-names.ts';
import type { EnglishReader } from './discovery/glosses.ts';
import { organizationForms, recurringOrganizations } from './discovery/organization-candidates.ts';
import { type LinkingBlock, readDocument } from './document.ts';
import { englishCandidates, unlistedInEnglish } from './english.ts';
import { firstPass } from './first-pass.ts';
import { chooseHeaviest } from './lattice.ts';
import { indexPeople } from './partials.ts';
import { resolve } from './resolve.ts';
import { secondPass } from './second-pass.ts';
import { type Stage, switchesWithout } from './stages.ts';
import { findThreads, withoutPartsOfOthers } from './threads.ts';
import { type UnlistedNames, unlistedNames, withEnglish } from './unlisted.ts';

export interface LinkOptions {
  /** Loads what reads English; called only when the article has English that a name depends on. */
  readonly readEnglish: () => Promise<EnglishReader>;
  /** Stages to leave out, for measuring what each brings. */
  readonly without?: readonly Stage[];
}

/**
 * Links every name of the article.
 *
 * @returns annotations by block, then by start; they do not overlap, and each one's `text` is the block's text between
 *   its offsets. Deterministic: the same article and list give the same annotations.
 * @throws what `readEnglish` throws; nothing of its own.
 */
export async function link(article: Article, knowledge: Knowledge, options: LinkOptions): Promise<Annotation[]> {
  const switches = switchesWithout(options.without ?? []);
  const document = readDocument(article, knowledge);
  const blank = blankContext(document, knowledge);

  const first = firstPass(blank, switches);
  const glosses = switches.discovery ? await readGlosses(first.chosen, blank, options.readEnglish) : new Map();
  const context = withPresent(blank, countPresent(first.chosen));
  const discovered = groupByBlock(withoutPartsOfOthers(first.shaped, first.chosen, knowledge));
  const unlisted = new Map(
    document.chinese.map((linking) => [linking.block.id, glossCandidates(linking, discovered, glosses)] as const),
  );

  const threads = switches.coreference ? findThreads(first.chosen, [...unlisted.values()].flat(), knowledge) : [];
  const people = indexPeople(threads, first.chosen, context);
  const organizations = organizationForms([...unlisted.values()].flat(), context);
  const disambiguation = createDisambiguation(context, switches);
  const chosen = document.chinese.flatMap((linking) => {
    const own = unlisted.get(linking.block.id) ?? [];
    const names = switches.discovery ? [...own, ...recurringOrganizations(linking, organizations)] : own;
    const candidates = secondPass(linking, context, people, names, switches);
    return chooseHeaviest(disambiguation.keep(candidates));
  });
  const all = withoutOrphans(chosen, knowledge);
  const seen = withPresent(blank, countPresent(all));
  const names = switches.english
    ? await namesWithEnglish(unlistedNames(all, context), all, seen, options.readEnglish)
    : unlistedNames(all, context);
  const byBlock = groupByBlock(all);
  const chinese = document.chinese.flatMap((linking) =>
    annotate(byBlock.get(linking.block.id) ?? [], linking, names, context),
  );
  const english = switches.english ? linkEnglish(seen, names, all) : [];
  return [...chinese, ...english].sort((a, b) => a.block - b.block || a.start - b.start);
}

/**
 * Without the parts of unlisted names that are marked nowhere in full: what the first pass took for a name (马云马 in
 * 马云|马先生) lost to the list in the second.
 */
function withoutOrphans(chosen: readonly Candidate[], knowledge: Knowledge): Candidate[] {
  const whole = new Set<string>();
  for (const { discovery, how } of chosen) {
    if (discovery !== undefined && how !== 'partial') whole.add(knowledge.normalise(discovery.zh));
  }
  return chosen.filter(({ discovery, how, start, end }) => {
    if (discovery === undefined || how !== 'partial') return true;
    return discovery.zh.length === end - start || whole.has(knowledge.normalise(discovery.zh));
  });
}

function annotate(
  chosen: readonly Candidate[],
  linking: LinkingBlock,
  names: UnlistedNames,
  context: Context,
): Annotation[] {
  return chosen.flatMap((candidate) =>
    isBlocker(candidate) ? [] : (resolve(candidate, linking, names, context) ?? []),
  );
}

function linkEnglish(context: Context, names: UnlistedNames, chosen: readonly Candidate[]): Annotation[] {
  const byBlock = groupByBlock(chosen);
  return context.document.english.flatMap((linking) => {
    const pair = byBlock.get(linking.block.pair ?? -1) ?? [];
    const beside = new Set(pair.flatMap(({ readings }) => readings.slice(0, 1).map(({ entity }) => entity)));
    const candidates = [...englishCandidates(linking, context, beside), ...unlistedInEnglish(linking, names)];
    return annotate(chooseHeaviest(candidates), linking, names, context);
  });
}

/** The unlisted names with their English from the paired paragraphs, where there are any. */
async function namesWithEnglish(
  names: UnlistedNames,
  chosen: readonly Candidate[],
  context: Context,
  readEnglish: () => Promise<EnglishReader>,
): Promise<UnlistedNames> {
  const { knowledge, document, pairOf } = context;
  const beside = new Map<string, Set<number>>();
  for (const { discovery, block } of chosen) {
    const pair = discovery === undefined ? undefined : pairOf(block);
    if (discovery === undefined || pair === undefined) continue;
    const key = knowledge.normalise(discovery.zh);
    beside.set(key, (beside.get(key) ?? new Set()).add(pair.block.id));
  }
  const unaligned = [...names].flatMap(([zh, { kind, name }]) => {
    const blocks = beside.get(zh);
    return blocks === undefined || name.en !== '' ? [] : [{ zh, kind, blocks: [...blocks] }];
  });
  if (unaligned.length === 0) return names;
  const reader = await readEnglish();
  const taken = document.english.flatMap((linking) => chooseHeaviest(englishCandidates(linking, context)));
  const isTaken = (block: number, start: number, end: number): boolean =>
    taken.some((other) => other.block === block && other.start < end && start < other.end);
  const readingsOf = (character: string) => knowledge.readingsOf(character);
  return withEnglish(names, alignNames(unaligned, document, reader, readingsOf, isTaken));
}

/** The entities that the chosen candidates name, and how often. */
function countPresent(chosen: readonly Candidate[]): Map<number, number> {
  const present = new Map<number, number>();
  for (const { readings } of chosen) {
    const [best, second] = readings;
    if (best === undefined || second !== undefined) continue;
    present.set(best.entity, (present.get(best.entity) ?? 0) + 1);
  }
  return present;
}
