/** Texts to measure linking on: sentences of our own, as long as wanted, named as densely as the news is. */
import { ENTITY_KINDS } from '../../src/model/annotation.ts';
import { Cast, type NameSources, type Printed } from './cast.ts';
import { type Random, seeded, shuffled } from './random.ts';
import {
  ABBREVIATED,
  BODIES,
  GLOSSED_SENTENCE,
  NAMED_SENTENCES,
  OPENERS,
  PAIRS,
  PLAIN_SENTENCES,
  SLOT_OF_KIND,
  TAILS,
  TIMES,
} from './templates.ts';

/** A sentence, and how many names stand in it. */
export interface Sentence {
  readonly text: string;
  readonly names: number;
}

/** One of the project's own sentences. */
export interface OwnSentence extends Sentence {
  /** The sentence with slots for its names, to be used again with others; `null`: it makes sense with its own alone. */
  readonly template: string | null;
}

export interface TextSources extends NameSources {
  /** The project's own sentences; as it stands each is used at most once in a text. */
  readonly sentences: readonly OwnSentence[];
}

/** Lengths of paragraphs, in UTF-16 units. */
export const PARAGRAPH_MIN = 80;
export const PARAGRAPH_MAX = 200;
/** One name in this many units. */
const UNITS_OF_NAME = 29;
/** How often a sentence with names is one of the project's own, at last with other names. */
const OWN_SHARE = 0.7;

export interface GeneratedText {
  /** Paragraphs joined by line breaks: exactly as many UTF-16 units as were asked for. */
  readonly text: string;
  /** How many names were put in. */
  readonly names: number;
}

/** English in brackets. */
export const GLOSS = /\([A-Z][^()]*\)/;

/**
 * Writes a text. The same parameters give the same text.
 *
 * @param length UTF-16 units, line breaks included; at least one paragraph's.
 * @param glosses how many names have English in brackets, spread evenly; `null`: as it comes.
 * @throws {RangeError} when the length is below `PARAGRAPH_MIN`.
 */
export function generateText(
  length: number,
  seed: number,
  sources: TextSources,
  glosses: number | null = null,
): GeneratedText {
  if (length < PARAGRAPH_MIN) throw new RangeError(`a text has at least ${PARAGRAPH_MIN} units, not ${length}`);
  const writer = new Writer(sources, seeded(seed), glosses === null ? null : evenly(glosses, length));
  const paragraphs: string[] = [];
  let left = length;
  while (left > PARAGRAPH_MAX) {
    // What is left behind the paragraph and its line break must be enough for another one.
    const paragraph = writer.paragraph(Math.min(PARAGRAPH_MAX, left - 1 - PARAGRAPH_MIN));
    paragraphs.push(paragraph);
    left -= paragraph.length + 1;
  }
  paragraphs.push(writer.lastParagraph(left));
  return { text: paragraphs.join('\n'), names: writer.names };
}

const KINDS_BY_SLOT = new Map(ENTITY_KINDS.map((kind) => [SLOT_OF_KIND[kind], kind]));

/** Places that divide a length into equal parts. */
function evenly(places: number, length: number): number[] {
  return Array.from({ length: places }, (_, index) => ((index + 1) * length) / (places + 1));
}

class Writer {
  names = 0;
  private units = 0;
  private pending: Sentence | null = null;
  private readonly own: OwnSentence[];
  private readonly ownTemplates: readonly string[];
  private readonly cast: Cast;
  private readonly random: Random;

  /** After how many units somebody with English in brackets is to come in, the next place last. */
  private readonly glossPlaces: number[];

  /** @param glossPlaces the only places where names have English in brackets; `null`: chance decides. */
  constructor(sources: TextSources, random: Random, glossPlaces: readonly number[] | null) {
    this.random = random;
    this.glossPlaces = [...(glossPlaces ?? [])].reverse();
    this.own = shuffled(sources.sentences, random).filter(({ text }) => glossPlaces === null || !GLOSS.test(text));
    this.ownTemplates = this.own.flatMap(({ template }) => template ?? []);
    this.cast = glossPlaces === null ? new Cast(sources, random) : new Cast(sources, random, 0);
  }

  /** A paragraph of at least `PARAGRAPH_MIN` and at most `most` units. */
  paragraph(most: number): string {
    const target = PARAGRAPH_MIN + this.random.below(most - PARAGRAPH_MIN + 1);
    let text = '';
    while (text.length < target) {
      const sentence = this.pending ?? this.sentence();
      this.pending = null;
      if (text.length + sentence.text.length <= most) {
        text += this.use(sentence);
      } else if (text.length >= PARAGRAPH_MIN) {
        this.pending = sentence;
        return text;
      } else {
        text = cut(text + this.use(sentence), most);
      }
    }
    return text;
  }

  /** A paragraph of exactly that many units; its last sentence may end early. */
  lastParagraph(units: number): string {
    let text = '';
    while (text.length < units) text += this.use(this.pending ?? this.sentence());
    return cut(text, units);
  }

  private use(sentence: Sentence): string {
    this.pending = null;
    this.units += sentence.text.length;
    this.names += sentence.names;
    return sentence.text;
  }

  /** The next sentence: with names where the text has fewer than it should, else without. */
  private sentence(): Sentence {
    if (this.units >= (this.glossPlaces.at(-1) ?? Number.POSITIVE_INFINITY)) {
      this.glossPlaces.pop();
      return this.fill(GLOSSED_SENTENCE);
    }
    const wanting = this.names * UNITS_OF_NAME <= this.units;
    if (!wanting) return this.fill(this.decorated(this.random.pick(PLAIN_SENTENCES)));
    if (this.random.chance(OWN_SHARE)) {
      const own = this.own.pop();
      if (own !== undefined) return own;
      if (this.ownTemplates.length > 0) return this.fill(this.random.pick(this.ownTemplates));
    }
    return this.fill(this.decorated(this.random.pick(NAMED_SENTENCES)));
  }

  /** The template with something before or behind it, now and then. */
  private decorated(template: string): string {
    const opener = this.random.chance(0.2) ? this.random.pick(OPENERS) : '';
    const tail = this.random.chance(0.25) ? `，${this.random.pick(TAILS)}。` : '。';
    return template.endsWith('。') ? opener + template.slice(0, -1) + tail : opener + template;
  }

  private fill(template: string): Sentence {
    let names = 0;
    const text = template
      .replace(/\{T\}/g, () => this.random.pick(TIMES))
      .replace(/\{([A-Z])\}/g, (_, letter: string) => {
        const printed = this.slot(letter);
        names += printed.names;
        return printed.text;
      });
    return { text, names };
  }

  private slot(letter: string): Printed {
    const kind = KINDS_BY_SLOT.get(letter);
    if (kind !== undefined) return this.cast.mention(kind);
    if (letter === 'B') {
      const { text, names } = this.cast.mention('country');
      return { text: text + this.random.pick(BODIES), names };
    }
    if (letter === 'G') return this.cast.mentionGlossed();
    if (letter === 'X') return { text: this.random.pick(PAIRS), names: 2 };
    if (letter === 'Y') return { text: this.random.pick(ABBREVIATED), names: 1 };
    if (letter === 'N') return { text: String(2 + this.random.below(11)), names: 0 };
    throw new Error(`no slot {${letter}}`);
  }
}

/** The first units of a text, ended by a full stop if it had to be cut. */
function cut(text: string, units: number): string {
  return text.length <= units ? text : `${text.slice(0, units - 1)}。`;
}
