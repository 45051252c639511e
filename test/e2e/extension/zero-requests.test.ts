import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, launchBare, type SiteBrowser } from '../harness/index.ts';
import { type Asked, askedOf, difference } from './asked.ts';
import { buildCanary, FROM_BACKGROUND } from './canary.ts';
import { COUNTER, countedAt, openPages, READ, readWithZhiming, servePages } from './reading-session.ts';
import { PATHS } from './samples.ts';

const target = inject('target');

/** What is asked from the browser's start to its end when something is done in it. */
async function askedDuring<B extends SiteBrowser>(browser: B, act: (browser: B) => Promise<void>): Promise<Asked> {
  try {
    servePages(browser.site);
    await act(browser);
  } finally {
    await browser.close();
  }
  return askedOf(browser.site);
}

describe('a whole reading session through a recording proxy', () => {
  let without: Asked = new Map();
  beforeAll(async () => {
    without = await askedDuring(await launchBare(target, { throughProxy: true }), openPages);
  });

  it('asks for each page, and for what the page asks for, once where Zhiming is not installed', () => {
    const requests = READ.flatMap((path) => [`GET cn.nytimes.com${path}`, `GET ${COUNTER}${countedAt(path)}`]);
    const connections = ['cn.nytimes.com:443', `${COUNTER}:443`].map((place) => `connection to ${place}`);
    expect(difference(without, new Map([...requests, ...connections].map((line) => [line, 1])))).toEqual([]);
  });

  it('asks for the same and nothing else with Zhiming: the difference is empty', async () => {
    const asked = await askedDuring(await launch(target, { throughProxy: true }), readWithZhiming);
    expect(difference(asked, without)).toEqual([]);
  });

  describe('with a build that fetches once from its background and once from a page', () => {
    let dist = '';
    beforeAll(() => {
      dist = buildCanary(target, PATHS.simplified);
    });
    afterAll(() => rmSync(dist, { recursive: true, force: true }));

    it('differs by these two requests', async () => {
      const asked = await askedDuring(await launch(target, { throughProxy: true, dist }), openPages);
      const { host, path } = FROM_BACKGROUND;
      expect(difference(asked, without)).toEqual([
        `1 more: GET ${host}${path}`,
        `1 more: GET cn.nytimes.com${PATHS.simplified}`,
        `1 more: connection to ${host}:443`,
      ]);
    });
  });
});
