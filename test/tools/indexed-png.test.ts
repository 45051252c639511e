import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../tools/gallery/indexed-png.ts';

/** A picture in which each pixel has one of these colours. */
function pictureOf(width: number, height: number, colourAt: (pixel: number) => readonly number[]): PNG {
  const picture = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel += 1) picture.data.set([...colourAt(pixel), 0xff], pixel * 4);
  return picture;
}

describe('a picture with a palette', () => {
  it('is the same picture when it has no more than 256 colours', () => {
    const colour = fc.tuple(...[0, 1, 2].map(() => fc.nat(255)));
    const picture = fc.tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(colour, { minLength: 1, maxLength: 256 }),
    );
    fc.assert(
      fc.property(picture, ([width, height, colours]) => {
        const drawn = pictureOf(width, height, (pixel) => colours[(pixel * 7) % colours.length] ?? []);
        const read = PNG.sync.read(indexedPng(drawn));
        expect([read.width, read.height]).toEqual([width, height]);
        expect(read.data.equals(drawn.data)).toBe(true);
      }),
    );
  });

  it('has the nearest of its most frequent colours where it has more', () => {
    // Twice each grey, and once a colour that is nearly the grey 100.
    const drawn = pictureOf(513, 1, (pixel) => (pixel < 512 ? [pixel >> 1, pixel >> 1, pixel >> 1] : [100, 101, 100]));
    expect([...PNG.sync.read(indexedPng(drawn)).data.subarray(512 * 4)]).toEqual([100, 100, 100, 255]);
  });
});
