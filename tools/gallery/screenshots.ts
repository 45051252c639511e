/**
 * `npm run screenshots [-- WORD…]`: draws every picture of `docs/gallery.md` and README into `docs/images`; with words
 * only those whose names contain one of them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { launch } from '../../test/e2e/harness/index.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { buildOrExit } from '../build/run.ts';
import { drawPictures } from '../start/screenshots.ts';
import { drawPicture } from './draw.ts';
import { indexedPng } from './indexed-png.ts';
import { PICTURES } from './pictures.ts';
import { serveGallery } from './serve.ts';

const FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));
/** Of the pictures that `npm start -- --screenshot` draws, those that README shows. */
const OF_THE_PAGE = /^(?:card|popup)-/;

const words = process.argv.slice(2);
const isWanted = (file: string): boolean => words.length === 0 || words.some((word) => file.includes(word));

function keep(file: string, bytes: Buffer): void {
  writeFileSync(join(FOLDER, file), bytes);
  console.log(`docs/images/${file}: ${Math.ceil(bytes.length / 1000)} kB`);
}

async function drawExhibits(): Promise<void> {
  const server = await serveGallery();
  const harness = await launch('chrome');
  try {
    const page = await harness.browser.newPage();
    await page.goto(`${server.address}exhibit.html`);
    for (const picture of PICTURES) {
      if (isWanted(picture.file)) keep(`${picture.file}.png`, await drawPicture(page, picture));
    }
  } finally {
    await harness.close();
    await server.close();
  }
}

/** README's: the extension itself on the sample page. */
async function drawPages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiming-pictures-'));
  for (const path of await drawPictures('chrome', folder)) {
    const file = basename(path);
    if (OF_THE_PAGE.test(file) && isWanted(file)) keep(file, indexedPng(PNG.sync.read(readFileSync(path))));
  }
  rmSync(folder, { recursive: true });
}

buildOrExit();
await ensureBrowser('chromium');
await drawExhibits();
await drawPages();
