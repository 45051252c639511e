/**
 * Stage: disambiguation. What the document as a whole, and the place, say for and against each reading, added up as
 * log-odds (linking facts §3.1, step 6). "No entity" wins when the sum stays below `SHOWN_SCORE`.
 */
import type { Evidence, Span } from '../model/annotation.ts';
import { nameInAddress, wordsOfAddress } from './addresses.ts';
import type { Candidate, Reading } from './candidate.ts';
import { type Context, lastCountryBefore, nameOnPage } from './context.ts';
import { englishInPair } from './english.ts';
import { factsOf } from './entity-facts.ts';
import { countryOfSection } from './rules/sections.ts';
import { EVIDENCE_SCORE, SHOWN_SCORE } from './rules/weights.ts';
import type { Switches } from './stages.ts';

export interface Disambiguation {
  /** The candidates whose readings hold, best reading first; those that name no entity of the list are left alone. */
  keep(candidates: readonly Candidate[]): Candidate[];
}

/** What speaks for an entity, whatever the place. */
interface Support {
  readonly score: number;
  /** How much of the score is a story about other countries; a form that names its country (美国|国会) doesn't mind. */
  readonly foreign?: number;
  readonly evidence: readonly Evidence[];
}

const NO_SUPPORT: Support = { score: 0, evidence: [] };

/** Prepares the stage for one article. */
export function createDisambiguation(context: Context, switches: Switches): Disambiguation {
  const supports = new Map<number, Support>();
  const ofDocument = documentSupport(context);
  const support = (entity: number): Support => {
    if (!switches.disambiguation) return NO_SUPPORT;
    const known = supports.get(entity);
    if (known !== undefined) return known;
    const made = ofDocument(entity);
    supports.set(entity, made);
    return made;
  };
  const rescored = (reading: Reading, span: Span): Reading => {
    const document = support(reading.entity);
    const pair = switches.english ? pairSupport(reading.entity, span, context) : NO_SUPPORT;
    const link = switches.disambiguation ? linkSupport(reading.entity, span, context) : NO_SUPPORT;
    const near = switches.disambiguation ? nearSupport(reading.entity, span, context) : 0;
    const own = document.foreign !== undefined && namesOwnCountry(reading.entity, span, context) ? document.foreign : 0;
    const score = reading.score + document.score - own + near + pair.score + link.score;
    const more = document.evidence.length + pair.evidence.length + link.evidence.length;
    if (more === 0 && score === reading.score) return reading;
    const evidence =
      more === 0 ? reading.evidence : reading.evidence.concat(document.evidence, pair.evidence, link.evidence);
    return { entity: reading.entity, how: reading.how, evidence, score };
  };
  /** The readings that hold, best first. */
  const kept = (candidate: Candidate): readonly Reading[] => {
    const readings: Reading[] = [];
    for (const reading of candidate.readings) {
      const own = rescored(reading, candidate);
      if (own.score >= SHOWN_SCORE) readings.push(own);
    }
    return readings.length > 1 ? readings.sort((a, b) => b.score - a.score || a.entity - b.entity) : readings;
  };
  return {
    keep: (candidates) => {
      const all: Candidate[] = [];
      for (const candidate of candidates) {
        if (candidate.readings.length === 0) all.push(candidate);
        else {
          const { block, start, end, weight, how, evidence } = candidate;
          const readings = kept(candidate);
          if (readings.length > 0) all.push({ block, start, end, weight, readings, how, evidence });
        }
      }
      return all;
    },
  };
}

/** The English paragraph beside names the entity. */
function pairSupport(entity: number, { block }: Span, context: Context): Support {
  const english = englishInPair(entity, context.pairOf(block), context.knowledge);
  return english === null ? NO_SUPPORT : { score: EVIDENCE_SCORE.englishInPair, evidence: [english] };
}

