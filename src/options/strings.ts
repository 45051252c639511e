/** The options page's words in the interface's three languages: a file a topic in `strings/`, side by side. */
import type { InterfaceLanguage } from '../model/language.ts';
import { filled, inLanguage, type Values } from '../ui/strings.ts';
import { MARK_STRINGS } from './strings/marks.ts';
import { NAME_STRINGS } from './strings/names.ts';
import { NOTEBOOK_STRINGS } from './strings/notebook.ts';
import { PAGE_STRINGS } from './strings/page.ts';

const STRINGS = { ...PAGE_STRINGS, ...MARK_STRINGS, ...NAME_STRINGS, ...NOTEBOOK_STRINGS };

export type OptionsStringKey = keyof typeof STRINGS;

/** The words of a key, with its places filled. */
export function tell(language: InterfaceLanguage, key: OptionsStringKey, values?: Values): string {
  return filled(inLanguage(STRINGS[key], language), values);
}

/** A number as the interface writes it. */
export function numberInWords(number: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(language).format(number);
}
