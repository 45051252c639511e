/** Opens the popup in jsdom, over a page and a browser that the test tells of. The clock is the test's. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { PopupEnvironment } from '../../src/popup/environment.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { environment } from './environment.ts';

export { REPORT, reporting } from './environment.ts';

/** The popup, after its first answers. */
export async function open(given: Partial<PopupEnvironment> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    render(<Popup environment={environment(given)} />, root);
    await vi.advanceTimersByTimeAsync(0);
  });
  await settle();
  await settle();
  return root;
}

/** Lets the clock go on, and then what effects began with it end. */
export async function settle(milliseconds = 1): Promise<void> {
  for (const time of [milliseconds, 0]) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(time);
    });
  }
}

/** Clicks, and waits for what that began. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await vi.advanceTimersByTimeAsync(1);
  });
}

/** Writes into a field. */
export async function write(field: HTMLElement, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error('This is no field.');
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** A key where the focus is. @returns the event, which says whether it was used. */
export async function pressKey(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    document.activeElement?.dispatchEvent(event);
  });
  return event;
}

/** Call once a file: gives each test its own clock, and takes the popup away behind it. */
export function usePopup(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    const [root] = document.body.children;
    if (root !== undefined) act(() => render(null, root));
    vi.useRealTimers();
  });
}
