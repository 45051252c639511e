// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { ASK_AGAIN_MS } from '../../src/popup/use-page.ts';
import { ARTICLE } from '../ui/fixtures.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { open, press, pressKey, REPORT, reporting, settle, usePopup, write } from './open.tsx';

usePopup();

describe('the popup over an article', () => {
  it('says what article it is', async () => {
    const article = spoken(byRole(await open(), 'region', '文章'));
    expect(article).toContain(ARTICLE.headline);
    expect(article).toContain('2023年3月2日');
    expect(article).toContain('作者：安·记者、李写手');
    expect(article).toContain('翻译：王译者');
  });

  it('leads to the English original, saying that it may ask for a subscription', async () => {
    const link = byRole(await open(), 'link', '英文原文');
    expect(link.getAttribute('href')).toBe(ARTICLE.english?.url);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(spoken(link)).toContain('nytimes.com：可能要求订阅');
  });

  it('says that there is no English version', async () => {
    const root = await open({ report: async () => reporting({ article: { ...ARTICLE, english: null } }) });
    expect(allByRole(root, 'link', '英文')).toEqual([]);
    expect(spoken(root)).toContain('没有英文版');
  });

  it('leads to the bilingual view, and from it to the Chinese one', async () => {
    expect(byRole(await open(), 'link', '中英双语对照').getAttribute('href')).toBe(ARTICLE.otherView);
    const article = { ...ARTICLE, view: 'bilingual', otherView: ARTICLE.url } as const;
    byRole(await open({ report: async () => reporting({ article }) }), 'link', '只看中文');
  });

  it('names what was not found on the page', async () => {
    const article = { ...ARTICLE, byline: [], date: null, section: null };
    const root = await open({ report: async () => reporting({ article }) });
    expect(spoken(root)).toContain('本页没有找到：作者、日期、栏目。');
  });

  it('tells, folded away, what was recognised and how much of it', async () => {
    const facts = byRole(await open(), 'group', '本页认出了什么');
    expect(
      [...facts.querySelectorAll('dt')].map((term) => `${spoken(term)}：${spoken(term.nextElementSibling ?? term)}`),
    ).toEqual([
      '页面结构：现行版面',
      '作者：安·记者、李写手',
      '译者：王译者',
      '日期：2023年3月2日',
      '栏目：国际',
      '中文正文：标题 1、段落 1',
      '英文正文：段落 1',
    ]);
    expect(facts.hasAttribute('open')).toBe(false);
  });

  it('gives the page’s words their own language in an English interface', async () => {
    const root = await open({ browserLanguage: 'en' });
    const authors = [...root.querySelectorAll('.popup-facts [lang]')].map((run) => [
      run.textContent,
      run.getAttribute('lang'),
    ]);
    expect(authors).toEqual([
      ['安·记者、李写手', 'zh-Hans'],
      ['王译者', 'zh-Hans'],
    ]);
  });

  it('lists who is named, by kind', async () => {
    const headings = allByRole(await open(), 'heading').map(spoken);
    expect(headings).toEqual(expect.arrayContaining(['人物 3', '国家与地区 2', '机构 1', '地点 1']));
  });

  it('says so when no name is known', async () => {
    const annotated = { annotations: [], cards: [], knowledge: 'test' };
    const root = await open({ report: async () => reporting({ annotated }) });
    expect(spoken(root)).toContain('没有在本文认出名字。');
  });
});

