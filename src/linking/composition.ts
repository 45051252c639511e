/** Stage: a country and its body are one organization (中国外交部); a body alone is the one of the story's country. */
import type { FormReference, Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from '../model/annotation.ts';
import type { Candidate } from './candidate.ts';
import { type Context, lastCountryBefore, nameOnPage } from './context.ts';
import { factsOf } from './entity-facts.ts';
import type { FormMatch } from './forms.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE, NAME_COST } from './rules/weights.ts';
import { BODY_MODIFIERS } from './rules/words.ts';

/** Finds the composed and the bare bodies of a block. */
export function findBodies(block: number, text: string, context: Context): Candidate[] {
  const matches = context.matches.get(block) ?? [];
  const bodies = matches.filter(
    ({ start, end, form }) =>
      form.isBody &&
      !OFFICE_BEHIND.test(text.slice(end, end + 1)) &&
      !STRADDLE.test(text.slice(Math.max(0, start - 1), end)),
  );
  return bodies.flatMap((body) => {
    const ids = bodyIds(body.references);
    const country = countryBefore(body, block, text, context);
    if (country !== null) {
      const candidate = composed(country, body, ids, block, text, context.knowledge);
      if (candidate === null) return [];
      // 英国|国会 is put together only where the list has no 英国国会 of its own.
      const isListed =
        candidate.composition !== undefined &&
        matches.some(
          ({ start, end, references }) =>
            start === candidate.start &&
            end === candidate.end &&
            references.some(({ role, licence }) => (role === 'name' || role === 'alias') && licence === 'free'),
        );
      return isListed ? [] : [candidate];
    }
    const bare = bareBody(body, ids, block, text, context);
    return bare === null ? [] : [bare];
  });
}

/** 外交部|长 is a person's office, 国会|议员 is the body; 司法部|门 is no body. */
const OFFICE_BEHIND = /^[长门分山]/;
/** 盟国|会, 各国|会: the body's first character belongs to the word before. */
const STRADDLE = /^[盟各两三四五多诸列强大小邻外敌贵母祖帝王本该我他全]国会$/;

function bodyIds(references: readonly FormReference[]): string[] {
  return references.flatMap(({ role, body }) => (role === 'body' && body !== null ? [body] : []));
}

/** A country's form that ends where the body begins, a modifier between them allowed. */
interface CountryBefore {
  readonly country: number;
  readonly start: number;
  readonly end: number;
}

function countryBefore(body: FormMatch, block: number, text: string, context: Context): CountryBefore | null {
  const modifier = BODY_MODIFIERS.find(
    (word) => text.startsWith(word, body.start - word.length) && body.start >= word.length,
  );
  const ends = modifier === undefined ? [body.start] : [body.start - modifier.length, body.start];
  let best: CountryBefore | null = null;
  for (const match of ends.flatMap((end) => context.endingAt(block, end))) {
    const { country } = match.form;
    if (country !== null && (best === null || match.start < best.start)) {
      best = { country, start: match.start, end: match.end };
    }
  }
  return best ?? characterBefore(body, block, text, context);
}

/** Characters that stand for a country even where the article does not name it. */
const CLEAR_CHARACTERS = '美俄日英法德韩印中';

/** 美|财政部: a one-character form before a body whose own first character is not 国, but for 美|国会|通过. */
function characterBefore(body: FormMatch, block: number, text: string, context: Context): CountryBefore | null {
  const at = body.start - 1;
  const form = text.slice(body.start, body.end);
  if (form === '国会' && !/^(?:通过|批准|两院|议员|听证|否决|表决)/.test(text.slice(body.end, body.end + 2)))
    return null;
  const character = text.charAt(at);
  const countries = context.knowledge.countriesByCharacter(character);
  const named = countries.filter((index) => context.story.has(index));
  const [country, ...others] = named.length > 0 ? named : CLEAR_CHARACTERS.includes(character) ? countries : [];
  if (country === undefined || others.length > 0) return null;
  const seam = context.segmentations.get(block)?.isSeam(at, at + 1, NAME_COST.mostProminentCountry) === true;
  return seam ? null : { country, start: at, end: body.start };
}

function composed(
  before: CountryBefore,
  body: FormMatch,
  ids: readonly string[],
  block: number,
  text: string,
  knowledge: Knowledge,
): Candidate | null {
  const span = { block, start: before.start, end: body.end };
  const weight = (span.end - span.start) * CHARACTER_WEIGHT.composed;
  const evidence: Evidence = { code: 'composition', value: text.slice(span.start, span.end), at: span };
  for (const id of ids) {
    const entity = knowledge.bodyOf(before.country, id);
    if (entity === null) continue;
    const score = LICENCE_SCORE.free + 2;
    return {
      ...span,
      weight,
      readings: [{ entity, how: 'composed', evidence: [evidence], score }],
      how: 'composed',
      evidence: [evidence],
    };
  }
  const [first] = ids;
  if (first === undefined) return null;
  const composition = { country: before.country, body: first };
  return { ...span, weight, readings: [], composition, how: 'composed', evidence: [evidence] };
}

/**
 * A body named alone: the one of the country whose body stands in a row with it, of the country named last in the block before it, else of the article's main country;
 * only where the list holds that body, for a guess that ends in a composed name helps nobody.
 */
function bareBody(
  body: FormMatch,
  all: readonly string[],
  block: number,
  text: string,
  context: Context,
): Candidate | null {
  const { knowledge } = context;
  const ids = all.filter((id) => !NEVER_BARE.has(id));
  const countries = [
    countryBeside(body, block, text, context),
    lastCountryBefore(body.start, block, context),
    context.mainCountry,
    ...holdersOf(ids, context),
  ];
  for (const country of countries) {
    if (country === null) continue;
    for (const id of ids) {
      const entity = knowledge.bodyOf(country, id);
      if (entity === null) continue;
      const evidence: Evidence = { code: 'country-of-article', value: nameOnPage(country, context) };
      const span = { block, start: body.start, end: body.end };
      const weight = (span.end - span.start) * CHARACTER_WEIGHT.body;
      const reading = { entity, how: 'body', evidence: [evidence], score: LICENCE_SCORE.cue + 2 } as const;
      return { ...span, weight, readings: [reading], how: 'body', evidence: [evidence] };
    }
  }
  return null;
}

/** The country of a government's seat or of a body of the list to which a body is joined: 白宫和|国务院, 国务院与|五角大楼. */
function countryBeside(body: FormMatch, block: number, text: string, context: Context): number | null {
  const neighbours = [
    ...(isJoint(text.charAt(body.start - 1)) ? context.endingAt(block, body.start - 1) : []),
    ...(isJoint(text.charAt(body.end)) ? context.startingAt(block, body.end + 1) : []),
  ];
  for (const { start, end, references } of neighbours) {
    const isSeat = SEATS.has(text.slice(start, end));
    for (const { entity, role, licence } of references) {
      if (entity < 0 || (role !== 'name' && role !== 'alias') || licence !== 'free') continue;
      const { entry } = context.knowledge.entity(entity);
      if (entry.kind !== 'organization' || (!isSeat && entry.body === undefined)) continue;
      const { country } = factsOf(entity, context.knowledge);
      if (country !== null) return country;
    }
  }
  return null;
}

/** By which a government is called. */
const SEATS: ReadonlySet<string> = new Set(['白宫', '五角大楼', '克里姆林宫', '爱丽舍宫', '唐宁街', '青瓦台']);

function isJoint(character: string): boolean {
  return character !== '' && '和与及、'.includes(character);
}

/** Bodies that are any country's when named alone, or some province's or city's (上海|气象局). */
const NEVER_BARE: ReadonlySet<string> = new Set([
  'academy-of-sciences',
  'air-force',
  'armed-forces',
  'army',
  'civil-aviation-authority',
  'coast-guard',
  'customs',
  'disease-control-center',
  'embassy',
  'geological-survey',
  'immigration-agency',
  'meteorological-agency',
  'national-guard',
  'navy',
  'olympic-committee',
  'parliament',
  'space-agency',
  'statistics-office',
  'tax-agency',
]);

/**
 * Bodies by whose name few countries' are meant: where the story's own country has none, it is that of the country in
 * the story that has one (众议院 in a story about China). A 外交部 is everybody's, so it is left alone.
 */
const RARE_BODIES: ReadonlySet<string> = new Set([
  'house-of-representatives',
  'senate',
  'state-department',
  'state-council',
]);

/** The countries of the story that have the rare body, the one that it is most about first. */
function holdersOf(ids: readonly string[], { knowledge, story }: Context): number[] {
  const rare = ids.filter((id) => RARE_BODIES.has(id));
  if (rare.length === 0) return [];
  return [...story]
    .filter(([country]) => rare.some((id) => knowledge.bodyOf(country, id) !== null))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([country]) => country);
}
