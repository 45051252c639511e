import { beforeAll, describe, expect, it } from 'vitest';
import { useGallery } from './use-gallery.ts';

const gallery = useGallery();

type Tag = 'zh-Hans' | 'zh-Hant-TW' | 'zh-Hant-HK';

beforeAll(async () => {
  const { page, show } = gallery();
  await page.setViewport({ width: 460, height: 600, deviceScaleFactor: 2 });
  await show({ component: 'type', state: 'glyphs', theme: 'light', language: 'en' });
});

/** A sign as it is drawn. */
async function drawn(font: 'serif' | 'sans', tag: Tag, sign: string): Promise<string> {
  const { page } = gallery();
  const cells = await page.$$(`td.${font}[lang="${tag}"]`);
  for (const cell of cells) {
    if ((await cell.evaluate(({ textContent }) => textContent)) === sign)
      return cell.screenshot({ encoding: 'base64' });
  }
  throw new Error(`There is no ${sign} in ${tag}.`);
}

describe.each(['serif', 'sans'] as const)('the %s fonts of each script', (font) => {
  // Shapes differ as the standards of each region do; where two agree, nothing is asked of them.
  it.each([
    ['骨', 'zh-Hans', 'zh-Hant-TW'],
    ['骨', 'zh-Hant-TW', 'zh-Hant-HK'],
    ['直', 'zh-Hant-TW', 'zh-Hant-HK'],
    ['令', 'zh-Hans', 'zh-Hant-TW'],
    ['令', 'zh-Hans', 'zh-Hant-HK'],
  ] as const)('draw %s in %s otherwise than in %s', async (sign, one, other) => {
    expect(await drawn(font, one, sign)).toBe(await drawn(font, one, sign));
    expect(await drawn(font, one, sign)).not.toBe(await drawn(font, other, sign));
  });

  it('take “·” from the Chinese font: the dot stands in the middle of the line, as in 骨', async () => {
    const { page } = gallery();
    const widths = await page.$$eval(`td.${font}`, (cells) =>
      cells
        .filter(({ textContent }) => textContent === '“·”')
        .map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect().width;
        }),
    );
    expect(widths).toHaveLength(3);
    expect(new Set(widths).size).toBe(1);
  });
});
