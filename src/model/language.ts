/**
 * The languages that the interface speaks; `platform/i18n.ts` tells the browser's. `zh-HK`, which Macau takes too, has the
 * labels of `zh-TW` but its own names and its own `lang`.
 */
export const INTERFACE_LANGUAGES = ['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The languages that labels are written in. */
export type LabelLanguage = Exclude<InterfaceLanguage, 'zh-HK'>;

export function labelLanguage(language: InterfaceLanguage): LabelLanguage {
  return language === 'zh-HK' ? 'zh-TW' : language;
}