describe('a name in the popup', () => {
  it('can be one that the reader knows: it is stored as printed, and the list stays', async () => {
    const choose = vi.fn(async () => {});
    const root = await open({ choose });
    await press(byRole(root, 'button', /^唐纳·文德尔/));
    await press(byRole(root, 'button', '我认识'));
    expect(choose).toHaveBeenCalledExactlyOnceWith('known', expect.objectContaining({ text: '文德尔' }));
    byRole(root, 'button', /^唐纳·文德尔/);
  });

  it('says so when what the reader chose can’t be stored, and stays', async () => {
    const root = await open({ choose: () => Promise.reject(new Error('full')) });
    await press(byRole(root, 'button', /^唐纳·文德尔/));
    await press(byRole(root, 'button', '我认识'));
    expect(byRole(root, 'alert').textContent).toContain('未能保存');
  });

  it('opens its card there, focused, and the way back returns to the name', async () => {
    const root = await open();
    await press(byRole(root, 'button', /^唐纳·文德尔/));
    expect(document.activeElement).toBe(byRole(root, 'region', /^文德尔$/));
    expect(allByRole(root, 'button', '兰迪亚 Landia')).toEqual([]);
    await press(byRole(root, 'button', '返回名单'));
    expect(document.activeElement).toBe(byRole(root, 'button', /^唐纳·文德尔/));
  });

  it.each(['.card', '.button'])('goes back by Escape from %s, and the popup stays open', async (from) => {
    const root = await open();
    await press(byRole(root, 'button', /^唐纳·文德尔/));
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => {
      root.querySelector(`.popup-card ${from}`)?.dispatchEvent(pressed);
    });
    expect(pressed.defaultPrevented).toBe(true);
    byRole(root, 'button', /^唐纳·文德尔/);
  });

  it('is shown in the article, and the popup gets out of the way', async () => {
    const showInArticle = vi.fn(async () => true);
    const close = vi.fn();
    const root = await open({ showInArticle, close });
    await press(byRole(root, 'button', /^兰迪亚 Landia/));
    await press(byRole(root, 'button', /^在文中显示$/));
    expect(showInArticle).toHaveBeenCalledWith(7, 'landia');
    expect(close).toHaveBeenCalledOnce();
  });

  it('says when the page has it no longer', async () => {
    const root = await open({ showInArticle: async () => false });
    await press(byRole(root, 'button', /^兰迪亚 Landia/));
    await press(byRole(root, 'button', /^在文中显示$/));
    expect(spoken(byRole(root, 'alert'))).toBe('页面上已经没有这个名字。');
  });
});

describe('the settings in the popup', () => {
  it('switch marks off and on for everything', async () => {
    const saveSettings = vi.fn(async () => {});
    const root = await open({ saveSettings });
    await press(byRole(root, 'switch', '标出名字'));
    expect(saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, enabled: false });
    expect(allByRole(root, 'button', '关到浏览器重启')).toEqual([]);
  });

  it('pause marks until the browser starts again, and end the pause', async () => {
    const setPaused = vi.fn(async () => {});
    const root = await open({ setPaused });
    await press(byRole(root, 'button', '关到浏览器重启'));
    expect(setPaused).toHaveBeenLastCalledWith(true);
    expect(byRole(root, 'switch', '标出名字')).toHaveProperty('checked', false);
    expect(spoken(root)).toContain('标记已暂时关闭，浏览器重启后自动恢复。');
    for (const set of root.querySelectorAll<HTMLFieldSetElement>('.popup-settings fieldset')) {
      expect(set.disabled).toBe(true);
    }
    await press(byRole(root, 'button', '现在恢复'));
    expect(setPaused).toHaveBeenLastCalledWith(false);
    expect(byRole(root, 'switch', '标出名字')).toHaveProperty('checked', true);
  });

  it('end the pause by the switch, too, without another change', async () => {
    const setPaused = vi.fn(async () => {});
    const saveSettings = vi.fn(async () => {});
    const root = await open({ isPaused: async () => true, setPaused, saveSettings });
    await press(byRole(root, 'switch', '标出名字'));
    expect(setPaused).toHaveBeenCalledWith(false);
    expect(saveSettings).not.toHaveBeenCalled();
    expect(byRole(root, 'switch', '标出名字')).toHaveProperty('checked', true);
  });

  it('say when storage refuses the pause', async () => {
    const root = await open({ setPaused: async () => Promise.reject(new Error('quota')) });
    await press(byRole(root, 'button', '关到浏览器重启'));
    expect(spoken(byRole(root, 'alert'))).toContain('设置未能保存');
    byRole(root, 'button', '关到浏览器重启');
  });

  it('switch one kind', async () => {
    const saveSettings = vi.fn(async () => {});
    const root = await open({ saveSettings });
    await press(byRole(root, 'checkbox', '国家与地区'));
    expect(saveSettings).toHaveBeenCalledWith({
      ...DEFAULT_SETTINGS,
      kinds: { ...DEFAULT_SETTINGS.kinds, country: false },
    });
  });

  it('choose first or all mentions', async () => {
    const saveSettings = vi.fn(async () => {});
    const root = await open({ saveSettings });
    await press(byRole(root, 'radio', '每次都标'));
    expect(saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, mentions: 'all' });
  });

  it('say when storage refuses, and stay as they were', async () => {
    const root = await open({ saveSettings: async () => Promise.reject(new Error('quota')) });
    await press(byRole(root, 'switch', '标出名字'));
    expect(spoken(byRole(root, 'alert'))).toContain('设置未能保存');
    expect(byRole(root, 'switch', '标出名字')).toHaveProperty('checked', true);
  });

  it('show the cast again once the page has followed', async () => {
    let state: PageReport['state'] = 'off';
    const root = await open({
      settings: async () => ({ settings: { ...DEFAULT_SETTINGS, enabled: false }, problem: null }),
      report: async () => reporting({ state, annotated: state === 'on' ? REPORT.annotated : null }),
    });
    expect(spoken(root)).toContain('标记已关闭。');
    await press(byRole(root, 'switch', '标出名字'));
    state = 'on';
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', /^兰迪亚 Landia/);
  });
});

