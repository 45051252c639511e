/** What the reader sees of one entity in one article. Built by the background with the annotations. */
import type { EntityKind, Span } from './annotation.ts';

/** The same words for readers of simplified Chinese, traditional Chinese and English. */
export interface Wording {
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
}

/** Where the English name comes from. */
export type EnglishSource = 'list' | 'own' | 'brackets' | 'pair';

export interface CardRole {
  readonly title: Wording;
  /** The body or country of the role; `null` when the title says it. */
  readonly of: Wording | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when not known (`from`) or not ended or not known (`to`). */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the role was held on the article's date. */
  readonly atDate: boolean;
}

/** How the name is written in a region; labelled by where it is used. */
export interface Spelling {
  readonly region: 'cn' | 'tw' | 'hk';
  readonly text: string;
}

export interface Leader {
  readonly name: Wording;
  readonly title: Wording;
}

export interface CardChoice {
  readonly id: string;
  readonly name: Wording;
  readonly description: Wording | null;
}

export interface Card {
  /** `cardKey` of the annotations it belongs to. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: Wording;
  /** `null`: no English form is known. */
  readonly english: { readonly text: string; readonly source: EnglishSource } | null;
  /** How `name` is read aloud; `null`: not known, which is better than guessed. */
  readonly reading: { readonly pinyin: string; readonly zhuyin: string } | null;
  readonly alsoEn: readonly string[];
  readonly description: Wording | null;
  /** For unlisted names and ambiguous mentions `description` is `null` and this says which of the two. */
  readonly listed: boolean;
  /** A name that the reader added. */
  readonly own: boolean;
  readonly choices: readonly CardChoice[];
  /** What the article itself says of an unlisted name: words of apposition, place of the full name; else `null`. */
  readonly inArticle: { readonly apposition: string | null; readonly first: Span } | null;
  /** Roles held at the article's date first, newest first; then the others, last ended first. */
  readonly roles: readonly CardRole[];
  readonly spellings: readonly Spelling[];
  readonly born: number | null;
  readonly died: number | null;
  /** Countries and territories. `isSeat`: the city is worded as seat of government. */
  readonly capital: { readonly name: Wording; readonly isSeat: boolean } | null;
  readonly leaders: readonly Leader[];
  /** The part of the world, what lies across a land border, and its own bodies that the list holds, best known first. */
  readonly region: Wording | null;
  readonly neighbours: readonly Wording[];
  readonly bodies: readonly Wording[];
  /** Disputed polities and places: who governs, who claims. */
  readonly status: Wording | null;
  /** Organizations: what they belong to and where they sit. */
  readonly parent: Wording | null;
  readonly seat: Wording | null;
  /** A capital: the country whose government it often means. */
  readonly standsFor: Wording | null;
  /** Titles of checked Wikipedia articles. */
  readonly wikipedia: { readonly en: string | null; readonly zh: string | null };
}
