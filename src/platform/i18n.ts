/** The reader's language: the one that the browser speaks, among those that ours does. */
import type { InterfaceLanguage } from '../model/language.ts';
import { browser } from './browser.ts';

/**
 * The interface language for a browser's language tag: Hong Kong's where it says Hong Kong or Macau, Taiwan's where it
 * says Taiwan or just Hant, simplified for all other Chinese, English for everything else.
 */
export function languageOf(tag: string): InterfaceLanguage {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  if (rest.includes('hans')) return 'zh-CN';
  if (rest.some((part) => ['hk', 'mo'].includes(part))) return 'zh-HK';
  return rest.some((part) => ['hant', 'tw'].includes(part)) ? 'zh-TW' : 'zh-CN';
}

/** The interface language for this browser. */
export function interfaceLanguage(): InterfaceLanguage {
  return languageOf(browser.i18n.getUILanguage());
}

/** A text of `_locales` in the browser's language, with its places filled; every key stands in all of them. */
export function message(key: string, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}