describe('the popup in other languages', () => {
  it.each([
    ['zh-TW', '標出名字'],
    ['en', 'Mark names'],
  ] as const)('%s', async (browserLanguage, words) => {
    expect(spoken(await open({ browserLanguage }))).toContain(words);
  });

  it('is the one of the settings rather than the browser’s, also to screen readers', async () => {
    const settings = { ...DEFAULT_SETTINGS, language: 'zh-HK' } as const;
    const root = await open({ browserLanguage: 'en', settings: async () => ({ settings, problem: null }) });
    expect(spoken(root)).toContain('標出名字');
    expect(document.documentElement.lang).toBe('zh-Hant-HK');
    expect(root.querySelector('main')?.lang).toBe('zh-Hant-HK');
  });

  it('says nothing before it knows which', async () => {
    const root = await open({ settings: () => new Promise(() => {}) });
    expect(spoken(root)).toBe('');
  });

  it('shows names in the script of the settings', async () => {
    const settings = { ...DEFAULT_SETTINGS, script: 'hant' } as const;
    const root = await open({ settings: async () => ({ settings, problem: null }) });
    byRole(root, 'button', /^蘭迪亞 Landia/);
  });
});

describe('the names beside a card', () => {
  it('are those of the list in its order, with dead ends that keep the focus', async () => {
    const root = await open();
    await press(byRole(root, 'button', /^唐纳·文德尔/));
    expect(byRole(root, 'button', '上一个名字').getAttribute('aria-disabled')).toBe('true');
    const next = byRole(root, 'button', '下一个名字');
    next.focus();
    await press(next);
    byRole(root, 'region', /^米罗·阿本德$/);
    expect(document.activeElement).toBe(byRole(root, 'button', '下一个名字'));
    expect(spoken(root)).toContain('米罗·阿本德，名单第 2 个，共 7 个');
    for (let presses = 0; presses < 9; presses += 1) await press(byRole(root, 'button', '下一个名字'));
    byRole(root, 'region', /^东城$/);
    expect(byRole(root, 'button', '下一个名字').getAttribute('aria-disabled')).toBe('true');
    await press(byRole(root, 'button', '上一个名字'));
    byRole(root, 'region', /^河流办公室$/);
    await press(byRole(root, 'button', '返回名单'));
    expect(document.activeElement).toBe(byRole(root, 'button', /^河流办公室/));
  });

  it('are only those that the filter found, and the filter still stands on the way back', async () => {
    const root = await open();
    await write(byRole(root, 'searchbox'), '尔');
    await press(byRole(root, 'button', /^唐纳·文德尔/));
    expect(spoken(root)).toContain('名单第 1 个，共 2 个');
    await pressKey('Escape');
    expect(byRole(root, 'searchbox')).toHaveProperty('value', '尔');
    expect(document.activeElement).toBe(byRole(root, 'button', /^唐纳·文德尔/));
  });
});

