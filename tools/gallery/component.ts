/** What a component of the gallery is. */
import type { Script } from '../../src/model/article.ts';
import type { InterfaceLanguage } from '../../src/model/language.ts';
import type { Theme } from './theme.ts';

/** One component in one state, theme and language. */
export interface Exhibit {
  readonly component: string;
  readonly state: string;
  readonly theme: Theme;
  readonly language: InterfaceLanguage;
}

/** Something that can be shown; its styles, too, are those that ship. */
export interface GalleryComponent {
  /** In the order of the gallery. */
  readonly states: readonly string[];
  /** As wide as it is shown, CSS px. */
  readonly width: number;
  readonly styles: string;
  /** Left out: all. */
  readonly themes?: readonly Theme[];
  readonly languages?: readonly InterfaceLanguage[];
  /** Draws it in an empty place; the promise ends when it looks as it will. @throws for a state that it does not have. */
  show(place: HTMLElement, exhibit: Exhibit): void | Promise<void>;
}

/** The script of the pages that readers of a language open. */
export function scriptFor(language: InterfaceLanguage): Script {
  return language === 'zh-TW' || language === 'zh-HK' ? 'hant' : 'hans';
}
