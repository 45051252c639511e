/**
 * Stage: whether what looks like a short name is only the seam of two ordinary words (冰川|普遍 is no 川普, 其中|国务卿 no
 * 中国). A text has no word borders, so a short string stands in it by chance far oftener than a long one.
 *
 * Around a place the cheapest way to cut the text into ordinary words is compared with the cheapest one in which the name
 * is a word too. Costs are −ln of the words' shares, so the comparison is that of two unigram language models.
 */
import type { OrdinaryWords } from '../knowledge/knowledge.ts';
import { FirstUnits } from './first-units.ts';
import { SEGMENTATION } from './rules/weights.ts';

/** Characters that are words by themselves. */
const FUNCTION_CHARACTERS = new FirstUnits([
  ...'的了着过在是和与及对将被把从向由说为有也不都就还而但或其这那我他她它们个等上中下里内外后前时到以于之所者让使给比会要能可没很更最又再才只则因并如若据称曾已正仍便一二三两几每各该本此人',
]);

/** How far the text is read to either side, in characters: two words of the longest kind. */
const REACH = 6;
const WORD_MAX = 4;
const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;

/** What a stretch's prefixes cost: one buffer for all, for a stretch is short and nothing is kept of it. */
const COSTS = new Float64Array(64);

/** For each place: whether it was asked about, then what words of 2 to 4 characters cost there. */
export const ROOM_OF_PLACE = WORD_MAX;
const UNASKED = 0;
const ASKED = 1;

export class Segmentation {
  private readonly text: string;
  private readonly words: OrdinaryWords;
  /** The costs of the words that begin at each place, by length; asked for a place when somebody first asks. */
  private readonly costs: Float64Array;

  /**
   * @param text normalised.
   * @param costs room for what is found, `ROOM_OF_PLACE` zeros for each unit of the text: a part of one array for the
   *   whole article, because many small ones cost more than what they hold.
   */
  constructor(text: string, words: OrdinaryWords, costs = new Float64Array(text.length * ROOM_OF_PLACE)) {
    this.text = text;
    this.words = words;
    this.costs = costs;
  }

  /**
   * Whether ordinary words explain a place better than a name there does.
   *
   * @param cost −ln of the share of the name's sort in a text.
   */
  isSeam(start: number, end: number, cost: number): boolean {
    if (!this.isCrossed(start) && !this.isCrossed(end)) return false;
    return this.gain(start, end, cost) < 0;
  }

  /**
   * How much cheaper the text becomes when `start`–`end` is a word of the given cost: negative when ordinary words alone
   * are the better reading.
   */
  gain(start: number, end: number, cost: number): number {
    const from = this.runStart(start);
    const to = this.runEnd(end);
    const behind = this.cheapest(end, to);
    const ordinary = this.cheapest(from, to, start, end);
    // On its way it has found what the stretch before the name costs, in which the name plays no part.
    return ordinary - ((COSTS[start - from] ?? 0) + cost + behind);
  }

  /** Whether the string is an ordinary word itself. */
  isWord(start: number, end: number): boolean {
    return end - start > 1 && end - start <= WORD_MAX && this.wordCost(start, end - start) > 0;
  }

  /** Whether an ordinary word of two characters or more ends at a position. */
  endsWord(position: number): boolean {
    for (let length = 2; length <= WORD_MAX && length <= position; length += 1) {
      if (this.wordCost(position - length, length) > 0) return true;
    }
    return false;
  }

  /** Whether an ordinary word of two characters or more starts at a position. */
  startsWord(position: number): boolean {
    for (let length = 2; length <= WORD_MAX; length += 1) if (this.wordCost(position, length) > 0) return true;
    return false;
  }

  /** Whether an ordinary word stands over the seam before `position`. */
  private isCrossed(position: number): boolean {
    for (let start = Math.max(0, position - WORD_MAX + 1); start < position; start += 1) {
      for (let length = position - start + 1; length <= WORD_MAX; length += 1) {
        if (this.wordCost(start, length) > 0) return true;
      }
    }
    return false;
  }

  /** Whether ordinary text hardly has a character: less than once in about 800,000. */
  isRare(character: string): boolean {
    return this.words.costOfCharacter(character.charCodeAt(0)) >= SEGMENTATION.rareCharacter;
  }

  /** A character that is left between words is seldom a word: what the counts say of it alone is too much. */
  private aloneCost(at: number): number {
    const unit = this.text.charCodeAt(at);
    const cost = this.words.costOfCharacter(unit);
    return FUNCTION_CHARACTERS.has(unit) ? cost : cost + SEGMENTATION.contentCharacter;
  }

  /** The cost of the word of two to four characters at a place; 0: there is none. */
  private wordCost(start: number, length: number): number {
    const first = start * ROOM_OF_PLACE;
    if (this.costs[first] === UNASKED) this.askWords(start);
    return this.costs[first + length - 1] ?? 0;
  }

  /** Several stages ask about the same places, and each about words of all lengths. */
  private askWords(start: number): void {
    const { costs, text, words } = this;
    const first = start * ROOM_OF_PLACE;
    costs[first] = ASKED;
    if (start + 1 >= text.length || !words.mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1))) return;
    for (let length = 2; length <= WORD_MAX && start + length <= text.length; length += 1) {
      costs[first + length - 1] = words.costAt(text, start, length);
    }
  }

  /**
   * The cost of the cheapest way to cut a stretch into ordinary words, `start`–`end` not being one of them. Leaves in
   * `COSTS` what each of the stretch's beginnings costs.
   */
  private cheapest(from: number, to: number, start = -1, end = -1): number {
    const costs = COSTS.fill(Number.POSITIVE_INFINITY, 0, to - from + 1);
    costs[0] = 0;
    for (let at = from; at < to; at += 1) {
      const base = costs[at - from] ?? 0;
      const alone = base + this.aloneCost(at);
      if (alone < (costs[at - from + 1] ?? 0)) costs[at - from + 1] = alone;
      for (let length = 2; length <= WORD_MAX && at + length <= to; length += 1) {
        if (at === start && at + length === end) continue;
        const cost = this.wordCost(at, length);
        if (cost > 0 && base + cost < (costs[at - from + length] ?? 0)) costs[at - from + length] = base + cost;
      }
    }
    return costs[to - from] ?? 0;
  }

  private runStart(start: number): number {
    let from = start;
    while (from > 0 && start - from < REACH && isHan(this.text.charCodeAt(from - 1))) from -= 1;
    return from;
  }

  private runEnd(end: number): number {
    let to = end;
    while (to < this.text.length && to - end < REACH && isHan(this.text.charCodeAt(to))) to += 1;
    return to;
  }
}

function isHan(unit: number): boolean {
  return unit >= HAN_FIRST && unit <= HAN_LAST;
}
