/**
 * The numbers of the linker, all in one place.
 *
 * Lattice weights are per UTF-16 code unit, so that length decides first (linking facts §3.1, step 4). Scores are
 * log-odds that a reading is right rather than none (§3.1, step 6).
 */

/** Lattice weight of one character of a candidate, by what it is. */
export const CHARACTER_WEIGHT = {
  /** All three alike: of equal sums the fewer and longer candidates win, so a whole word beats two names in it. */
  blocker: 1.35,
  name: 1.35,
  alias: 1.35,
  partial: 1.2,
  /** A country and its body beat the two apart. */
  composed: 1.4,
  body: 1.05,
  abbreviation: 1.25,
  /** Ordinary words with a one-character country in them. */
  word: 1.26,
  discovery: 1.25,
  /** A name guessed from the words beside it yields to everything that is known. */
  guess: 1.02,
} as const;

/** Score of a reading before any evidence, by the licence that its form has. */
export const LICENCE_SCORE = { free: 4, cue: 1, document: 1, title: 0.5 } as const;

/** What each kind of evidence adds to a reading's score. */
export const EVIDENCE_SCORE = {
  fullNameInArticle: 4,
  title: 2.5,
  speechVerb: 1.5,
  countryBeside: 1,
  englishInBrackets: 6,
  englishInPair: 4,
  englishInLink: 3,
  /** One step of prominence, 1 to 5. */
  prominence: 0.4,
  /** A related entity stands in the article. */
  coherence: 0.5,
  /** The person was not yet grown up, or had been dead for long, at the article's date. */
  inactive: -2,
} as const;

/** A reading below this is not shown. */
export const SHOWN_SCORE = 2;
/** A reading at or above this is `sure`. */
export const SURE_SCORE = 4.5;
/** Two readings nearer than this to each other can't be told apart. */
export const AMBIGUITY_MARGIN = 1;
