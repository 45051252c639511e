/** The popup's environment in a browser. `?tab=ID` in its address opens it for that tab, in a window of its own. */

import { withChosen } from '../model/name-choices.ts';
import { shortcuts } from '../platform/commands.ts';
import { interfaceLanguage } from '../platform/i18n.ts';
import { changeNameChoices } from '../platform/name-choices.ts';
import { changeOwnNames } from '../platform/own-names.ts';
import { isPaused, setPaused } from '../platform/paused.ts';
import { hasSitePermission, requestSitePermission } from '../platform/permissions.ts';
import { askBackground, extensionVersion, SITE_HOSTS } from '../platform/runtime.ts';
import { readSettings, writeSettings } from '../platform/settings.ts';
import { activeTab, askPage, isLoading, openSettings, reloadTab, tabUrl } from '../platform/tabs.ts';
import type { PopupEnvironment } from './environment.ts';

/** The tab that the address names; `null` when it names none. */
export function tabInAddress(search: string): number | null {
  const given = new URLSearchParams(search).get('tab');
  return given !== null && /^\d+$/.test(given) ? Number(given) : null;
}

/** Whether an address is a page of the site. */
export function isSiteAddress(address: string | null): boolean {
  if (address === null || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && SITE_HOSTS.includes(hostname);
}

/** @param search the popup's own query. */
export function browserEnvironment(search: string): PopupEnvironment {
  const given = tabInAddress(search);
  return {
    ...PAGE,
    ...BROWSER,
    browserLanguage: interfaceLanguage(),
    coversPage: given === null && /\bAndroid\b/.test(navigator.userAgent),
    versions: { extension: extensionVersion(), userAgent: navigator.userAgent },
    tab: async () => given ?? (await activeTab()),
    close: () => {
      if (given === null) window.close();
    },
  };
}

/** What is asked of the page. */
const PAGE = {
  report: (tab) => askPage(tab, 'report', {}),
  isOnSite: async (tab) => isSiteAddress(await tabUrl(tab)),
  isLoading,
  reload: reloadTab,
  showInArticle: async (tab, key) => {
    const answer = await askPage(tab, 'showInArticle', { key });
    return answer?.ok === true && answer.value.shown;
  },
  tour: async (tab, step) => {
    const answer = await askPage(tab, 'tour', { step });
    return answer?.ok === true ? answer.value.text : null;
  },
  selection: async (tab) => {
    const answer = await askPage(tab, 'selection', {});
    return answer?.ok === true ? answer.value.text : '';
  },
} satisfies Partial<PopupEnvironment>;

/** What is asked of the browser and of the background. */
const BROWSER = {
  hasPermission: hasSitePermission,
  requestPermission: requestSitePermission,
  // Firefox for Android has no key commands.
  shortcuts: async () => shortcuts().catch(() => []),
  addOwnName: (name) => changeOwnNames((names) => [...names, name]),
  choose: (list, name) => changeNameChoices((choices) => withChosen(choices, list, name)),
  settings: readSettings,
  saveSettings: writeSettings,
  isPaused,
  setPaused,
  copy: (text) => navigator.clipboard.writeText(text),
  listVersion: async () => {
    const asked = await askBackground('listFacts', {});
    const facts = asked.ok ? asked.value : asked;
    return facts.ok ? facts.value.version : facts.code;
  },
  openOptions: openSettings,
} satisfies Partial<PopupEnvironment>;
