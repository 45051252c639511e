import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { type ExtensionScope, ORIGIN, until } from '../harness/index.ts';
import { focused, press, tick } from './controls.ts';
import { fill, openOptions, savedBy, storedIn, tells } from './options-parts.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

/** A marked article in one tab, the options page in another. */
async function beside(path: string): Promise<{ readonly article: Page; readonly options: Page }> {
  const article = await harness().open(path);
  await harness().marked(article);
  return { article, options: await openOptions(harness()) };
}

/** Waits until a word is marked so many times. */
async function markedTimes(page: Page, word: string, times: number): Promise<void> {
  await until(`${word} is marked ${times} times`, async () => {
    const words = await harness().markedWords(page);
    return words.filter((one) => one === word).length === times;
  });
}

const NOTED = {
  id: 'noted-1',
  opened: '2026-11-20T08:00:00.000Z',
  kind: 'person',
  text: '卢卡申科',
  zh: '亚历山大·卢卡申科',
  en: 'Aleksandr Lukashenko',
  description: 'Politician of Belarus',
  sentence: '卢卡申科说，他和习近平谈了很久。',
};

describe('a setting changed on the options page', () => {
  it('takes effect in an open article: kinds, every mention, common countries, on and off', async () => {
    const { article, options } = await beside(PATHS.simplified);
    await markedTimes(article, '习近平', 2);
    await tick(options, 'Every mention', '#marks');
    await markedTimes(article, '习近平', 3);
    await tick(options, 'People', '#marks');
    await markedTimes(article, '习近平', 0);
    await harness().marked(article, '中国');
    await tick(options, 'Leave the ten most frequent countries and territories unmarked', '#marks');
    await markedTimes(article, '中国', 0);
    await harness().marked(article, '白俄罗斯');
    await tick(options, 'Mark names', '#marks');
    await harness().unmarked(article);
    await tick(options, 'Mark names', '#marks');
    await harness().marked(article, '白俄罗斯');
    await tick(options, 'Off until the browser restarts', '#marks');
    await harness().unmarked(article);
  });

  it('colours the marks by kind', async () => {
    const { article, options } = await beside(PATHS.simplified);
    await tick(options, 'One for each kind', '#marks');
    await until('marks are in colour', async () =>
      Object.keys(await harness().marks(article)).some((name) => name.includes('in-colour')),
    );
  });

  it('is the language of an open card', async () => {
    const { article, options } = await beside(PATHS.simplified);
    await article.bringToFront();
    await harness().clickOn(article, '卢卡申科');
    await harness().card(article);
    await options.bringToFront();
    await tick(options, '繁體中文（台灣）', '#language');
    await until('the card speaks it', async () =>
      harness()
        .inShadow(article, (root) => root.querySelector('.card [aria-label="關閉"]') !== null)
        .then(Boolean),
    );
  });

  it('is the language of the page itself, at once, and it stays', async () => {
    const options = await openOptions(harness());
    await tick(options, '繁體中文（台灣）', '#language');
    await tells(options, '#notebook', '筆記本');
    expect(await options.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'zh-Hant-TW',
      '知名設定',
    ]);
    const again = await openOptions(harness());
    await tells(again, '#notebook', '筆記本');
  });

  it('shows in another options tab', async () => {
    const one = await openOptions(harness());
    const other = await openOptions(harness());
    await tick(one, 'Every mention', '#marks');
    await tells(one, '.options-status', 'Saved');
    await until('the other follows', () => other.$eval('#marks input[value="all"]', (box) => box.checked));
  });
});

