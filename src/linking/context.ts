/** What the stages know of the whole article while they work on one block. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkingBlock, LinkingDocument } from './document.ts';
import { type Forbidden, type FormMatch, matchForms } from './forms.ts';
import { type Recurrence, recurrenceIn } from './recurrence.ts';
import { NAME_COST } from './rules/weights.ts';
import { Segmentation } from './segmentation.ts';
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
  const words = knowledge.words();
  const segmentations = new Map(document.chinese.map(({ block, text }) => [block.id, new Segmentation(text, words)]));
  const found = new Map(document.chinese.map(({ block, text }) => [block.id, matchForms(text, 'zh', knowledge)]));
  const matches = new Map(
    document.chinese.map(({ block }) => {
      const segmentation = segmentations.get(block.id);
      const all = found.get(block.id)?.matches ?? [];
      if (segmentation === undefined) return [block.id, all];
      return [block.id, all.filter((match) => !isSeam(match, segmentation, knowledge))];
    }),
  );
  return {
    knowledge,
    document,
    matches,
    forbidden: new Map([...found].map(([id, { forbidden }]) => [id, forbidden])),
    endingAt: indexBy(matches, ({ end }) => end),
    startingAt: indexBy(matches, ({ start }) => start),
    segmentations,
    present: new Map(),
    story: new Map(),
    peopleOf: new Set(),
    mainCountry: null,
    recurrence: recurrenceIn(document),
    pairOf: (block) => englishById.get(pairs.get(block) ?? -1),
  };
}

/** Forms longer than this do not stand by chance between two words. */
export const SEAM_MAX = 4;

/** Whether a short form is the seam of two ordinary words here. Blockers and bodies are words themselves. */
function isSeam({ start, end, references }: FormMatch, segmentation: Segmentation, knowledge: Knowledge): boolean {
  if (end - start > SEAM_MAX) return false;
  let least = Number.POSITIVE_INFINITY;
  for (const { entity } of references) least = Math.min(least, entity < 0 ? 0 : nameCost(entity, knowledge));
  return segmentation.isSeam(start, end, least);
}

const NO_MATCHES: readonly FormMatch[] = [];

/** The matches of each block by a position; a block is indexed when it is first asked for. */
function indexBy(
  matches: ReadonlyMap<number, readonly FormMatch[]>,
  positionOf: (match: FormMatch) => number,
): (block: number, position: number) => readonly FormMatch[] {
  const indexes = new Map<number, Map<number, FormMatch[]>>();
  return (block, position) => {
    let index = indexes.get(block);
    if (index === undefined) {
      index = new Map();
      for (const match of matches.get(block) ?? []) {
        const group = index.get(positionOf(match));
        if (group === undefined) index.set(positionOf(match), [match]);
        else group.push(match);
      }
      indexes.set(block, index);
    }
    return index.get(position) ?? NO_MATCHES;
  };
}

/** −ln of the share of an entity's name in a text of the Times, by its kind and prominence. */
export function nameCost(entity: number, knowledge: Knowledge): number {
  const least = knowledge.kindOf(entity) === 'country' ? NAME_COST.mostProminentCountry : NAME_COST.mostProminent;
  return least + (5 - knowledge.prominenceOf(entity)) * NAME_COST.step;
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
    const { entry } = knowledge.entity(person);
    if (entry.kind !== 'person') continue;
    for (const id of [...(entry.roles ?? []).map(({ of }) => of), ...(entry.related ?? [])]) {
      const index = id === undefined ? null : knowledge.indexOf(id);
      if (index !== null && knowledge.kindOf(index) === 'organization') organizations.add(index);
    }
  }
  return organizations;
}
