import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HEADER, SECTION } from '../../../src/knowledge/file.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { escapeHtml, renderPage, type SampleBlock } from '../../helpers/render-page.ts';
import { type ExtensionScope, until } from '../harness/index.ts';
import { tick } from './controls.ts';
import { popupText, rowOf, says } from './popup-parts.ts';
import { BILINGUAL, PATHS, SIMPLIFIED } from './samples.ts';
import { useHarness } from './use-harness.ts';

/** Whether the page is byte for byte as its parser made it. */
function isAsServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const served = new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    return document.documentElement.outerHTML === served;
  });
}

describe('a package whose list can’t be used', () => {
  const target = inject('target');
  const dist = mkdtempSync(join(tmpdir(), 'zhiming-dist-'));
  cpSync(fileURLToPath(new URL(`../../../dist/${target}`, import.meta.url)), dist, { recursive: true });
  const file = join(dist, 'knowledge.bin');
  const good = readFileSync(file);
  const harness = useHarness({ dist });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  function changed(change: (bytes: DataView) => void): Uint8Array {
    const copy = Uint8Array.from(good);
    change(new DataView(copy.buffer));
    return copy;
  }

  function flip(bytes: DataView, at: number): void {
    bytes.setUint8(at, bytes.getUint8(at) ^ 0x10);
  }

  /** Where a section's bytes begin. */
  function startOf(bytes: DataView, section: number): number {
    const count = bytes.getUint32(HEADER.sectionCount, true);
    for (let index = 0; index < count; index++) {
      const at = HEADER.table + index * HEADER.sectionBytes;
      if (bytes.getUint32(at, true) === section) return bytes.getUint32(at + 4, true);
    }
    throw new Error(`The file has no section ${section}.`);
  }

  /** Puts a file in the package and lets the background begin anew. */
  async function packaged(bytes: Uint8Array | null): Promise<void> {
    if (bytes === null) rmSync(file, { force: true });
    else writeFileSync(file, bytes);
    await harness().killBackground();
  }

  it.each([
    ['is missing', null, 'Zhiming’s list is missing', 'knowledge-missing'],
    ['has a damaged header', (bytes: DataView) => flip(bytes, HEADER.checksum), 'is damaged', 'knowledge-damaged'],
    [
      'has a damaged index',
      (bytes: DataView) => flip(bytes, startOf(bytes, SECTION.base) + 40),
      'is damaged',
      'knowledge-damaged',
    ],
    [
      'has damaged texts',
      (bytes: DataView) => {
        for (let at = startOf(bytes, SECTION.text); at < bytes.byteLength; at += 200) flip(bytes, at);
      },
      'is damaged',
      'knowledge-damaged',
    ],
    [
      'is of another version',
      (bytes: DataView) => bytes.setUint32(HEADER.formatVersion, 999, true),
      'is of another version',
      'knowledge-version',
    ],
  ])('that %s: the page is untouched, icon and popup say so', async (_what, change, words, code) => {
    await packaged(change === null ? null : changed(change));
    const page = await harness().open(PATHS.simplified);
    const popup = await harness().openPopup(page);
    await says(popup, words);
    expect(await popupText(popup)).toContain('install');
    expect(await popup.$eval('.popup-detail', (detail) => detail.textContent)).toContain(code);
    expect(await harness().markedWords(page)).toEqual([]);
    expect(await isAsServed(page)).toBe(true);
    const tab = await harness().tabOf(page);
    const badge = () =>
      harness().inExtension(
        (tabId) => (globalThis as unknown as ExtensionScope).browser.action.getBadgeText({ tabId }),
        tab,
      );
    await until('the icon has its badge', async () => (await badge()) === '!');
  });

  it('marks the page once the package has been mended, when it is loaded again', async () => {
    await packaged(null);
    const page = await harness().open(PATHS.simplified);
    const popup = await harness().openPopup(page);
    await says(popup, 'is missing');
    writeFileSync(file, good);
    await page.reload();
    await harness().marked(page, '卢卡申科');
  });
});

