/** What other floors use of `article`. The archive file reader stays out: it is for tools, not for pages. */
export { type Address, type ArticleAddress, addressDate, articleUrl, parseAddress } from './address.ts';
export { type Detection, detectArticle } from './detect.ts';
export type { ArticleSource, Refreshed } from './source.ts';
export type { DomSpan } from './text.ts';
