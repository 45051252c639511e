/** All that the gallery can show, and how an address names it. */
import type { InterfaceLanguage } from '../../src/model/language.ts';
import type { Exhibit } from './component.ts';
import { COMPONENTS } from './components.ts';
import { THEMES } from './theme.ts';

export const LANGUAGES: readonly InterfaceLanguage[] = ['zh-CN', 'zh-TW', 'zh-HK', 'en'];

/** What of an exhibit an address or a test asks for; empty: everything. */
export type Wanted = { readonly [K in keyof Exhibit]?: readonly string[] };

export const FIELDS = ['component', 'state', 'theme', 'language'] as const satisfies readonly (keyof Exhibit)[];

/** All exhibits that are wanted, in the order of the gallery. */
export function exhibitsOf(wanted: Wanted = {}): Exhibit[] {
  const all = Object.entries(COMPONENTS).flatMap(([component, { states, themes = THEMES, languages = LANGUAGES }]) =>
    states.flatMap((state) =>
      languages.flatMap((language) => themes.map((theme): Exhibit => ({ component, state, theme, language }))),
    ),
  );
  return all.filter((exhibit) =>
    FIELDS.every((field) => (wanted[field] ?? []).length === 0 || wanted[field]?.includes(exhibit[field])),
  );
}

/** Reads `component=card&state=listed&theme=dark&language=en`; each may stand several times, or not at all. */
export function wantedIn(address: string): Wanted {
  const given = new URLSearchParams(address);
  return Object.fromEntries(FIELDS.map((field) => [field, given.getAll(field).filter((value) => value !== '')]));
}

/** The address of one exhibit, for `exhibit.html#…` and, as a filter, for `index.html?…`. */
export function addressOf(exhibit: Exhibit): string {
  return new URLSearchParams(FIELDS.map((field) => [field, exhibit[field]])).toString();
}
