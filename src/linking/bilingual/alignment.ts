/**
 * Stage: on a bilingual page, which English name an unlisted Chinese one has.
 *
 * For each unlisted name every English name in the paragraphs beside its mentions is a candidate. A pair scores by how
 * alike the two sound, or by pinyin; the best pairs are taken first, each side once. Where nothing sounds alike, the one
 * name that is left over on each side is taken, if it is of the same kind. What is not safe stays without English.
 */
import type { EntityKind } from '../../model/annotation.ts';
import type { EnglishReader } from '../discovery/glosses.ts';
import type { LinkingDocument } from '../document.ts';
import { HEAD_IN_ENGLISH } from '../rules/organizations.ts';
import { ROMANIZED_SURNAMES } from '../rules/romanized-surnames.ts';
import { COMPOUND_SURNAMES } from '../rules/surnames.ts';
import { matchPinyin, type ReadingsOf } from './chinese-in-english.ts';
import { type EnglishName, findEnglishNames } from './english-names.ts';
import { chineseSounds, englishSounds, likeness } from './sounds.ts';

/** An unlisted Chinese name with the English blocks beside its mentions. */
export interface Unaligned {
  /** The full name, normalised. */
  readonly zh: string;
  readonly kind: EntityKind;
  /** Ids of the English blocks, in document order. */
  readonly blocks: readonly number[];
}

/** The English that was found for a Chinese name, and where it stands. */
export interface Aligned {
  readonly en: string;
  readonly at: { readonly block: number; readonly start: number; readonly end: number };
}

/** A likeness that no two names reach by chance; measured on the fact tables (decision 0005). */
const SAFE = 0.6;
/** A name that is left over may sound different (a Japanese one does), but not more than this. */
const LEFT_OVER = 0.25;

interface Pairing {
  readonly own: Unaligned;
  readonly name: EnglishName;
  readonly score: number;
}

/**
 * Aligns unlisted names with the English beside them.
 *
 * @param taken whether an English span already names an entity of the list.
 * @returns by the Chinese name; names without a safe English are left out.
 */
export function alignNames(
  unaligned: readonly Unaligned[],
  document: LinkingDocument,
  reader: EnglishReader,
  readingsOf: ReadingsOf,
  taken: (block: number, start: number, end: number) => boolean,
): Map<string, Aligned> {
  const byBlock = new Map<number, readonly EnglishName[]>();
  const namesOf = (id: number): readonly EnglishName[] => {
    const known = byBlock.get(id);
    if (known !== undefined) return known;
    const linking = document.english.find(({ block }) => block.id === id);
    const found = linking === undefined ? [] : findEnglishNames(id, linking.text, reader);
    const free = found.filter(({ block, start, end }) => !taken(block, start, end));
    byBlock.set(id, free);
    return free;
  };
  const pairings = unaligned.flatMap((own) =>
    own.blocks.flatMap((id) =>
      namesOf(id).map((name): Pairing => ({ own, name, score: scoreOf(own, name, readingsOf) })),
    ),
  );
  const aligned = new Map<string, Aligned>();
  const used = new Set<string>();
  const take = ({ own, name }: Pairing): void => {
    aligned.set(own.zh, { en: name.text, at: { block: name.block, start: name.start, end: name.end } });
    used.add(name.text);
  };
  const isFree = ({ own, name }: Pairing): boolean => !aligned.has(own.zh) && !used.has(name.text);
  for (const pairing of [...pairings].sort((a, b) => b.score - a.score)) {
    if (pairing.score >= SAFE && isFree(pairing)) take(pairing);
  }
  for (const own of unaligned) {
    const left = leftOver(own, pairings.filter(isFree));
    if (left !== null) take(left);
  }
  return aligned;
}

/**
 * The only name that is left over beside a Chinese one, itself the only one that is left over there.
 *
 * @param free the pairings of which neither side is taken.
 */
function leftOver(own: Unaligned, free: readonly Pairing[]): Pairing | null {
  const mine = free.filter((pairing) => pairing.own === own && isOfKind(pairing));
  const [only, ...others] = mine;
  if (only === undefined || others.some(({ name }) => name.text !== only.name.text)) return null;
  const rivals = free.filter(
    (pairing) => pairing.own !== own && pairing.name.block === only.name.block && isOfKind(pairing),
  );
  return rivals.length === 0 && only.score >= (own.zh.includes('·') ? LEFT_OVER : 0) ? only : null;
}

/** A person's full name for a person, an organization with the same sort of head noun for an organization. */
function isOfKind({ own, name }: Pairing): boolean {
  if (own.kind === 'organization') return headsAgree(own.zh, name.text);
  return own.kind === 'person' && name.kind === 'person' && name.text.includes(' ');
}

function scoreOf(own: Unaligned, name: EnglishName, readingsOf: ReadingsOf): number {
  if (own.kind !== 'person') return 0;
  if (name.kind !== null && name.kind !== 'person' && !name.text.includes(' ')) return 0;
  return own.zh.includes('·')
    ? foreignScore(own.zh, name.text, readingsOf)
    : chineseScore(own.zh, name.text, readingsOf);
}

/** Family name with family name, given with given; the family name decides. */
function foreignScore(zh: string, english: string, readingsOf: ReadingsOf): number {
  const words = english
    .replace(/,? (?:Jr|Sr)\.$/, '')
    .split(' ')
    .filter((word) => !/^[A-Z]\.?$/.test(word));
  if (words.length < 2) return 0;
  const parts = zh.split('·').filter((part) => !/[A-Za-z]/.test(part));
  const sounds = (part: string) => chineseSounds(part, readingsOf);
  const family = sounds(parts[parts.length - 1] ?? '');
  const given = sounds(parts.length > 1 ? (parts[0] ?? '') : '');
  let best = 0;
  for (let length = 1; length < words.length && length <= 3; length += 1) {
    const last = likeness(family, englishSounds(words.slice(-length).join('')));
    const first = parts.length > 1 ? likeness(given, englishSounds(words[0] ?? '')) : last;
    // A given name without consonants (伊恩) says nothing against a family name that fits.
    best = Math.max(best, given.length === 0 ? last : Math.min(last * 0.6 + first * 0.4, last + 0.1));
  }
  return best;
}

function chineseScore(zh: string, english: string, readingsOf: ReadingsOf): number {
  const surname = COMPOUND_SURNAMES.has(zh.slice(0, 2)) ? 2 : 1;
  const match = matchPinyin(zh, surname, english, readingsOf);
  if (match === 'whole') return 1;
  const words = english.split(/[ -]/);
  const families = [words[0] ?? '', words[words.length - 1] ?? ''].flatMap(
    (word) => ROMANIZED_SURNAMES.get(word) ?? [],
  );
  const isFamily = match === 'family' || families.includes(zh.slice(0, surname));
  // Cantonese, Korean, Vietnamese: a syllable a character, with other letters.
  const alike = words.length === zh.length ? likeness(chineseSounds(zh, readingsOf), englishSounds(english)) : 0;
  return Math.max(isFamily ? SAFE : 0, alike * 0.8);
}

/** Whether the head noun of the Chinese name is among those that the English has: 研究所 and Institute. */
function headsAgree(zh: string, english: string): boolean {
  return HEAD_IN_ENGLISH.some(([head, words]) => zh.endsWith(head) && words.test(english));
}
