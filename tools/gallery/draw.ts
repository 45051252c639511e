/** Draws exhibits in Chromium and lays them side by side in one picture. */

import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { settle } from '../start/picture.ts';
import { COMPONENTS } from './components.ts';
import { indexedPng } from './indexed-png.ts';
import type { Framed, Picture } from './pictures.ts';
import { showExhibit } from './show.ts';

/** Between pictures and around them, CSS px. */
const GAP = 16;
/** A row is no wider, CSS px. */
const ROW_MAX = 1240;
const GROUND = [0xec, 0xea, 0xe4] as const;

/** The picture's bytes. The page has `exhibit.html` open. */
export async function drawPicture(page: Page, { framed, scale }: Picture): Promise<Buffer> {
  const drawn: PNG[] = [];
  for (const one of framed) drawn.push(await draw(page, one, scale));
  return indexedPng(sheetOf(drawn, GAP * scale, ROW_MAX * scale));
}

async function draw(page: Page, { exhibit, width }: Framed, scale: number): Promise<PNG> {
  const wide = width ?? COMPONENTS[exhibit.component]?.width ?? 0;
  await page.setViewport({ width: wide, height: 100, deviceScaleFactor: scale });
  await force(page, exhibit.theme === 'forced');
  await showExhibit(page, exhibit);
  const high = await page.evaluate(() => Math.max(document.documentElement.offsetHeight, document.body.offsetHeight));
  await page.setViewport({ width: wide, height: high, deviceScaleFactor: scale });
  await settle(page);
  return PNG.sync.read(Buffer.from(await page.screenshot()));
}

/** Forced colours as Chromium itself has them, on a dark ground. */
async function force(page: Page, isForced: boolean): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    { name: 'prefers-color-scheme', value: isForced ? 'dark' : 'light' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** From left to right, and below where there is no more room. */
function sheetOf(pictures: readonly PNG[], gap: number, rowMax: number): PNG {
  let [x, y, rowHeight, width] = [gap, gap, 0, 0];
  const placed = pictures.map((picture) => {
    if (x > gap && x + picture.width + gap > rowMax) {
      [x, y, rowHeight] = [gap, y + rowHeight + gap, 0];
    }
    const at = { picture, x, y };
    x += picture.width + gap;
    rowHeight = Math.max(rowHeight, picture.height);
    width = Math.max(width, x);
    return at;
  });
  const sheet = new PNG({ width, height: y + rowHeight + gap });
  for (let pixel = 0; pixel < sheet.data.length; pixel += 4) sheet.data.set([...GROUND, 0xff], pixel);
  for (const { picture, x: left, y: top } of placed) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, left, top);
  }
  return sheet;
}
