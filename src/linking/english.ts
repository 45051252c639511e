/** Stage: the English side of a bilingual page: marks there, and agreement as evidence for the Chinese. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence, How } from '../model/annotation.ts';
import { type Candidate, type Reading, unlistedCandidate } from './candidate.ts';
import { type Context, nameOnPage } from './context.ts';
import type { LinkingBlock } from './document.ts';
import { matchForms } from './forms.ts';
import { ENGLISH_STARTERS, ENGLISH_TITLES } from './rules/english.ts';
import { ROMANIZED_SURNAMES } from './rules/romanized-surnames.ts';
import { SURNAMES_FIRST, VIETNAMESE_SURNAMES } from './rules/surnames.ts';
import { CHARACTER_WEIGHT, LICENCE_SCORE } from './rules/weights.ts';
import type { UnlistedNames } from './unlisted.ts';

/**
 * Names of the list in an English block.
 *
 * Several words name an entity by themselves (Xi Jinping); a single word (Jordan, Apple, Lukashenko) does so only where
 * the Chinese side names the entity, and where no other capitalised word stands beside it (Jordan Peterson).
 *
 * @param beside entities that the paired Chinese paragraph names: of several with the same English they are meant.
 */
export function englishCandidates(
  linking: LinkingBlock,
  context: Context,
  beside: ReadonlySet<number> = new Set(),
): Candidate[] {
  const { block, text } = linking;
  const candidates: Candidate[] = [];
  for (const { start, end, references } of matchForms(text, 'en', context.knowledge).matches) {
    const words = text.slice(start, end).split(' ').length;
    const readings = references.flatMap(({ entity, role }) => {
      if (entity < 0 || (words === 1 && !context.present.has(entity))) return [];
      const how = role === 'english' || role === 'name' ? 'name' : 'alias';
      const evidence: Evidence[] = [{ code: 'full-name', value: text.slice(start, end) }];
      return [{ entity, how, evidence, score: LICENCE_SCORE.free + 2 } as const];
    });
    if (readings.length === 0 || (words === 1 && hasNameBeside(text, start, end))) continue;
    const weight = (end - start) * CHARACTER_WEIGHT.name;
    const own = oneOfEach(readings, beside);
    candidates.push({ block: block.id, start, end, weight, readings: own, how: 'name', evidence: [] });
  }
  return [...candidates, ...lastNames(linking, context)];
}

/** One reading for each entity; only those that the Chinese beside names, if it names any of them. */
function oneOfEach(readings: readonly Reading[], beside: ReadonlySet<number>): readonly Reading[] {
  const each = readings.filter(({ entity }, index) => readings.findIndex((other) => other.entity === entity) === index);
  const named = each.filter(({ entity }) => beside.has(entity));
  return named.length > 0 ? named : each;
}

/** Names that the list lacks, in English blocks: in full, and by the family name. */
export function unlistedInEnglish({ block, text }: LinkingBlock, names: UnlistedNames): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { kind, name, english } of names.values()) {
    if (name.en === '' || english === null) continue;
    const discovery = { kind, zh: name.zh, en: name.en };
    const add = (form: string, how: How, factor: number): void => {
      for (const { start, end } of wholeWords(text, form)) {
        if (how === 'partial' && hasNameBeside(text, start, end)) continue;
        const evidence: Evidence[] = [
          { code: how === 'partial' ? 'family-name' : 'full-name', value: how === 'partial' ? name.zh : name.en },
        ];
        candidates.push(unlistedCandidate({ block: block.id, start, end }, discovery, how, factor, evidence));
      }
    };
    add(name.en, 'name', CHARACTER_WEIGHT.name);
    if (kind !== 'person') continue;
    for (const word of wordsAlone(name.zh, name.en)) add(word, 'partial', CHARACTER_WEIGHT.partial);
  }
  return candidates;
}

/** Family names alone (Mr. Lukashenko), of people whom the Chinese text names. */
function lastNames({ block, text }: LinkingBlock, context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [entity] of context.present) {
    if (context.knowledge.kindOf(entity) !== 'person') continue;
    const name = lastNameOf(entity, context.knowledge);
    if (name === null) continue;
    let given: string | null = null;
    for (const { start, end } of wholeWords(text, name)) {
      const isNamesake = given !== null && isSomebodyElses(given, entity, context);
      given = givenNameBefore(text, start) ?? given;
      if (isNamesake || hasNameBeside(text, start, end)) continue;
      const evidence: Evidence[] = [{ code: 'family-name', value: nameOnPage(entity, context) }];
      const readings = [{ entity, how: 'partial', evidence, score: LICENCE_SCORE.free + 1 } as const];
      const weight = (end - start) * CHARACTER_WEIGHT.partial;
      candidates.push({ block: block.id, start, end, weight, readings, how: 'partial', evidence: [] });
    }
  }
  return candidates;
}

