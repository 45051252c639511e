/** How the last change went, for whoever says it. */
import { createContext } from 'preact';

export interface News {
  /** Counts up, so that the same words are said again. */
  readonly number: number;
  readonly words: string;
  readonly isProblem: boolean;
}

export const NO_NEWS: News = { number: 0, words: '', isProblem: false };

export const NewsContext = createContext<News>(NO_NEWS);
