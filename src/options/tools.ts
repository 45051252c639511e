/** What every section of the page has at hand: the browser, the reader's language, and ways to tell how a change went. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Values } from '../ui/strings.ts';
import type { OptionsEnvironment } from './environment.ts';
import type { OptionsStringKey } from './strings.ts';

export interface PageTools {
  readonly environment: OptionsEnvironment;
  readonly language: InterfaceLanguage;
  say(key: OptionsStringKey, values?: Values): string;
  /** Tells the reader quietly. */
  announce(words: string): void;
  /** Tells the reader at once, until a change goes well. */
  warn(words: string): void;
  /**
   * Makes a change and says how it went. Never rejects.
   *
   * @param done - what is said when it went well; left out: that it is saved; `null`: nothing, for it is said elsewhere.
   * @returns whether it did.
   */
  attempt(change: () => Promise<unknown>, done?: string | null): Promise<boolean>;
}

export const ToolsContext = createContext<PageTools | null>(null);

/** The tools of the page around a component. @throws outside of the page. */
export function useTools(): PageTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('This stands outside of the options page.');
  return tools;
}

/** The `lang` of what the reader wrote, or what an article gave: its script is not known. */
export function tagOf(text: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
