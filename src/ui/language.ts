/** Which language the interface speaks, and which wording and `lang` each run of text has. */
import type { Script } from '../model/article.ts';
import type { Wording } from '../model/card.ts';
import type { InterfaceLanguage } from '../model/language.ts';

/** The `lang` of labels. */
export function interfaceTag(language: InterfaceLanguage): string {
  return { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant-TW', 'zh-HK': 'zh-Hant-HK', en: 'en' }[language];
}

/** The `lang` of Chinese text in a script. */
export function scriptTag(script: Script): string {
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant';
}

/** A text with the language it is in. */
export interface Worded {
  readonly text: string;
  readonly lang: string;
}

/** The words for a reader: English for an English interface, else Chinese in the script of the page. */
export function worded(wording: Wording, language: InterfaceLanguage, script: Script): Worded {
  return language === 'en' ? { text: wording.en, lang: 'en' } : chinese(wording, script);
}

/** The Chinese words in the script of the page. */
export function chinese(wording: Wording, script: Script): Worded {
  return { text: wording[script], lang: scriptTag(script) };
}

/** Texts of one language in one line, separated as it separates things. */
export function joined(texts: readonly Worded[]): Worded {
  const lang = texts[0]?.lang ?? '';
  return { text: texts.map(({ text }) => text).join(lang === 'en' ? ', ' : '、'), lang };
}