describe('own names', () => {
  it('are added, marked in the open article, exported, deleted and imported again', async () => {
    const { article, options } = await beside(PATHS.simplified);
    await press(options, 'Add a name', '#own-names');
    await focused(options, '[name="names.zh"]');
    await fill(options, '[name="names.zh"]', '湖上的船');
    await fill(options, '[name="names.en"]', 'Boats on the Lake');
    await options.keyboard.press('Enter');
    await until('the dialog is closed', async () => (await options.$('dialog')) === null);
    await until('the focus is back', () =>
      options.evaluate(() => document.activeElement?.textContent === 'Add a name'),
    );
    await tells(options, '#own-names', 'Boats on the Lake');
    await harness().marked(article, '湖上的船');

    const stored = (await storedIn(harness()))['own-names'];
    const { name, text } = await savedBy(harness(), () => press(options, 'Export as YAML', '#own-names'));
    expect(name).toBe('zhiming-names.yaml');
    await press(options, 'Delete “湖上的船”', '#own-names');
    await tells(options, '#own-names', 'No names of your own yet.');
    expect((await storedIn(harness()))['own-names']).toEqual([]);

    await press(options, 'Import…', '#own-names');
    const added = `${text}- kind: persn\n  names: {zh: 甲乙}\n`;
    await options.$eval(
      'dialog textarea',
      (field, content) => {
        field.value = content;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      added,
    );
    await until(
      'there is something to check',
      async () => (await options.$('dialog .options-field button:enabled')) !== null,
    );
    await press(options, 'Check what was pasted', 'dialog');
    await tells(options, 'dialog', '1 will be added, 0 will be replaced.');
    await tells(options, 'dialog', `Line ${text.split('\n').length}: kind must be`);
    await press(options, 'Import 1', 'dialog');
    await tells(options, '.options-status', 'Imported: 1 added, 0 replaced.');
    expect((await storedIn(harness()))['own-names']).toEqual(stored);
  });
});

describe('names left unmarked', () => {
  it('are marked again in the open article', async () => {
    await harness().keep('name-choices', {
      known: [{ key: 'xi-jinping', text: '习近平', en: 'Xi Jinping' }],
      never: [{ key: 'vladimir-putin', text: '普京', en: 'Vladimir Putin' }],
    });
    const { article, options } = await beside(PATHS.simplified);
    await markedTimes(article, '习近平', 0);
    await press(options, 'Mark again: “习近平”', '#choices');
    await harness().marked(article, '习近平');
    await press(options, 'Mark again: “普京”', '#choices');
    await harness().marked(article, '普京');
    await press(options, 'Undo', '#choices');
    await markedTimes(article, '普京', 0);
  });
});

describe('the notebook', () => {
  it('shows a name whose card is opened while it is on, and none before', async () => {
    const { article, options } = await beside(PATHS.simplified);
    await article.bringToFront();
    await harness().clickOn(article, '中国');
    await harness().card(article);
    await options.bringToFront();
    await tick(options, 'Note the names I open', '#notebook');
    await tells(options, '.options-status', 'Saved');
    await article.bringToFront();
    await article.keyboard.press('Escape');
    await harness().cardClosed(article);
    await harness().clickOn(article, '卢卡申科');
    await tells(options, '#notebook', 'Aleksandr Lukashenko');
    await tells(options, '#notebook', 'Entries: 1.');
    expect(JSON.stringify((await storedIn(harness())).notebook)).not.toContain(PATHS.simplified);
  });

  it('is turned on, shows what was noted, exports it, and is erased when it is turned off', async () => {
    const options = await openOptions(harness());
    await tick(options, 'Note the names I open', '#notebook');
    await until('it is on', async () => {
      const { settings } = (await storedIn(harness())) as { settings?: { notebook: { on: boolean } } };
      return settings?.notebook.on === true;
    });
    await harness().keep('notebook', { entries: [NOTED], removed: 0 });
    await tells(options, '#notebook', NOTED.sentence);
    const { name, text } = await savedBy(harness(), () => press(options, 'Export TSV for Anki', '#notebook'));
    expect(name).toBe('zhiming-notebook.tsv');
    expect(text.split('\n')[3]?.split('\t')).toEqual(
      expect.arrayContaining(['卢卡申科', 'Aleksandr Lukashenko', NOTED.sentence]),
    );
    await tick(options, 'Note the names I open', '#notebook');
    await until('the dialog is open', async () => (await options.$('dialog[open]')) !== null);
    await options.keyboard.press('Escape');
    await until('the dialog is closed', async () => (await options.$('dialog')) === null);
    await focused(options, '#notebook [role="switch"]');
    expect(await options.$eval('#notebook [role="switch"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await tick(options, 'Note the names I open', '#notebook');
    await press(options, 'Turn off and erase them', 'dialog');
    await tells(options, '.options-status', 'The notebook is off and erased.');
    expect(await storedIn(harness())).toEqual({
      settings: expect.objectContaining({ notebook: expect.objectContaining({ on: false }) }),
    });
  });
});

describe('erasing everything', () => {
  it('leaves storage empty, with an article and another options tab open, and the usual settings in force', async () => {
    await harness().store({ mentions: 'all', colours: 'by-kind', notebook: { on: true } });
    await harness().keep('own-names', [{ id: 'own-a', kind: 'person', names: { zh: '湖上的船' } }]);
    await harness().keep('notebook', { entries: [NOTED], removed: 2 });
    await harness().keep('name-choices', { known: [{ key: 'xi-jinping', text: '习近平', en: '' }], never: [] });
    await harness().keep('settings-set-aside', 'garbage');
    const { article, options } = await beside(PATHS.simplified);
    const other = await openOptions(harness());
    await options.bringToFront();
    await press(options, 'Erase everything this extension stored', '#privacy');
    await until('the dialog is open', async () => (await options.$('dialog[open]')) !== null);
    await press(options, 'Erase everything', 'dialog');
    await tells(options, '.options-status', 'Everything is erased; all settings are the usual ones.');
    await harness().marked(article, '习近平');
    await markedTimes(article, '习近平', 2);
    for (const page of [options, other]) {
      await tells(page, '#own-names', 'No names of your own yet.');
      await tells(page, '#notebook', 'The notebook is empty.');
      expect(await page.$eval('#marks input[value="first"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    }
    expect(await storedIn(harness())).toEqual({});
  });
});

describe('the options page', () => {
  it('is what the browser opens for settings', async () => {
    const page = await harness().openExtensionPage('welcome/index.html');
    await press(page, 'Settings', '.welcome-ways');
    await until('the options page is open', async () => {
      const addresses = await harness().inExtension(async () => {
        const { browser } = globalThis as unknown as ExtensionScope;
        return (await browser.tabs.query({})).map(({ url }) => url ?? '');
      });
      return addresses.some((address) => address.endsWith('options/index.html'));
    });
  });

  it('says what is known, in figures', async () => {
    const options = await openOptions(harness());
    const figures = await options.$$eval('.options-facts dd', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(figures).toHaveLength(8);
    const [all = 0, ...kinds] = figures.slice(2, 7).map((figure) => Number(figure.replaceAll(',', '')));
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(all).toBeGreaterThan(1000);
  });

  it.each([320, 500, 1600])('needs no sideways scrolling at %i px, nor do its dialogs', async (width) => {
    await harness().keep('own-names', [
      { id: 'own-a', kind: 'person', names: { zh: '陆'.repeat(60), en: 'A'.repeat(120) }, aliases: ['湖'.repeat(100)] },
    ]);
    await harness().keep('notebook', { entries: [{ ...NOTED, address: `${ORIGIN}/${'a'.repeat(300)}` }], removed: 1 });
    const options = await openOptions(harness());
    await options.setViewport({ width, height: 600 });
    const wide = () => options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    await press(options, 'Add a name', '#own-names');
    await options.waitForSelector('dialog[open]');
    expect(await options.$eval('dialog', (dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('has targets of 24 px at least', async () => {
    await harness().keep('own-names', [{ id: 'own-a', kind: 'person', names: { zh: '湖上的船' } }]);
    await harness().keep('notebook', { entries: [NOTED], removed: 1 });
    const options = await openOptions(harness());
    const small = await options.$$eval('button, nav a, select, label, input[type="search"]', (all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width >= 24 && height >= 24 ? [] : [`${element.textContent} ${width} × ${height}`];
      }),
    );
    expect(small).toEqual([]);
  });

  it('asks nothing of the net', async () => {
    const before = harness().site.requests.length;
    const options = await openOptions(harness());
    await tick(options, 'Every mention', '#marks');
    await tells(options, '.options-status', 'Saved');
    const asked = harness()
      .site.requests.slice(before)
      .filter(({ isBrowserService }) => !isBrowserService);
    expect(asked, inject('target')).toEqual([]);
  });
});
