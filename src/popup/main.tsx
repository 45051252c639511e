/** Starts the popup. */
import '../platform/polyfill.ts';
import { render } from 'preact';
import { interfaceTag } from '../ui/language.ts';
import { THEME } from '../ui/theme.ts';
import { browserEnvironment, tabInAddress } from './browser-environment.ts';
import { Popup } from './Popup.tsx';
import { tell } from './strings.ts';
import { POPUP_STYLES } from './styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(THEME + POPUP_STYLES);
document.adoptedStyleSheets = [sheet];

const environment = browserEnvironment(location.search);
document.documentElement.lang = interfaceTag(environment.language);
// In a tab or window of its own the popup is as wide as that; else the browser takes its width from the content.
document.documentElement.classList.toggle('in-tab', tabInAddress(location.search) !== null);
document.title = tell(environment.language, 'title');
render(<Popup environment={environment} />, document.body);
