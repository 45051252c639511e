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
  /** An id of the list, `country/body` for a composed body, or an `OwnName`'s id. */
  readonly id: string;
  /** The full mainland name; of an own name the one that the reader wrote. */
  readonly zh: string;
  /** Empty for an own name without English. */
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

/**
 * A reason for a link. `code` is worded by the interface; `value` is the word or name it speaks of; `at` is where in the
 * article it stands.
 */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly value?: string;
  readonly at?: Span;
}

export type EvidenceCode =
  /** The reader added this name. */
  | 'own-name'
  /** The full name is printed here. */
  | 'full-name'
  /** Another form; `value` is the full name. */
  | 'alias-of'
  /** The family name; `value` is the full name, `at` where the article prints it (absent: nowhere). */
  | 'family-name'
  /** A given name or another part, likewise. */
  | 'part-of-name'
  /** A family name that stands for this person without the full name; `value` is the full name. */
  | 'usual-without-full-name'
  /** A title beside it (总统). */
  | 'title'
  /** A title beside it that is an office this person held at the article's date, or before it where the title says so. */
  | 'office'
  | 'speech-verb'
  | 'country-beside'
  /** It stands in a row with names of its kind. */
  | 'in-row'
  /** `value` is the English. */
  | 'english-in-brackets'
  | 'english-in-pair'
  /** A link's address, or the article's own, names it; `value` is the words there. */
  | 'english-in-address'
  /** Another entity of the article that belongs to this one; `value` is its name, `at` where it stands. */
  | 'related'
  | 'chain'
  | 'prefix'
  | 'suffix'
  | 'composition'
  | 'country-of-article'
  | 'name-shape'
  /** （音） behind the name: the Times romanized it back into Chinese. */
  | 'phonetic'
  | 'recurs';

/** What the article itself says of a name that the list does not hold. */
export interface UnlistedName {
  /** The full printed name. */
  readonly zh: string;
  /** The English that brackets or the paired paragraph give; empty when the article gives none. */
  readonly en: string;
  /** The words of apposition before the name (普林斯顿大学历史学教授), as printed; `null` when there are none. */
  readonly apposition: string | null;
  /** Where the full name first stands. */
  readonly first: Span;
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
  /** Set for an unlisted name only. */
  readonly name?: UnlistedName;
  readonly how: How;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

/** Whether two mentions begin at the same place of the article: no two annotations do. */
export function isSamePlace(a: Pick<Span, 'block' | 'start'>, b: Pick<Span, 'block' | 'start'>): boolean {
  return a.block === b.block && a.start === b.start;
}

/** The mentions of each card, by its key, in the order in which the keys first occur. */
export function mentionsByKey(annotations: readonly Annotation[]): Map<string, [Annotation, ...Annotation[]]> {
  const byKey = new Map<string, [Annotation, ...Annotation[]]>();
  for (const annotation of annotations) {
    const key = cardKey(annotation);
    const mentions = byKey.get(key);
    if (mentions === undefined) byKey.set(key, [annotation]);
    else mentions.push(annotation);
  }
  return byKey;
}

/** The mentions that share a card, in the order given. */
export function mentionsOf(annotations: readonly Annotation[], key: string): Annotation[] {
  return annotations.filter((annotation) => cardKey(annotation) === key);
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
