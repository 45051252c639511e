/**
 * The layout of the compiled knowledge file: what its writer and its reader agree on. `docs/knowledge.md` describes it
 * for people. All numbers are little-endian; every section begins at a multiple of four bytes.
 *
 * Header: magic (8 bytes), format version (u32), file length (u32), content version (16 bytes), digest of the sources
 * (16 bytes), section count (u32), checksum of the header and the table (u32); then the table, 16 bytes a section.
 */

/** "ZHIMING" and a zero. */
export const MAGIC: readonly number[] = [0x5a, 0x48, 0x49, 0x4d, 0x49, 0x4e, 0x47, 0x00];

/** Raised whenever a reader of the former version would misread the file. */
export const FORMAT_VERSION = 6;

export const HEADER = {
  formatVersion: 8,
  fileLength: 12,
  contentVersion: 16,
  sources: 32,
  sectionCount: 48,
  checksum: 52,
  /** Where the table of sections begins. */
  table: 56,
  /** Bytes of the content version, and of the digest of the sources. */
  digestBytes: 16,
  /** Bytes of the table for each section: id, offset, length, checksum (u32 each). */
  sectionBytes: 16,
} as const;

export const SECTION = {
  /** u16 pairs: traditional unit, simplified unit. */
  characterPairs: 1,
  /** u32: units that are a form alone (their codes come first), log2 of the bits in `pairBits`. */
  matcherParameters: 2,
  /** u16: the units that occur in forms; a unit's code is its index + 1. */
  units: 3,
  /** u32: a bit set over the first two units of all forms. */
  pairBits: 4,
  /** i32, by slot: ≥ 0 where the children begin; < 0: −1 − form. */
  base: 5,
  /** u16, by slot: the code that leads into it, 0 for a form's end, `EMPTY_SLOT` for none. */
  check: 6,
  /** u16, by form: where its rest begins in `tails`, from where its group's does; see `starts.ts`. */
  tailOffsets: 7,
  /** u16: units that remain of a form when the trie no longer branches. */
  tails: 8,
  /** u16, by form: where its references begin, likewise. */
  referenceOffsets: 9,
  /** u32: see `packReference`. */
  references: 10,
  /** u8, by entity: index into `ENTITY_KIND_ORDER`. */
  kinds: 11,
  /** u8, by entity. */
  prominence: 12,
  /** LEB128 lengths (`starts.ts`), by entity: how much of `ids` is its id. Entities are in the order of their ids. */
  idLengths: 13,
  /** ASCII. */
  ids: 14,
  /** u32 pairs: a country's one-character form, the country. Sorted. */
  characters: 15,
  /** u32 triples: country, body, the organization that is it. Sorted. */
  countryBodies: 16,
  /** u32 pairs: place, the country whose capital it is. Sorted. */
  capitals: 17,
  /** u32, five in turn: country, person, index of the role, the years from and to which it was held. Sorted. */
  leaders: 18,
  /** Lengths, in the order of the text: how many bytes are an entity's. */
  textLengths: 19,
  /** JSON: the generic bodies. */
  bodies: 20,
  /** JSON: the keys of `text`, longest use first; see `shortenKeys`. */
  textKeys: 21,
  /** u16: components of foreign names, by length, each length sorted and stored by columns. Checked at first use. */
  components: 22,
  /** u32: for each length from 0 how many components have it. */
  componentCounts: 23,
  /** u16 and i16 in turn: character, hundredths of its score. Sorted. */
  characterScores: 24,
  /** JSON: the syllables of pinyin without tones, sorted. Checked at first use, like all that is about readings. */
  syllables: 25,
  /** u16 pairs: character, packed syllable by which it is read (`pinyin.ts`), usual reading first. Sorted by character. */
  readings: 26,
  /** u16: ordinary words, stored as `components` are. Checked at first use, like the next three. */
  words: 27,
  /** u32: for each length from 0 how many words have it. */
  wordCounts: 28,
  /** u8, by word: −ln of its share in tenths. */
  wordCosts: 29,
  /** u16 pairs: a character, −ln of its share as a word in tenths. Sorted. */
  characterCosts: 30,
  /** u16 pairs: simplified unit, its usual traditional unit in the text. Sorted. Checked at first use, like the text. */
  usualTraditional: 31,
  /** JSON: the parts of the world that `region` of a country refers to. */
  regions: 32,
  /** u16, by entity: its place in the text, which is in the order of the sources. Checked at first use. */
  textOrder: 33,
  /** UTF-8: a line by entity on how its name is read; see `readings.ts`. */
  entityReadings: 34,
  /** u16 pairs: character, packed syllable by which Taiwan reads what is read in its usual way. Sorted. */
  taiwanReadings: 35,
  /** u32, by group of forms: where the rest of its first form begins. */
  tailGroups: 36,
  /** u32, by group of forms: where the references of its first form begin. */
  referenceGroups: 37,
  /** u32: the set of the words' first two characters, see `words.ts`. Checked at first use, like the words. */
  wordBeginnings: 38,
  /** The first of the text sections: JSON of `TEXT_SECTION_ENTITIES` entities each. Checked at first use. */
  text: 100,
} as const;

/** Below the text, only these are verified at first use, as the text is; all others at opening. */
const VERIFIED_LATER: ReadonlySet<number> = new Set([
  SECTION.components,
  SECTION.characterScores,
  SECTION.syllables,
  SECTION.readings,
  SECTION.words,
  SECTION.wordCounts,
  SECTION.wordCosts,
  SECTION.wordBeginnings,
  SECTION.characterCosts,
  SECTION.usualTraditional,
  SECTION.textOrder,
  SECTION.entityReadings,
  SECTION.taiwanReadings,
]);

/** Sections whose checksum is verified at opening; the others are at first use. */
export function isVerifiedAtOpening(section: number): boolean {
  return section < SECTION.text && !VERIFIED_LATER.has(section);
}

export const EMPTY_SLOT = 0xffff;
export const TEXT_SECTION_ENTITIES = 64;

export const ENTITY_KIND_ORDER = ['person', 'country', 'organization', 'place'] as const;
export const ROLE_ORDER = ['name', 'alias', 'family', 'english', 'body', 'blocker'] as const;
export const LICENCE_ORDER = ['free', 'cue', 'document', 'title'] as const;
export const REGION_ORDER = [null, 'cn', 'tw', 'hk'] as const;

/** The year to which a role was held that has no end. One without a beginning has the year 0. */
export const NO_END = 0xffff;

/** The index of a reference that has neither entity nor body. */
export const NO_INDEX = 0x1ffffff;

/**
 * A form's reference in 32 bits: role (3), licence (2), region (2), index of the entity or of the body (25).
 */
export function packReference(role: number, licence: number, region: number, index: number): number {
  return (role | (licence << 3) | (region << 5) | (index << 7)) >>> 0;
}

/**
 * MurmurHash3 (x86, 32 bits, seed 0; A. Appleby, public domain) of whole 32-bit words. Every step is a bijection of
 * the word that goes in, so a change within one word is always noticed; it costs a fraction of a CRC.
 */
export function checksum(words: Uint32Array): number {
  let hash = 0;
  for (let index = 0; index < words.length; index++) {
    let word = Math.imul(words[index] ?? 0, 0xcc9e2d51);
    word = (word << 15) | (word >>> 17);
    hash ^= Math.imul(word, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= words.length * 4;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The next multiple of four. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}
