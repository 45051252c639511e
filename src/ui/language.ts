/** Which wording each run of text has for a reader, and which `lang`. */
import type { Script } from '../model/article.ts';
import type { Wording } from '../model/card.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import type { Reader, Region } from '../model/reader.ts';

/** The `lang` of labels. */
export function interfaceTag(language: InterfaceLanguage): string {
  return { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant-TW', 'zh-HK': 'zh-Hant-HK', en: 'en' }[language];
}

/** The `lang` of Chinese text in a script: traditional characters have Hong Kong's shapes for its readers, else Taiwan's. */
export function scriptTag(script: Script, region: Region): string {
  if (script === 'hans') return 'zh-Hans';
  return region === 'hk' ? 'zh-Hant-HK' : 'zh-Hant-TW';
}

/** A text with the language it is in. */
export interface Worded {
  readonly text: string;
  readonly lang: string;
}

/** The words for a reader: English for an English interface, else Chinese in the reader's script. */
export function worded(wording: Wording, reader: Reader): Worded {
  return reader.language === 'en' ? { text: wording.en, lang: 'en' } : chinese(wording, reader);
}

/** The Chinese words in the reader's script. */
export function chinese(wording: Wording, { script, region }: Reader): Worded {
  return { text: wording[script], lang: scriptTag(script, region) };
}

/**
 * Words as the page prints them, in its script, whatever script the reader wants names in. They are Chinese unless they
 * have no Chinese character: in the bilingual view English names are marked too.
 */
export function printed(text: string, pageScript: Script, { region }: Reader): Worded {
  return { text, lang: /\p{Script=Han}/u.test(text) ? scriptTag(pageScript, region) : 'en' };
}

/** Texts of one language in one line, separated as it separates things. */
export function joined(texts: readonly Worded[]): Worded {
  const lang = texts[0]?.lang ?? '';
  return { text: texts.map(({ text }) => text).join(lang === 'en' ? ', ' : '、'), lang };
}