/** A link over the mention whose address names the entity. */
function linkSupport(entity: number, { block, start, end }: Span, { document, knowledge }: Context): Support {
  for (const link of document.article.blocks[block]?.links ?? []) {
    if (link.start >= end || link.end <= start) continue;
    const value = nameInAddress(entity, wordsOfAddress(link.url), knowledge);
    if (value === null) continue;
    const at = { block, start: link.start, end: link.end };
    return { score: EVIDENCE_SCORE.englishInLink, evidence: [{ code: 'english-in-address', value, at }] };
  }
  return NO_SUPPORT;
}

/** What holds of an entity in the whole article: its address, its date, who else is named, its section. */
function documentSupport(context: Context): (entity: number) => Support {
  const { document, knowledge } = context;
  const { url, english, date, section } = document.article;
  const words = [...wordsOfAddress(url), ...wordsOfAddress(english?.url ?? '')];
  const year = date === null ? null : Number(date.slice(0, 4));
  const country = countryOfSection(section, url);
  return (entity) => {
    const value = nameInAddress(entity, words, knowledge);
    const address: Support =
      value === null
        ? NO_SUPPORT
        : { score: EVIDENCE_SCORE.englishInLink, evidence: [{ code: 'english-in-address', value }] };
    const related = relatedSupport(entity, context);
    const time = isInactive(entity, year, context) ? EVIDENCE_SCORE.inactive : 0;
    const own = country !== null && factsOf(entity, knowledge).relatedIds.has(country) ? EVIDENCE_SCORE.section : 0;
    const story = storyScore(entity, context);
    return {
      score: address.score + related.score + time + own + story,
      ...(story < 0 ? { foreign: story } : {}),
      evidence: [...address.evidence, ...related.evidence],
    };
  };
}

/** For a body or party: whether its country is the story's, in it, or not. */
function storyScore(entity: number, { knowledge, story, mainCountry }: Context): number {
  const { country, isShared } = factsOf(entity, knowledge);
  if (!isShared || country === null || story.size === 0) return 0;
  if (country === mainCountry) return EVIDENCE_SCORE.storyCountry;
  return story.has(country) ? 0 : EVIDENCE_SCORE.foreignStory;
}

/** For a body or party: whether the country named last before it in the block is its own (英国首相与|工党). */
function nearSupport(entity: number, { block, start }: Span, context: Context): number {
  const { country, isShared } = factsOf(entity, context.knowledge);
  if (!isShared || country === null) return 0;
  return lastCountryBefore(start, block, context) === country ? EVIDENCE_SCORE.nearCountry : 0;
}

/** Whether what is printed begins with the name of the organization's country. */
function namesOwnCountry(entity: number, { block, start, end }: Span, { knowledge, document }: Context): boolean {
  const { country } = factsOf(entity, knowledge);
  if (country === null) return false;
  const printed = document.article.blocks[block]?.text.slice(start, end) ?? '';
  return knowledge.normalise(printed).startsWith(knowledge.normalise(knowledge.entity(country).entry.names.zh));
}

/** Entities to which this one belongs, and that the article names. */
function relatedSupport(entity: number, context: Context): Support {
  const { knowledge, present, mainCountry } = context;
  const named = factsOf(entity, knowledge).related.filter((index) => present.has(index));
  const [first] = named;
  if (first === undefined) return NO_SUPPORT;
  const main = mainCountry !== null && named.includes(mainCountry) ? EVIDENCE_SCORE.mainCountry : 0;
  const score = Math.min(named.length * EVIDENCE_SCORE.coherence, EVIDENCE_SCORE.coherenceMost) + main;
  return { score, evidence: [{ code: 'related', value: nameOnPage(first, context) }] };
}

/** Nobody is in the news before this age, but for princes. */
const GROWN_UP_YEARS = 12;

/** Not yet born or grown up, not yet founded. The dead go on being named. */
function isInactive(entity: number, year: number | null, { knowledge }: Context): boolean {
  if (year === null) return false;
  const { entry } = knowledge.entity(entity);
  if (entry.kind === 'person') return entry.born !== undefined && year < entry.born + GROWN_UP_YEARS;
  return entry.kind === 'organization' && entry.founded !== undefined && year < entry.founded;
}
