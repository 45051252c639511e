import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../tools/gallery/components.ts';
import { addressOf, exhibitsOf } from '../../../tools/gallery/exhibits.ts';
import { useGallery } from './use-gallery.ts';

const gallery = useGallery();

/** WCAG 2.2, A and AA, with what the earlier versions ask for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Specimens of type and marks on a page's text are no interface: nothing to read aloud or to press. */
const INTERFACE = Object.keys(COMPONENTS).filter((component) => component !== 'type' && component !== 'marks');

interface Found {
  /** As "rule: selector of the element: why". */
  readonly violations: readonly string[];
  /** Rules that found something they apply to, and nothing wrong. */
  readonly passes: readonly string[];
}

/** What axe finds on the page as it stands. */
async function check(): Promise<Found> {
  return gallery().page.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations, passes } = await checker.run(document, { runOnly: { type: 'tag', values } });
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      ),
      passes: passes.map(({ id }) => id),
    };
  }, TAGS);
}

beforeAll(async () => {
  await gallery().page.evaluate(axe.source);
});

describe.each(INTERFACE)('every state of the %s', (component) => {
  for (const language of ['en', 'zh-TW'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has nothing against WCAG 2.2 AA in ${theme} colours, ${language}`, async () => {
        const { page, show } = gallery();
        await page.setViewport({ width: COMPONENTS[component]?.width ?? 0, height: 900 });
        const exhibits = exhibitsOf({ component: [component], language: [language], theme: [theme] });
        expect(exhibits.length).toBeGreaterThan(0);
        const found: Record<string, readonly string[]> = {};
        for (const exhibit of exhibits) {
          await show(exhibit);
          const { violations } = await check();
          if (violations.length > 0) found[addressOf(exhibit)] = violations;
        }
        expect(found).toEqual({});
      });
    }
  }
});

describe('the check', () => {
  const exhibit = { component: 'card', state: 'with all actions', theme: 'light', language: 'en' } as const;

  it('looks at contrast, the size of targets, names and languages', async () => {
    await gallery().show(exhibit);
    const { passes } = await check();
    expect(passes).toEqual(
      expect.arrayContaining(['color-contrast', 'target-size', 'button-name', 'html-has-lang', 'valid-lang']),
    );
  });

  it.each([
    ['color-contrast', '.card-description { color: #aaa !important; }', ''],
    [
      'target-size',
      '.card-copy button { block-size: 12px; min-block-size: 0 !important; inline-size: 12px; min-inline-size: 0 !important; padding: 0 !important; overflow: hidden; }',
      '',
    ],
    ['button-name', '', '.card-bar button'],
  ])('finds a deliberate fault: %s', async (rule, style, nameless) => {
    const { page, show } = gallery();
    await show(exhibit);
    expect((await check()).violations).toEqual([]);
    await page.evaluate(
      (css, selector) => {
        const sheet = document.createElement('style');
        sheet.textContent = css;
        document.body.append(sheet);
        for (const element of selector === '' ? [] : document.querySelectorAll(selector)) {
          element.removeAttribute('aria-label');
          element.removeAttribute('title');
          element.replaceChildren();
        }
      },
      style,
      nameless,
    );
    const { violations } = await check();
    expect(new Set(violations.map((violation) => violation.split(':')[0]))).toContain(rule);
  });
});
