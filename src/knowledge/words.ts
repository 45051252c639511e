/**
 * Ordinary words and how rare they are, for telling a name from the words that it straddles (冰川|普遍 is no 川普). Words
 * of two to four simplified characters, and single characters. Looked at, not parsed.
 */
import { findInColumns } from './columns.ts';
import { SECTION } from './file.ts';
import type { Sections } from './sections.ts';

/** Longest word, in characters. */
export const WORD_MAX = 4;
/** The cost of a character that the lexicon does not have: rarer than all that it has. */
const UNKNOWN_CHARACTER_COST = 16;
/** Costs are kept as whole numbers of this. */
export const COST_STEP = 0.1;

/** Of the set of words' beginnings: half a million bits for fifty thousand words. */
const FILTER_BITS = 19;

/** A hash of a word's first two units: which bit says that some word begins so. */
function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - FILTER_BITS);
}

/** The set of the words' beginnings, as bits. */
export function beginningsOf(words: Iterable<string>): Uint32Array {
  const bits = new Uint32Array(2 ** FILTER_BITS / 32);
  for (const word of words) {
    const hash = pairHash(word.charCodeAt(0), word.charCodeAt(1));
    bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
  return bits;
}

export class Words {
  private readonly beginnings: Uint32Array;
  private readonly units: Uint16Array;
  private readonly costs: Uint8Array;
  /** For each length from 0 the number of its first word. */
  private readonly firstWord: readonly number[];
  /** For each length from 0 where its units begin. */
  private readonly firstUnit: readonly number[];
  private readonly characterCosts = new Float32Array(0x10000).fill(UNKNOWN_CHARACTER_COST);

  /** @throws {KnowledgeError} when one of its sections is damaged. */
  constructor(sections: Sections) {
    this.units = sections.u16(SECTION.words);
    this.costs = sections.bytesOf(SECTION.wordCosts);
    const counts = sections.u32(SECTION.wordCounts);
    const firstWord = [0];
    const firstUnit = [0];
    for (let length = 0; length < counts.length; length++) {
      firstWord.push((firstWord[length] ?? 0) + (counts[length] ?? 0));
      firstUnit.push((firstUnit[length] ?? 0) + length * (counts[length] ?? 0));
    }
    this.firstWord = firstWord;
    this.firstUnit = firstUnit;
    this.beginnings = sections.u32(SECTION.wordBeginnings);
    const characters = sections.u16(SECTION.characterCosts);
    for (let index = 0; index + 1 < characters.length; index += 2) {
      this.characterCosts[characters[index] ?? 0] = (characters[index + 1] ?? 0) * COST_STEP;
    }
  }

  /** −ln of the share of a single character as a word. */
  costOfCharacter(unit: number): number {
    return this.characterCosts[unit] ?? UNKNOWN_CHARACTER_COST;
  }

  /** Whether some word begins with the two units; rarely true though none does. */
  mayBegin(first: number, second: number): boolean {
    const hash = pairHash(first, second);
    return ((this.beginnings[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }

  /** −ln of the share of the word of `length` characters at `start`; 0 when there is no such word. */
  costAt(text: string, start: number, length: number): number {
    const first = this.firstWord[length] ?? 0;
    const count = (this.firstWord[length + 1] ?? first) - first;
    const word = findInColumns(this.units, this.firstUnit[length] ?? 0, count, text, start, length);
    return word === -1 ? 0 : (this.costs[first + word] ?? 0) * COST_STEP;
  }
}
