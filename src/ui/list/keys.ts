/** The keys of the cast list: arrows walk over the rows of all groups, letters go to the filter. */

export interface ListKeys {
  /** Holds the field and the rows. */
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  /** Opens the first row, as far as there is one. */
  readonly openFirst: () => void;
  /** Clears the filter; `false`: there is nothing to clear, and the key is somebody else's. */
  readonly clear: () => boolean;
}

/** Follows one key pressed in the list. What it does not use goes on to the browser. */
export function followKey(event: KeyboardEvent, { root, field, openFirst, clear }: ListKeys): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const used = (): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  if (event.key === 'Escape') {
    if (clear()) used();
    return;
  }
  if (event.target === field) {
    if (event.key === 'Enter') openFirst();
    else if (event.key !== 'ArrowDown' || !walk(root, field, 0)) return;
    used();
    return;
  }
  const item = event.target instanceof Element ? event.target.closest('.cast-item') : null;
  if (item === null) return;
  const index = [...root.querySelectorAll('.cast-item')].indexOf(item);
  const goal = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: Number.POSITIVE_INFINITY }[event.key];
  if (goal !== undefined) {
    walk(root, field, goal, event.target instanceof Element && event.target.matches('.cast-show'));
    used();
  } else if (isWriting(event.key)) {
    // Not prevented: the field gets the letter itself.
    field.focus();
  }
}

/** To the row of that number, the last one beyond, and before the first one the field. `false`: there is no row. */
function walk(root: HTMLElement, field: HTMLInputElement, goal: number, toShow = false): boolean {
  if (goal < 0) {
    field.focus();
    return true;
  }
  const buttons = root.querySelectorAll<HTMLElement>(toShow ? '.cast-show' : '.cast-row');
  const button = buttons[Math.min(goal, buttons.length - 1)];
  button?.focus();
  return button !== undefined;
}

/** A letter, or the key of an input method that is about to write one (`Process`). A space presses the button. */
function isWriting(key: string): boolean {
  return key === 'Process' || ([...key].length === 1 && key !== ' ');
}
