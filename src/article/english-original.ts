/** Finds the address of the English original (site facts §4). It is never constructed: slugs and dates differ. */
import type { EnglishFoundBy, EnglishOriginal } from '../model/article.ts';
import type { Page } from './page.ts';
import { promisesEnglish } from './phrases.ts';

/** Articles and live pages of the Times have dated paths; author pages, fronts and notices have not. */
const DATED_PATH = /^\/(?:\d{4}\/\d{2}\/\d{2}|live\/\d{4}|interactive\/\d{4})\//;

const ENGLISH_HOST = /^(?:[a-z0-9-]+\.)*nytimes\.com$/;
const CHINESE_HOST = /^(?:m\.)?cn\.nytimes\.com$/;

/** Parameters that say who sent the reader, not where. */
const TRACKING = /^(?:utm_\w+|partner|smid|smtyp|ref|referringSource|campaign_id|emc)$/;

/**
 * The English original: from the switch of views, else from the alternates in the head, else from the link below the
 * text. Where they disagree the first holds.
 *
 * @returns `null` when the page leads to none, which is a result and not an error.
 */
export function englishOriginalOf(page: Page): EnglishOriginal | null {
  const sources: readonly [EnglishFoundBy, () => Iterable<Element>][] = [
    ['switch', () => switchLinks(page)],
    ['alternate', () => alternates(page)],
    ['footer', () => footerLinks(page)],
  ];
  for (const [foundBy, candidates] of sources) {
    for (const element of candidates()) {
      const url = englishUrl(page, element);
      if (url !== null) return { url, foundBy };
    }
  }
  return null;
}

/** From the last to the first: English is the last of three, but some pages have fewer. */
function switchLinks(page: Page): Element[] {
  return [...page.document.querySelectorAll(`${page.layout.viewSwitch} a[href]`)].reverse();
}

function alternates(page: Page): Element[] {
  return [...page.document.querySelectorAll('link[rel="alternate"][hreflang][href]')].filter((link) =>
    /^en\b/i.test(link.getAttribute('hreflang') ?? ''),
  );
}

/** Only the lines' own links: what editors paste below the text links other stories. */
function footerLinks(page: Page): Element[] {
  return page.layout.contributor.flatMap((selector) =>
    [...page.root.querySelectorAll(selector)]
      .filter((line) => !page.isOut(line))
      .flatMap((line) => [...line.querySelectorAll('a[href]')])
      .filter((link) => promisesEnglish(link.textContent)),
  );
}

function englishUrl(page: Page, element: Element): string | null {
  const url = page.linkOf(element);
  if (url === null || !ENGLISH_HOST.test(url.hostname) || CHINESE_HOST.test(url.hostname)) return null;
  if (!DATED_PATH.test(url.pathname)) return null;
  const names: string[] = [];
  // Not keys(): through Firefox's content script wrapper its iterator can't be iterated (docs/browser-bugs.md).
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