/** What Chromium alone tells of its limit. */
interface QuotaScope {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        readonly QUOTA_BYTES: number;
        getBytesInUse(): Promise<number>;
        set(values: Record<string, unknown>): Promise<void>;
      };
    };
  };
}

describe('storage that refuses', () => {
  const harness = useHarness();

  it('to write is told in the popup, and nothing changes', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    await popup.evaluate(() => {
      const { local } = (globalThis as unknown as ExtensionScope).browser.storage;
      Object.assign(local, { set: () => Promise.reject(new Error('no space left')) });
    });
    await tick(popup, 'Mark names');
    await until('the popup says so', async () => (await popupText(popup)).includes('could not be saved'));
    expect(await harness().markedWords(page)).toContain('卢卡申科');
  });

  // Firefox has no limit that a test could reach; test/platform/storage-faults.test.ts holds the same for both.
  it.runIf(inject('target') === 'chrome')('because it is full is told, and what was saved stays', async () => {
    const saved = { ...DEFAULT_SETTINGS, mentions: 'all' };
    await harness().store(saved);
    await harness().inExtension(async () => {
      const { local } = (globalThis as unknown as QuotaScope).chrome.storage;
      // To the last byte, for “false” is only one longer than “true”.
      const free = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'filler""'.length;
      await local.set({ filler: 'x'.repeat(free) });
    });
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    await tick(popup, 'Mark names');
    await until('the popup says so', async () => (await popupText(popup)).includes('could not be saved'));
    const stored = await harness().inExtension(() =>
      (globalThis as unknown as ExtensionScope).browser.storage.local.get('settings'),
    );
    expect(stored).toEqual({ settings: saved });
    expect(await harness().markedWords(page)).toContain('卢卡申科');
  });

  // Only Chromium can close storage to pages; test/platform/settings.test.ts holds the same for both.
  it.runIf(inject('target') === 'chrome')('to be read by a page leaves the defaults', async () => {
    const close = (accessLevel: string) =>
      harness().inExtension(
        (level) =>
          (
            globalThis as unknown as {
              chrome: { storage: { local: { setAccessLevel(to: { accessLevel: string }): Promise<void> } } };
            }
          ).chrome.storage.local.setAccessLevel({ accessLevel: level }),
        accessLevel,
      );
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await close('TRUSTED_CONTEXTS');
    try {
      const page = await harness().open(PATHS.simplified);
      await harness().marked(page, '卢卡申科');
    } finally {
      await close('TRUSTED_AND_UNTRUSTED_CONTEXTS');
    }
  });
});

