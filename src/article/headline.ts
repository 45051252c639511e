/** Finds the headline, and in the bilingual view the English one beside it. */
import type { Page } from './page.ts';
import { withoutSiteName } from './phrases.ts';
import { languageOf } from './script.ts';

export interface Headline {
  readonly text: string;
  /** `null`: it stands only in the metadata, so it is no block. */
  readonly element: Element | null;
  readonly english: { readonly text: string; readonly element: Element } | null;
}

/** @returns `null` for a page without any headline, printed or in its metadata. */
export function headlineOf(page: Page): Headline | null {
  const printed = page.find(page.layout.headline).map((element) => ({ element, text: page.read(element).text }));
  const [marked] = page.find(page.layout.englishHeadline);
  // Without a class to tell them, the language does: two headlines of one language are not a pair.
  const chinese = printed.find(({ text }) => languageOf(text) !== 'en') ?? printed[0];
  const other = printed.find((one) => one !== chinese && languageOf(one.text) === 'en');
  const english = marked === undefined ? (other ?? null) : { element: marked, text: page.read(marked).text };
  if (chinese !== undefined) return { ...chinese, english };
  const text = withoutSiteName(page.meta('hdl', 'og:title', 'headline') ?? page.document.title);
  if (text !== '') return { text, element: null, english };
  return english === null ? null : { ...english, english: null };
}
