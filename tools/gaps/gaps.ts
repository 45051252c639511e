/** Names of articles that have no entry: where each stands, gathered by name, and as a table. */
import type { Annotation, EntityKind } from '../../src/model/annotation.ts';
import type { GoldMention } from '../quality/gold.ts';
import { scoreArticle } from '../quality/score.ts';
import type { Source } from './read.ts';

/** How a gap came to light: the linker saw a name that it does not know, or gold has a name that it did not see. */
export type FoundBy = 'linker' | 'gold';

/** A name without an entry, at one place. */
export interface Sighting {
  /** The full name as the article prints it; of gold, the words that are marked. */
  readonly zh: string;
  /** Empty when the article gives none. */
  readonly en: string;
  readonly kind: EntityKind;
  readonly foundBy: FoundBy;
  readonly context: string;
}

/** A name without an entry, over all articles. */
export interface Gap {
  readonly zh: string;
  readonly en: string;
  /** What most of its sightings take it for. */
  readonly kind: EntityKind;
  readonly mentions: number;
  readonly articles: number;
  readonly foundBy: readonly FoundBy[];
  /** The first sentence that it stands in. */
  readonly context: string;
}

/** How much of a sentence is shown. */
const CONTEXT_CHARACTERS = 60;

/**
 * The names of an article that have no entry, in no particular order.
 *
 * Of the linker's it takes people and organizations in Chinese text. A family name whose owner the article never names
 * in full is left out: no entry can be made of it. Of gold it takes names of any kind in Chinese text that no
 * annotation touches.
 *
 * @param isListed whether the list holds a gold mention's entity: then it is no gap, though it was missed.
 */
export function sightingsOf(
  { article, gold }: Source,
  annotations: readonly Annotation[],
  isListed: (gold: GoldMention) => boolean,
): Sighting[] {
  const chinese = new Map(article.blocks.flatMap(({ id, lang, text }) => (lang === 'zh' ? [[id, text] as const] : [])));
  const seen = annotations.flatMap(({ block, start, end, kind, how, certainty, text, name }): Sighting[] => {
    const own = chinese.get(block);
    if (certainty !== 'unlisted' || name === undefined || own === undefined) return [];
    if (kind !== 'person' && kind !== 'organization') return [];
    if (how === 'partial' && name.zh === text) return [];
    return [{ zh: name.zh, en: name.en, kind, foundBy: 'linker', context: contextOf(own, start, end) }];
  });
  const outcomes = gold === null ? [] : scoreArticle(gold, annotations);
  const missed = outcomes.flatMap((outcome): Sighting[] => {
    if (outcome.type !== 'missed' || outcome.marks.length > 0 || isListed(outcome.gold)) return [];
    const { start, end, kind, english } = outcome.gold;
    const text = chinese.get(outcome.block);
    if (text === undefined) return [];
    return [
      {
        zh: text.slice(start, end),
        en: english[0] ?? '',
        kind,
        foundBy: 'gold',
        context: contextOf(text, start, end),
      },
    ];
  });
  return [...seen, ...missed];
}

/**
 * One sentence around a name, at most 60 characters (longer only when the name is); `…` stands where it was cut.
 *
 * @param start where the name begins in `text`, `end` where it ends.
 */
export function contextOf(text: string, start: number, end: number): string {
  const sentence = [...text.matchAll(/[^。！？\n]*(?:[。！？]+[”」』）]*|\n|$)/g)].find(
    ({ index, 0: words }) => start < index + words.length,
  );
  const from = sentence?.index ?? 0;
  const to = Math.max(end, from + (sentence?.[0].length ?? text.length));
  // By code point, so that no character is cut in two.
  const before = [...text.slice(from, start).trimStart()];
  const name = [...text.slice(start, end)];
  const after = [...text.slice(end, to).trimEnd()];
  if (before.length + name.length + after.length <= CONTEXT_CHARACTERS) return oneLine([...before, ...name, ...after]);
  const room = Math.max(0, CONTEXT_CHARACTERS - name.length - 2);
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  const right = Math.min(after.length, room - left);
  return oneLine([
    left < before.length ? '…' : '',
    ...before.slice(before.length - left),
    ...name,
    ...after.slice(0, right),
    right < after.length ? '…' : '',
  ]);
}

function oneLine(characters: readonly string[]): string {
  return characters.join('').replace(/\s/g, ' ');
}

/**
 * Gathers sightings by name, most frequent first; of two as frequent, the one in more articles, then by the name.
 *
 * @param articles the sightings of each article.
 * @param normalise makes alike what the list matches alike, so that both scripts' forms of a name count together.
 */
export function gather(articles: readonly (readonly Sighting[])[], normalise: (name: string) => string): Gap[] {
  const byName = new Map<string, { sightings: Sighting[]; articles: Set<number> }>();
  for (const [index, sightings] of articles.entries()) {
    for (const sighting of sightings) {
      const key = normalise(sighting.zh);
      const group = byName.get(key) ?? { sightings: [], articles: new Set() };
      group.sightings.push(sighting);
      group.articles.add(index);
      byName.set(key, group);
    }
  }
  const gaps = [...byName.values()].flatMap((group): Gap[] => {
    const [first] = group.sightings;
    if (first === undefined) return [];
    return [
      {
        zh: first.zh,
        en: mostFrequent(group.sightings.flatMap(({ en }) => (en === '' ? [] : [en]))) ?? '',
        kind: mostFrequent(group.sightings.map(({ kind }) => kind)) ?? first.kind,
        mentions: group.sightings.length,
        articles: group.articles.size,
        foundBy: [...new Set(group.sightings.map(({ foundBy }) => foundBy))].sort(),
        context: first.context,
      },
    ];
  });
  return gaps.sort((a, b) => b.mentions - a.mentions || b.articles - a.articles || (a.zh < b.zh ? -1 : 1));
}

/** Of several as frequent, the first. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A line a gap, columns between tabs, under a line that names them; `-` stands for English that is not known. */
export function table(gaps: readonly Gap[]): string {
  const rows = gaps.map(({ mentions, articles, kind, foundBy, zh, en, context }) =>
    [mentions, articles, kind, foundBy.join('+'), zh, en === '' ? '-' : en, context].join('\t'),
  );
  return [['mentions', 'articles', 'kind', 'found by', 'name', 'English', 'context'].join('\t'), ...rows].join('\n');
}
