import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Annotation, Span } from '../../src/model/annotation.ts';
import { listOf } from './compiled.ts';
import { ENTRIES, fixture } from './fixture.ts';
import { linkText } from './linking.ts';
import { article, WORLD } from './random-articles.ts';

const RUNS = 40;

/** One of each sort: a country, people, a company, a body, a party, a capital. */
const REMOVED = [
  'ukraine',
  'mike-johnson',
  'vladimir-putin',
  'apple',
  'us-treasury',
  'labour',
  'washington',
  'xi-jinping',
];

async function without(id: string): Promise<Knowledge> {
  const left = ENTRIES.filter((entry) => !entry.startsWith(`- {id: ${id},`));
  if (left.length !== ENTRIES.length - 1) throw new Error(`the fixture has no entry ${id}`);
  // Who leads or belongs to what is gone belongs to nothing.
  return listOf(left.join('\n').replaceAll(new RegExp(`, (?:capital|of|country): ${id}\\b`, 'g'), ''));
}

/** An annotation as a reader sees it. */
function seen({ block, start, end, kind, entity, name, choices, certainty }: Annotation): string {
  const means = entity?.id ?? choices?.map(({ id }) => id).join('|') ?? name?.zh;
  return `${block}:${start}-${end} ${kind} ${means} ${certainty}`;
}

/** A party or body that the article's countries tell (工党, 外交部) depends on all that the article names. */
function isByStory({ kind, how, evidence }: Annotation): boolean {
  return (
    (kind === 'organization' && (how === 'alias' || how === 'body')) ||
    evidence.some(({ code }) => code === 'country-of-article')
  );
}

/** The names of an entry, and of the countries and organizations to which it belongs. */
function namesAround(id: string): readonly string[] {
  const { entry } = entityOf(id);
  const belongsTo = [
    ...(entry.kind === 'person' ? (entry.roles ?? []).map(({ of }) => of) : []),
    ...(entry.kind === 'organization' || entry.kind === 'place' ? [entry.country] : []),
  ].filter((other) => other !== undefined);
  return [entry.names.zh, ...belongsTo.map((other) => entityOf(other).entry.names.zh)];
}

function entityOf(id: string): ReturnType<Knowledge['entity']> {
  const index = fixture.indexOf(id);
  if (index === null) throw new Error(`the fixture has no entry ${id}`);
  return fixture.entity(index);
}

/** Every place where a form of the entry, or of the body that it is, stands in the text, marked or not. */
function placesOf(id: string, lines: readonly string[]): Span[] {
  const entity = fixture.indexOf(id);
  const { entry } = entityOf(id);
  const body = entry.kind === 'organization' ? entry.body : undefined;
  return lines.flatMap((line, block) => {
    const text = fixture.normalise(line);
    const places: Span[] = [];
    fixture.scan(text, (start, end, form) => {
      const isOwn = fixture
        .references(form)
        .some((reference) => reference.entity === entity || (body !== undefined && reference.body === body));
      if (isOwn) places.push({ block, start, end });
    });
    for (let start = 0; start < text.length; start += 1) {
      const isOwn = fixture.countriesByCharacter(text.charAt(start)).some((country) => country === entity);
      if (isOwn) places.push({ block, start, end: start + 1 });
    }
    return places;
  });
}

/** Beside counts as well: what is no name any more is an ordinary word, and borders may move. */
function touches(a: Span, b: Span): boolean {
  return a.block === b.block && a.start <= b.end && b.start <= a.end;
}

/** What stands where the entry stood, has it for a reason or the story, stands where those do, and so on. */
function reachedFrom(own: readonly Span[], all: readonly Annotation[], names: readonly string[]): Set<Span> {
  const reached = new Set<Span>(own);
  for (const each of all) {
    if (isByStory(each) || each.evidence.some(({ value = '' }) => names.includes(value))) reached.add(each);
  }
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const each of all) {
      const places = [each, ...each.evidence.flatMap(({ at }) => at ?? [])];
      if ([...reached].some((other) => places.some((place) => touches(place, other)))) reached.add(each);
    }
  }
  return reached;
}

describe('an entry that is taken from the list', () => {
  it.each(REMOVED)('%s changes only marks that name it, stand where it stood, or gave it as a reason', async (id) => {
    const list = await without(id);
    await fc.assert(
      fc.asyncProperty(article(WORLD), async (lines) => {
        const text = lines.join('\n');
        const before = await linkText(text);
        const after = await linkText(text, { list });
        const own = [...placesOf(id, lines), ...before.filter(({ entity }) => entity?.id === id)];
        const reached = reachedFrom(own, [...before, ...after], namesAround(id));
        const rest = (all: readonly Annotation[]): string[] => all.filter((each) => !reached.has(each)).map(seen);
        expect(rest(after)).toEqual(rest(before));
      }),
      { numRuns: RUNS },
    );
  });
});
