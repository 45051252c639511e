/** The popup, over the pages and browsers of the tests. */
import { render } from 'preact';
import { Popup } from '../../../src/popup/Popup.tsx';
import { POPUP_STYLES } from '../../../src/popup/styles.ts';
import { THEME } from '../../../src/ui/theme.ts';
import { environmentFor, POPUP_STATES, popupState } from '../../../test/popup/states.ts';
import { type GalleryComponent, scriptFor } from '../component.ts';
import { appeared, reach } from '../steps.ts';

export const POPUP: GalleryComponent = {
  states: POPUP_STATES,
  width: 380,
  // As in a window of its own: as wide as that.
  styles: `${THEME}${POPUP_STYLES}body { inline-size: auto; }`,
  async show(place, { state, language }) {
    const { ready, steps = [] } = popupState(state);
    render(<Popup key={state} environment={environmentFor(state, language, scriptFor(language))} />, place);
    await reach(place, steps);
    await appeared(place, ready);
  },
};
