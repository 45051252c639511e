/** What a page says of its article apart from the text: authors, date, section, script, view, translators. */
import type { Script } from '../model/article.ts';
import { addressDate, articleUrl, checkedDate, parseAddress } from './address.ts';
import type { Page } from './page.ts';
import { authorsIn, saysBilingual } from './phrases.ts';
import { scriptOfText } from './script.ts';

/** Authors as printed, from the byline, else from the metadata; empty when the page names none. */
export function bylineOf(page: Page): readonly string[] {
  const [element] = page.find(page.layout.byline);
  // Old bylines hold the time, and unclosed ones the page's.
  const dates = new Map([...(element?.querySelectorAll('time, .time, .date') ?? [])].map((date) => [date, null]));
  const printed = element === undefined ? null : page.read(element, dates).text;
  return authorsIn(printed ?? page.meta('byl', 'byline') ?? '');
}

/**
 * The publication date in China, `YYYY-MM-DD`: the address first, as the page's times are those of the last update
 * (site facts §0.5). Times of day are never read: the site's clock has twelve hours and a false `Z`.
 *
 * @returns `null` when neither address nor page tells.
 */
export function dateOf(page: Page): string | null {
  const address = page.address === null ? null : addressDate(page.address);
  if (address !== null) return address;
  for (const selector of page.layout.time) {
    for (const element of page.root.querySelectorAll(selector)) {
      const date = dateIn(element.getAttribute('pudate')) ?? dateIn(element.getAttribute('datetime'));
      const found = date ?? dateIn(element.textContent);
      if (found !== null) return found;
    }
  }
  return dateIn(page.meta('pdate', 'ptime', 'date', 'article:published_time'));
}

/** A date written `2023-09-13…`, `20230913…` or `2023年9月13日`. */
function dateIn(text: string | null): string | null {
  const digits = /(\d{4})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2})|年(\d{1,2})月(\d{1,2})日)/.exec(text ?? '');
  if (digits === null) return null;
  const [, year = '', ...rest] = digits;
  const [month = '', day = ''] = rest.filter((part) => part !== undefined);
  return checkedDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The section as printed, else its slug from metadata or address; `null` when none of them tells. */
export function sectionOf(page: Page): string | null {
  return page.textAnywhere(page.layout.section) ?? page.meta('CG') ?? page.address?.section ?? null;
}

/**
 * Simplified or traditional. `<html lang>` is `zh` for both (site facts §0.4), so: the site's own `meta`, the site's
 * name in the title, the address, and last the characters of the text.
 */
export function scriptOf(page: Page, text: string): Script {
  const declared = page.meta('lang')?.toLowerCase() ?? '';
  if (declared.includes('hant')) return 'hant';
  if (declared.includes('hans')) return 'hans';
  const { title } = page.document;
  if (title.includes('紐約時報中文網')) return 'hant';
  if (title.includes('纽约时报中文网')) return 'hans';
  return page.address?.script ?? scriptOfText(text) ?? 'hans';
}

/** Whether address, rows or the switch's active part say that this is the bilingual view (site facts §3). */
export function isBilingual(page: Page): boolean {
  const { row, viewSwitch } = page.layout;
  if (page.address?.view === 'bilingual') return true;
  if (row !== null && page.root.querySelector(row) !== null) return true;
  return [...page.document.querySelectorAll(`${viewSwitch} a.active`)].some((active) =>
    saysBilingual(active.textContent),
  );
}

/**
 * The address of the bilingual view, or on it of the Chinese view, as the page's switch links it.
 *
 * @returns `null` when the page offers none; one is never made up.
 */
export function otherViewOf(page: Page, bilingual: boolean): string | null {
  for (const anchor of page.document.querySelectorAll(`${page.layout.viewSwitch} a[href]`)) {
    const url = page.linkOf(anchor);
    const address = url === null ? null : parseAddress(url.href);
    if (address?.kind !== 'article' || address.view !== (bilingual ? 'chinese' : 'bilingual')) continue;
    if (page.address === null || address.slug === page.address.slug) return articleUrl(address);
  }
  return null;
}
