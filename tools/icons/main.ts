/**
 * Draws the toolbar and store icons from `icon.svg` into `public/icons`: `SIZE.png` in colour (marks are on) and
 * `grey-SIZE.png` (off, or nothing to mark). The pictures are kept in the repository; run this after changing the
 * drawing: `tsx tools/icons/main.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TARGET = join(HERE, '../../public/icons');

/** The tile's colour and the sizes, px, of each look. Only the toolbar shows the grey one. */
const LOOKS = [
  { prefix: '', colour: '#9c3522', sizes: [16, 32, 48, 96, 128] },
  { prefix: 'grey-', colour: '#77736c', sizes: [16, 32, 48] },
] as const;

async function draw(page: Page, svg: string, colour: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg.replace(/color="#[0-9a-f]{6}"/, `color="${colour}"`)).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0"><img src="${image}" width="${size}" height="${size}" style="display:block">`,
    {
      waitUntil: 'load',
    },
  );
  return page.screenshot({ omitBackground: true });
}

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Drawing the icons needs Chromium: run `npm run browsers` first.');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  // As root there is no sandbox; the only page shown is our own drawing.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const svg = readFileSync(join(HERE, 'icon.svg'), 'utf8');
  mkdirSync(TARGET, { recursive: true });
  for (const { prefix, colour, sizes } of LOOKS) {
    for (const size of sizes) {
      writeFileSync(join(TARGET, `${prefix}${size}.png`), await draw(page, svg, colour, size));
    }
  }
} finally {
  await browser.close();
}
