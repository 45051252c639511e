/** The sentence at the foot of a page. */
import { PAGE_STYLES } from '../../../src/background/page-styles.ts';
import { noticeOf } from '../../../src/content/notice.ts';
import { say } from '../../../src/ui/strings.ts';
import type { GalleryComponent } from '../component.ts';

export const NOTICE: GalleryComponent = {
  states: ['orphaned'],
  width: 460,
  styles: `${PAGE_STYLES}html { min-block-size: 110px; }`,
  show(place, { language }) {
    place.append(noticeOf(say(language, 'orphaned')));
  },
};
