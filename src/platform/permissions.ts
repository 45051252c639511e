/** Permission for the site's hosts: granted at install, but the user may take it back in either browser. */
import { browser } from './browser.ts';
import { SITE_HOSTS } from './runtime.ts';

const ORIGINS = SITE_HOSTS.map((host) => `https://${host}/*`);

/** Whether we may run on the site. */
export async function hasSitePermission(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** Asks the user. Must be called straight from a click, before any `await`: the browsers ask for a user's gesture. */
export async function requestSitePermission(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
