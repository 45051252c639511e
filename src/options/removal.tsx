/** Deleting from a list: where the focus goes, and the way back. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTools } from './tools.ts';

/** A deletion that can be taken back. */
export interface Removal {
  readonly words: string;
  /** Says how it went. @returns whether it went well. */
  readonly undo: () => Promise<boolean>;
}

/**
 * Moves the focus from a row that is about to go to the same button of the next row, else of the one before, else to
 * the section's heading. A row is a list item; its button is known by `data-removes`.
 */
export function leaveRow(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = neighbour?.querySelector<HTMLElement>('[data-removes]');
  if (target === null || target === undefined) leaveToHeading(button);
  else target.focus();
}

/** Moves the focus to the heading of the section around an element, without scrolling. */
export function leaveToHeading(element: HTMLElement): void {
  element.closest('section')?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** The last deletion of a section; whatever else happens there, `set(null)` ends the chance to take it back. */
export function useRemoval(): readonly [Removal | null, (removal: Removal | null) => void] {
  return useState<Removal | null>(null);
}

/** Says what was deleted, with the button that takes it back. Stands empty before, so that it is announced. */
export function UndoBar({
  removal,
  onUndone,
}: {
  readonly removal: Removal | null;
  readonly onUndone: () => void;
}): JSX.Element {
  const { say } = useTools();
  const undo = async (event: Event): Promise<void> => {
    if (removal === null) return;
    if (event.currentTarget instanceof HTMLElement) leaveToHeading(event.currentTarget);
    if (await removal.undo()) onUndone();
  };
  return (
    <div class={removal === null ? 'options-undo is-empty' : 'options-undo'} role="status">
      {removal !== null && (
        <>
          <span>{removal.words}</span>
          <button type="button" class="button" onClick={undo}>
            {say('undo')}
          </button>
        </>
      )}
    </div>
  );
}
