// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../src/model/article.ts';
import { readerOf } from '../../src/model/reader.ts';
import type { Settings } from '../../src/model/settings.ts';
import { ContextCard } from '../../src/ui/card/ContextCard.tsx';
import { CARD_FIXTURES, CARD_STATES, type CardFixture, type CardState, cardFixtures } from './card-fixtures.ts';
import { card, mentionOf, PERSON } from './fixtures.ts';
import { allByRole, byRole, nameOf, spoken } from './screen.ts';

interface Setting extends Partial<Pick<Settings, 'language' | 'script' | 'readings'>> {
  readonly page?: Script;
}

function show(fixture: CardFixture, setting: Setting = {}): HTMLElement {
  const { page = 'hans', language = 'zh-CN', script = 'page', readings = 'language' } = setting;
  const reader = readerOf({ language, script, readings }, 'en', page);
  const root = document.createElement('div');
  act(() => render(<ContextCard {...fixture} reader={reader} place="page" />, root));
  return root;
}

function state(name: CardState, setting: Setting = {}): HTMLElement {
  return show(cardFixtures(setting.page ?? 'hans')[name], setting);
}

function texts(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

describe('the form usual in the reader’s region', () => {
  it('is the region’s own wording, else the full name in the reader’s script', () => {
    const usual = (setting: Setting) => {
      const element = state('listed', setting).querySelector('.card-usual [lang]');
      return [element?.textContent, element?.getAttribute('lang')];
    };
    expect(usual({ language: 'zh-CN' })).toEqual(['唐纳·文德尔', 'zh-Hans']);
    expect(usual({ language: 'zh-CN', page: 'hant' })).toEqual(['唐納·文德爾', 'zh-Hant-TW']);
    expect(usual({ language: 'zh-TW', page: 'hant' })).toEqual(['多納·溫戴爾', 'zh-Hant-TW']);
    expect(usual({ language: 'zh-HK', page: 'hant' })).toEqual(['唐納·文德爾', 'zh-Hant-HK']);
    expect(usual({ language: 'en', page: 'hans' })).toEqual(['唐纳·文德尔', 'zh-Hans']);
  });

  it('stands under the printed one with a label for those who hear it, and only if it is another', () => {
    expect(texts(state('listed', { language: 'zh-TW' }), '.card-usual')).toEqual(['通常寫作: 多納·溫戴爾']);
    expect(texts(state('printed in full'), '.card-usual')).toEqual([]);
    expect(texts(state('printed in full', { script: 'hant' }), '.card-usual [lang]')).toEqual(['唐納·文德爾']);
  });

  it('is as printed for a name that the list does not have, whatever the reader’s script', () => {
    const root = state('unlisted', { script: 'hant', page: 'hans' });
    expect(texts(root, '.card-usual')).toEqual([]);
    expect(root.querySelector('.card-name')?.getAttribute('lang')).toBe('zh-Hans');
  });
});

describe('how a name is read', () => {
  const reading = (name: CardState, setting: Setting) => {
    const run = state(name, setting).querySelector('.card-reading [lang]');
    return run === null
      ? null
      : [run.textContent, run.getAttribute('lang'), run.parentElement?.previousElementSibling?.className];
  };

  it('stands in pinyin or zhuyin under the full name, printed or usual', () => {
    const pinyin = ['Tángnà Wéndé’ěr', 'zh-Latn-pinyin'];
    expect(reading('printed in full', { language: 'en' })).toEqual([...pinyin, 'card-name']);
    expect(reading('listed', { language: 'en' })).toEqual([...pinyin, 'card-usual']);
    expect(reading('glyphs', { language: 'zh-TW', readings: 'on', page: 'hant' })).toEqual([
      'ㄍㄨˇ ㄓˊ ㄌㄧㄥˋ',
      'zh-Bopo',
      'card-name',
    ]);
  });

  it('is missing when the reader wants none, when none is known, and under a form that is read otherwise', () => {
    expect(reading('listed', { language: 'zh-CN' })).toBeNull();
    expect(reading('likely', { language: 'en' })).toBeNull();
    expect(reading('listed', { language: 'zh-TW', page: 'hant', readings: 'on' })).toBeNull();
  });
});

describe('a name that the reader added', () => {
  it('says so in the reader’s language, and not that the list has its English', () => {
    const said = (['zh-CN', 'zh-TW', 'en'] as const).map((language) => spoken(state('own', { language })));
    expect(said[0]).toContain('你添加的名字');
    expect(said[1]).toContain('你加入的名字');
    expect(said[2]).toContain('A name that you added');
    for (const text of said) expect(text).not.toMatch(/名单|名單|Zhiming/);
  });

  it('says that its English is not known when the reader gave none', () => {
    expect(spoken(state('own, without English'))).toContain('英文名未知');
  });
});

describe('the time line', () => {
  it('is drawn for the eye alone: the list says the same', () => {
    const drawing = state('long life').querySelector('.card-time');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    expect(drawing?.querySelectorAll('a, button, [tabindex]').length).toBe(0);
    expect(texts(state('long life'), '.card-roles li').length).toBe(12);
  });

  it('has a bar for each role whose beginning is known, thicker for those held, and a line at the article’s date', () => {
    const root = state('long life');
    expect(root.querySelectorAll('.card-time-bars span').length).toBe(11);
    expect(root.querySelectorAll('.card-time-bars .is-held').length).toBe(2);
    expect(texts(root, '.card-time-words')).toEqual(['本文']);
    expect(texts(root, '.card-time-years span')).toEqual(['1985年', '2023年']);
  });

  it('has no line where the article’s date is not known', () => {
    const fixture = CARD_FIXTURES['long life'];
    const root = show({ ...fixture, article: { ...fixture.article, date: null } });
    expect(root.querySelectorAll('.card-time-bars span').length).toBe(11);
    expect(root.querySelector('.card-time-bars i')).toBeNull();
    expect(texts(root, '.card-time-words')).toEqual([]);
  });

  it('is not drawn of one role', () => {
    const one = card({ ...PERSON, roles: PERSON.roles.slice(0, 1) });
    expect(
      show({ ...CARD_FIXTURES.listed, card: one, annotation: mentionOf(one) }).querySelector('.card-time'),
    ).toBeNull();
  });
});

describe('a capital', () => {
  it('has the country in its own language inside the sentence', () => {
    const root = state('capital for a government', { language: 'zh-CN', page: 'hant' });
    const name = root.querySelector('.card-facts p [lang]');
    expect([name?.textContent, name?.getAttribute('lang')]).toEqual(['蘭迪亞', 'zh-Hant-TW']);
    expect(name?.parentElement?.textContent).toBe('新闻里常借指蘭迪亞政府。');
  });
});

describe('every state', () => {
  it.each(CARD_STATES)('%s: a name for each control, links last, no mistake in the words', (name) => {
    for (const language of ['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const) {
      const root = state(name, { language });
      for (const control of [...allByRole(root, 'button'), ...allByRole(root, 'link')]) {
        expect(nameOf(control)).not.toBe('');
      }
      expect(spoken(root)).not.toMatch(/[{}]|undefined|null|NaN/);
      const parts = [...byRole(root, 'dialog').children];
      expect(parts.findIndex(({ localName }) => localName === 'nav')).toBe(parts.length - 1);
    }
  });

  it.each(CARD_STATES)('%s: each link tells neither where from nor opens in place, and names its site', (name) => {
    for (const link of allByRole(state(name), 'link')) {
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
      expect(link.getAttribute('target')).toBe('_blank');
      expect(nameOf(link)).toMatch(/维基百科|nytimes\.com/);
    }
  });
});
