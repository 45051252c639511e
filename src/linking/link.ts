/**
 * Article + Knowledge → Annotations. The pipeline in order; each stage has its own file.
 *
 * Two passes over the whole article: the first finds what stands by itself (full names, forms without conditions,
 * X·Y names); the second knows who and what the article names, and so may read parts of names, one-character
 * countries, bodies alone and forms that need the article's support.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Annotation, Span } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type Candidate, groupByBlock, isBlocker } from './candidate.ts';
import {
  bookMarkBlockers,
  chineseNameCandidates,
  discoveredCandidates,
  grammarCandidates,
  listCandidates,
  type Stages,
} from './candidates.ts';
import { type Context, mostNamedCountry, type Recurrence } from './context.ts';
import { glossCandidates, readGlosses } from './discovery/gloss-names.ts';
import type { EnglishReader } from './discovery/glosses.ts';
import { mediaInBookMarks } from './discovery/media.ts';
import { type LinkingBlock, type LinkingDocument, readDocument } from './document.ts';
import { englishCandidates } from './english.ts';
import { matchForms } from './forms.ts';
import { chooseHeaviest } from './lattice.ts';
import { indexPeople, type People, partialCandidates } from './partials.ts';
import { resolve } from './resolve.ts';
import { partsOfEntity, partsOfPrintedName, type Thread } from './threads.ts';

export interface LinkOptions {
  /** Loads what reads English; called only when the article has English that a name depends on. */
  readonly readEnglish: () => Promise<EnglishReader>;
  /** Stages to leave out, for measuring what each brings. */
  readonly without?: readonly (keyof Stages)[];
}

/**
 * Links every name of the article.
 *
 * @returns annotations by block, then by start; they do not overlap, and each one's `text` is the block's text between
 *   its offsets. Deterministic: the same article and list give the same annotations.
 * @throws what `readEnglish` throws; nothing of its own.
 */
export async function link(article: Article, knowledge: Knowledge, options: LinkOptions): Promise<Annotation[]> {
  const off = new Set(options.without ?? []);
  const stages: Stages = {
    abbreviations: !off.has('abbreviations'),
    composition: !off.has('composition'),
    coreference: !off.has('coreference'),
    discovery: !off.has('discovery'),
  };
  const document = readDocument(article, knowledge);
  const matches = new Map(document.chinese.map(({ block, text }) => [block.id, matchForms(text, 'zh', knowledge)]));
  const blank: Context = {
    knowledge,
    document,
    matches,
    present: new Map(),
    mainCountry: null,
    recurrence: recurrenceIn(document),
  };

  const shaped = new Set<Candidate>();
  const first = document.chinese.flatMap((linking) => {
    const unlisted = stages.discovery
      ? [...discoveredCandidates(linking, blank), ...chineseNameCandidates(linking, blank)]
      : [];
    for (const candidate of unlisted) shaped.add(candidate);
    const candidates = [...listCandidates(linking, blank), ...unlisted];
    return chooseHeaviest([...candidates, ...bookMarkBlockers(linking, candidates, blank)]);
  });
  const discovered = groupByBlock(first.filter((candidate) => shaped.has(candidate)));
  const glosses = stages.discovery ? await readGlosses(document, first, knowledge, options.readEnglish) : new Map();

  const context = withPresent(blank, countPresent(first));
  const glossed = new Map(
    document.chinese.map((linking) => [linking.block.id, glossCandidates(linking, discovered, glosses)] as const),
  );
  const threads = stages.coreference ? findThreads(first, [...glossed.values()].flat(), knowledge) : [];
  const people = indexPeople(threads, first, context);
  const englishById = new Map(document.english.map((linking) => [linking.block.id, linking]));
  const chinese = document.chinese.flatMap((linking) => {
    const unlisted = glossed.get(linking.block.id) ?? [];
    const chosen = chooseHeaviest(secondPass(linking, context, people, unlisted, stages));
    const pair = linking.block.pair === undefined ? undefined : englishById.get(linking.block.pair);
    return annotate(chosen, linking, pair, context);
  });
  const english = linkEnglish(document, withPresent(blank, presentIn(chinese, knowledge)));
  return [...chinese, ...english].sort((a, b) => a.block - b.block || a.start - b.start);
}

