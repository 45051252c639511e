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
  /** A part of a name that is also a city's or company's, where the person is meant (华盛顿, 迪士尼). */
  partialPerson: 1.36,
  /** A country and its body beat the two apart. */
  composed: 1.4,
  body: 1.05,
  abbreviation: 1.25,
  /** Ordinary words with a one-character country in them. */
  word: 1.26,
  discovery: 1.25,
  /** Longer than the listed name that it begins with. */
  organization: 1.4,
  /** Its short form, without the country or place. */
  shortForm: 1.3,
  /** A name guessed from the words beside it yields to everything that is known. */
  guess: 1.02,
} as const;

/**
 * −ln of the share of a name in a text, for comparing it with ordinary words (segmentation): the Times prints 特朗普 about
 * once in 1,500 words, a name of the lowest prominence once in 100,000, the name of a country once in 500.
 */
export const NAME_COST = { mostProminent: 7.3, step: 1, mostProminentCountry: 6.2 } as const;

/**
 * The same for one-character countries: a character that the article or its neighbour vouches for, another one, one with
 * its prefix or suffix; what a word for relations behind a chain is worth, or a number that counts it (两国), and what a
 * number costs that does not.
 */
export const ABBREVIATION_COST = {
  firm: 5.2,
  other: 7,
  prefixed: 12.5,
  /** 中 and 以 stand almost anywhere by themselves. */
  prefixedEveryday: 9.8,
  suffixed: 11.5,
  rightWord: 3,
  counted: 3,
  miscounted: 6,
  /** How much better than ordinary words a chain must be. */
  least: 0.5,
} as const;

/**
 * What a content character that is left alone between words costs beside what the counts say of it; and from which cost
 * on ordinary text hardly has a character (琇, 旻).
 */
export const SEGMENTATION = { contentCharacter: 2.5, rareCharacter: 13.5 } as const;

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
  /** Each related entity in the article, at most `coherenceMost` in all; more if it is the country named most. */
  coherence: 0.5,
  coherenceMost: 2,
  mainCountry: 0.5,
  /** A body or party of the country that the story is most about; of one that is not in the story at all. */
  storyCountry: 2,
  foreignStory: -3,
  /** Its country is the last one that the paragraph names before it. Less than the story's own. */
  nearCountry: 1.5,
  /** The article's section is the entity's country's. */
  section: 0.5,
  /** The person was not yet grown up, or the organization not yet founded, at the article's date. */
  inactive: -8,
} as const;

/** A reading below this is not shown. */
export const SHOWN_SCORE = 2;
/** A reading at or above this is `sure`. */
export const SURE_SCORE = 4.5;
/** Two readings nearer than this to each other can't be told apart. */
export const AMBIGUITY_MARGIN = 1;
