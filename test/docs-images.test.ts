import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../tools/gallery/pictures.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const IMAGES = readdirSync(resolve(DOCS, 'images')).sort();
const BYTES_MAX = 150_000;

function shownIn(file: string): string[] {
  return [...readFileSync(resolve(DOCS, file), 'utf8').matchAll(/images\/([\w-]+\.png)/g)].map(([, name = '']) => name);
}

describe('the pictures in docs', () => {
  it('are those that gallery.md and README show, and no others', () => {
    expect([...shownIn('gallery.md'), ...shownIn('../README.md')].sort()).toEqual(IMAGES);
  });

  it('are drawn by the script', () => {
    const drawn = PICTURES.map(({ file }) => `${file}.png`);
    expect(shownIn('gallery.md').sort()).toEqual(drawn.sort());
  });

  it('are small', () => {
    for (const image of IMAGES) expect(statSync(resolve(DOCS, 'images', image)).size, image).toBeLessThan(BYTES_MAX);
  });
});
