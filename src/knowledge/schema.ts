/**
 * What an entry of the knowledge list may hold, as a validator and as types.
 *
 * An entry is written in YAML (`entries/**`); field names there are the ones below. `docs/knowledge.md` tells people
 * how to write one; the rules that need the whole list (duplicate forms, unknown ids) are in `compile/check.ts`.
 */
import * as v from 'valibot';

/** Lower-case words joined by hyphens: our own identifier of an entity, stable for ever. */
const identifier = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by single hyphens'),
);

/** Text without white space at its ends, not empty, without control characters. */
const text = v.pipe(
  v.string(),
  v.nonEmpty('must not be empty'),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule refuses
  v.regex(/^\S(?:[^\u0000-\u001f]*\S)?$/, 'must not begin or end with white space, nor hold control characters'),
);

/** A year, month or day: `2023`, `2023-03`, `2023-03-11`. Only what is known is written. */
const partialDate = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  v.regex(/^-?\d{1,4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);

const year = v.pipe(v.number(), v.integer('a year is a whole number'));

/**
 * What must stand near a form before it may be taken for its entity.
 * `free`: nothing. `cue`: a title, a speech verb or a country beside it, or another form of the entity in the article.
 * `document`: another, longer form of the same entity in the same article. `title`: a title right beside it.
 */
export const LICENCES = ['free', 'cue', 'document', 'title'] as const;
const licence = v.picklist(LICENCES, `a licence is one of ${LICENCES.join(', ')}`);

/** Where a form is used: the mainland, Taiwan, Hong Kong. */
export const REGIONS = ['cn', 'tw', 'hk'] as const;
const region = v.picklist(REGIONS, `a region is one of ${REGIONS.join(', ')}`);

/** A further way to write the name: a plain string, or one with conditions. */
const alias = v.union([
  text,
  v.strictObject({
    form: text,
    region: v.optional(region),
    licence: v.optional(licence),
  }),
]);

/**
 * Chinese and English words for the same thing. `zh` is in simplified characters with the mainland's wording; the
 * traditional form is derived, and `hant` overrides it where derivation is wrong.
 */
const bilingual = v.strictObject({ zh: text, hant: v.optional(text), en: text });

const description = v.strictObject({
  zh: v.pipe(text, v.maxLength(60, 'a Chinese description has at most 60 characters')),
  hant: v.optional(v.pipe(text, v.maxLength(60, 'a Chinese description has at most 60 characters'))),
  en: v.pipe(text, v.maxLength(160, 'an English description has at most 160 characters')),
});

/** Names: the mainland form, the Times' English, and the regional forms only where the wording differs. */
const names = v.strictObject({
  zh: text,
  tw: v.optional(text),
  hk: v.optional(text),
  en: text,
  'also-en': v.optional(v.array(text)),
});

/**
 * An office that leads a country. A country's card lists the people who held one at the article's date.
 */
export const OFFICES = ['head-of-state', 'head-of-government', 'leader'] as const;

const role = v.strictObject({
  title: bilingual,
  /** The country, organization or place that the role belongs to: an id of this list. */
  of: v.optional(identifier),
  office: v.optional(v.picklist(OFFICES)),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
});

const checked = v.strictObject({
  on: v.pipe(v.string(), v.isoDate('a date is YYYY-MM-DD')),
  against: v.array(text),
});

const common = {
  id: identifier,
  names,
  aliases: v.optional(v.array(alias)),
  /** Words that contain one of the forms but do not name the entity; they compete with it and win by length. */
  blockers: v.optional(v.array(text)),
  description,
  /** How often the Times writes of it: 1 seldom, 5 almost daily. Only ranks entities that share a form. */
  prominence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  /** Licence of `names` (all regions); without one the name stands freely. */
  licence: v.optional(licence),
  related: v.optional(v.array(identifier)),
  wikipedia: v.optional(v.strictObject({ en: v.optional(text), zh: v.optional(text) })),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  checked,
};

/** The partial name that stands for the whole one later in a text; `dominant` when it may stand without it. */
const family = v.strictObject({
  zh: text,
  tw: v.optional(text),
  hk: v.optional(text),
  dominant: v.optional(v.boolean()),
});

export const personSchema = v.strictObject({
  ...common,
  kind: v.literal('person'),
  family: v.optional(family),
  roles: v.optional(v.array(role)),
  born: v.optional(year),
  died: v.optional(year),
});

/** What a polity is; `former` ones no longer exist. `disputed` ones stand in `entries/disputed.yaml`. */
export const POLITIES = ['member', 'territory', 'disputed', 'former'] as const;

/**
 * One neutral sentence on who governs and who claims, where that is disputed. Everything that has one stands in
 * `entries/disputed.yaml`.
 */
const status = bilingual;

export const countrySchema = v.strictObject({
  ...common,
  kind: v.literal('country'),
  polity: v.picklist(POLITIES),
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO code is two capital letters'))),
  /** One-character forms: 中, 美. How they may be used is the linker's rule data. */
  characters: v.optional(v.array(v.pipe(text, v.length(1, 'a one-character form has one character')))),
  /** The id of the place that is its capital, or the seat of its government. */
  capital: v.optional(identifier),
  /** Set where it is disputed whether the city is the capital: the card then says 政府所在地. */
  'capital-is-seat': v.optional(v.boolean()),
  status: v.optional(status),
  /** The part of the world: an id of `lexicon/regions.yaml`. */
  region: v.optional(identifier),
  /** The countries and territories across a land border, the better known first; each names this one too. */
  neighbours: v.optional(v.array(identifier)),
  from: v.optional(year),
  to: v.optional(year),
});

export const organizationSchema = v.strictObject({
  ...common,
  kind: v.literal('organization'),
  /** The country it belongs to. */
  country: v.optional(identifier),
  /** A generic body of `lexicon/bodies.yaml` that this is the country's own: 中国 + 外交部. */
  body: v.optional(identifier),
  parent: v.optional(identifier),
  seat: v.optional(identifier),
  founded: v.optional(year),
  dissolved: v.optional(year),
});

export const placeSchema = v.strictObject({
  ...common,
  kind: v.literal('place'),
  country: v.optional(identifier),
  within: v.optional(identifier),
  status: v.optional(status),
  /** What sort of place: city, province, state, region, sea, strait, island, river, building, site, continent. */
  type: text,
});

/** Any entry of the list. */
export const entrySchema = v.variant('kind', [personSchema, countrySchema, organizationSchema, placeSchema]);

export type Entry = v.InferOutput<typeof entrySchema>;
export type PersonEntry = v.InferOutput<typeof personSchema>;
export type CountryEntry = v.InferOutput<typeof countrySchema>;
export type OrganizationEntry = v.InferOutput<typeof organizationSchema>;
export type PlaceEntry = v.InferOutput<typeof placeSchema>;
/** What only matching and checking ask of an entry; forms and their licences have sections of their own. */
export const UNLISTED_FIELDS = ['aliases', 'blockers', 'checked', 'licence'] as const;

type Listed<Written> = Written extends unknown ? Omit<Written, (typeof UNLISTED_FIELDS)[number]> : never;

/** An entry as the compiled list holds it: what cards and linking ask of it. */
export type ListedEntry = Listed<Entry>;
export type ListedPerson = Listed<PersonEntry>;
export type Licence = (typeof LICENCES)[number];
export type Region = (typeof REGIONS)[number];
export type Role = v.InferOutput<typeof role>;
export type Alias = v.InferOutput<typeof alias>;
