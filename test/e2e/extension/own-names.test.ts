import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { OwnName } from '../../../src/model/own-name.ts';
import { type ExtensionScope, until } from '../harness/index.ts';
import { PATHS } from './samples.ts';
import { useHarness } from './use-harness.ts';

const harness = useHarness();

const BOATS: OwnName = {
  id: 'own-weather',
  kind: 'organization',
  names: { zh: '湖上的船', en: 'Boats on the Lake' },
  description: { zh: '样例里的一个名字' },
};
/** A name of the list that the reader has for somebody else. */
const XI: OwnName = { id: 'own-xi', kind: 'person', names: { zh: '习近平', en: 'My Own Name' } };

/** Stores own names as the options page does. */
async function storeNames(names: unknown): Promise<void> {
  await harness().inExtension(async (stored) => {
    const { browser } = globalThis as unknown as ExtensionScope;
    await browser.storage.local.set({ 'own-names': stored });
  }, names);
}

/** Opens the card of a marked word, as soon as it is that name's. */
async function cardOf(page: Page, word: string, words: string): Promise<string> {
  await harness().clickOn(page, word);
  await until(`the card of ${word} says ${words}`, async () => (await harness().card(page)).includes(words));
  return harness().card(page);
}

describe('own names', () => {
  it('are marked in an article that is loaded, in both scripts, with what the reader wrote on the card', async () => {
    await storeNames([BOATS, XI]);
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '湖上的船', '习近平', '普京');
    const card = await cardOf(page, '湖上的船', 'Boats on the Lake');
    expect(card).toContain('样例里的一个名字');
    expect(card).toMatch(/added by you|你添加的|你加入的/);
    await page.keyboard.press('Escape');
    await harness().cardClosed(page);
    expect(await cardOf(page, '习近平', 'My Own Name')).not.toContain('Xi Jinping');
    const traditional = await harness().open(PATHS.traditional);
    await harness().marked(traditional, '習近平');
    expect(await cardOf(traditional, '習近平', 'My Own Name')).toContain('My Own Name');
  });

  it('come and go with the next loading of a page, also once the worker has been asleep', async () => {
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '普京');
    expect(await harness().markedWords(page)).not.toContain('湖上的船');
    await storeNames([BOATS]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await harness().marked(page, '湖上的船', '普京');
    await harness().killBackground();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await harness().marked(page, '湖上的船', '普京');
    await storeNames([]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await harness().marked(page, '普京');
    expect(await harness().markedWords(page)).not.toContain('湖上的船');
  });

  it('cost no mark of the list when what is stored is garbage, which is set aside', async () => {
    await storeNames(['garbage', BOATS, { id: 'xi-jinping' }]);
    const page = await harness().open(PATHS.simplified);
    await harness().marked(page, '湖上的船', '普京');
    const stored = await harness().inExtension(async () => {
      const { browser } = globalThis as unknown as ExtensionScope;
      return browser.storage.local.get(null);
    });
    expect(stored['own-names-set-aside']).toEqual(['garbage', { id: 'xi-jinping' }]);
  });
});
