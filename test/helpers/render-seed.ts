/** Renders an archive file (site facts §7) as the page of today's template that it was made from. */
import { JSDOM } from 'jsdom';
import { readArchive } from '../../src/article/archive.ts';
import { type RenderOptions, renderPage, type SampleBlock, type SamplePage } from './render-page.ts';

/** What a rendered archive file is served as. */
export interface RenderedSeed {
  readonly url: string;
  readonly html: string;
}

/**
 * @param archiveText - the content of an archive file, in simplified characters.
 * @throws Error when the file lacks title, address, date or section.
 */
export function renderSeedAsCurrentLayout(archiveText: string, options: RenderOptions = {}): RenderedSeed {
  const page = samplePageOf(archiveText);
  return { url: page.url, html: renderPage(page, options) };
}

function samplePageOf(archiveText: string): SamplePage {
  const { html, title, url } = readArchive(archiveText);
  const { document } = new JSDOM(html).window;
  const section = document.querySelector('section');
  const date = document.querySelector('time[pudate]')?.getAttribute('pudate')?.slice(0, 10);
  if (title === null || url === null || section === null || date === undefined) {
    throw new Error('the archive file has no title, address, date or section');
  }
  const lead = [...document.querySelectorAll('figure')].find((figure) => !section.contains(figure));
  const lines = [...document.querySelectorAll('footer > p')];
  const english = lines.flatMap((line) => [...line.querySelectorAll('a')]).find(isEnglishLink);
  return {
    url,
    script: 'hans',
    headline: title,
    byline: textOf(document.querySelector('address')).split(', '),
    date,
    section: '样例',
    ...(lead === undefined ? {} : { leadPhoto: photoOf(lead) }),
    blocks: [...section.children].flatMap(blockOf),
    footer: lines.filter((line) => english === undefined || !line.contains(english)).map((line) => line.innerHTML),
    english: english?.href ?? null,
  };
}

function isEnglishLink(link: Element): boolean {
  return link.textContent.includes('英文版');
}

function blockOf(element: Element): SampleBlock[] {
  if (element.localName === 'figure') return [{ kind: 'photo', ...photoOf(element) }];
  if (element.localName !== 'p' || textOf(element) === '') return [];
  return [{ kind: 'paragraph', html: element.innerHTML }];
}

function photoOf(figure: Element): { caption: string; credit?: string } {
  const caption = figure.querySelector('figcaption');
  const credit = textOf(figure.querySelector('cite'));
  const text = textOf(caption);
  return { caption: text.slice(0, text.length - credit.length).trim(), ...(credit === '' ? {} : { credit }) };
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').trim();
}
