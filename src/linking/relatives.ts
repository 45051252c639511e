/** Whom a family name before 夫人 means: 卡特|夫人 is the wife whom the article names in full, or nobody that can be told. */
import type { Context } from './context.ts';
import type { Thread } from './threads.ts';
import { WordSet } from './word-set.ts';

/** 岸田|夫人 is somebody else: whom the article may not name. */
const SPOUSES: readonly string[] = ['夫人', '太太'];

/** What stands before a wife's full name: 前第一夫人|罗莎琳·卡特. */
const WIFE_BEFORE = new WordSet(['第一夫人', '夫人', '妻子', '太太', '遗孀', '爱妻', '结发妻子']);

/** Whether a family name that ends here is that of somebody's wife. */
export function isBeforeSpouse(text: string, end: number): boolean {
  return SPOUSES.some((word) => text.startsWith(word, end));
}

/** The only one of several people of a family whose full name stands behind a word for a wife; `null` when there is none. */
export function wifeAmong(threads: readonly Thread[], { document }: Context): Thread | null {
  const wives = threads.filter(({ full }) =>
    full.some(({ block, start }) => {
      const text = document.chinese.find((linking) => linking.block.id === block)?.text;
      return text !== undefined && WIFE_BEFORE.before(text, start) !== null;
    }),
  );
  const [wife = null] = wives;
  return wives.length === 1 ? wife : null;
}
