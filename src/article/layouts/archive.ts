/**
 * The archive form (site facts §7): an article without classes, as reader tools leave it. The attribute `pudate`, which
 * only this site misspells so, tells it.
 */
import { type Layout, TEXT_ELEMENTS } from './layout.ts';

export const archive: Layout = {
  name: 'archive',
  marks: ['time[pudate], address + time[datetime]', 'section'],
  root: 'body',
  headline: ['h1'],
  englishHeadline: [],
  section: [],
  byline: ['address'],
  time: ['time[pudate]', 'address + time'],
  summary: [],
  body: ['section'],
  paragraph: TEXT_ELEMENTS,
  row: null,
  // Parsers close a p before a figure, so nothing but the figcaption itself can be trusted to be the caption.
  caption: 'figcaption',
  credit: 'figcaption cite',
  contributor: ['footer > p'],
  excluded: 'nav, aside, article article',
  viewSwitch: 'ul.dual-btn',
};
