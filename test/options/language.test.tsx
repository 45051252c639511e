// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MARK_STRINGS } from '../../src/options/strings/marks.ts';
import { NAME_STRINGS } from '../../src/options/strings/names.ts';
import { NOTEBOOK_STRINGS } from '../../src/options/strings/notebook.ts';
import { PAGE_STRINGS } from '../../src/options/strings/page.ts';
import type { InEachLanguage } from '../../src/ui/strings.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { isChecked, open, press, settle, usePage } from './page.tsx';

usePage();

const TOPICS = [PAGE_STRINGS, MARK_STRINGS, NAME_STRINGS, NOTEBOOK_STRINGS];
const ALL = TOPICS.flatMap((topic) => Object.entries<InEachLanguage>(topic));

describe('the language of the page', () => {
  it('is the browser’s until the reader says otherwise, and then changes at once', async () => {
    const { root } = await open();
    expect(document.documentElement.lang).toBe('zh-Hans');
    await press(byRole(root, 'radio', '繁體中文（台灣）'));
    expect(document.documentElement.lang).toBe('zh-Hant-TW');
    expect(document.title).toBe('知名設定');
    expect(spoken(byRole(root, 'heading', /^知名/))).toBe('知名設定');
    expect(allByRole(root, 'status').map(spoken).join()).toContain('已');
    await press(byRole(root, 'radio', '繁體中文（香港）'));
    expect(root.firstElementChild?.getAttribute('lang')).toBe('zh-Hant-HK');
    await press(byRole(root, 'radio', 'English'));
    expect(document.documentElement.lang).toBe('en');
    byRole(root, 'heading', /^Notebook$/);
    await press(byRole(root, 'radio', 'The browser’s'));
    byRole(root, 'heading', /^笔记本$/);
  });

  it('follows another page, and the focus stays on what was chosen', async () => {
    const { root, browser } = await open();
    await press(byRole(root, 'radio', 'English'));
    expect(document.activeElement).toBe(byRole(root, 'radio', /^English$/));
    await settle(() => browser.settings.store({ ...browser.settings.value, language: 'zh-HK' }));
    expect(isChecked(byRole(root, 'radio', '繁體中文（香港）'))).toBe(true);
    expect(spoken(byRole(root, 'heading', /^知名/))).toBe('知名設定');
  });

  it('names each language in itself, with its own `lang`', async () => {
    const { root } = await open();
    const labels = ['简体中文', '繁體中文（台灣）', '繁體中文（香港）', 'English'].map((name) =>
      byRole(root, 'radio', name).closest('label')?.querySelector('[lang]')?.getAttribute('lang'),
    );
    expect(labels).toEqual(['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'en']);
  });
});

describe('the words', () => {
  it('are there in every language, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, words] of ALL) {
      if (key !== 'betweenSentences') for (const text of words) expect(text.trim(), key).not.toBe('');
      expect(places(words[1]), key).toEqual(places(words[0]));
      expect(places(words[2]), key).toEqual(places(words[0]));
    }
  });

  it('have no key twice', () => {
    const keys = ALL.map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are Chinese in the Chinese ones, simplified or traditional, and English in the other', () => {
    for (const [key, [hans, hant, english]] of ALL) {
      expect(english, key).not.toMatch(/\p{Script=Han}/u);
      expect(hans, key).not.toMatch(/[儲設標記號國與這個擴網電開關題語點檔]/u);
      expect(hant, key).not.toMatch(/[储设标记号国与这个扩网电开关题语点档]/u);
      expect(hant, key).not.toMatch(/软件|软體|文件|保存|默认|信息|“|”/u);
    }
  });
});

describe('the page', () => {
  it('leads to each of its sections by a link, and nowhere on the net', async () => {
    const { root } = await open();
    const targets = allByRole(root, 'link').map((link) => link.getAttribute('href') ?? '');
    const sections = [...root.querySelectorAll('main > section')].map(({ id }) => `#${id}`);
    expect(targets).toEqual(sections);
    expect(sections).toHaveLength(8);
  });

  it('has one heading of the first level, and levels without gaps', async () => {
    const { root } = await open();
    const levels = allByRole(root, 'heading').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has a name for everything that can be used', async () => {
    const { root } = await open({
      ownNames: [{ id: 'own-a', kind: 'person', names: { zh: '示例' } }],
      choices: { known: [{ key: 'a', text: '示例', en: '' }], never: [] },
    });
    for (const role of ['button', 'checkbox', 'radio', 'switch', 'searchbox', 'combobox', 'group']) {
      expect(allByRole(root, role, /^$/), role).toEqual([]);
    }
  });
});
