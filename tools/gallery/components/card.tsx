/** The context card on the page: beside its word, and as a sheet at the foot of a small screen. */
import { render } from 'preact';
import { PAGE_STYLES } from '../../../src/background/page-styles.ts';
import { readerOf } from '../../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { ContextCard } from '../../../src/ui/card/ContextCard.tsx';
import { CARD_STATES, cardFixtures } from '../../../test/ui/card-fixtures.ts';
import { type Exhibit, type GalleryComponent, scriptFor } from '../component.ts';

/** The card in its frame. On the page its height is what the screen leaves; here it is shown whole. */
function show(place: HTMLElement, { state, language }: Exhibit, frameClass: string): void {
  const known = CARD_STATES.find((one) => one === state);
  if (known === undefined) throw new Error(`A card has no state “${state}”.`);
  const script = scriptFor(language);
  const fixture = cardFixtures(script)[known];
  const reader = readerOf(DEFAULT_SETTINGS, language, script);
  render(
    <div class={frameClass}>
      <ContextCard {...fixture} reader={reader} place="page" />
    </div>,
    place,
  );
}

export const CARD: GalleryComponent = {
  states: CARD_STATES,
  width: 372,
  styles: `${PAGE_STYLES}body { --card-max-height: none; margin: 0; padding: 16px; }`,
  show: (place, exhibit) => show(place, exhibit, ''),
};

export const SHEET: GalleryComponent = {
  states: ['listed', 'many choices', 'long words', 'with all actions'],
  width: 320,
  styles: `${PAGE_STYLES}body { --card-max-height: none; margin: 0; padding-block-start: 16px; }`,
  show: (place, exhibit) => show(place, exhibit, 'is-sheet'),
};
