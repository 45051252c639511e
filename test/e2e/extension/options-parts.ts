/** The options page's parts, as specs speak of them. Its language is English. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionScope, type Harness, until } from '../harness/index.ts';

/** Opens the page, once it has read all that is stored. */
export async function openOptions(harness: Harness): Promise<Page> {
  const page = await harness.openExtensionPage('options/index.html');
  await page.setViewport({ width: 1000, height: 700 });
  // The list's figures come last. Not `waitForSelector`: a page behind the one that opens after installing draws nothing.
  await until('all is read', () => page.evaluate(() => document.querySelectorAll('.options-facts div').length > 2));
  await page.bringToFront();
  return page;
}

/** Writes into the field of the open dialog with this name. */
export async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.type(`dialog ${field}`, text);
}

/** Waits until the section, or whatever else, says something. @throws with what it says instead. */
export async function tells(page: Page, within: string, words: string): Promise<void> {
  const text = () => page.$eval(within, (element) => element.textContent ?? '');
  try {
    await until(`${within} says “${words}”`, async () => (await text()).includes(words));
  } catch (error) {
    throw new Error(`${String(error)} It says: ${await text()}`);
  }
}

/** The file that the browser saves when something is done, once it is whole. */
export async function savedBy(harness: Harness, save: () => Promise<void>): Promise<{ name: string; text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiming-saved-'));
  try {
    await harness.saveDownloadsIn(folder);
    await save();
    let name = '';
    await until('a file is saved', () => {
      // While it is being written it has another name beside it, or is empty.
      const names = readdirSync(folder);
      name = names[0] ?? '';
      return names.length === 1 && name.startsWith('zhiming-') && !/\.(?:part|crdownload)$/.test(name);
    });
    await until('it is whole', () => readFileSync(join(folder, name), 'utf8').endsWith('\n'));
    return { name, text: readFileSync(join(folder, name), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that the extension has stored. */
export function storedIn(harness: Harness): Promise<Record<string, unknown>> {
  return harness.inExtension(() => (globalThis as unknown as ExtensionScope).browser.storage.local.get(null));
}
