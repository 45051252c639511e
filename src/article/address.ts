/**
 * The site's addresses (site facts §1): which of them are articles, and what an article's address says of it.
 * Sections are never listed, since the site adds some every year; only the few that are no articles are.
 */
import type { Script, View } from '../model/article.ts';

/** Hosts that serve articles, or did (the sister hosts were folded back by 2019); all have the same grammar. */
const SITE_HOSTS: ReadonlySet<string> = new Set([
  'cn.nytimes.com',
  'm.cn.nytimes.com',
  'cn.nytstyle.com',
  'cn.tmagazine.com',
]);

const ORIGIN = 'https://cn.nytimes.com';

export interface ArticleAddress {
  readonly kind: 'article';
  readonly section: string;
  /** As in the address, `YYYYMMDD`; eight digits, not always a day (`addressDate` decides). */
  readonly date: string;
  readonly slug: string;
  /** `null`: the address doesn't say (the site serves simplified characters there). */
  readonly script: Script | null;
  /** `english` is the old English text on the Chinese site (`/en-us/`, until about 2018). */
  readonly view: View | 'english';
}

export interface OtherAddress {
  /** `foreign`: not this site, or no web address. `other`: of this site, of no form that we know. */
  readonly kind: 'front' | 'topic' | 'slideshow' | 'search' | 'service' | 'other' | 'foreign';
}

export type Address = ArticleAddress | OtherAddress;

const ARTICLE =
  /^\/(?<section>[a-z]+(?:-[a-z]+)*)\/(?<date>\d{8})\/(?<slug>[A-Za-z0-9][A-Za-z0-9-]*)(?:\/zh-(?<script>han[st]))?(?:\/(?<view>dual|en-us))?\/?$/;

/** The form of 2012: `/article/china/2012/06/27/c27slug/dual/`. */
const ARTICLE_2012 =
  /^\/article\/(?<section>[a-z]+(?:-[a-z]+)*)\/(?<date>\d{4}\/\d{2}\/\d{2})\/(?<slug>[A-Za-z0-9][A-Za-z0-9-]*)(?:\/zh-(?<script>han[st]))?(?:\/(?<view>dual|en-us))?\/?$/;

/** The home page, a section's front and its numbered pages. */
const FRONT = /^\/(?:[a-z]+(?:-[a-z]+)*\/?)?(?:zh-han[st]\/?)?(?:\d{1,5}\/?)?$/;

/** First path words that never lead to an article (site facts §1), though some have an article's shape. */
const FIRST_WORDS: ReadonlyMap<string, OtherAddress['kind']> = new Map([
  ['topic', 'topic'],
  ['slideshow', 'slideshow'],
  ['search', 'search'],
  ...['tools', 'async', 'users', 'sso', 'email', 'ad-test', 'helix-test', 'help', 'apps', 'rss', 'rss.html'].map(
    (word): [string, OtherAddress['kind']] => [word, 'service'],
  ),
  // No evidence that these hold the site's article form.
  ['interactive', 'other'],
  ['video', 'other'],
]);

/**
 * Resolves an address.
 *
 * @param base - what a relative address starts from; without it only absolute ones resolve.
 * @returns `null` for what is no address.
 */
export function resolveUrl(href: string, base?: string): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** Reads an absolute address; never throws. Tracking parameters and the fragment don't matter. */
export function parseAddress(address: string): Address {
  const url = resolveUrl(address);
  if (url === null || !/^https?:$/.test(url.protocol) || !SITE_HOSTS.has(url.hostname)) return { kind: 'foreign' };
  const first = url.pathname.split('/')[1] ?? '';
  const kind = FIRST_WORDS.get(first);
  if (kind !== undefined) return { kind };
  const groups = (ARTICLE.exec(url.pathname) ?? ARTICLE_2012.exec(url.pathname))?.groups;
  if (groups === undefined) return { kind: FRONT.test(url.pathname) ? 'front' : 'other' };
  const { section = '', date = '', slug = '', view } = groups;
  return {
    kind: 'article',
    section,
    date: date.replaceAll('/', ''),
    slug,
    script: scriptOf(groups.script ?? url.searchParams.get('changeLang')),
    view: view === 'dual' ? 'bilingual' : view === 'en-us' ? 'english' : 'chinese',
  };
}

function scriptOf(word: string | null): Script | null {
  if (word === null) return null;
  if (word.endsWith('hant')) return 'hant';
  return word.endsWith('hans') ? 'hans' : null;
}

/**
 * The canonical address of what `parseAddress` read: today's host and form, no tracking, and no `/zh-hans/`, which the
 * site accepts but strips.
 */
export function articleUrl(address: Omit<ArticleAddress, 'kind'>): string {
  const script = address.script === 'hant' ? 'zh-hant/' : '';
  const view = address.view === 'bilingual' ? 'dual/' : address.view === 'english' ? 'en-us/' : '';
  return `${ORIGIN}/${address.section}/${address.date}/${address.slug}/${script}${view}`;
}

/**
 * The publication date that an address tells, `YYYY-MM-DD`.
 *
 * @returns `null` when its digits are no day, or are the junk value 19700101 (site facts §1).
 */
export function addressDate(address: ArticleAddress): string | null {
  const date = `${address.date.slice(0, 4)}-${address.date.slice(4, 6)}-${address.date.slice(6)}`;
  return date === '1970-01-01' ? null : checkedDate(date);
}

/** The `YYYY-MM-DD` at the start of a text; `null` when there is none or no calendar has it. */
export function checkedDate(text: string): string | null {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (date === undefined) return null;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : null;
}
