/** Stage: from the lattice's choice to annotations: one entity, a choice, or an unlisted name; with certainty. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Annotation, Certainty, EntityReference } from '../model/annotation.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { Context } from './context.ts';
import type { LinkingBlock } from './document.ts';
import { perEntity } from './per-entity.ts';
import { AMBIGUITY_MARGIN, SURE_SCORE } from './rules/weights.ts';
import { type UnlistedNames, unlistedOf } from './unlisted.ts';

/** At most this many further English names are handed on. */
const ALSO_ENGLISH_MAX = 4;

/** The entity as an annotation names it: the same object for each of its mentions. */
export const referenceTo = perEntity((entity, knowledge): EntityReference => {
  const { id, names } = knowledge.entity(entity).entry;
  return { id, zh: names.zh, en: names.en, alsoEn: names['also-en']?.slice(0, ALSO_ENGLISH_MAX) ?? [] };
});

/**
 * Resolves a candidate that won its place.
 *
 * @returns `null` for blockers, and for readings that can't be told apart and are of different kinds.
 */
export function resolve(
  candidate: Candidate,
  linking: LinkingBlock,
  names: UnlistedNames,
  context: Context,
): Annotation | null {
  const { block, start, end, discovery, evidence } = candidate;
  const base = { block, start, end, text: linking.block.text.slice(start, end) };
  if (candidate.composition !== undefined) return composedAnnotation(base, candidate, context.knowledge);
  if (discovery === undefined) return listedAnnotation(base, candidate.readings, context.knowledge);
  const { kind, name, english } = unlistedOf(discovery, names, { block, start, end }, context.knowledge);
  const isSaid = english === null || evidence.some(({ code }) => code === 'english-in-pair');
  return {
    ...base,
    kind,
    entity: null,
    name,
    how: candidate.how ?? 'shape',
    certainty: 'unlisted',
    evidence: isSaid ? evidence : [...evidence, english],
  };
}

type Base = Pick<Annotation, 'block' | 'start' | 'end' | 'text'>;

function listedAnnotation(base: Base, readings: readonly Reading[], knowledge: Knowledge): Annotation | null {
  const [best, second] = readings;
  if (best === undefined) return null;
  const kind = knowledge.kindOf(best.entity);
  const { how, evidence } = best;
  if (second !== undefined && best.score - second.score < AMBIGUITY_MARGIN) {
    const near = readings.filter(({ score }) => best.score - score < AMBIGUITY_MARGIN);
    if (near.some(({ entity }) => knowledge.kindOf(entity) !== kind)) return null;
    const choices = near.map(({ entity, score }) => {
      const { id, zh, en } = referenceTo(entity, knowledge);
      return { id, zh, en, score };
    });
    return { ...base, kind, entity: null, choices, how, certainty: 'likely', evidence: [] };
  }
  const certainty: Certainty = best.score >= SURE_SCORE ? 'sure' : 'likely';
  const { block, start, end, text } = base;
  const entity = referenceTo(best.entity, knowledge);
  const country = kind === 'place' ? knowledge.capitalOf(best.entity) : null;
  // Written out: this runs for every name of an article.
  if (country === null) return { block, start, end, text, kind, entity, how, certainty, evidence };
  const standsFor = knowledge.entity(country).entry.id;
  return { block, start, end, text, kind, entity, standsFor, how, certainty, evidence };
}

/** A body that the list does not hold: its English is put together from the country's and the body's. */
function composedAnnotation(base: Base, candidate: Candidate, knowledge: Knowledge): Annotation | null {
  const { composition, evidence } = candidate;
  if (composition === undefined) return null;
  const country = knowledge.entity(composition.country).entry;
  const body = knowledge.body(composition.body);
  if (body === null) return null;
  const form = body.forms[0] ?? base.text;
  return {
    ...base,
    kind: 'organization',
    entity: {
      id: `${country.id}/${body.id}`,
      zh: country.names.zh + form,
      en: body.en.replace('{country}', country.names.en),
      alsoEn: [],
    },
    composedOf: [country.id, body.id],
    how: 'composed',
    certainty: 'sure',
    evidence,
  };
}
