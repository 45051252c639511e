/** The options page in jsdom, and what a reader does there. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll } from 'vitest';
import { Options } from '../../src/options/Options.tsx';
import { byRole } from '../ui/screen.ts';
import { FakeBrowser, type Given } from './fake-environment.ts';

/** Does something and lets all that follows from it happen. */
export async function settle(run: () => void = () => {}): Promise<void> {
  await act(async () => {
    run();
    await new Promise((done) => setTimeout(done, 0));
  });
  await act(async () => {
    await new Promise((done) => setTimeout(done, 0));
  });
}

/** Opens the page; one at a time stands in the document. */
export async function open(
  given: Given = {},
): Promise<{ readonly root: HTMLElement; readonly browser: FakeBrowser; section(name: string): HTMLElement }> {
  const browser = new FakeBrowser(given);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await settle(() => render(<Options environment={browser.environment} />, root));
  return { root, browser, section: (name) => byRole(root, 'region', name) };
}

export async function press(element: HTMLElement): Promise<void> {
  // A real click takes the focus along.
  await settle(() => {
    element.focus();
    element.click();
  });
}

/** Writes into a field, in place of what stood there. */
export async function write(element: HTMLElement, text: string): Promise<void> {
  await settle(() => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error('No field.');
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(element: HTMLElement, value: string): Promise<void> {
  await settle(() => {
    if (!(element instanceof HTMLSelectElement)) throw new Error('No list of choices.');
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function isChecked(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement)) throw new Error('Nothing to tick.');
  return element.checked;
}

/** What jsdom lacks of `<dialog>`: that it opens, closes, and gives the focus back. */
function dialogs(): void {
  let before: Element | null = null;
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    before = document.activeElement;
    this.open = true;
    this.querySelector<HTMLElement>('input, button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
    if (before instanceof HTMLElement) before.focus();
    this.dispatchEvent(new Event('close'));
  };
}

/** For every file of specs. */
export function usePage(): void {
  beforeAll(dialogs);
  afterEach(() => {
    const [root] = document.body.children;
    if (root !== undefined) act(() => render(null, root));
  });
}
