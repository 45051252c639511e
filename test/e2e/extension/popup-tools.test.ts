import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/index.ts';
import { press } from './controls.ts';
import { over, popupText, rowOf } from './popup-parts.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

describe('what leads from the popup into the article', () => {
  it('is a button beside each name', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await popup.click(`.cast-item:has(${rowOf('ukraine')}) .cast-show`);
    await harness().flashes(page);
    await page.bringToFront();
    await until('the page has scrolled', () => page.evaluate(() => scrollY > 500));
  });

  it('is the tour: from name to name, and from mention to mention of one', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    const at = async (step: string, name: string) => {
      await popup.bringToFront();
      await popup.click(`[aria-label="${step}"]`);
      await until(
        `the article is at ${name}`,
        async () => (await popup.$eval('.tour-at', ({ textContent }) => textContent)) === `The article is at: ${name}`,
      );
    };
    await at('Next name', '卢卡申科');
    await at('Next name', '中国');
    await at('Previous name', '卢卡申科');
    await at('Previous mention of the same name', '卢卡申科');
    await page.bringToFront();
    await until('the page has scrolled to the last one', () => page.evaluate(() => scrollY > 500));
    await at('Next mention of the same name', '卢卡申科');
    await page.bringToFront();
    await until('the page is at the first one again', () => page.evaluate(() => scrollY < 500));
  });

  it('names the keys that the browser has set', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    const keys = await popup.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return (await browser.commands.getAll()).find(({ name }) => name === 'next-name')?.shortcut ?? '';
    });
    const title = () => popup.$eval('[aria-label="Next name"]', (button) => button.getAttribute('title'));
    await until('they are known', async () => (await title()) === (keys === '' ? 'Next name' : `Next name (${keys})`));
  });
});

describe('the pause', () => {
  it('takes marks away until the browser restarts, and is ended where it began', async () => {
    const { page, popup } = await over(harness(), PATHS.simplified);
    await press(popup, 'Off until the browser restarts');
    await harness().unmarked(page);
    await until('the popup says so', async () =>
      (await popupText(popup)).includes('Marks are off until the browser restarts.'),
    );
    const next = await harness().open(PATHS.strict);
    const beside = await harness().openPopup(next);
    await beside.waitForSelector('.cast-row');
    expect(await beside.$eval('[role="switch"]', (box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(await harness().markedWords(next)).toEqual([]);
    await press(popup, 'Turn back on');
    await harness().marked(page, '卢卡申科');
  });
});

describe('what the popup copies', () => {
  /** Presses a button, and takes what it gives to the clipboard, which then has it, too. */
  async function copied(popup: Page, words: string): Promise<string> {
    await popup.bringToFront();
    await popup.evaluate(() => {
      const { clipboard } = navigator;
      const write = clipboard.writeText.bind(clipboard);
      clipboard.writeText = async (text) => {
        document.documentElement.dataset.copied = text;
        await write(text);
      };
    });
    const button = await popup.$(`::-p-xpath(//button[normalize-space()='${words}'])`);
    await button?.click();
    await until('it says so', async () =>
      popup.$$eval('.popup-outcome', (outcomes) => outcomes.some(({ textContent }) => textContent === 'Copied')),
    );
    return popup.evaluate(() => document.documentElement.dataset.copied ?? '');
  }

  it('is the list as a table, with the sentence around each first mention', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    const rows = (await copied(popup, 'Copy as a table (TSV)'))
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows).toHaveLength(8);
    expect(rows.every(({ length }) => length === 9)).toBe(true);
    const [ukraine] = rows.filter(([printed]) => printed === '乌克兰');
    expect(ukraine?.[4]).toBe('Ukraine');
    expect(ukraine?.[8]).toBe('最后，卢卡申科在回国之前又提到乌克兰。');
    expect(await copied(popup, 'Copy as Markdown')).toMatch(/^\| Printed \|.*\n\| --- \|/);
  });

  it('is a report without any text of the article', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    const report = await copied(popup, 'Copy a report');
    expect(report).toMatch(/^Zhiming: \d+\.\d+\.\d+\nBrowser: (Chrome|Firefox) \d+\nList: \S+\nPage: on\n/);
    expect(report).toMatch(/^Layout: current, hans, chinese$/m);
    expect(report).toMatch(/^Time: reading \d+ ms, linking \d+ ms$/m);
    expect(report).toMatch(/^Settings: as they come$/m);
    expect(report).not.toMatch(/\p{Script=Han}|lake|nytimes|20230302|2023-03-02|Xi|Lukashenko|Ukraine/u);
  });

  it('is shown selected where the browser refuses', async () => {
    const { popup } = await over(harness(), PATHS.simplified);
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await press(popup, 'Copy as Markdown');
    await popup.waitForSelector('textarea:focus');
    expect(
      await popup.$eval(
        'textarea',
        ({ selectionStart, selectionEnd, value }) => selectionEnd - selectionStart === value.length,
      ),
    ).toBe(true);
  });
});

describe('a name that is selected in the page', () => {
  it('is added to the reader’s own from the popup', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page);
    await page.evaluate(() => {
      const range = document.createRange();
      const block = [...document.querySelectorAll('.article-paragraph')].find(({ textContent }) =>
        textContent?.startsWith('会谈之前'),
      );
      if (block?.firstChild == null) throw new Error('There is no such paragraph.');
      range.setStart(block.firstChild, 0);
      range.setEnd(block.firstChild, 4);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    const popup = await harness().openPopup(page);
    await until('it is offered', async () => (await popupText(popup)).includes('Add “会谈之前” to your names'));
    await press(popup, 'Add “会谈之前” to your names');
    await popup.waitForSelector('form');
    await popup.type('form [name="en"]', 'Before the Talks');
    await popup.select('form select', 'organization');
    await popup.click('form [type="submit"]');
    await until('it is added', async () => (await popupText(popup)).includes('“会谈之前” was added.'));
    await popup.waitForSelector('.cast-row[data-key^="own-"]');
    await harness().marked(page, '会谈之前');
    const stored = await harness().inExtension(async () =>
      (
        globalThis as unknown as { browser: { storage: { local: { get(key: string): Promise<object> } } } }
      ).browser.storage.local.get('own-names'),
    );
    expect(stored).toEqual({
      'own-names': [
        {
          id: expect.stringMatching(/^own-/) as string,
          kind: 'organization',
          names: { zh: '会谈之前', en: 'Before the Talks' },
        },
      ],
    });
  });
});

describe('the popup on a narrow screen', () => {
  it.each([320, 412])('of %i px needs no scrolling to the side, and has targets large enough', async (width) => {
    const { popup } = await over(harness(), PATHS.bilingual);
    await popup.setViewport({ width, height: 640 });
    await popup.click('.popup-article summary');
    for (const state of ['list', 'card']) {
      if (state === 'card') await popup.click('.cast-row');
      await popup.waitForSelector(state === 'card' ? '.card' : '.cast-row');
      const measured = await popup.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [...document.querySelectorAll('button, summary, label, input[type="search"], .button')]
          .filter((one) => {
            const { width: across, height } = one.getBoundingClientRect();
            return one.getClientRects().length > 0 && Math.min(across, height) < 24;
          })
          .map(({ textContent }) => textContent),
      }));
      expect(measured, state).toEqual({ beyond: 0, small: [] });
    }
  });
});
