/** A dialog over the page: the browser keeps the focus in it and gives it back, and Escape closes it. */
import type { ComponentChildren, JSX } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { NewsContext } from './news.ts';

export interface DialogProps {
  readonly title: string;
  /** It has been closed, in whatever way. */
  readonly onClosed: () => void;
  /** `close` closes it; the focus returns to where it was. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** Open for as long as it is there. A problem is said in it, too: what stands behind it is out of sight and reach. */
export function Dialog({ title, onClosed, children }: DialogProps): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const news = useContext(NewsContext);
  const before = useRef(news.number);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="options-dialog" aria-labelledby={id} onClose={onClosed}>
      <h2 id={id}>{title}</h2>
      <div role="alert">
        {news.isProblem && news.number > before.current && <p class="options-problem">{news.words}</p>}
      </div>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
