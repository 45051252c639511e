/** What specs of the card ask of a page and of the open card. */
import type { Page } from 'puppeteer-core';
import type { Box, Harness } from '../harness/index.ts';

/** One more round trip through the page: whatever an event was to bring about has been brought about. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The lines of a text that stands in one text node of an element, as boxes on the screen. */
export function linesOf(page: Page, selector: string, text: string): Promise<Box[]> {
  return page.evaluate(
    (within, sought) => {
      const walker = document.createTreeWalker(document.querySelector(within) ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(sought);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      throw new Error(`There is no ${sought} in ${within}.`);
    },
    selector,
    text,
  );
}

/** The middle of the first of our elements that matches, in sight. @throws when there is none. */
export async function middleOf(harness: Harness, page: Page, selector: string): Promise<{ x: number; y: number }> {
  const run = `(root) => {
    root.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2, width };
  }`;
  const middle = await harness.inShadow(page, functionOf<{ x: number; y: number; width: number }>(run));
  if (middle === null || middle.width === 0) throw new Error(`There is no ${selector} of ours.`);
  return middle;
}

/** Presses one of our elements with the mouse. */
export async function pressOurs(harness: Harness, page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(harness, page, selector);
  await page.mouse.click(x, y);
}

/** A function from its source, for what must hold a value of the spec's. */
export function functionOf<T>(source: string): (root: ShadowRoot) => T {
  return new Function(`return ${source}`)() as (root: ShadowRoot) => T;
}
