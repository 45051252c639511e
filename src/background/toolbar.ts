/** What the toolbar icon says of a tab. Grey is also the manifest's icon, for tabs where nothing of ours runs. */
import type { PageState } from '../messages/protocol.ts';
import type { ToolbarLook } from '../platform/action.ts';

const COLOURED = iconsNamed('');
const GREY = iconsNamed('grey-');

function iconsNamed(prefix: string): Readonly<Record<number, string>> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${prefix}${size}.png`]));
}

/** Keys of `_locales`. */
const TITLES: Readonly<Record<PageState, string>> = {
  on: 'toolbarOn',
  off: 'toolbarOff',
  'not-article': 'toolbarNotArticle',
  failed: 'toolbarFailed',
};

/** Only `on` has colour. `failed` has a badge, so that it differs from "nothing to mark" without its colour or title. */
export function toolbarLook(state: PageState, word: (key: string) => string): ToolbarLook {
  return {
    icons: state === 'on' ? COLOURED : GREY,
    title: word(TITLES[state]),
    badge: state === 'failed' ? '!' : '',
  };
}
