/** What a page is, once read: the Article and its blocks. Offsets everywhere are UTF-16 code units. */

/** Simplified or traditional characters. */
export type Script = 'hans' | 'hant';

/** Chinese only, or paragraph pairs of English and Chinese. */
export type View = 'chinese' | 'bilingual';

/** The site layout that an Article was read from; `plain` is a text file of paragraphs (tools only). */
export type LayoutName = 'current' | 'bilingual' | 'archive' | 'pre-2018' | 'plain';

export type BlockRole = 'headline' | 'summary' | 'paragraph' | 'subhead' | 'caption' | 'credit' | 'contributor';

export type Language = 'zh' | 'en';

/** A link inside a block's text, with its address as the page writes it (made absolute). */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A run of text of the article. `id` is its index in `Article.blocks`. */
export interface Block {
  readonly id: number;
  readonly role: BlockRole;
  readonly lang: Language;
  /** What the reader sees, over all inline nodes; line breaks are `\n`, other white space is single spaces. */
  readonly text: string;
  /** In the bilingual view, the id of the block that says the same in the other language. */
  readonly pair?: number;
  readonly links?: readonly BlockLink[];
}

/** Where the address of the English original was found, most reliable first (site facts, §4). */
export type EnglishFoundBy = 'switch' | 'alternate' | 'footer';

export interface EnglishOriginal {
  readonly url: string;
  readonly foundBy: EnglishFoundBy;
}

export interface Article {
  /** The article's canonical address on the site, without tracking parameters. */
  readonly url: string;
  readonly layout: LayoutName;
  readonly script: Script;
  readonly view: View;
  readonly headline: string;
  readonly headlineEn: string | null;
  /** Authors as printed. */
  readonly byline: readonly string[];
  /** Publication date in China, `YYYY-MM-DD`; `null` when neither address nor page tells. */
  readonly date: string | null;
  /** The section as printed (国际), or its slug where nothing is printed; `null` when neither is known. */
  readonly section: string | null;
  readonly translators: readonly string[];
  /** `null`: there is no English original, or the page does not lead to one. */
  readonly english: EnglishOriginal | null;
  /** Address of the bilingual view (or, on it, of the Chinese view); `null` when the page offers none. */
  readonly otherView: string | null;
  readonly blocks: readonly Block[];
}

/** Why a page is not read as an article. */
export type NotArticleCode =
  /** A front, list, search, topic, slideshow or another page that never is an article. */
  | 'not-article-address'
  /** An article's address, but no known layout fits the page. */
  | 'unknown-layout'
  /** A known layout without a headline. */
  | 'no-headline'
  /** A known layout without any paragraph. */
  | 'empty-body'
  /** The site's own page for an address that leads nowhere. */
  | 'page-not-found';

export interface NotArticle {
  readonly code: NotArticleCode;
  /** One English sentence for logs and terminals; the popup words the code itself. */
  readonly reason: string;
}
