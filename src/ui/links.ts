/** Addresses that the interface may lead to. */

/** The address of a Wikipedia article by its checked title. */
export function wikipediaAddress(edition: 'en' | 'zh', title: string): string {
  return `https://${edition}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** The address if it is a web address (`http`, `https`), else `null`: a page's text may hold any other scheme. */
export function webAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null; // not an absolute address
  }
}
