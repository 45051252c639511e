import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../public/icons/', import.meta.url);
const FILES = [
  ...[16, 32, 48, 96, 128].map((size) => ({ name: `${size}.png`, size })),
  ...[16, 32, 48].map((size) => ({ name: `grey-${size}.png`, size })),
];

describe('the icons', () => {
  it.each(FILES)('$name is $size px wide and high, with clear corners', ({ name, size }) => {
    const { width, height, data } = PNG.sync.read(readFileSync(new URL(name, FOLDER)));
    expect([width, height]).toEqual([size, size]);
    expect(data[3]).toBeLessThan(128);
  });

  it('are small', () => {
    const total = FILES.reduce((sum, { name }) => sum + readFileSync(new URL(name, FOLDER)).length, 0);
    expect(total).toBeLessThan(20_000);
  });

  it('differ in colour between on and off: grey has none', () => {
    const saturation = (name: string) => {
      const { data, width } = PNG.sync.read(readFileSync(new URL(name, FOLDER)));
      // Near the left edge, at half the height, there is nothing but the tile.
      const at = (Math.floor(width / 2) * width + 1) * 4;
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      return Math.max(red, green, blue) - Math.min(red, green, blue);
    };
    expect(saturation('32.png')).toBeGreaterThan(60);
    expect(saturation('grey-32.png')).toBeLessThan(20);
  });
});
