/** What linking says of an article: which words name which entity, how sure, and why. */

export const ENTITY_KINDS = ['person', 'country', 'organization', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A span of a block's text, UTF-16 code units, end exclusive. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** An entity as an annotation names it. */
export interface EntityReference {
  /** An id of the list, or `country/body` for a composed body. */
  readonly id: string;
  /** The full mainland name. */
  readonly zh: string;
  readonly en: string;
  /** Up to four further attested English names. */
  readonly alsoEn: readonly string[];
}

/** An entity that an ambiguous mention may mean; `score` in log-odds, best first. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly score: number;
}

/** How a mention was recognised. */
export type How =
  /** The entity's full name, in any region's form. */
  | 'name'
  /** Another form that the list holds. */
  | 'alias'
  /** A part of the name: family name, given name. */
  | 'partial'
  /** A one-character country form. */
  | 'abbreviation'
  /** A country and its body: 中国 + 外交部. */
  | 'composed'
  /** A body named alone, resolved by the country that the article is about. */
  | 'body'
  /** A name that the list does not hold, recognised by its shape. */
  | 'shape'
  /** A name with its English in brackets behind it. */
  | 'gloss';

export type Certainty = 'sure' | 'likely' | 'unlisted';

/** A reason for a link. `code` is worded by the interface; `value` is the word or name it speaks of. */
export interface Evidence {
  readonly code:
    | 'full-name'
    | 'alias-of'
    | 'part-of-name'
    | 'full-name-in-article'
    | 'usual-without-full-name'
    | 'title'
    | 'speech-verb'
    | 'country-beside'
    | 'in-row'
    | 'english-in-brackets'
    | 'english-in-pair'
    | 'english-in-link'
    | 'chain'
    | 'prefix'
    | 'suffix'
    | 'composition'
    | 'country-of-article'
    | 'name-shape'
    | 'recurs';
  readonly value?: string;
  /** Where in the article the reason stands. */
  readonly at?: Span;
}

export interface Annotation extends Span {
  /** The printed words: the block's text from `start` to `end`. */
  readonly text: string;
  readonly kind: EntityKind;
  /** `null`: the list has no such entity, or, with `choices`, it can't tell which. */
  readonly entity: EntityReference | null;
  readonly choices?: readonly Choice[];
  /** The ids of a composed body's parts: country, body. */
  readonly composedOf?: readonly string[];
  /** For a capital: the id of the country whose government it often means. */
  readonly standsFor?: string;
  /** What the article itself says of an unlisted name; `en` is empty when it gives no English. */
  readonly name?: { readonly zh: string; readonly en: string };
  readonly how: How;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

/**
 * The key under which the mentions of one entity in an article are gathered: one card a key.
 *
 * @returns the entity's id; for an ambiguous mention its choices' ids; for an unlisted name the full name.
 */
export function cardKey(annotation: Annotation): string {
  if (annotation.entity !== null) return annotation.entity.id;
  if (annotation.choices !== undefined) {
    return `choices:${annotation.choices.map((choice) => choice.id).join('|')}`;
  }
  return `name:${annotation.name?.zh ?? annotation.text}`;
}
