/** All layouts, the most telling first: the first whose marks are all found is the page's. */
import { archive } from './archive.ts';
import { bilingual } from './bilingual.ts';
import { current } from './current.ts';
import type { Layout } from './layout.ts';
import { pre2018 } from './pre-2018.ts';

export const LAYOUTS: readonly Layout[] = [bilingual, current, pre2018, archive];

export { bilingual, current };
