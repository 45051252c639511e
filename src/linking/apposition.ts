/** The words of apposition before a name (普林斯顿大学历史学教授|安娜·李): what the article says somebody is. */
import { APPOSITION_CUTS, APPOSITION_KEEPS } from './rules/apposition.ts';
import { CALLINGS } from './rules/chinese-names.ts';
import { TITLES_BEFORE } from './rules/words.ts';
import { wordSet } from './word-set.ts';

const APPOSITION_CUTS_SET = wordSet(APPOSITION_CUTS);
const CALLINGS_SET = wordSet(CALLINGS);
const TITLES_BEFORE_SET = wordSet(TITLES_BEFORE);

/** Longer words than these are more than an apposition. */
const APPOSITION_MAX = 30;
/** Where a clause begins. */
const CLAUSE_BORDER = /[,。:;!?、"()《》\n ]/;

/**
 * The apposition that ends where a name starts.
 *
 * It ends in a title or calling, begins behind the last border of the clause or the last word that can't belong to it
 * (采访了|普林斯顿大学教授), and is at most 30 characters long.
 *
 * @param text the normalised block, in which words are looked up.
 * @param printed the block as printed, from which the answer is taken.
 * @returns `null` when no title or calling stands before the name.
 */
export function appositionBefore(text: string, printed: string, start: number): string | null {
  const title = TITLES_BEFORE_SET.before(text, start) ?? CALLINGS_SET.before(text, start);
  if (title === null || /[叫名]/.test(title)) return null;
  let from = start - title.length;
  const floor = Math.max(0, start - APPOSITION_MAX);
  while (from > floor && !CLAUSE_BORDER.test(text.charAt(from - 1))) {
    if (isCut(text, from)) break;
    from -= 1;
  }
  if (from === floor && from > 0 && !CLAUSE_BORDER.test(text.charAt(from - 1))) from = start - title.length;
  const words = printed.slice(from, start).trim();
  return words === '' ? null : words;
}

/** Whether a word that can't belong to an apposition ends at `end`, and is not itself within another word. */
function isCut(text: string, end: number): boolean {
  const cut = APPOSITION_CUTS_SET.before(text, end);
  if (cut === null) return false;
  const start = end - cut.length;
  return !APPOSITION_KEEPS.some((word) => {
    const at = text.indexOf(word, Math.max(0, end - word.length));
    return at >= 0 && at <= start && at + word.length >= end;
  });
}
