/** The popup's environment in a browser. `?tab=ID` in its address opens it for that tab, in a window of its own. */
import { interfaceLanguage } from '../platform/i18n.ts';
import { hasSitePermission, requestSitePermission } from '../platform/permissions.ts';
import { SITE_HOSTS } from '../platform/runtime.ts';
import { readSettings, writeSettings } from '../platform/settings.ts';
import { activeTab, askPage, reloadTab, tabUrl } from '../platform/tabs.ts';
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
    language: interfaceLanguage(),
    tab: async () => given ?? (await activeTab()),
    report: (tab) => askPage(tab, 'report', {}),
    isOnSite: async (tab) => isSiteAddress(await tabUrl(tab)),
    hasPermission: hasSitePermission,
    requestPermission: requestSitePermission,
    reload: reloadTab,
    showInArticle: async (tab, key) => {
      const answer = await askPage(tab, 'showInArticle', { key });
      return answer?.ok === true && answer.value.shown;
    },
    settings: readSettings,
    saveSettings: writeSettings,
    close: () => {
      if (given === null) window.close();
    },
  };
}
