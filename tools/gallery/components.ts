/** Everything that the gallery shows. Another component is a line here and a file beside the others. */

import type { GalleryComponent } from './component.ts';
import { CARD, SHEET } from './components/card.tsx';
import { LIST } from './components/list.tsx';
import { MARKS } from './components/marks.ts';
import { NOTICE } from './components/notice.ts';
import { OPTIONS } from './components/options.tsx';
import { POPUP } from './components/popup.tsx';
import { TYPE } from './components/type.tsx';
import { WELCOME } from './components/welcome.tsx';

export const COMPONENTS: Readonly<Record<string, GalleryComponent>> = {
  card: CARD,
  sheet: SHEET,
  popup: POPUP,
  list: LIST,
  options: OPTIONS,
  welcome: WELCOME,
  notice: NOTICE,
  marks: MARKS,
  type: TYPE,
};
