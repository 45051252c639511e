import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../src/article/index.ts';
import { parseHtml } from '../../tools/pages/document.ts';
import { renderSeedAsCurrentLayout } from '../helpers/render-seed.ts';
import { readCases, resultOf } from '../pages/cases.ts';

describe('saved pages', () => {
  it.each(readCases())('$name gives what its expected.json holds', ({ html, url, result }) => {
    const page = parseHtml(html);
    const before = page.document.documentElement.outerHTML;
    const detection = detectArticle(page.document, url);
    // As JSON, so that a property that is there and undefined fails.
    expect(JSON.parse(JSON.stringify(resultOf(detection)))).toEqual(result);
    expect(page.document.documentElement.outerHTML).toBe(before);
    page.close();
  });

  it.each(readCases())('$name keeps the promises of the model', ({ html, url }) => {
    const detection = detectArticle(parseHtml(html).document, url);
    if (!detection.found) return;
    const { article, source } = detection;
    for (const [index, block] of article.blocks.entries()) {
      expect(block.id).toBe(index);
      expect(block.text).toBe(block.text.trim());
      expect(block.text).not.toBe('');
      if (block.pair !== undefined) {
        expect(article.blocks[block.pair]?.pair).toBe(index);
        expect(article.blocks[block.pair]?.lang).not.toBe(block.lang);
      }
      for (const link of block.links ?? []) expect(block.text.slice(link.start, link.end)).not.toBe('');
      const place = source.rangeOf({ block: index, start: 0, end: block.text.length });
      expect(place).not.toBeNull();
      if (place === null) continue;
      expect(source.locate(place.startContainer, place.startOffset)).toEqual({ block: index, offset: 0 });
    }
  });
});

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

describe('archive files beside the repository (none there: nothing to compare)', () => {
  it.runIf(seeds.length > 0)('give the same blocks as the page of today’s layout made from them', async () => {
    const { loadPage } = await import('../../tools/pages/document.ts');
    for (const name of seeds) {
      const file = join(SEEDS, name);
      const rendered = renderSeedAsCurrentLayout(readFileSync(file, 'utf8'));
      const loaded = loadPage(file);
      const archive = detectArticle(loaded.document, loaded.url);
      const current = detectArticle(parseHtml(rendered.html).document, rendered.url);
      if (!archive.found || !current.found) throw new Error(`${name} is not read`);
      expect(archive.article.layout).toBe('archive');
      expect(current.article.layout).toBe('current');
      expect(current.article.blocks).toEqual(archive.article.blocks);
      expect(current.article.url).toBe(archive.article.url);
      expect(current.article.english?.url).toBe(archive.article.english?.url);
    }
  });
});
