/**
 * Whom a family name means in a story with relatives: 卡特|夫人 is the wife whom the article names in full, and a daughter
 * who is introduced as one (他的女儿利兹·切尼) leaves the bare name to the father.
 */
import type { Context } from './context.ts';
import { titleWordBefore } from './cues.ts';
import { KIN } from './rules/chinese-names.ts';
import type { Thread } from './threads.ts';
import { WordSet, wordSet } from './word-set.ts';

/** 岸田|夫人 is somebody else: whom the article may not name. */
const SPOUSES: readonly string[] = ['夫人', '太太'];

/** What stands before a wife's full name: 前第一夫人|罗莎琳·卡特. */
const WIFE_BEFORE = new WordSet(['第一夫人', '夫人', '妻子', '太太', '遗孀', '爱妻', '结发妻子']);
const KIN_BEFORE = wordSet(KIN);

/** Whether a family name that ends here is that of somebody's wife. */
export function isBeforeSpouse(text: string, end: number): boolean {
  return SPOUSES.some((word) => text.startsWith(word, end));
}

/** The only one of several people of a family whose full name stands behind a word for a wife; `null` when there is none. */
export function wifeAmong(threads: readonly Thread[], context: Context): Thread | null {
  const wives = threads.filter((thread) =>
    placesOf(thread, context).some(([text, start]) => WIFE_BEFORE.before(text, start) !== null),
  );
  const [wife = null] = wives;
  return wives.length === 1 ? wife : null;
}

/**
 * The people of a family without those who are only introduced as somebody's relatives, in other blocks; all of them
 * where nobody else is left.
 */
export function withoutRelatives(threads: readonly Thread[], block: number, context: Context): readonly Thread[] {
  if (threads.length < 2) return threads;
  const others = threads.filter(
    (thread) =>
      thread.full.some((span) => span.block === block) ||
      !placesOf(thread, context).every(([text, start]) => isOfKin(text, start)),
  );
  return others.length > 0 ? others : threads;
}

/** Whether a word for a relative stands before a name, an office between them allowed: 女儿、众议员|利兹·切尼. */
function isOfKin(text: string, start: number): boolean {
  if (KIN_BEFORE.before(text, start) !== null || WIFE_BEFORE.before(text, start) !== null) return true;
  const office = start - (titleWordBefore(text, start)?.length ?? 0);
  return office < start && text.charAt(office - 1) === '、' && KIN_BEFORE.before(text, office - 1) !== null;
}

/** Where a person is named in full, with the text of the block. */
function placesOf({ full }: Thread, { document }: Context): [text: string, start: number][] {
  return full.flatMap(({ block, start }) => {
    const text = document.chinese.find((linking) => linking.block.id === block)?.text;
    return text === undefined ? [] : [[text, start]];
  });
}
