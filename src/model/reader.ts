/** Whom a card or list is worded for: the reader's language and region, and the script that names are shown in. */
import type { Script } from './article.ts';
import type { InterfaceLanguage } from './language.ts';
import type { Settings } from './settings.ts';

/** Where a spelling is used. */
export type Region = 'cn' | 'tw' | 'hk';

export interface Reader {
  readonly language: InterfaceLanguage;
  /** The characters of Chinese names and texts; labels follow the language. */
  readonly script: Script;
  /** Whose usual form of a name stands under the printed one. */
  readonly region: Region;
  /** How names are read aloud under them; `null`: not at all. */
  readonly reading: 'pinyin' | 'zhuyin' | null;
}

/**
 * The reader of a page, by the settings, the browser's language and the page's script. An English interface tells no
 * region: that of the script stands in, the mainland's for simplified and Taiwan's for traditional characters.
 */
export function readerOf(
  settings: Pick<Settings, 'language' | 'script' | 'readings'>,
  browserLanguage: InterfaceLanguage,
  pageScript: Script,
): Reader {
  const language = settings.language === 'browser' ? browserLanguage : settings.language;
  const script = settings.script === 'page' ? pageScript : settings.script;
  const read = settings.readings === 'on' || (settings.readings === 'language' && language === 'en');
  return {
    language,
    script,
    region: regionOf(language, script),
    reading: read ? (language === 'zh-TW' ? 'zhuyin' : 'pinyin') : null,
  };
}

function regionOf(language: InterfaceLanguage, script: Script): Region {
  if (language === 'zh-CN') return 'cn';
  if (language === 'zh-TW') return 'tw';
  if (language === 'zh-HK') return 'hk';
  return script === 'hans' ? 'cn' : 'tw';
}
