import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { until } from '../harness/index.ts';
import { settled } from './card-parts.ts';
import { INK, longestInk } from './ink.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';

/** Colours of the open card: its ground and its text, as computed. */
function cardColours(page: Page): Promise<readonly string[] | null> {
  return harness().inShadow(page, (root) => {
    const card = root.querySelector('.card');
    if (card === null) return [];
    const { backgroundColor, color } = getComputedStyle(card);
    return [backgroundColor, color];
  });
}

async function openOn(path: string, name: string): Promise<Page> {
  const page = await harness().open(path);
  await harness().marked(page, name);
  await harness().clickOn(page, name);
  await harness().card(page);
  return page;
}

const LIGHT = ['rgb(253, 252, 249)', 'rgb(28, 26, 23)'];
const DARK = ['rgb(30, 29, 27)', 'rgb(235, 231, 222)'];

describe('light and dark', () => {
  it.each([
    ['a dark page in a light system', PATHS.dark, 'light', INK.dark, LIGHT],
    ['a dark page in a dark system', PATHS.dark, 'dark', INK.dark, DARK],
    ['a light page in a dark system', PATHS.simplified, 'dark', INK.light, DARK],
  ] as const)(
    'are the page’s for marks and the system’s for the card: %s',
    async (_case, path, system, ink, colours) => {
      const page = await harness().open(path);
      await harness().show(page, { colorScheme: system });
      await until('the page knows its system', () =>
        page.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, system),
      );
      await harness().marked(page, '卢卡申科');
      const box = await harness().boxOf(page, '卢卡申科');
      await until('the ink is the page’s', async () => (await longestInk(page, box, ink)) > box.width * 0.9);
      await harness().clickOn(page, '卢卡申科');
      await harness().card(page);
      expect(await cardColours(page)).toEqual(colours);
    },
  );

  it('change under an open card with the system, and the marks do not', async () => {
    const page = await openOn(PATHS.simplified, NAME);
    expect(await cardColours(page)).toEqual(LIGHT);
    await harness().show(page, { colorScheme: 'dark' });
    await until('the card is dark', async () => JSON.stringify(await cardColours(page)) === JSON.stringify(DARK));
    expect(Object.keys(await harness().marks(page)).every((name) => name.endsWith('on-light'))).toBe(true);
    expect(await harness().isCardOpen(page)).toBe(true);
  });
});