describe('a strange page', () => {
  const harness = useHarness();
  const OWN = {
    long: '/world/20230310/long/',
    malformed: '/world/20230311/malformed/',
    markup: '/world/20230312/markup/',
    markupDual: '/world/20230312/markup/dual/',
    surrogates: '/world/20230313/surrogates/',
  } as const;
  const at = (path: string) => ({ ...SIMPLIFIED, url: `https://cn.nytimes.com${path}` });
  const TAGS = `<img src=x onerror="document.title='hurt'"> & <b>卢卡申科</b> &amp; ]]> <!-- {{7*7}} \${7*7}`;

  beforeAll(() => {
    const { site } = harness();
    const sentence = '白俄罗斯总统卢卡申科周三抵达中国，这里的人们整天谈论天气，也谈论湖上的船，直到天黑。';
    const text = sentence.repeat(30);
    const blocks = Array.from(
      { length: Math.ceil(300_000 / text.length) },
      (): SampleBlock => ({ kind: 'paragraph', html: text }),
    );
    site.serve(OWN.long, renderPage({ ...at(OWN.long), blocks }));
    site.serve(OWN.malformed, malformed(renderPage(at(OWN.malformed))));
    site.serve(
      OWN.markup,
      renderPage({
        ...at(OWN.markup),
        headline: `卢卡申科说：${TAGS}`,
        byline: [TAGS],
        blocks: [{ kind: 'paragraph', html: `${escapeHtml(TAGS)}访问中国。` }],
      }),
    );
    const [first] = BILINGUAL.blocks;
    const pair = first?.kind === 'paragraph' ? { ...first, english: `Lukashenko said: ${escapeHtml(TAGS)}` } : null;
    site.serve(
      OWN.markupDual,
      renderPage({ ...BILINGUAL, ...at(OWN.markup), blocks: pair === null ? [] : [pair] }, { view: 'bilingual' }),
    );
    // Only a script can bring half a character into a page: no encoding and no entity can.
    const script = `<script>for (const element of document.querySelectorAll('article h1, .article-paragraph'))
      element.prepend('\\ud83d', '\\udc00\\ud800');</script>`;
    site.serve(
      OWN.surrogates,
      renderPage(at(OWN.surrogates)).replace('</body>', () => `${script}</body>`),
    );
  });

  /** Elements left open and closed twice, out of order and out of place, and an end in the middle of a tag. */
  function malformed(html: string): string {
    return html
      .replaceAll('<div class="article-paragraph">', '<p><div class="article-paragraph" class="again" =x <b><i>')
      .replaceAll('</span></figcaption>', '</figcaption></span>')
      .replaceAll('<div class="big_ad"', '</p></b><table><tr>中国<div class="big_ad"')
      .replace('</section>', '</secton>')
      .replace(/<\/main>[\s\S]*$/, '\0<p title="<a href=');
  }

  it('with malformed HTML is marked where it can be read, and stays as the parser made it', async () => {
    const page = await harness().open(OWN.malformed);
    await harness().marked(page, '卢卡申科', '白俄罗斯', '乌克兰');
    expect(await isAsServed(page)).toBe(true);
    await harness().clickOn(page, '乌克兰');
    expect(await harness().card(page)).toContain('Ukraine');
  });

  it('with markup characters in its text is shown with them, in popup and card', async () => {
    const page = await harness().open(OWN.markup);
    await harness().marked(page, '卢卡申科', '中国');
    expect(await isAsServed(page)).toBe(true);
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    expect(await popup.$eval('.popup-article h2', (heading) => heading.textContent)).toBe(`卢卡申科说：${TAGS}`);
    expect(await popupText(popup)).toContain(`By ${TAGS}`);
    expect(await popup.$$('img, .popup-article b')).toEqual([]);
    const dual = await harness().open(OWN.markupDual);
    await harness().marked(dual, '亚历山大·卢卡申科');
    await harness().clickOn(dual, '亚历山大·卢卡申科');
    expect(await harness().card(dual)).toContain(`Lukashenko said: ${TAGS}`);
    expect(await harness().inShadow(dual, (root) => root.querySelectorAll('img, blockquote *').length)).toBe(0);
    for (const one of [page, popup, dual]) expect(await one.title()).not.toBe('hurt');
  });

  it('with lone surrogates keeps them, and is marked behind them', async () => {
    const page = await harness().open(OWN.surrogates);
    await harness().marked(page, '卢卡申科', '乌克兰');
    const kept = await page.evaluate(() =>
      [...document.querySelectorAll('article h1, .article-paragraph')].map((element) =>
        (element.textContent ?? '').startsWith('\ud83d\udc00\ud800'),
      ),
    );
    expect(kept.every(Boolean)).toBe(true);
    const popup = await harness().openPopup(page);
    await popup.waitForSelector(rowOf('ukraine'));
    expect(await popup.$eval('.popup-article h2', (heading) => heading.textContent)).toContain(SIMPLIFIED.headline);
    await page.bringToFront();
    await harness().clickOn(page, '卢卡申科', { within: 'article h1' });
    expect(await harness().card(page)).toContain('Aleksandr Lukashenko');
  });
});