describe('the tour in the popup', () => {
  it('takes each step, and says where the article stands', async () => {
    const tour = vi.fn(async () => '文德尔');
    const close = vi.fn();
    const root = await open({ tour, close });
    for (const [label, step] of [
      ['上一个名字', 'previous-name'],
      ['下一个名字', 'next-name'],
      ['同一名字的上一处', 'previous-mention'],
      ['同一名字的下一处', 'next-mention'],
    ] as const) {
      await press(byRole(root, 'button', label));
      expect(tour).toHaveBeenLastCalledWith(7, step);
    }
    expect(spoken(byRole(root, 'region', '在文中前后走'))).toContain('文中到了：文德尔');
    expect(close).not.toHaveBeenCalled();
  });

  it('has the keys that are set now as titles', async () => {
    const root = await open();
    expect(byRole(root, 'button', '下一个名字').title).toBe('下一个名字（Alt+Shift+N）');
    expect(byRole(root, 'button', '上一个名字').title).toBe('上一个名字');
  });

  it('says when there is no name to go to', async () => {
    const root = await open({ tour: async () => null });
    await press(byRole(root, 'button', '下一个名字'));
    expect(spoken(byRole(root, 'region', '在文中前后走'))).toContain('没有可去的名字');
  });

  it('gets out of the way where the popup covers the page', async () => {
    const close = vi.fn();
    const root = await open({ coversPage: true, close });
    await press(byRole(root, 'button', '下一个名字'));
    expect(close).toHaveBeenCalledOnce();
  });

  it('is not offered while marks are off', async () => {
    const root = await open({ isPaused: async () => true, report: async () => reporting({ state: 'off' }) });
    expect(allByRole(root, 'region', '在文中前后走')).toEqual([]);
  });
});

describe('showing a name in the article', () => {
  it('is a button beside each name', async () => {
    const showInArticle = vi.fn(async () => true);
    const close = vi.fn();
    const root = await open({ showInArticle, close });
    await press(byRole(root, 'button', '在文中显示 河流办公室'));
    expect(showInArticle).toHaveBeenCalledWith(7, 'office');
    expect(close).toHaveBeenCalledOnce();
  });

  it('says in the list, too, when the page has it no longer, and says it of no other name', async () => {
    const root = await open({ showInArticle: async () => false });
    await press(byRole(root, 'button', '在文中显示 河流办公室'));
    expect(spoken(byRole(root, 'alert'))).toBe('页面上已经没有这个名字。');
    await press(byRole(root, 'button', /^兰迪亚 Landia/));
    expect(allByRole(root, 'alert')).toEqual([]);
  });
});

describe('copying', () => {
  it.each([
    ['复制为 Markdown', /^\| 文中写法 \|.*\n\| --- /],
    ['复制为表格', /^文中写法\t大陆写法\t/],
  ])('the list, which is said: %s', async (label, expected) => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
    const root = await open({ copy });
    await press(byRole(root, 'button', label));
    expect(copy.mock.calls[0]?.[0]).toMatch(expected);
    expect(copy.mock.calls[0]?.[0]).toContain('Dona Q. Wendell');
    expect(allByRole(root, 'status').map(spoken)).toContain('已复制');
  });

  it('takes only what the filter left', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
    const root = await open({ copy });
    await write(byRole(root, 'searchbox'), 'landia');
    await press(byRole(root, 'button', '复制为表格'));
    expect(copy.mock.calls[0]?.[0].trim().split('\n')).toHaveLength(2);
  });

  it('shows the text, selected, where the browser refuses the clipboard', async () => {
    const root = await open({ copy: async () => Promise.reject(new Error('not allowed')) });
    await press(byRole(root, 'button', '复制为 Markdown'));
    const text = byRole(root, 'textbox', '要复制的文字');
    if (!(text instanceof HTMLTextAreaElement)) throw new Error('No text to copy.');
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    expect(text.value).toContain('Dona Q. Wendell');
    expect(allByRole(root, 'status').map(spoken).join()).toContain('浏览器不让复制');
  });

  it('a report of versions, counts, timings and settings', async () => {
    const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
    const settings = { ...DEFAULT_SETTINGS, mentions: 'all' } as const;
    const root = await open({ copy, settings: async () => ({ settings, problem: null }) });
    await press(byRole(root, 'button', '复制报告'));
    expect(copy.mock.calls[0]?.[0]).toMatch(/^Zhiming: 1\.2\.3\nBrowser: Firefox 153\nList: list-1\nPage: on\n/);
    expect(copy.mock.calls[0]?.[0]).toContain('Time: reading 12 ms, linking 140 ms');
    expect(copy.mock.calls[0]?.[0]).toContain('Settings: mentions=all');
  });
});

describe('the way to the settings', () => {
  it('opens them and gets out of the way', async () => {
    const openOptions = vi.fn(async () => {});
    const close = vi.fn();
    const root = await open({ openOptions, close });
    await press(byRole(root, 'button', /^设置$/));
    expect(openOptions).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  it('says when the browser refuses', async () => {
    const root = await open({ openOptions: async () => Promise.reject(new Error('none')) });
    await press(byRole(root, 'button', /^设置$/));
    expect(spoken(byRole(root, 'alert'))).toBe('浏览器没有打开设置页。');
  });
});
