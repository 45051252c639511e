/** The saved pages in real browsers: their parsers and trees give the same Articles as Node's. No extension is needed. */
import { createServer, type Server } from 'node:http';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, findBrowser } from '../../tools/browsers/find.ts';
import { bundleArticle } from '../helpers/article-bundle.ts';
import { readCases } from '../pages/cases.ts';

const CASES = readCases();
const START_MILLISECONDS = 60_000;

let script = '';
let server: Server;
let origin = '';

beforeAll(async () => {
  script = await bundleArticle();
  server = createServer((request, response) => {
    const found = CASES.find(({ name }) => request.url === `/${name}`);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${address.port}`;
}, START_MILLISECONDS);

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Runs in the page: detection as JSON, and what it left untrue of the page or of its own map. */
function probe(url: string): string {
  return `(() => {
    ${script}
    const before = document.documentElement.outerHTML;
    const detection = zhimingArticle.detectArticle(document, ${JSON.stringify(url)});
    const wrong = before === document.documentElement.outerHTML ? [] : ['the page was changed'];
    for (const { id, text } of detection.found ? detection.article.blocks : []) {
      const place = detection.source.rangeOf({ block: id, start: 0, end: text.length });
      const range = new StaticRange(place);
      const start = detection.source.locate(range.startContainer, range.startOffset);
      const end = detection.source.locate(range.endContainer, range.endOffset);
      if (start.block !== id || start.offset !== 0 || end.offset !== text.length) wrong.push('block ' + id + ' is not found back');
    }
    return JSON.stringify({ wrong, result: detection.found ? detection.article : detection.notArticle });
  })()`;
}

describe.each(BROWSER_NAMES)('saved pages in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = findBrowser(name);
    if (executablePath === null) throw new Error(`there is no ${name}: npm run browsers`);
    const asRoot = name === 'chromium' && process.getuid?.() === 0;
    browser = await puppeteer.launch({
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      executablePath,
      headless: true,
      args: asRoot ? ['--no-sandbox'] : [],
    });
  }, START_MILLISECONDS);

  afterAll(() => browser?.close());

  it(
    'give the same Articles as in Node, and offsets that lead back',
    async () => {
      const page = await browser.newPage();
      for (const { name: saved, url, result } of CASES) {
        await page.goto(`${origin}/${saved}`, { waitUntil: 'domcontentloaded' });
        const answer = String(await page.evaluate(probe(url)));
        expect(JSON.parse(answer), saved).toEqual({ wrong: [], result });
      }
    },
    START_MILLISECONDS,
  );
});
