/** The bilingual view of today's template (site facts §2.3): rows of two cells, English and Chinese. */
import { current } from './current.ts';
import type { Layout } from './layout.ts';

export const bilingual: Layout = {
  ...current,
  name: 'bilingual',
  marks: ['article.article-content', '.article-dual-body-item'],
  row: '.article-dual-body-item',
};
