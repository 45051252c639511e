/** Who is named in a generated text: a vocabulary of names that grows as the text does, as in real writing. */
import type { EntityKind } from '../../src/model/annotation.ts';
import { type Random, shuffled } from './random.ts';
import { CALLINGS, GIVEN_CHARACTERS, LATIN_FAMILY, LATIN_GIVEN, SURNAMES } from './templates.ts';

/** A name of the list, as far as the generator puts it into sentences. */
export interface ListedName {
  readonly kind: EntityKind;
  readonly full: string;
  /** What stands for the full name later on; `null`: the full name itself. */
  readonly short: string | null;
  /** An office with its country (日本|首相), printed before the first mention; `null`: none. */
  readonly title: string | null;
  /** 1 to 5, as in the list. */
  readonly prominence: number;
}

/** What unlisted names are made of, beside the list's own names. */
export interface NameSources {
  readonly names: readonly ListedName[];
  /** Usual parts of transliterated names (戴维). At least one. */
  readonly components: readonly string[];
}

interface Member {
  readonly full: string;
  readonly short: string;
}

/** A printed mention, and how many names it holds. */
export interface Printed {
  readonly text: string;
  readonly names: number;
}

/**
 * How a vocabulary grows (Pitman and Yor's process): after `n` mentions of `k` names the next is a new one with the
 * probability (THETA + DISCOUNT·k) / (THETA + n), so that k grows like n to the power DISCOUNT. Texts have 0.5 to 0.8.
 */
const DISCOUNT: Readonly<Record<EntityKind, number>> = { person: 0.7, country: 0.5, organization: 0.65, place: 0.65 };
const THETA = 3;

/** Of new people, how many no list has: of foreign shape (X·Y), of Chinese shape. */
const UNLISTED_FOREIGN = 0.25;
const UNLISTED_CHINESE = 0.08;
/** Of X·Y names that no list has, how many have their English in brackets, unless said otherwise. */
const GLOSSED = 0.5;
/** How often a name comes back soon, and within how many mentions of its kind. */
const SOON = 0.6;
const SOON_MENTIONS = 40;
/** How often somebody known is named by the short form. */
const SHORT = 0.75;

export class Cast {
  private readonly random: Random;
  private readonly sources: NameSources;
  private readonly fresh: Readonly<Record<EntityKind, ListedName[]>>;
  private readonly history: Readonly<Record<EntityKind, Member[]>> = {
    person: [],
    country: [],
    organization: [],
    place: [],
  };
  private readonly distinct: Record<EntityKind, number> = { person: 0, country: 0, organization: 0, place: 0 };

  private readonly glossed: number;

  /** @param glossed of new X·Y names, how many have their English in brackets. */
  constructor(sources: NameSources, random: Random, glossed: number = GLOSSED) {
    this.random = random;
    this.sources = sources;
    this.glossed = glossed;
    // Names come in an order of chance, but those of whom the news is full come early.
    const order = shuffled(sources.names, random, ({ prominence }) => 3 ** prominence).reverse();
    const ofKind = (kind: EntityKind): ListedName[] => order.filter((name) => name.kind === kind);
    this.fresh = {
      person: ofKind('person'),
      country: ofKind('country'),
      organization: ofKind('organization'),
      place: ofKind('place'),
    };
  }

  /** Names somebody or something of the kind: new, or known from before. */
  mention(kind: EntityKind): Printed {
    const history = this.history[kind];
    const growth = (THETA + DISCOUNT[kind] * this.distinct[kind]) / (THETA + history.length);
    const introduced = this.random.chance(growth) ? this.introduce(kind) : null;
    if (introduced !== null) {
      this.distinct[kind] += 1;
      history.push(introduced.member);
      return introduced.printed;
    }
    const recent = this.random.chance(SOON) ? history.slice(-SOON_MENTIONS) : history;
    const member = this.random.pick(recent);
    history.push(member);
    return { text: this.random.chance(SHORT) ? member.short : member.full, names: 1 };
  }

  /** Names somebody new whom no list has, with the English in brackets. */
  mentionGlossed(): Printed {
    const { member, printed } = this.introduceForeign(1);
    this.distinct.person += 1;
    this.history.person.push(member);
    return printed;
  }

  /** Somebody new; `null` when the list has nobody left of a kind that has no unlisted names. */
  private introduce(kind: EntityKind): { member: Member; printed: Printed } | null {
    const { random } = this;
    if (kind === 'person') {
      if (random.chance(UNLISTED_CHINESE)) return this.introduceChinese();
      if (random.chance(UNLISTED_FOREIGN) || this.fresh.person.length === 0) return this.introduceForeign(this.glossed);
    }
    const name = this.fresh[kind].pop();
    if (name === undefined) return null;
    const { full, short, title } = name;
    const titled = title !== null && random.chance(0.6);
    const text = titled ? title + full : full;
    return { member: { full, short: short ?? full }, printed: { text, names: titled ? 2 : 1 } };
  }

  private introduceForeign(glossed: number): { member: Member; printed: Printed } {
    const { random } = this;
    const given = random.pick(this.sources.components);
    const family = random.pick(this.sources.components);
    const full = `${given}·${family}`;
    const gloss = random.chance(glossed) ? `(${random.pick(LATIN_GIVEN)} ${random.pick(LATIN_FAMILY)})` : '';
    const calling = random.chance(0.5) ? random.pick(CALLINGS) : '';
    return { member: { full, short: family }, printed: { text: calling + full + gloss, names: 1 } };
  }

  private introduceChinese(): { member: Member; printed: Printed } {
    const { random } = this;
    const given = random.pick(GIVEN_CHARACTERS) + (random.chance(0.7) ? random.pick(GIVEN_CHARACTERS) : '');
    const full = random.pick(SURNAMES) + given;
    return { member: { full, short: full }, printed: { text: random.pick(CALLINGS) + full, names: 1 } };
  }
}
