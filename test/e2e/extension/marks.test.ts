import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type Box, until } from '../harness/index.ts';
import { INK, longestInk } from './ink.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

describe('marks', () => {
  it('stand under the first mention in headline and body, in both certainties apart from each other', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科', '中国');
    const marks = await harness().marks(page);
    expect(marks['zhiming-person-solid-on-light']).toEqual(
      expect.arrayContaining(['卢卡申科', '亚历山大·卢卡申科', '习近平']),
    );
    expect(marks['zhiming-person-solid-on-light']?.filter((word) => word === '卢卡申科')).toHaveLength(1);
    expect(marks['zhiming-country-solid-on-light']).toContain('白俄罗斯');
  });

  it('are painted: a line of ink under the name, and none when they are off', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    const box = await harness().boxOf(page, '卢卡申科');
    await until('the ink is there', async () => (await longestInk(page, box, INK.light)) > box.width * 0.9);
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await harness().unmarked(page);
    expect(await longestInk(page, box, INK.light)).toBeLessThan(box.width * 0.1);
  });

  it('take the light ink on a dark page', async () => {
    const page = await harness().open(PATHS.dark);
    await harness().marked(page, '卢卡申科');
    expect(Object.keys(await harness().marks(page)).every((name) => name.endsWith('on-dark'))).toBe(true);
    const box = await harness().boxOf(page, '卢卡申科');
    await until('the ink is there', async () => (await longestInk(page, box, INK.dark)) > box.width * 0.9);
  });

  it('leave the page as it was served, byte for byte', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().store({ ...DEFAULT_SETTINGS, mentions: 'all' });
    await harness().marked(page, '乌克兰');
    const [now, served] = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return [
        document.documentElement.outerHTML,
        new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      ];
    });
    expect(now).toBe(served);
  });

  it('follow the settings in all open pages without a reload', async () => {
    const [one, other] = [await harness().open(PATHS.simplified), await harness().open(PATHS.traditional)];
    await harness().marked(other, '盧卡申科');
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    await harness().unmarked(one);
    await harness().unmarked(other);
    await harness().store({ ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, person: false } });
    await harness().marked(one, '白俄罗斯');
    expect(await harness().markedWords(one)).not.toContain('习近平');
    await harness().store({ ...DEFAULT_SETTINGS, mentions: 'all' });
    await until('every mention is marked', async () => {
      return (await harness().markedWords(one)).filter((word) => word === '卢卡申科').length >= 4;
    });
  });

  it('stand on traditional pages', async () => {
    const page = await harness().open(PATHS.traditional);
    await harness().marked(page, '盧卡申科', '習近平', '中國');
  });

  it('stand in both languages of the bilingual view', async () => {
    const page = await harness().open(PATHS.bilingual);
    await harness().marked(page, '卢卡申科', 'Aleksandr Lukashenko', 'China');
  });

  it('stand under the strictest policy a page can have', async () => {
    const page = await harness().open(PATHS.strict);
    await harness().marked(page, '卢卡申科');
  });

  it('come back when the page’s script clears the registry', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(20, 20);
    await page.mouse.move(40, 40);
    await harness().marked(page, '卢卡申科');
  });

  it('show the hand over a name and only there, without touching the tree', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '亚历山大·卢卡申科');
    const { x, y, width, height } = await harness().boxOf(page, '亚历山大·卢卡申科');
    const cursor = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.article-paragraph') ?? document.body).cursor);
    await page.mouse.move(x + width / 2, y + height / 2);
    await until('the cursor is a hand', async () => (await cursor()) === 'pointer');
    await page.mouse.move(5, 5);
    await until('the cursor is the page’s', async () => (await cursor()) === 'auto');
  });
});

// Firefox honours our rules there, and its driver cannot turn forced colours on for one page.
describe.runIf(inject('target') === 'chrome')('in forced colours', () => {
  it('Chromium, which would paint highlights like selected text, has underlines in our host instead', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '白俄罗斯');
    const session = await page.createCDPSession();
    const emulate = (value: string) =>
      session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await emulate('active');
    await harness().unmarked(page);
    const lines = () =>
      harness().inShadow(page, (root) =>
        [...root.querySelectorAll('.box.is-solid, .box.is-dotted')].map((box) => {
          const { x, y, width, height } = box.getBoundingClientRect();
          return { x, y, width, height };
        }),
      );
    await until('underlines are drawn', async () => ((await lines())?.length ?? 0) > 2);
    const word = await harness().boxOf(page, '白俄罗斯');
    const isAtWord = ({ x, y, width }: Box, scrolled: number) =>
      Math.abs(x - word.x) < 1 && Math.abs(width - word.width) < 1 && Math.abs(y + scrolled - word.y) < 8;
    expect((await lines())?.some((line) => isAtWord(line, 0))).toBe(true);
    // They scroll with their words.
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    expect((await lines())?.some((line) => isAtWord(line, 40))).toBe(true);
    await harness().clickOn(page, '白俄罗斯');
    expect(await harness().card(page)).toContain('Belarus');
    await emulate('none');
    await harness().marked(page, '白俄罗斯');
  });
});

