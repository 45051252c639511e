/** English words that the linker reads, as data. */
import { words } from './word-list.ts';

/** Words that make a name an organization's, wherever they stand in it. Source: linking facts §1(h). */
export const ENGLISH_HEADS: ReadonlySet<string> = new Set(
  words(`
  Institute University College School Ministry Department
  Party Center Centre Foundation Association Society
  Committee Commission Council Company Corporation Corp
  Inc Group Bank Agency Bureau Office Court Union League
  Federation Organization Authority Fund Times Post News
  Journal Daily Tribune Herald Courant Magazine Press
  Network Radio Museum Hospital Church Orchestra Commandos
  Brigade Army Navy Forces Service Laboratory Partners
  Capital Holdings Technologies Systems Motors Airlines
  Industries Ltd Limited LLC Alliance Coalition Campaign
  Project Initiative Forum Academy Board Club Watch
  Journalists
`),
);

/** Capitalised words in brackets that are no names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`
  AI IPO GDP CEO SUV DNA VPN PPE ID TV PDF APP App G20 G7
  N95 GPS LGBT Chinglish
`),
);

/** Words that make a name a law's, a war's, a work's or a prize's, which are not marked. */
export const ENGLISH_OTHERS: ReadonlySet<string> = new Set(
  words(`
  Act Law Treaty Accord Agreement War Revolution Prize
  Award Day Festival Games Cup
`),
);
