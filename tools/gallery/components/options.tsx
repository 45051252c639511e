/** The settings page, as it is at first and with something in every list. */
import { render } from 'preact';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { Options } from '../../../src/options/Options.tsx';
import { OPTIONS_STYLES } from '../../../src/options/styles.ts';
import { PAGE_THEME } from '../../../src/ui/theme.ts';
import { FakeBrowser, type Given } from '../../../test/options/fake-environment.ts';
import type { GalleryComponent } from '../component.ts';
import { appeared } from '../steps.ts';

const SAMPLE = { key: 'landia', text: '兰迪亚', en: 'Landia' };

/** Invented names throughout. */
const FULL: Given = {
  settings: { notebook: { on: true, fields: DEFAULT_SETTINGS.notebook.fields } },
  choices: { known: [SAMPLE], never: [{ ...SAMPLE, text: '兰' }] },
  ownNames: [{ id: 'own-sample', kind: 'person', names: { zh: '陆明哲', en: 'Lu Mingzhe' } }],
  notebook: {
    entries: [
      {
        id: 'note-sample',
        opened: '2026-11-20T08:00:00.000Z',
        kind: 'country',
        text: '兰迪亚',
        zh: '兰迪亚',
        en: 'Landia',
        description: '样例里的一个国家',
        sentence: '他周三抵达兰迪亚。',
      },
    ],
    removed: 0,
  },
};

export const OPTIONS: GalleryComponent = {
  states: ['new', 'full'],
  width: 720,
  // As high as what is in it, for a frame's height comes from its content.
  styles: `${PAGE_THEME}${OPTIONS_STYLES}.zhiming.page { min-block-size: 0; }`,
  async show(place, { state, language }) {
    const given = state === 'full' ? FULL : {};
    const { environment } = new FakeBrowser({ ...given, environment: { browserLanguage: language } });
    render(<Options environment={environment} />, place);
    await appeared(place, 'h1');
    if (state === 'full') await appeared(place, '[lang="en"]');
  },
};
