/** Brings a component into a state as a reader would, and waits for it. Knows no test runner. */
import type { Step } from '../../test/popup/states.ts';

const WAIT_MILLISECONDS = 10_000;

/** Waits until an element is there. @throws when it does not come in time. */
export async function appeared(place: ParentNode, selector: string): Promise<HTMLElement> {
  const end = performance.now() + WAIT_MILLISECONDS;
  while (performance.now() < end) {
    const found = place.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
    await new Promise((later) => setTimeout(later, 4));
  }
  throw new Error(`There is no ${selector}.`);
}

/** Does the steps one after the other, each as soon as it can be done. @throws when one can't. */
export async function reach(place: ParentNode, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) {
      (await appeared(place, step.press)).click();
      continue;
    }
    const field = await appeared(place, step.write);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${step.write} is no field.`);
    field.value = step.text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
