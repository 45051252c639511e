/** Stage: the English side of a bilingual page: marks there, and agreement as evidence for the Chinese. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence } from '../model/annotation.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { LinkingBlock } from './document.ts';
import { matchForms } from './forms.ts';
import { SURNAMES_FIRST } from './rules/surnames.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';

/**
 * Names of the list in an English block.
 *
 * Several words name an entity by themselves (Xi Jinping); a single word (Jordan, Apple, Lukashenko) does so only where
 * the Chinese side names the entity, and where no other capitalised word stands beside it (Jordan Peterson).
 *
 * @param present entities that the Chinese text names.
 */
export function englishCandidates(linking: LinkingBlock, context: Context): Candidate[] {
  const { block, text } = linking;
  const candidates: Candidate[] = [];
  for (const { start, end, references } of matchForms(text, 'en', context.knowledge)) {
    const words = text.slice(start, end).split(' ').length;
    const readings = references.flatMap(({ entity, role }) => {
      if (entity < 0 || (words === 1 && !context.present.has(entity))) return [];
      const how = role === 'english' || role === 'name' ? 'name' : 'alias';
      const evidence: Evidence[] = [{ code: 'full-name', value: text.slice(start, end) }];
      return [{ entity, how, evidence, score: LICENCE_SCORE.free + 2 } as const];
    });
    if (readings.length === 0 || (words === 1 && hasNameBeside(text, start, end))) continue;
    const weight = (end - start) * CHARACTER_WEIGHT.name;
    candidates.push({ block: block.id, start, end, weight, readings, how: 'name', evidence: [] });
  }
  return [...candidates, ...lastNames(linking, context)];
}

/** Family names alone (Mr. Lukashenko), of people whom the Chinese text names. */
function lastNames({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [entity] of context.present) {
    if (context.knowledge.kindOf(entity) !== 'person') continue;
    const name = lastNameOf(entity, context.knowledge);
    if (name === null) continue;
    for (const { start, end } of wholeWords(text, name)) {
      if (hasNameBeside(text, start, end)) continue;
      const evidence: Evidence[] = [{ code: 'part-of-name', value: name }];
      const readings = [{ entity, how: 'partial', evidence, score: LICENCE_SCORE.free + 1 } as const];
      const weight = (end - start) * CHARACTER_WEIGHT.partial;
      candidates.push({ block: block.id, start, end, weight, readings, how: 'partial', evidence: [] });
    }
  }
  return candidates;
}

/** A name without dots: Chinese, Korean, Vietnamese or Japanese. */
const CHINESE_CHARACTER_NAME = /^[\u4e00-\u9fff]{2,4}$/;

/** The word by which English calls a person alone: the family name, which comes last, or first in Xi Jinping. */
export function lastNameOf(entity: number, knowledge: Knowledge): string | null {
  const { names } = knowledge.entity(entity).entry;
  const words = names.en.split(' ').filter((word) => !/^(?:[A-Z]\.|Jr\.?|Sr\.?|I{1,3}|IV|XIV)$/.test(word));
  const first = words[0] ?? '';
  const familyFirst = CHINESE_CHARACTER_NAME.test(names.zh) && SURNAMES_FIRST.has(first);
  const word = familyFirst ? first : words[words.length - 1];
  return word !== undefined && word.length > 1 ? word : null;
}

function wholeWords(text: string, word: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))) {
      places.push({ start, end });
    }
  }
  return places;
}

/** Titles that stand before a family name without being part of a name. */
const ENGLISH_TITLES =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|President|Premier|Chairman|Minister|Secretary|Senator|General|Chancellor|King|Queen|Prince|Judge|Justice|Gov|Sen|Rep|Gen|Prof|Professor|Leader|In|The|For|But|And|When|With|As|From|To)\.? $/;

/** Whether another capitalised word stands right beside, so that the two are one longer name. */
function hasNameBeside(text: string, start: number, end: number): boolean {
  if (/^ [A-Z\u00c0-\u00de][\p{L}]/u.test(text.slice(end, end + 3))) return true;
  const left = text.slice(Math.max(0, start - 16), start);
  return (
    /[A-Z\u00c0-\u00de][\p{L}.’'-]*[^.!?] $/u.test(left.replace(/\s+$/, ' ').slice(-16)) && !ENGLISH_TITLES.test(left)
  );
}

/**
 * Whether the English of a pair names the entity: one of its English names, or a person's family name, as a whole
 * word. `null` when it does not, or there is no English beside.
 */
export function englishInPair(
  entity: number,
  english: LinkingBlock | undefined,
  knowledge: Knowledge,
): Evidence | null {
  if (english === undefined) return null;
  const { entry } = knowledge.entity(entity);
  const forms = [entry.names.en, ...(entry.names['also-en'] ?? [])];
  const lastName = entry.kind === 'person' ? lastNameOf(entity, knowledge) : null;
  if (lastName !== null) forms.push(lastName);
  for (const form of forms) {
    const [place] = wholeWords(english.text, knowledge.normalise(form));
    if (place !== undefined) {
      const value = english.block.text.slice(place.start, place.end);
      return { code: 'english-in-pair', value, at: { block: english.block.id, ...place } };
    }
  }
  return null;
}