describe('the words of an open card', () => {
  const texts = (page: Page): Promise<Record<string, string | null> | null> =>
    harness().inShadow(page, (root) => {
      const text = (selector: string): string | null => root.querySelector(selector)?.textContent ?? null;
      const close = root.querySelector('.card-bar button:last-child');
      return {
        lang: root.querySelector('.card')?.getAttribute('lang') ?? null,
        close: close?.getAttribute('aria-label') ?? null,
        why: text('.card-why summary'),
        name: text('.card-name'),
        nameLang: root.querySelector('.card-name')?.getAttribute('lang') ?? null,
        description: root.querySelector('.card-description [lang]')?.getAttribute('lang') ?? null,
        reading: root.querySelector('.card-reading [lang]')?.getAttribute('lang') ?? null,
        readingText: text('.card-reading [lang]'),
        usual: text('.card-usual [lang]'),
      };
    });

  async function become(page: Page, wanted: Record<string, unknown>): Promise<void> {
    let last: unknown = null;
    await until('the card’s words have changed', async () => {
      last = await texts(page);
      return Object.entries(wanted).every(([key, value]) => (last as Record<string, unknown>)[key] === value);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)} ${JSON.stringify(last)}, not ${JSON.stringify(wanted)}`);
    });
  }

  it('follow the interface’s language, script and readings at once, each in its own language', async () => {
    const page = await openOn(PATHS.traditional, '習近平');
    await become(page, {
      lang: 'en',
      close: 'Close',
      name: '習近平',
      reading: 'zh-Latn-pinyin',
      readingText: 'Xí Jìnpíng',
    });
    await harness().store({ ...DEFAULT_SETTINGS, language: 'zh-TW' });
    await become(page, {
      lang: 'zh-Hant-TW',
      close: '關閉',
      why: '為什麼這樣認定',
      name: '習近平',
      nameLang: 'zh-Hant-TW',
      description: 'zh-Hant-TW',
      reading: null,
    });
    await harness().store({ ...DEFAULT_SETTINGS, language: 'zh-TW', readings: 'on' });
    await become(page, { lang: 'zh-Hant-TW', reading: 'zh-Bopo' });
    expect((await texts(page))?.readingText).toMatch(/^ㄒㄧˊ/);
    await harness().store({ ...DEFAULT_SETTINGS, language: 'zh-HK' });
    await become(page, { lang: 'zh-Hant-HK', nameLang: 'zh-Hant-HK', description: 'zh-Hant-HK' });
    // Names and texts in simplified characters under traditional labels; the title stays as it is printed.
    await harness().store({ ...DEFAULT_SETTINGS, language: 'zh-TW', script: 'hans' });
    await become(page, { lang: 'zh-Hant-TW', close: '關閉', name: '習近平', usual: '习近平', description: 'zh-Hans' });
    await harness().store({ ...DEFAULT_SETTINGS, language: 'zh-CN' });
    await become(page, { lang: 'zh-Hans', close: '关闭', why: '为什么这样认定', description: 'zh-Hant-TW' });
    expect(await harness().isCardOpen(page)).toBe(true);
  });
});

describe('on paper', () => {
  it('there are no marks, no lights and no card', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '中国');
    const box = await harness().boxOf(page, '中国');
    await until('the ink is there', async () => (await longestInk(page, box, INK.light)) > box.width * 0.9);
    await harness().clickOn(page, NAME);
    await harness().card(page);
    const lights = await harness().inShadow(page, (root) => root.querySelectorAll('.box.is-light').length);
    expect(lights).toBeGreaterThan(0);
    await harness().show(page, { type: 'print' });
    await until('the page is on paper', () => page.evaluate(() => matchMedia('print').matches));
    await settled(page);
    const printed = await harness().boxOf(page, '中国');
    expect(await longestInk(page, printed, INK.light)).toBeLessThan(printed.width * 0.1);
    const shown = await harness().inShadow(
      page,
      (root) =>
        [...root.querySelectorAll('.card, .box, .screen')].filter((element) => element.checkVisibility()).length,
    );
    expect(shown).toBe(0);
    await harness().show(page, { type: 'screen' });
    await until(
      'the card is back',
      async () =>
        (await harness()
          .cardBox(page)
          .catch(() => null)) !== null,
    );
  });
});

describe('what is copied', () => {
  /** All of the page, through the clipboard, and what its script sees selected. */
  async function everything(page: Page): Promise<{ pasted: string; selected: string }> {
    await page.bringToFront();
    await page.evaluate(() => {
      document.querySelector('textarea')?.remove();
      document.body.focus();
    });
    const press = async (key: 'KeyA' | 'KeyC' | 'KeyV'): Promise<void> => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    await press('KeyA');
    const selected = await page.evaluate(() => String(getSelection()));
    await press('KeyC');
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      const field = document.createElement('textarea');
      field.style.cssText = 'position: fixed; left: 0; top: 0';
      document.body.append(field);
      field.focus();
    });
    await press('KeyV');
    await until('it is pasted', () => page.evaluate(() => (document.querySelector('textarea')?.value ?? '') !== ''));
    return page.evaluate((seen) => {
      const field = document.querySelector('textarea');
      const pasted = field?.value ?? '';
      field?.remove();
      return { pasted, selected: seen };
    }, selected);
  }

  it('is the page’s own text, with marks on it and with a card open', async () => {
    await harness().store({ ...DEFAULT_SETTINGS, enabled: false });
    const page = await harness().open(PATHS.simplified);
    const plain = await everything(page);
    expect(plain.pasted).toContain('白俄罗斯总统亚历山大·卢卡申科(Aleksandr Lukashenko)周三抵达中国，与习近平会谈。');
    await harness().store({ ...DEFAULT_SETTINGS, mentions: 'all' });
    await harness().marked(page, NAME);
    expect(await everything(page)).toEqual(plain);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await harness().clickOn(page, NAME);
    await harness().card(page);
    expect(await everything(page)).toEqual(plain);
  });
});
