/** How pictures of the extension are taken, whatever they are for. */
import type { Page } from 'puppeteer-core';
import type { Harness } from '../../test/e2e/harness/index.ts';

export type ColorScheme = 'light' | 'dark';

/** What a page is to look like before its picture is taken. */
export interface Dress {
  readonly scheme: ColorScheme;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each CSS px. */
  readonly scale: number;
}

/** Gives a page its size and, in Chromium, the scheme; Firefox was started with it. */
export async function dress(page: Page, harness: Harness, { scheme, width, height, scale }: Dress): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  if (harness.target === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Two frames, in front, where there are any: what was asked for has been laid out and painted. */
export async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