describe('a page that is no article', () => {
  it.each([PATHS.front, PATHS.unknown])('is not touched: %s', async (path) => {
    const page = await harness().open(path);
    const popup = await harness().openPopup(page);
    // The popup has the page's report by then.
    await popup.waitForFunction(() => (document.body.textContent ?? '').trim() !== '');
    expect(await harness().markedWords(page)).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('keeps its marks when advertisements arrive late', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '乌克兰');
    await page.evaluate(() => {
      for (const place of document.querySelectorAll('.big_ad')) {
        place.innerHTML = '<div style="height:250px">中国广告 习近平</div>';
      }
    });
    const box = await harness().boxOf(page, '乌克兰');
    await until('the ink is there', async () => (await longestInk(page, box, INK.light)) > box.width * 0.9);
    await harness().clickOn(page, '乌克兰');
    expect(await harness().card(page)).toContain('Ukraine');
  });

  it('has its marks under the names when the font size changes', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    await page.evaluate(() => {
      for (const block of document.querySelectorAll<HTMLElement>('.article-paragraph, h1'))
        block.style.fontSize = '31px';
    });
    const box = await harness().boxOf(page, '亚历山大·卢卡申科');
    await until('the ink is there', async () => (await longestInk(page, box, INK.light)) > box.width * 0.4);
    await harness().clickOn(page, '亚历山大·卢卡申科');
    expect(await harness().card(page)).toContain('Lukashenko');
  });

  it('is marked anew where its text is replaced or comes late', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    await page.evaluate(() => {
      const block = document.querySelector('.article-paragraph');
      if (block !== null) block.textContent = '法国总统马克龙访问日本。';
    });
    await harness().marked(page, '法国', '日本');
    // The same text in new nodes.
    await page.evaluate(() => {
      const block = document.querySelector('.article-paragraph');
      if (block !== null) block.innerHTML = block.innerHTML.slice();
    });
    await until('the marks stand in the new nodes', async () => {
      const box = await harness().boxOf(page, '法国');
      return (await longestInk(page, box, INK.light)) > box.width * 0.9;
    });
  });
});

describe('privacy', () => {
  it('nothing is asked of any host but for the pages that the reader opened', async () => {
    const before = harness().site.requests.length;
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '卢卡申科');
    await harness().clickOn(page, '卢卡申科');
    await harness().card(page);
    await harness().openPopup(page);
    const asked = harness()
      .site.requests.slice(before)
      .filter(({ isBrowserService }) => !isBrowserService);
    for (const { host, path } of asked) {
      expect(host).toBe('cn.nytimes.com');
      expect([PATHS.simplified, '/favicon.ico']).toContain(path);
    }
  });
});

describe('a name that is named again', () => {
  const pointed = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('zhiming-pointed-on-light') ?? [];
      if (range === undefined) return null;
      const words = document.createRange();
      words.setStart(range.startContainer, range.startOffset);
      words.setEnd(range.endContainer, range.endOffset);
      return words.toString();
    });

  it('shows its line while it is pointed at, and opens on a click', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '亚历山大·卢卡申科');
    const { x, y, width, height } = await harness().boxOf(page, '卢卡申科', { nth: 3 });
    await page.mouse.move(x + width / 2, y + height / 2);
    await until('the later mention has a line', async () => (await pointed(page)) === '卢卡申科');
    await page.mouse.move(5, 5);
    await until('the line has gone', async () => (await pointed(page)) === null);
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await harness().card(page)).toContain('Lukashenko');
  });

  it('lights up everywhere while its card is open, unseen by the page’s script', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '亚历山大·卢卡申科');
    const before = await page.evaluate(() => [...CSS.highlights.keys()].sort());
    await harness().clickOn(page, '亚历山大·卢卡申科');
    await harness().card(page);
    const lights = () => harness().inShadow(page, (root) => root.querySelectorAll('.box.is-light').length);
    expect(await lights()).toBeGreaterThan(1);
    await page.mouse.move(5, 5);
    await until('nothing is pointed at', async () => (await pointed(page)) === null);
    expect(await page.evaluate(() => [...CSS.highlights.keys()].sort())).toEqual(before);
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    expect(await page.evaluate(() => document.querySelector('html > div'))).toBe(null);
  });

  it('is walked through by key commands, marked or not, and the card goes along', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '亚历山大·卢卡申科');
    await harness().clickOn(page, '亚历山大·卢卡申科');
    const first = await harness().card(page);
    expect(first).toMatch(/Mention \d+ of \d+/);
    await harness().command(page, 'next-mention');
    await until('the card is at another mention', async () => (await harness().card(page)) !== first);
    await harness().command(page, 'previous-mention');
    await until('the card is back', async () => (await harness().card(page)) === first);
    await harness().command(page, 'next-name');
    await until('the card is another name’s', async () => !(await harness().card(page)).includes('Lukashenko'));
  });
});

describe('colours by kind', () => {
  it('are as many inks as kinds, at once', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '白俄罗斯');
    await harness().store({ ...DEFAULT_SETTINGS, colours: 'by-kind' });
    await until('marks are in colour', async () => {
      const names = Object.keys(await harness().marks(page));
      return names.length > 0 && names.every((name) => name.includes('-in-colour-'));
    });
  });
});

describe('a choice of the reader’s', () => {
  it('takes a known name’s marks away in the open page, and brings them back', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '白俄罗斯');
    const known = [{ key: 'belarus', text: '白俄罗斯', en: 'Belarus' }];
    await harness().keep('name-choices', { known, never: [] });
    await until('it has no mark', async () => !(await harness().markedWords(page)).includes('白俄罗斯'));
    await harness().keep('name-choices', { known: [], never: [] });
    await harness().marked(page, '白俄罗斯');
  });

  it('turns all marks off until the browser starts again', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '白俄罗斯');
    await harness().keep('paused', true);
    await harness().unmarked(page);
    await harness().keep('paused', false);
    await harness().marked(page, '白俄罗斯');
  });
});
