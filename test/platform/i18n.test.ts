import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('browser', {});
const { languageOf } = await import('../../src/platform/i18n.ts');

describe('languageOf', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['zh-Hant-HK', 'zh-HK'],
    ['zh-Hant-CN', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%s reads %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
