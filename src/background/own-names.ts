/** The reader's own names, ready for linking. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { indexOwnNames, type OwnNameIndex } from '../linking/index.ts';
import type { OwnName } from '../model/own-name.ts';

/** Gives the names as they are stored now; ready made ones stay ready. Never rejects. */
export type OwnNamesFor = (knowledge: Knowledge) => Promise<OwnNameIndex>;

/**
 * Makes a reader of own names. It asks storage for every article and does not wait to be told of changes: a page that
 * asks again because of one may be faster than the news of it.
 */
export function ownNamesReader(read: () => Promise<readonly OwnName[]>): OwnNamesFor {
  let ready: { readonly knowledge: Knowledge; readonly stored: string; readonly index: OwnNameIndex } | null = null;
  return async (knowledge) => {
    // Storage that fails costs the own names, never the list's marks.
    const names = await read().catch((): readonly OwnName[] => []);
    const stored = JSON.stringify(names);
    if (ready?.stored !== stored || ready.knowledge !== knowledge) {
      const index = indexOwnNames(names, (text) => knowledge.normalise(text));
      ready = { knowledge, stored, index };
    }
    return ready.index;
  };
}
