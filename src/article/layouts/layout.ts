/** The shape of a layout's table: where a page of this layout has what. Code that reads pages knows no selector. */
import type { LayoutName } from '../../model/article.ts';

/** Selectors in order of trust; the first that finds a shown element with text is used, with all that it finds. */
export type Selectors = readonly string[];

export interface Layout {
  readonly name: LayoutName;
  /** The page is of this layout when every one of these finds something. */
  readonly marks: Selectors;
  /** The element that holds the article's blocks; the first that it finds. */
  readonly root: string;
  readonly headline: Selectors;
  readonly englishHeadline: Selectors;
  /** Sought in the whole page, as it stands above the article. */
  readonly section: Selectors;
  readonly byline: Selectors;
  /** `datetime` or `pudate` holds the date, else the text does. */
  readonly time: Selectors;
  readonly summary: Selectors;
  /** What holds the paragraphs; when nothing does, the root itself. */
  readonly body: Selectors;
  /** Whatever is a run of text in the body. Where they nest, each has the text that those inside it leave. */
  readonly paragraph: string;
  /** A row of two cells that say the same in two languages. */
  readonly row: string | null;
  readonly caption: string;
  readonly credit: string;
  /** Lines below the text: who contributed, who the author is, who translated. */
  readonly contributor: Selectors;
  /** Advertisements, lists of other stories, tools: nothing in them is read. */
  readonly excluded: string;
  /** The switch between Chinese, bilingual and English. */
  readonly viewSwitch: string;
}

/** Elements that hold a run of text, whatever the editors paste (site facts §3: accept any element generically). */
export const TEXT_ELEMENTS = 'p, blockquote, li, h2, h3, h4, h5, h6, dt, dd, td, th, pre';
