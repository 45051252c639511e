/** Names in an English paragraph: runs of capitalised words, each with compromise's word on what it names. */
import type { EntityKind } from '../../model/annotation.ts';
import { type EnglishReader, kindOfGloss } from '../discovery/glosses.ts';
import { ENGLISH_HEADS, ENGLISH_STARTERS, ENGLISH_TITLES } from '../rules/english.ts';

/** A name in an English block; offsets are the block's. */
export interface EnglishName {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it names by vote; `null` when the votes do not say. */
  readonly kind: EntityKind | null;
}

/**
 * Capitalised words with what joins them: initials, hyphens, apostrophes (O’Brien), particles between them (van der, bin).
 * A possessive 's ends a name. No look-ahead, so that a test can prove it linear (`test/security/regexes.test.ts`).
 */
const INNER = String.raw`(?:\p{L}|-\p{L}|[’'](?:[A-Za-rt-z\u00c0-\u024f]|s[A-Za-z]))`;
const WORD = String.raw`(?:[A-Z]\.-)*(?:[A-Z]\.|[A-Z\u00c0-\u00de]${INNER}*)`;
const PARTICLE = `(?:de|da|di|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|du|dos|e|y|of|the|for|and|on|in)`;
const RUN = new RegExp(`${WORD}(?:,? (?:Jr|Sr)\\.| (?:${PARTICLE} ){0,2}(?:al-|el-)?${WORD})*`, 'gu');

/** The runs of capitalised words of a text, uncut. */
export function findEnglishRuns(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(RUN)].map((match) => ({ text: match[0], start: match.index }));
}

/** Words between capitals that only organizations' names have (Institute for the Study of War). */
const ORGANIZATION_JOINTS = new Set(['of', 'the', 'for', 'and', 'on', 'in']);

/**
 * Finds the names of an English block.
 *
 * Titles and words that only begin a sentence are cut from a run's beginning; what is left of one word is reported too,
 * for it may be a family name. A run with of, for, and … is split there unless it is an organization's.
 */
export function findEnglishNames(block: number, text: string, reader: EnglishReader): EnglishName[] {
  const names: EnglishName[] = [];
  for (const run of findEnglishRuns(text)) {
    for (const part of partsOf(run.text, run.start, reader)) {
      const name = withoutStarters(part.text, part.start);
      if (name === null) continue;
      const kind = name.text.includes(' ') ? kindOfGloss(name.text, reader) : reader.kindOfName(name.text);
      names.push({ block, start: name.start, end: name.start + name.text.length, text: name.text, kind });
    }
  }
  return names;
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** The run itself where it is one name, else its parts between the joints. */
function partsOf(run: string, start: number, reader: EnglishReader): readonly Part[] {
  const joints = [...run.matchAll(/ ([a-z]+)(?= )/g)].filter(([, word = '']) => ORGANIZATION_JOINTS.has(word));
  if (joints.length === 0) return [{ text: run, start }];
  const whole = withoutStarters(run, start);
  if (whole !== null && isOrganization(whole.text, reader) && !/ and [A-Z]\S* [A-Z]/.test(run)) return [whole];
  const parts: Part[] = [];
  let from = 0;
  for (const piece of run.split(/ (?:of|the|for|and|on|in)(?: (?:of|the|for|and|on|in))* /)) {
    const at = run.indexOf(piece, from);
    parts.push({ text: piece, start: start + at });
    from = at + piece.length;
  }
  return parts;
}

/** Institute for the Study of War, but not Antanas Berzelis of the Kelvin Institute: what heads the name comes first. */
function isOrganization(run: string, reader: EnglishReader): boolean {
  const [first = ''] = run.split(/ (?:of|the|for|and|on|in) /);
  const isHead = (word: string): boolean => ENGLISH_HEADS.has(word.replace(/[.,]/g, ''));
  if (first.split(' ').some(isHead)) return true;
  return !run.split(' ').some(isHead) && kindOfGloss(run, reader) === 'organization';
}

/** Cuts titles (Mr., President) and sentence starters (But, The) from the beginning; `null` when nothing is left. */
function withoutStarters(text: string, start: number): Part | null {
  let rest = text;
  for (;;) {
    const [first = ''] = rest.split(' ');
    const bare = first.replace(/\.$/, '');
    if (!ENGLISH_TITLES.has(bare) && !ENGLISH_STARTERS.has(bare)) break;
    if (first.length === rest.length) return null;
    rest = rest.slice(first.length + 1);
  }
  return rest.length < 2 ? null : { text: rest, start: start + (text.length - rest.length) };
}
