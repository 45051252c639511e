/**
 * What linking and cards may ask of the knowledge list. The compiled file's reader (`reader.ts`) answers it; nothing
 * else knows the file's layout.
 */
import type { EntityKind } from '../model/annotation.ts';
import type { Licence, ListedEntry, Region } from './schema.ts';

/** What a surface form is to its entity, or to the linker. */
export type FormRole =
  /** The full name in some region's form. */
  | 'name'
  /** Another form: short, older, nickname. */
  | 'alias'
  /** The family name or another part used alone. */
  | 'family'
  /** An English form: the entity's own English names. Case-sensitive. */
  | 'english'
  /** A word that contains or straddles a name without naming it. Names no entity; `blocks` says whose forms it forbids. */
  | 'blocker'
  /** A generic body (外交部). `body` says which. Has no entity. */
  | 'body';

export interface FormReference {
  readonly role: FormRole;
  /** Index of the entity; -1 for blockers and bodies. */
  readonly entity: number;
  readonly licence: Licence;
  /** Where the form is used; `null`: everywhere. */
  readonly region: Region | null;
  /** For role `body`: the body's id. */
  readonly body: string | null;
  /** For role `blocker`: the entity whose forms within it are not names; `null`: it belongs to none, and covers all. */
  readonly blocks: number | null;
}

/** Traditional wordings that the compiler derived, beside the entry as it was written. */
export interface CompiledEntity {
  readonly entry: ListedEntry;
  /** The full name in traditional characters, converted character by character. */
  readonly nameHant: string;
  /** The description in traditional characters: the override, or derived by phrase. */
  readonly descriptionHant: string;
  /** Traditional titles of `entry.roles`, in the same order (people only, else empty). */
  readonly roleTitlesHant: readonly string[];
  /** Traditional `status` (disputed polities and places only). */
  readonly statusHant: string | null;
}

/** A part of the world, in words. */
export interface CompiledRegion {
  readonly id: string;
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
}

export interface CompiledBody {
  readonly id: string;
  readonly forms: readonly string[];
  readonly formsHant: readonly string[];
  /** English name with `{country}` for the country's. */
  readonly en: string;
}

/** A person who held an office that leads a country: what a country's card lists by date. */
export interface CountryLeader {
  readonly person: number;
  /** Index into the person's `roles`. */
  readonly role: number;
}

/** How a Chinese name is read aloud. */
export interface Reading {
  /** Pinyin with tone marks, in words. */
  readonly pinyin: string;
  /** Zhuyin, with Taiwan's readings of the same characters. */
  readonly zhuyin: string;
}

export interface Knowledge {
  /** Hex digits that change whenever the list does. */
  readonly version: string;
  readonly entityCount: number;
  readonly formCount: number;
  /**
   * Reports every occurrence of every form in `text`, overlapping ones too, by start and then by end.
   * The text must be normalised; the caller checks borders of Latin words.
   */
  scan(text: string, visit: (start: number, end: number, form: number) => void): void;
  /** All that a form can mean; at least one. */
  references(form: number): readonly FormReference[];
  /** The same text with traditional characters made simplified, full-width ASCII made half-width, middle dots and
   * quotes made one kind. Offsets do not move: the result has the same length. */
  normalise(text: string): string;
  kindOf(entity: number): EntityKind;
  /** 1 (seldom in the news) to 5 (almost daily). */
  prominenceOf(entity: number): number;
  /** Decoded at the first call and kept. */
  entity(entity: number): CompiledEntity;
  /** How the full name is read; `null` when it has Latin letters, or when nobody knows for certain. */
  readingOf(entity: number): Reading | null;
  /** `null`: no entity of the list has the id. */
  indexOf(id: string): number | null;
  /** Countries by their one-character forms: 巴 → Pakistan, Palestine, Brazil. Empty when the character is none's. */
  countriesByCharacter(character: string): readonly number[];
  body(id: string): CompiledBody | null;
  /** The country's own body where the list holds it (china, foreign-ministry), else `null`. */
  bodyOf(country: number, bodyId: string): number | null;
  /** All own bodies of the country that the list holds, in the order of `lexicon/bodies.yaml`. */
  bodiesOf(country: number): readonly number[];
  /** The part of the world by its id. */
  region(id: string): CompiledRegion | null;
  /** The country whose capital (or seat of government) the place is; `null` for all other entities. */
  capitalOf(place: number): number | null;
  /**
   * Who may have led the country at some time of the year, by the years of their roles alone, in no particular order:
   * so that nobody else's entry need be decoded.
   */
  leadersOf(country: number, year: number): readonly CountryLeader[];
  /**
   * Whether the text is the usual Chinese form of a part of a foreign name (戴维, 斯图尔特): 2 to 6 simplified
   * characters, of `lexicon/transliteration.txt` or a part of a listed person's name. Ordinary words were left out.
   */
  isNameComponent(text: string): boolean;
  /**
   * How much more often a simplified character stands in transliterated names than in ordinary text: the natural
   * logarithm of the ratio, positive for 斯 or 尔, negative for 的 or 国. 0 where neither says anything.
   */
  transliterationScore(character: string): number;
  /**
   * How a simplified character is read: syllables of pinyin without tones (ü is v), the usual reading first. Empty for
   * characters beyond the 6,763 of GB 2312.
   */
  readingsOf(character: string): readonly string[];
  /** Ordinary words and their costs. Verified when first asked for. */
  words(): OrdinaryWords;
}

/** Ordinary words of two to four simplified characters. Costs are −ln of a word's share of a text. */
export interface OrdinaryWords {
  costOfCharacter(unit: number): number;
  /** Whether some word begins with the two UTF-16 units; rarely true though none does. */
  mayBegin(first: number, second: number): boolean;
  /** The cost of the word of `length` units at `start`; 0 when there is no such word. */
  costAt(text: string, start: number, length: number): number;
}