/** The word right before a family name, from its first capital on (Mike, Mr.); `null` when there is none. */
function givenNameBefore(text: string, start: number): string | null {
  if (text.charAt(start - 1) !== ' ') return null;
  const left = text.slice(Math.max(0, start - 1 - GIVEN_NAME_MAX), start - 1);
  const dot = left.endsWith('.') ? '.' : '';
  const word =
    left
      .slice(0, left.length - dot.length)
      .split(/[^\p{L}’'-]/u)
      .pop() ?? '';
  const capital = word.search(/[A-Z]/);
  return capital < 0 || word.length - capital < 2 ? null : word.slice(capital) + dot;
}

const GIVEN_NAME_MAX = 40;

/** Whether a family name that last stood behind this word is somebody else's: Mike Johnson. Mr. Johnson … */
function isSomebodyElses(given: string, entity: number, { knowledge }: Context): boolean {
  if (ENGLISH_TITLES.has(given.replace(/\.$/, '')) || ENGLISH_STARTERS.has(given)) return false;
  const { names } = knowledge.entity(entity).entry;
  return ![names.en, ...(names['also-en'] ?? [])].some((form) => knowledge.normalise(form).includes(given));
}

/** A name without dots: Chinese, Korean, Vietnamese or Japanese. */
const CHINESE_CHARACTER_NAME = /^[\u4e00-\u9fff]{2,4}$/;

/** The words by which English calls a person alone; of Vietnamese names also the last, which is the given name. */
function wordsAlone(zh: string, en: string): string[] {
  const family = familyWord(zh, en);
  const last = en.split(' ').pop() ?? '';
  const isVietnamese = VIETNAMESE_SURNAMES.has(en.split(' ')[0] ?? '') && CHINESE_CHARACTER_NAME.test(zh);
  const all = [family, isVietnamese ? last : null];
  return [...new Set(all.flatMap((word) => (word === null || word === en || word === '' ? [] : [word])))];
}

/** The word by which English calls a person alone; `null` when it has one letter. */
export function lastNameOf(entity: number, knowledge: Knowledge): string | null {
  const { names } = knowledge.entity(entity).entry;
  return familyWord(names.zh, names.en);
}

/** The family name in English, which comes last, or first in Xi Jinping. */
function familyWord(zh: string, en: string): string | null {
  const words = en.split(' ').filter((word) => !/^(?:[A-Z]\.|Jr\.?|Sr\.?|I{1,3}|IV|XIV)$/.test(word));
  const first = words[0] ?? '';
  const familyFirst = CHINESE_CHARACTER_NAME.test(zh) && (SURNAMES_FIRST.has(first) || isRomanized(zh, first));
  const word = familyFirst ? first : words[words.length - 1];
  return word !== undefined && word.length > 1 ? word : null;
}

/** Whether the first word is the name's first character in another romanization: Bae Da-on, 裴多温. */
function isRomanized(zh: string, first: string): boolean {
  return ROMANIZED_SURNAMES.get(first)?.includes(zh.charAt(0)) === true;
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

/** Titles and sentence starters that stand before a family name without being part of a name. */
const BEFORE_NAME =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|President|Premier|Chairman|Minister|Secretary|Senator|General|Chancellor|King|Queen|Prince|Judge|Justice|Gov|Sen|Rep|Gen|Prof|Professor|Leader|In|The|For|But|And|When|With|As|From|To)\.? $/;

/** Whether another capitalised word stands right beside, so that the two are one longer name. */
function hasNameBeside(text: string, start: number, end: number): boolean {
  if (/^ [A-Z\u00c0-\u00de][\p{L}]/u.test(text.slice(end, end + 3))) return true;
  const left = text.slice(Math.max(0, start - LEFT_WORDS), start);
  return /(?:^|[^\p{L}])(?:[A-Z\u00c0-\u00de][\p{L}’'-]{0,24}|[A-Z]\.) $/u.test(left) && !BEFORE_NAME.test(left);
}

/** As much of the text before a name as a title takes. */
const LEFT_WORDS = 24;

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
