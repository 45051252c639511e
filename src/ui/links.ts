/** Addresses that the interface may lead to: Wikipedia, and the Times. */

/** The address of a Wikipedia article by its checked title. Never throws: half a character becomes U+FFFD. */
export function wikipediaAddress(edition: 'en' | 'zh', title: string): string {
  const whole = title.replaceAll(' ', '_').replace(/\p{Cs}/gu, '\ufffd');
  return `https://${edition}.wikipedia.org/wiki/${encodeURIComponent(whole)}`;
}

/** The Times has its English articles on `www`, some on other hosts of its own. */
const TIMES_HOST = /^(?:[a-z0-9-]+\.)*nytimes\.com$/;

/**
 * The address of an article of the Times, in whatever language, as a page gives it.
 *
 * @returns `null` for what leads anywhere else: another site, scheme or port, or an address with a user's name in it,
 *   which could pass itself off as the site's. Old pages' `http` is made `https`, which the Times has everywhere.
 */
export function timesAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol === 'http:') address.protocol = 'https:';
  const { protocol, hostname, port, username, password } = address;
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  return isPlain && TIMES_HOST.test(hostname) ? address.href : null;
}
