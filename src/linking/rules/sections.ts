/** Sections that speak of one country, as data. */

/** By the words that the site prints, and by the slugs of its addresses. Values are ids of the list. */
const COUNTRY_OF_SECTION: ReadonlyMap<string, string> = new Map([
  ['中国', 'china'],
  ['中國', 'china'],
  ['china', 'china'],
  ['美国', 'united-states'],
  ['美國', 'united-states'],
  ['usa', 'united-states'],
]);

/**
 * The country of the article's section.
 *
 * @param section as the Article has it; the address is asked where it says nothing.
 * @returns an id of the list; `null` when the section is of no one country.
 */
export function countryOfSection(section: string | null, url: string): string | null {
  const slug = /^https?:\/\/[^/]+\/([a-z-]+)\//.exec(url)?.[1] ?? '';
  return COUNTRY_OF_SECTION.get(section ?? '') ?? COUNTRY_OF_SECTION.get(slug) ?? null;
}
