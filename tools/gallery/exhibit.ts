/**
 * One exhibit, in a document of its own, as it is in the extension: `exhibit.html#component=card&state=listed&…`. Another
 * hash shows another exhibit without loading anything. The root's `data-shown` has the hash of what is shown, or
 * `data-failed` the reason why it is not.
 */
import { render } from 'preact';
import { interfaceTag } from '../../src/ui/language.ts';
import type { Exhibit } from './component.ts';
import { COMPONENTS } from './components.ts';
import { exhibitsOf, wantedIn } from './exhibits.ts';
import { themed } from './theme.ts';

const { documentElement: root, body } = document;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** In a frame of the gallery a field that takes the focus must not scroll the gallery to it. */
if (parent !== window) {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function focusInPlace(): void {
    focus.call(this, { preventScroll: true });
  };
}

async function show({ component, state, theme, language }: Exhibit): Promise<void> {
  const shown = COMPONENTS[component];
  if (shown === undefined) throw new Error(`There is no component “${component}”.`);
  render(null, body);
  body.replaceChildren();
  sheet.replaceSync(themed(shown.styles, theme));
  // What was written into the document last time is not part of this exhibit.
  root.lang = interfaceTag(language);
  root.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  document.title = `${component}: ${state}`;
  scrollTo(0, 0);
  await shown.show(body, { component, state, theme, language });
}

/** What the hash asks for, once what it asked for before is done. */
let work = Promise.resolve();

function follow(): void {
  const { hash } = location;
  const [exhibit] = exhibitsOf(wantedIn(hash.slice(1)));
  delete root.dataset.shown;
  delete root.dataset.failed;
  work = work.then(async () => {
    try {
      if (exhibit === undefined) throw new Error(`Nothing is like ${hash}.`);
      await show(exhibit);
      root.dataset.shown = hash;
    } catch (error) {
      root.dataset.failed = String(error);
    }
  });
}

addEventListener('hashchange', follow);
follow();
