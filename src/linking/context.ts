/** What the stages know of the whole article while they work on one block. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { courteousIn } from './discovery/chinese-names.ts';
import type { LinkingBlock, LinkingDocument } from './document.ts';
import { factsOf } from './entity-facts.ts';
import { type Forbidden, type FormMatch, matchForms } from './forms.ts';
import { type Recurrence, recurrenceIn } from './recurrence.ts';
import { ROOM_OF_PLACE, Segmentation } from './segmentation.ts';
import { mainCountryOf, type Story, storyOf } from './story.ts';

export interface Context {
  readonly knowledge: Knowledge;
  readonly document: LinkingDocument;
  /** The list's forms in each Chinese block, by block id. */
  readonly matches: ReadonlyMap<number, readonly FormMatch[]>;
  /** Where the list says that an entity is not meant (陈志 in 陈志强), by block id. */
  readonly forbidden: ReadonlyMap<number, readonly Forbidden[]>;
  /** Entities that the article names by a form that needs no licence, by how often. Empty in the first pass. */
  readonly present: ReadonlyMap<number, number>;
  /** Which countries the article is about. Empty in the first pass. */
  readonly story: Story;
  /** The country that it is most about; `null` when it names nothing of any. */
  readonly mainCountry: number | null;
  /** Organizations to which people whom the article names belong, by their roles. Empty in the first pass. */
  readonly peopleOf: ReadonlySet<number>;
  /** How often a string stands in the article's Chinese text, counted up to a bound. */
  readonly recurrence: Recurrence;
  /** Whether a family name stands with a courtesy (王先生) anywhere in it. */
  readonly isCourteous: (family: string) => boolean;
  /** The same by where they end, for what stands before something. */
  readonly endingAt: (block: number, position: number) => readonly FormMatch[];
  /** The same by where they start. */
  readonly startingAt: (block: number, position: number) => readonly FormMatch[];
  /** What ordinary words say of each Chinese block, by block id. */
  readonly segmentations: ReadonlyMap<number, Segmentation>;
  /** The English block beside a Chinese one, in the bilingual view; `undefined` when there is none. */
  readonly pairOf: (block: number) => LinkingBlock | undefined;
}

/** What is known before anything is read: the list's forms, and nobody named. */
export function blankContext(document: LinkingDocument, knowledge: Knowledge): Context {
  const englishById = new Map(document.english.map((linking) => [linking.block.id, linking]));
  const pairs = new Map(document.chinese.map(({ block }) => [block.id, block.pair]));
  const segmentations = segmentationsOf(document, knowledge);
  const found = new Map(document.chinese.map(({ block, text }) => [block.id, matchForms(text, 'zh', knowledge)]));
  const matches = new Map(
    document.chinese.map(({ block }) => {
      const segmentation = segmentations.get(block.id);
      const all = found.get(block.id)?.matches ?? [];
      if (segmentation === undefined) return [block.id, all];
      return [block.id, all.filter((match) => !isSeam(match, segmentation))];
    }),
  );
  const recurrence = recurrenceIn(document);
  return {
    knowledge,
    document,
    matches,
    forbidden: new Map([...found].map(([id, { forbidden }]) => [id, forbidden])),
    endingAt: byEnd(matches),
    startingAt: byStart(matches),
    segmentations,
    present: new Map(),
    story: new Map(),
    peopleOf: new Set(),
    mainCountry: null,
    recurrence,
    isCourteous: courteousIn(recurrence),
    pairOf: (block) => englishById.get(pairs.get(block) ?? -1),
  };
}

function segmentationsOf({ chinese }: LinkingDocument, knowledge: Knowledge): Map<number, Segmentation> {
  const words = knowledge.words();
  const units = chinese.reduce((sum, { text }) => sum + text.length, 0);
  const costs = new Float64Array(units * ROOM_OF_PLACE);
  let from = 0;
  const segmentations = new Map<number, Segmentation>();
  for (const { block, text } of chinese) {
    const to = from + text.length * ROOM_OF_PLACE;
    segmentations.set(block.id, new Segmentation(text, words, costs.subarray(from, to)));
    from = to;
  }
  return segmentations;
}

/** Forms longer than this do not stand by chance between two words. */
export const SEAM_MAX = 4;

/** Whether a short form is the seam of two ordinary words here. Blockers and bodies are words themselves. */
function isSeam({ start, end, form }: FormMatch, segmentation: Segmentation): boolean {
  return end - start <= SEAM_MAX && segmentation.isSeam(start, end, form.cost);
}

const NO_MATCHES: readonly FormMatch[] = [];

/** The matches of each block that start at a position: they stand in this order already. */
function byStart(
  matches: ReadonlyMap<number, readonly FormMatch[]>,
): (block: number, position: number) => readonly FormMatch[] {
  return (block, position) => groupAt(matches.get(block) ?? NO_MATCHES, position, startOf);
}

/** The matches of each block that end at a position; a block's are put in this order when it is first asked for. */
function byEnd(
  matches: ReadonlyMap<number, readonly FormMatch[]>,
): (block: number, position: number) => readonly FormMatch[] {
  const sorted = new Map<number, readonly FormMatch[]>();
  return (block, position) => {
    let own = sorted.get(block);
    if (own === undefined) {
      own = [...(matches.get(block) ?? NO_MATCHES)].sort((a, b) => a.end - b.end);
      sorted.set(block, own);
    }
    return groupAt(own, position, endOf);
  };
}

const startOf = ({ start }: FormMatch): number => start;
const endOf = ({ end }: FormMatch): number => end;

/** Those of the matches, which are in order of some position, that are at one. */
function groupAt(
  matches: readonly FormMatch[],
  position: number,
  positionOf: (match: FormMatch) => number,
): readonly FormMatch[] {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if (match !== undefined && positionOf(match) < position) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let match = matches[end]; match !== undefined && positionOf(match) === position; match = matches[end]) end += 1;
  return end === low ? NO_MATCHES : matches.slice(low, end);
}

/** The country that the list's forms name last in a block before a position; `null` when they name none. */
export function lastCountryBefore(
  position: number,
  block: number,
  { matches }: Pick<Context, 'matches'>,
): number | null {
  let last: number | null = null;
  for (const { end, form } of matches.get(block) ?? []) {
    if (end > position) break;
    last = form.country ?? last;
  }
  return last;
}

/** Whether a block is a headline, whose grammar is its own. */
export function isHeadline(block: number, { document }: Pick<Context, 'document'>): boolean {
  return document.article.blocks[block]?.role === 'headline';
}

/** An entity's name in the characters of the page. */
export function nameOnPage(entity: number, { knowledge, document }: Pick<Context, 'knowledge' | 'document'>): string {
  const { entry, nameHant } = knowledge.entity(entity);
  return document.article.script === 'hant' ? nameHant : entry.names.zh;
}

/** The same, knowing whom and what the article names, and how often. */
export function withPresent(context: Context, present: ReadonlyMap<number, number>): Context {
  const story = storyOf(present, context.knowledge);
  return {
    ...context,
    present,
    story,
    mainCountry: mainCountryOf(story),
    peopleOf: organizationsOfPeople(present, context),
  };
}

function organizationsOfPeople(present: ReadonlyMap<number, number>, { knowledge }: Context): ReadonlySet<number> {
  const organizations = new Set<number>();
  for (const person of present.keys()) {
    for (const organization of factsOf(person, knowledge).organizations) organizations.add(organization);
  }
  return organizations;
}
