/** The line at the page's foot that says how a change went. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { News } from './news.ts';

/** Good news asks for no answer and leaves by itself, ms; a problem stays until a change goes well. */
const SHOWN_MS = 4_000;

/** Both regions stand there all the time: screen readers tell what comes into one, not one that comes. */
export function StatusBar({ news }: { readonly news: News }): JSX.Element {
  const [goneNumber, setGone] = useState(0);
  const { number, words, isProblem } = news;
  useEffect(() => {
    if (isProblem) return undefined;
    const timer = setTimeout(() => setGone(number), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [number, isProblem]);
  const isShown = words !== '' && number !== goneNumber;
  return (
    <div class="options-status">
      <div role="status">
        {isShown && !isProblem && (
          <p key={number} class="options-news">
            {words}
          </p>
        )}
      </div>
      <div role="alert">
        {isShown && isProblem && (
          <p key={number} class="options-news is-problem">
            {words}
          </p>
        )}
      </div>
    </div>
  );
}
