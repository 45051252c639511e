import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../tools/gallery/components.ts';
import { addressOf, exhibitsOf } from '../../../tools/gallery/exhibits.ts';
import { useGallery } from './use-gallery.ts';

const gallery = useGallery();

/** What is wider than the screen or cut off, by its class; what is meant for ears alone is left out. */
async function faults(): Promise<string[]> {
  return gallery().page.evaluate(() => {
    const named = (element: Element): string => `${element.localName}.${element.className}`;
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page: ${scrollWidth} px`);
    // The one line under a name in the list ends in "…": its card has the whole.
    const leftOut = '.visually-hidden, .cast-line, input, svg';
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest(leftOut) !== null) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) found.push(`${named(element)}: beyond the edge`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(`${named(element)}: cut off`);
    }
    return found;
  });
}

describe.each(Object.keys(COMPONENTS).filter((component) => component !== 'type'))(
  'every state of the %s',
  (component) => {
    // A window of 640 px at 200 %, and one of 380 px.
    it.each([320, 190])('has its whole content on a screen of %i px', async (width) => {
      const { page, show } = gallery();
      await page.setViewport({ width, height: 700 });
      expect(await page.evaluate(() => innerWidth)).toBe(width);
      const found: Record<string, readonly string[]> = {};
      for (const exhibit of exhibitsOf({ component: [component], language: ['en', 'zh-TW'], theme: ['light'] })) {
        await show(exhibit);
        const wrong = await faults();
        if (wrong.length > 0) found[addressOf(exhibit)] = wrong;
      }
      expect(found).toEqual({});
    });
  },
);

describe('the check', () => {
  it('finds what is too wide and what is cut off', async () => {
    const { page, show } = gallery();
    await page.setViewport({ width: 320, height: 700 });
    await show({ component: 'card', state: 'listed', theme: 'light', language: 'en' });
    expect(await faults()).toEqual([]);
    await page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent =
        '.card-description { inline-size: 400px; } .card-name { block-size: 12px; overflow: hidden; }';
      document.body.append(sheet);
    });
    expect(await faults()).toEqual(
      expect.arrayContaining(['p.card-description: beyond the edge', 'h2.card-name: cut off']),
    );
  });
});
