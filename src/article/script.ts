/** Which language and which characters a text is written in, by counting its characters. */
import type { Language, Script } from '../model/article.ts';

/** Frequent characters of news that only one of the two scripts has; the same words in the same order. */
const ONLY_SIMPLIFIED = new Set(
  '国这说对会时们来为经种还进动过战问间关东车长门马记设认让论议谁贸约华报选员张给统总举义乌',
);
const ONLY_TRADITIONAL = new Set(
  '國這說對會時們來為經種還進動過戰問間關東車長門馬記設認讓論議誰貿約華報選員張給統總舉義烏',
);

/** Characters that the script test looks at: a few paragraphs decide it. */
const SCRIPT_SAMPLE = 4000;

/** A Han character says about as much as three Latin letters. */
const LETTERS_A_CHARACTER = 3;

export interface LetterCount {
  readonly han: number;
  readonly latin: number;
}

/** Counts the Han characters (those beyond the first plane once each) and the Latin letters of a text. */
export function countLetters(text: string): LetterCount {
  let han = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) han++;
    // High surrogates of the planes that hold further Han characters.
    else if (unit >= 0xd840 && unit <= 0xd8bf) han++;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++;
    else if (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) latin++;
  }
  return { han, latin };
}

/**
 * The language of a text by its share of Han characters: Chinese news is full of Latin names, English news holds hardly
 * a Han character.
 *
 * @returns `null` for a text without letters (a year, a rule).
 */
export function languageOf(text: string): Language | null {
  const { han, latin } = countLetters(text);
  if (han === 0 && latin === 0) return null;
  return han * LETTERS_A_CHARACTER >= latin ? 'zh' : 'en';
}

/** Simplified or traditional, by characters that only one of them has; `null` when there are none, or as many. */
export function scriptOfText(text: string): Script | null {
  let balance = 0;
  for (const character of text.slice(0, SCRIPT_SAMPLE)) {
    if (ONLY_SIMPLIFIED.has(character)) balance--;
    else if (ONLY_TRADITIONAL.has(character)) balance++;
  }
  if (balance === 0) return null;
  return balance > 0 ? 'hant' : 'hans';
}
