/** What is painted: marks by their ink. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Box } from '../harness/index.ts';

/** Inks of `marks.css`, red, green, blue. */
export const INK = { light: [0xa0, 0x50, 0x3c], dark: [0xe7, 0x9c, 0x89] } as const;

/** The longest run of ink in any row of pixels under a box. */
export async function longestInk(page: Page, { x, y, width, height }: Box, ink: readonly number[]): Promise<number> {
  // A clip is measured from the document's corner.
  const scrolled = await page.evaluate(() => Math.round(scrollY));
  const clip = {
    x: Math.floor(x),
    y: Math.floor(y) + scrolled,
    width: Math.ceil(width),
    height: Math.ceil(height) + 6,
  };
  const {
    data,
    width: columns,
    height: rows,
  } = PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
  let longest = 0;
  for (let row = 0; row < rows; row++) {
    let run = 0;
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 4;
      const isInk = ink.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= 24);
      run = isInk ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
