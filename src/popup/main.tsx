/** Starts the popup. */
import '../platform/polyfill.ts';
import { render } from 'preact';
import { THEME } from '../ui/theme.ts';
import { browserEnvironment, tabInAddress } from './browser-environment.ts';
import { Popup } from './Popup.tsx';
import { POPUP_STYLES } from './styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(THEME + POPUP_STYLES);
document.adoptedStyleSheets = [sheet];

// In a tab or window of its own the popup is as wide as that; else the browser takes its width from the content.
document.documentElement.classList.toggle('in-tab', tabInAddress(location.search) !== null);
render(<Popup environment={browserEnvironment(location.search)} />, document.body);
