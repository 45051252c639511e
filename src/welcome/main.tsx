/** Starts the first page. */
import '../platform/polyfill.ts';
import { render } from 'preact';
import { shortcuts } from '../platform/commands.ts';
import { interfaceLanguage } from '../platform/i18n.ts';
import { hasSitePermission, requestSitePermission } from '../platform/permissions.ts';
import { openSettings } from '../platform/tabs.ts';
import { interfaceTag } from '../ui/language.ts';
import { PAGE_THEME } from '../ui/theme.ts';
import { tell } from './strings.ts';
import { WELCOME_STYLES } from './styles.ts';
import { Welcome, type WelcomeEnvironment } from './Welcome.tsx';

const sheet = new CSSStyleSheet();
sheet.replaceSync(PAGE_THEME + WELCOME_STYLES);
document.adoptedStyleSheets = [sheet];

const language = interfaceLanguage();
const environment: WelcomeEnvironment = {
  language,
  hasPermission: hasSitePermission,
  requestPermission: requestSitePermission,
  keys: async () => {
    const all = await shortcuts();
    const keysOf = (command: string): string => all.find(({ name }) => name === command)?.keys ?? '';
    return { next: keysOf('next-name'), previous: keysOf('previous-name') };
  },
  openSettings: () => void openSettings(),
};
document.documentElement.lang = interfaceTag(language);
document.title = tell(language, 'title');
render(<Welcome environment={environment} />, document.body);
