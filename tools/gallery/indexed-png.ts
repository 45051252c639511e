/**
 * Pictures of interfaces have few colours: one byte a pixel and a palette make a PNG a third as large. pngjs reads such
 * files and does not write them. https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

const COLOURS_MAX = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture without its alpha, in its 256 most frequent colours; others become the nearest of these. */
export function indexedPng({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
  const colours = new Uint32Array(width * height).map((_, pixel) => data.readUInt32BE(pixel * 4) >>> 8);
  const palette = mostFrequent(colours);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  // Each row begins with its filter: none is best for indexes.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => {
    let index = indexes.get(colour);
    if (index === undefined) {
      index = nearest(colour, palette);
      indexes.set(colour, index);
    }
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, indexes; the standard compression and filters, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mostFrequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ordered = [...counts].sort(([a, more], [b, less]) => less - more || a - b);
  return ordered.slice(0, COLOURS_MAX).map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour);
  let best = { index: 0, distance: Number.POSITIVE_INFINITY };
  palette.forEach((other, index) => {
    const [r = 0, g = 0, b = 0] = channelsOf(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < best.distance) best = { index, distance };
  });
  return best.index;
}

function channelsOf(colour: number): number[] {
  return [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, contents: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), contents]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(contents.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
