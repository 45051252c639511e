import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type ExtensionScope, until } from '../harness/index.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const NAME = '亚历山大·卢卡申科';

async function openCard(): Promise<Page> {
  const page = await harness().open(PATHS.simplified);
  await harness().marked(page, NAME);
  await harness().clickOn(page, NAME);
  await harness().card(page);
  return page;
}

/** Presses the button of the open card whose words begin so. */
async function pressOnCard(page: Page, words: string): Promise<void> {
  const run = `(root) => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(${JSON.stringify(words)}));
    button?.click();
    return button !== undefined;
  }`;
  expect(await harness().inShadow(page, new Function(`return ${run}`)() as (root: ShadowRoot) => boolean)).toBe(true);
}

function stored(): Promise<Record<string, unknown>> {
  return harness().inExtension(() => (globalThis as unknown as ExtensionScope).browser.storage.local.get(null));
}

describe('what the reader says on a card', () => {
  it('“not this one” takes the name’s marks from this page alone, and stores nothing', async () => {
    const page = await openCard();
    await pressOnCard(page, 'Not this one');
    await harness().cardClosed(page);
    await until('it has no mark', async () => !(await harness().markedWords(page)).includes(NAME));
    expect(await stored()).toEqual({});
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Aleksandr Lukashenko');
    await popup.close();
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await harness().marked(page, NAME);
  });

  it('“never” takes the printed form’s marks away, here and on other pages, but not the name’s other forms', async () => {
    const page = await openCard();
    await pressOnCard(page, 'Never mark');
    await until('it has no mark', async () => !(await harness().markedWords(page)).includes(NAME));
    await harness().marked(page, '卢卡申科');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await harness().marked(page, '卢卡申科');
    expect(await harness().markedWords(page)).not.toContain(NAME);
  });

  it('“I know this one” takes all marks of the name away and leaves it in the cast list', async () => {
    const page = await openCard();
    await pressOnCard(page, 'I know this one');
    await until('no form has a mark', async () => {
      const marked = await harness().markedWords(page);
      return !marked.includes(NAME) && !marked.includes('卢卡申科');
    });
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    expect(await popup.evaluate(() => document.body.textContent)).toContain('Aleksandr Lukashenko');
  });
});

describe('the notebook', () => {
  const notes = async (): Promise<Record<string, unknown>[]> =>
    ((await stored()).notebook as { readonly entries?: Record<string, unknown>[] } | undefined)?.entries ?? [];

  it('keeps nothing while it is off: after a session storage has no trace of what was read', async () => {
    const page = await openCard();
    await pressOnCard(page, 'I know this one');
    await harness().clickOn(page, '白俄罗斯');
    await harness().card(page);
    const popup = await harness().openPopup(page);
    await popup.waitForSelector('.cast-row');
    const everything = JSON.stringify(await stored());
    const { pathname } = new URL(page.url());
    const title = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    const [, , day = '', slug = ''] = pathname.split('/');
    expect(title).not.toBe('');
    for (const trace of [pathname, slug, day, '2023-03-02', title.trim(), 'cn.nytimes.com', '白俄罗斯']) {
      expect(trace).not.toBe('');
      expect(everything).not.toContain(trace);
    }
  });

  it('keeps the name and its sentence when it is on, and of the article only what was ticked', async () => {
    await harness().store({ ...DEFAULT_SETTINGS, notebook: { ...DEFAULT_SETTINGS.notebook, on: true } });
    const page = await openCard();
    await until('it is written down', async () => (await notes()).length > 0);
    const [note] = await notes();
    expect(note).toMatchObject({ text: NAME, en: 'Aleksandr Lukashenko', kind: 'person' });
    expect(note?.sentence).toContain(NAME);
    for (const field of ['title', 'address', 'date']) expect(note).not.toHaveProperty(field);
    const fields = { sentence: false, title: true, address: true, date: true };
    await harness().store({ ...DEFAULT_SETTINGS, notebook: { on: true, fields } });
    await page.keyboard.press('Escape');
    await harness().clickOn(page, '白俄罗斯');
    await harness().card(page);
    await until('the second is written down', async () => (await notes()).length > 1);
    const other = (await notes()).find(({ text }) => text === '白俄罗斯');
    expect(other).toMatchObject({ date: '2023-03-02', title: expect.stringMatching(/./) });
    expect(other).not.toHaveProperty('sentence');
  });
});

describe('own names', () => {
  it('are marked in an open article as soon as they are stored, and no longer once they are gone', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, NAME);
    const word = '湖上的船';
    const own = { id: 'own-sample', kind: 'person', names: { zh: word, en: 'Own Sample' } };
    await harness().keep('own-names', [own]);
    await harness().marked(page, word);
    await harness().keep('own-names', []);
    await until('it has no mark', async () => !(await harness().markedWords(page)).includes(word));
  });
});
