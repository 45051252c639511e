/** What a reader presses and sets on the extension's own pages. Each waits until it is there: pages draw what they read when it comes. */
import type { Page } from 'puppeteer-core';
import { until } from '../harness/index.ts';

/**
 * Clicks the button with these words, or this name, as a click of the reader's does: it has the focus then.
 *
 * @param within - a selector of where it is sought.
 * @throws when none comes.
 */
export function press(page: Page, words: string, within = 'body'): Promise<void> {
  return until(`there is a button “${words}” in ${within}`, () =>
    page.evaluate(
      (selector, sought) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
        const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === sought);
        button?.focus();
        button?.click();
        return button !== undefined;
      },
      within,
      words,
    ),
  );
}

/**
 * Clicks the switch, box or choice with these words beside it.
 *
 * @param within - a selector of where it is sought.
 * @throws when none comes.
 */
export function tick(page: Page, words: string, within = 'body'): Promise<void> {
  return until(`there is something called “${words}” to set in ${within}`, () =>
    page.evaluate(
      (selector, sought) => {
        const labels = [...document.querySelectorAll<HTMLLabelElement>(`${selector} label`)];
        const control = labels.find(({ textContent }) => textContent?.trim() === sought)?.control;
        control?.focus();
        control?.click();
        return control !== undefined && control !== null;
      },
      within,
      words,
    ),
  );
}

/** Waits until the focus is on what a selector names. */
export function focused(page: Page, selector: string): Promise<void> {
  return until(`the focus is on ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
  );
}
