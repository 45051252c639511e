import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/model/article.ts';
import type { InterfaceLanguage } from '../../src/model/language.ts';
import { type Reader, readerOf } from '../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { dateInWords, lifeInWords, periodInWords } from '../../src/ui/dates.ts';
import { chinese, interfaceTag, printed, worded } from '../../src/ui/language.ts';
import { timesAddress, wikipediaAddress } from '../../src/ui/links.ts';
import { sentenceAt } from '../../src/ui/sentence.ts';
import { filled, kindInWords, regionInWords, say } from '../../src/ui/strings.ts';
import { wording } from './fixtures.ts';

const LANGUAGES: readonly InterfaceLanguage[] = ['zh-CN', 'zh-TW', 'en'];

function reader(language: InterfaceLanguage, script: Script): Reader {
  return readerOf({ ...DEFAULT_SETTINGS, language }, 'en', script);
}

describe('dates in words', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2013-03', '2013年3月', 'March 2013'],
    ['2023-03-02', '2023年3月2日', 'March 2, 2023'],
    ['-221', '公元前221年', '221 BC'],
    ['0044-03', '44年3月', 'March 44'],
    ['soon', 'soon', 'soon'],
  ])('say %s as far as it is known', (date, zh, en) => {
    expect(dateInWords(date, 'zh-CN')).toBe(zh);
    expect(dateInWords(date, 'en')).toBe(en);
  });

  it('count the years before Christ as each region does', () => {
    expect((['zh-CN', 'zh-TW', 'zh-HK'] as const).map((language) => dateInWords('-221', language))).toEqual([
      '公元前221年',
      '西元前221年',
      '公元前221年',
    ]);
  });

  it('say a span with both ends, with one, or not at all', () => {
    expect(periodInWords('2013-03', '2023-03', 'zh-TW')).toBe('2013年3月—2023年3月');
    expect(periodInWords('2013-03', null, 'zh-CN')).toBe('2013年3月起');
    expect(periodInWords(null, '2023', 'zh-CN')).toBe('至2023年');
    expect(periodInWords('1990', 'May', 'en')).toBe('1990 – May');
    expect(periodInWords('1994-07-20', null, 'en')).toBe('since July 20, 1994');
    expect(periodInWords(null, null, 'en')).toBe('');
  });

  it('say the years of a life', () => {
    expect(lifeInWords(1954, null, 'zh-CN')).toBe('1954年生');
    expect(lifeInWords(1931, 2022, 'en')).toBe('1931–2022');
    expect(lifeInWords(null, 2022, 'zh-TW')).toBe('2022年去世');
    expect(lifeInWords(null, null, 'en')).toBeNull();
  });
});

describe('wording', () => {
  it('is in the script of the page for Chinese interfaces, and English for the English one', () => {
    const name = wording('兰迪亚', '蘭迪亞', 'Landia');
    expect(worded(name, reader('zh-TW', 'hans'))).toEqual({ text: '兰迪亚', lang: 'zh-Hans' });
    expect(worded(name, reader('zh-CN', 'hant'))).toEqual({ text: '蘭迪亞', lang: 'zh-Hant-TW' });
    expect(worded(name, reader('zh-HK', 'hant'))).toEqual({ text: '蘭迪亞', lang: 'zh-Hant-HK' });
    expect(worded(name, reader('en', 'hant'))).toEqual({ text: 'Landia', lang: 'en' });
    expect(chinese(name, reader('en', 'hant'))).toEqual({ text: '蘭迪亞', lang: 'zh-Hant-TW' });
  });

  it('has what the page prints in the page’s script, and in English what has no Chinese character', () => {
    expect(printed('兰迪亚', 'hans', reader('zh-HK', 'hant'))).toEqual({ text: '兰迪亚', lang: 'zh-Hans' });
    expect(printed('蘭迪亞 (Landia)', 'hant', reader('zh-HK', 'hans')).lang).toBe('zh-Hant-HK');
    expect(printed('Landia', 'hant', reader('zh-TW', 'hant'))).toEqual({ text: 'Landia', lang: 'en' });
  });

  it('leaves no place of a text unfilled', () => {
    expect(say('zh-CN', 'mentionPosition', { index: 2, total: 7 })).toBe('第 2 处，共 7 处');
    expect(filled('{a} {b}', { a: '$&' })).toBe('$& {b}');
  });

  it('labels countries and territories together, and spellings by where they are used', () => {
    expect(LANGUAGES.map((language) => kindInWords('country', language))).toEqual([
      '国家与地区',
      '國家與地區',
      'Countries and territories',
    ]);
    expect(LANGUAGES.map((language) => regionInWords('tw', language))).toEqual([
      '台湾写法',
      '台灣寫法',
      'Taiwan usage',
    ]);
  });

  it('has a language tag for each interface', () => {
    expect(LANGUAGES.map(interfaceTag)).toEqual(['zh-Hans', 'zh-Hant-TW', 'en']);
  });
});

