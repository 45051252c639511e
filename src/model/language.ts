/** The languages that the interface speaks; `platform/i18n.ts` tells the reader's. */
export type InterfaceLanguage = 'zh-CN' | 'zh-TW' | 'en';