function withPresent(context: Context, present: ReadonlyMap<number, number>): Context {
  return { ...context, present, mainCountry: mostNamedCountry(present, context.knowledge) };
}

function secondPass(
  linking: LinkingBlock,
  context: Context,
  people: People,
  unlisted: readonly Candidate[],
  stages: Stages,
): Candidate[] {
  const candidates = [
    ...listCandidates(linking, context, people.byPart),
    ...unlisted,
    ...grammarCandidates(linking, context, stages),
    ...partialCandidates(linking, context, people),
    ...(stages.discovery ? mediaInBookMarks(linking) : []),
  ];
  return [...candidates, ...bookMarkBlockers(linking, candidates, context)];
}

function annotate(
  chosen: readonly Candidate[],
  linking: LinkingBlock,
  pair: LinkingBlock | undefined,
  context: Context,
): Annotation[] {
  return chosen.flatMap((candidate) => {
    if (isBlocker(candidate)) return [];
    return resolve(candidate, linking, pair, context) ?? [];
  });
}

function linkEnglish(document: LinkingDocument, context: Context): Annotation[] {
  return document.english.flatMap((linking) =>
    annotate(chooseHeaviest(englishCandidates(linking, context)), linking, undefined, context),
  );
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

function presentIn(annotations: readonly Annotation[], knowledge: Knowledge): Map<number, number> {
  const present = new Map<number, number>();
  for (const { entity } of annotations) {
    const index = entity === null ? null : knowledge.indexOf(entity.id);
    if (index !== null) present.set(index, (present.get(index) ?? 0) + 1);
  }
  return present;
}

/** The people whom the article names in full. */
function findThreads(first: readonly Candidate[], unlisted: readonly Candidate[], knowledge: Knowledge): Thread[] {
  const listed = new Map<number, Span[]>();
  for (const candidate of first) {
    const [best] = candidate.readings;
    if (best === undefined || best.how === 'partial' || knowledge.kindOf(best.entity) !== 'person') continue;
    const spans = listed.get(best.entity);
    if (spans === undefined) listed.set(best.entity, [candidate]);
    else spans.push(candidate);
  }
  const discovered = new Map<string, { discovery: NonNullable<Candidate['discovery']>; full: Span[] }>();
  for (const candidate of unlisted) {
    if (candidate.discovery === undefined || candidate.discovery.kind !== 'person') continue;
    const known = discovered.get(knowledge.normalise(candidate.discovery.zh));
    if (known !== undefined) known.full.push(candidate);
    else
      discovered.set(knowledge.normalise(candidate.discovery.zh), {
        discovery: candidate.discovery,
        full: [candidate],
      });
  }
  return [
    ...[...listed].map(([entity, full]) => ({
      entity,
      discovery: null,
      full,
      parts: partsOfEntity(entity, knowledge),
    })),
    ...[...discovered].map(([zh, { discovery, full }]) => ({
      entity: null,
      discovery,
      full,
      parts: partsOfPrintedName(zh),
    })),
  ];
}

/** Beyond this many, how often a string recurs says nothing new. */
const RECURRENCE_MAX = 8;

/** Counts a string in the article's Chinese text; answers are kept, for every border asks for the same few. */
function recurrenceIn(document: LinkingDocument): Recurrence {
  const whole = document.chinese.map(({ text }) => text).join('\n');
  const counts = new Map<string, number>();
  return (part) => {
    const known = counts.get(part);
    if (known !== undefined) return known;
    let count = 0;
    for (let at = whole.indexOf(part); at >= 0 && count < RECURRENCE_MAX; at = whole.indexOf(part, at + part.length))
      count += 1;
    counts.set(part, count);
    return count;
  };
}
