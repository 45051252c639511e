/** What other floors use of `article`. The archive file reader stays out: it is for tools, not for pages. */
export { type Detection, detectArticle } from './detect.ts';
export { type Change, ReadTexts, TEXT_CHANGES } from './read-texts.ts';
export type { ArticleSource } from './source.ts';
export type { DomSpan } from './text.ts';
