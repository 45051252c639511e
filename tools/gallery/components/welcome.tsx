/** The page that opens after installing. */
import { render } from 'preact';
import { PAGE_THEME } from '../../../src/ui/theme.ts';
import { WELCOME_STYLES } from '../../../src/welcome/styles.ts';
import { Welcome } from '../../../src/welcome/Welcome.tsx';
import type { GalleryComponent } from '../component.ts';
import { appeared } from '../steps.ts';

export const WELCOME: GalleryComponent = {
  states: ['allowed', 'not allowed', 'no keys'],
  width: 720,
  // As high as what is in it, for a frame's height comes from its content.
  styles: `${PAGE_THEME}${WELCOME_STYLES}.zhiming.page { min-block-size: 0; }`,
  async show(place, { state, language }) {
    const hasKeys = state !== 'no keys';
    const environment = {
      language,
      hasPermission: async () => state !== 'not allowed',
      requestPermission: async () => true,
      keys: async () => (hasKeys ? { next: 'Alt+Shift+J', previous: 'Alt+Shift+K' } : { next: '', previous: '' }),
      openSettings: () => {},
    };
    render(<Welcome environment={environment} />, place);
    if (hasKeys) await appeared(place, '.welcome-points:first-of-type li:nth-child(3)');
    if (state === 'not allowed') await appeared(place, '.welcome-permission');
  },
};
