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

/** Titles before a name that are no part of it. */
export const ENGLISH_TITLES: ReadonlySet<string> = new Set(
  words(`
  Mr Mrs Ms Dr President Premier Chairman Chairwoman Minister Secretary Senator General Chancellor King Queen Prince
  Princess Judge Justice Gov Governor Sen Rep Representative Gen Prof Professor Leader Pope Cardinal Bishop Colonel
  Col Major Maj Captain Capt Lt Sgt Ambassador Speaker Mayor Director Sir Lady Lord Rev Chief Vice Deputy Prime
  Foreign Defense Foreign-Minister Former Officer
`),
);

/** Words that are capitalised because a sentence begins with them. */
export const ENGLISH_STARTERS: ReadonlySet<string> = new Set(
  words(`
  The A An In On At For But And Or When With As From To By After Before While If It He She They We You I His Her Their
  Our My Its This That These Those There Here What Who Why How Where Not No Yes So Yet Still Now Then Even Only Just
  Also Both Each Every All Some Many Most Few Several Since Because Although Though Until Unless Despite During Over
  Under Between Among Against About Like Unlike Instead According Asked Last Next On One Two Three Four Five Six Seven
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Photo Credit Image
`),
);
