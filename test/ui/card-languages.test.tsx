// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/model/language.ts';
import { type Reader, readerOf } from '../../src/model/reader.ts';
import type { Settings } from '../../src/model/settings.ts';
import { ContextCard } from '../../src/ui/card/ContextCard.tsx';
import { CARD_STATES, type CardState, cardFixtures } from './card-fixtures.ts';

const SCRIPTS = ['hans', 'hant'] as const;

function show(state: CardState, script: (typeof SCRIPTS)[number], reader: Reader): HTMLElement {
  const root = document.createElement('div');
  act(() => render(<ContextCard {...cardFixtures(script)[state]} reader={reader} place="page" />, root));
  return root;
}

interface Run {
  readonly text: string;
  readonly lang: string;
}

/** All that a card says, seen or spoken, each with the language that it is in. */
function runsOf(root: HTMLElement): Run[] {
  const runs: Run[] = [];
  const add = (text: string | null, element: Element | null) => {
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (text !== null && text.trim() !== '') runs.push({ text, lang });
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) add(node.textContent, node.parentElement);
  for (const element of root.querySelectorAll('[aria-label], [title]')) {
    add(element.getAttribute('aria-label'), element);
    add(element.getAttribute('title'), element);
  }
  return runs;
}

/** Characters of the fixtures and labels that stand in one of the two scripts alone. */
const SIMPLIFIED_ONLY =
  /[这们说国为个东书长门时对见关纳兰亚约逊贝现写机构标记开页复选项链维读职务领导隶属处认识错误将无据单]/;
const TRADITIONAL_ONLY =
  /[這們說國為個東書長門時對見關納蘭亞約遜貝現寫機構標記開頁複選項連結維讀職務領導隸屬處認識錯誤將無據單]/;
const CHINESE_TAGS = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'];

function wrongRuns(runs: readonly Run[]): Run[] {
  return runs.filter(({ text, lang }) => {
    if (/\p{Script=Bopomofo}/u.test(text)) return lang !== 'zh-Bopo';
    if (/\p{Script=Han}/u.test(text)) {
      if (!CHINESE_TAGS.includes(lang)) return true;
      return (lang === 'zh-Hans' ? TRADITIONAL_ONLY : SIMPLIFIED_ONLY).test(text);
    }
    return /\p{Script=Latin}/u.test(text) && lang !== 'en' && lang !== 'zh-Latn-pinyin';
  });
}

function readers(pageScript: (typeof SCRIPTS)[number]): Reader[] {
  const scripts: readonly Settings['script'][] = ['page', 'hans', 'hant'];
  return INTERFACE_LANGUAGES.flatMap((language: InterfaceLanguage) =>
    scripts.map((script) => readerOf({ language, script, readings: 'on' }, 'en', pageScript)),
  );
}

describe('every run of text on a card has its own language', () => {
  it.each(CARD_STATES)('%s, for every reader, in both scripts', (state) => {
    for (const script of SCRIPTS) {
      for (const reader of readers(script)) {
        const runs = runsOf(show(state, script, reader));
        expect(runs.length).toBeGreaterThan(4);
        expect({ script, reader, wrong: wrongRuns(runs) }).toEqual({ script, reader, wrong: [] });
      }
    }
  });

  it('and the test would see one that has not', () => {
    const wrong: Run[] = [
      { text: '这', lang: 'en' },
      { text: '這', lang: 'zh-Hans' },
      { text: '这', lang: 'zh-Hant-TW' },
      { text: '这', lang: 'zh-Hant' },
      { text: 'Wendell', lang: 'zh-Hans' },
      { text: 'ㄨㄣˊ', lang: 'zh-Hant-TW' },
    ];
    expect(wrongRuns(wrong)).toEqual(wrong);
    expect(wrongRuns([{ text: '1994', lang: 'zh-Hans' }])).toEqual([]);
  });

  it('with the same labels for Hong Kong as for Taiwan, in Hong Kong’s own characters', () => {
    const [taiwan, hongKong] = (['zh-TW', 'zh-HK'] as const).map((language) => {
      const reader = readerOf({ language, script: 'page', readings: 'off' }, 'en', 'hant');
      return show('organization', 'hant', reader);
    });
    expect(hongKong?.textContent).toBe(taiwan?.textContent);
    expect(hongKong?.innerHTML.replaceAll('zh-Hant-HK', 'zh-Hant-TW')).toBe(taiwan?.innerHTML);
  });
});
