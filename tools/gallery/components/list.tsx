/** The cast list with its filter, as it is outside the popup. */
import { render } from 'preact';
import { readerOf } from '../../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { castOf } from '../../../src/ui/cast.ts';
import { CastFinder } from '../../../src/ui/list/CastFinder.tsx';
import { THEME } from '../../../src/ui/theme.ts';
import { annotatedIn, articleIn } from '../../../test/ui/article-fixtures.ts';
import { type GalleryComponent, scriptFor } from '../component.ts';

/** What is written into the filter. */
const QUERIES: Readonly<Record<string, string>> = { 'all kinds': '', filtered: 'e', 'nothing found': 'xyz' };

const nothing = (): void => {};

export const LIST: GalleryComponent = {
  states: Object.keys(QUERIES),
  width: 360,
  styles: `${THEME}body { margin: 0; }`,
  show(place, { state, language }) {
    const script = scriptFor(language);
    const { cards, annotations } = annotatedIn(script);
    const reader = readerOf(DEFAULT_SETTINGS, language, script);
    const groups = castOf(cards, annotations, articleIn(script).blocks);
    const query = QUERIES[state] ?? '';
    render(
      <main class="zhiming" style="padding: 12px 16px">
        <CastFinder {...{ groups, reader, query }} onQuery={nothing} onChoose={nothing} onShow={nothing} />
      </main>,
      place,
    );
  },
};