describe('links', () => {
  it('lead to a Wikipedia article by its title', () => {
    expect(wikipediaAddress('en', 'Dona Wendell (politician)')).toBe(
      'https://en.wikipedia.org/wiki/Dona_Wendell_(politician)',
    );
    expect(wikipediaAddress('zh', '甲/乙?')).toBe('https://zh.wikipedia.org/wiki/%E7%94%B2%2F%E4%B9%99%3F');
  });

  it.each([
    ['https://www.nytimes.com/2023/03/02/world/a.html', 'https://www.nytimes.com/2023/03/02/world/a.html'],
    ['http://www.nytimes.com/2012/06/27/world/a.html', 'https://www.nytimes.com/2012/06/27/world/a.html'],
    ['https://cn.nytimes.com/world/20230302/a/dual/', 'https://cn.nytimes.com/world/20230302/a/dual/'],
    ['https://nytimes.com/a', 'https://nytimes.com/a'],
    ['https://WWW.NYTimes.com/a', 'https://www.nytimes.com/a'],
  ])('lead to the Times, and never in the clear: %s', (given, address) => {
    expect(timesAddress(given)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript://www.nytimes.com/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://www.nytimes.com/0',
    'ftp://www.nytimes.com/a',
    '/relative',
    '',
    '//www.nytimes.com/a',
    'https://www.nytimes.com.example/a',
    'https://nytimes.com.example/a',
    'https://notnytimes.com/a',
    'https://www.nytimеs.com/a',
    'https://www.nytimes.com@example.com/a',
    'https://example.com@www.nytimes.com/a',
    'https://user:word@www.nytimes.com/a',
    'https://www.nytimes.com:8443/a',
    'http://www.nytimes.com:80@example.com/',
    'https://www.nytimes.com./a',
    'https://example.com/https://www.nytimes.com/',
    'https://example.com\\.nytimes.com/',
  ])('lead nowhere else: %s', (given) => {
    expect(timesAddress(given)).toBeNull();
  });
});

describe('the sentence at a position', () => {
  const text = 'It rained. Mr. Wendell of the U.S. spoke with Gen. A. Lee. Nobody came.';

  it('is whole though an abbreviation ends in a full stop', () => {
    expect(sentenceAt(text, text.indexOf('Wendell'))).toBe('Mr. Wendell of the U.S. spoke with Gen. A. Lee.');
  });

  it('is the last one for a position at the end', () => {
    expect(sentenceAt(text, text.length)).toBe('Nobody came.');
  });

  it('always holds the position’s character, and is a part of the text', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 4 }), fc.nat(), (lorem, seed) => {
        const sentence = sentenceAt(lorem, seed % lorem.length);
        expect(lorem).toContain(sentence);
        expect(sentence).not.toBe('');
      }),
    );
  });
});
