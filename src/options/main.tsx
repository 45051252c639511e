/** Starts the options page. */
import '../platform/polyfill.ts';
import { render } from 'preact';
import { PAGE_THEME } from '../ui/theme.ts';
import { browserEnvironment } from './browser-environment.ts';
import { Options } from './Options.tsx';
import { OPTIONS_STYLES } from './styles.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(PAGE_THEME + OPTIONS_STYLES);
document.adoptedStyleSheets = [sheet];

render(<Options environment={browserEnvironment()} />, document.body);
