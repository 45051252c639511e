// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport, Result } from '../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { PopupEnvironment } from '../../src/popup/environment.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { ASK_AGAIN_MAX, ASK_AGAIN_MS } from '../../src/popup/use-page.ts';
import { ANNOTATIONS, ARTICLE, CARDS } from '../ui/fixtures.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';

const REPORT: PageReport = {
  state: 'on',
  article: ARTICLE,
  notArticle: null,
  failure: null,
  annotated: { annotations: ANNOTATIONS, cards: CARDS, knowledge: 'test' },
};

function reporting(report: Partial<PageReport> = {}): Result<PageReport> {
  return { ok: true, value: { ...REPORT, ...report } };
}

function environment(given: Partial<PopupEnvironment> = {}): PopupEnvironment {
  let settings: Settings = DEFAULT_SETTINGS;
  return {
    language: 'zh-CN',
    tab: async () => 7,
    report: async () => reporting(),
    isOnSite: async () => true,
    hasPermission: async () => true,
    requestPermission: async () => true,
    reload: async () => {},
    showInArticle: async () => true,
    settings: async () => ({ settings, problem: null }),
    saveSettings: async (wanted) => {
      settings = wanted;
    },
    close: () => {},
    ...given,
  };
}

async function open(given: Partial<PopupEnvironment> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    render(<Popup environment={environment(given)} />, root);
    await vi.advanceTimersByTimeAsync(0);
  });
  await settle();
  return root;
}

/** Lets the clock go on, and then what effects began with it end. */
async function settle(milliseconds = 1): Promise<void> {
  for (const time of [milliseconds, 0]) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(time);
    });
  }
}

async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await vi.advanceTimersByTimeAsync(1);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  const [root] = document.body.children;
  if (root !== undefined) act(() => render(null, root));
  vi.useRealTimers();
});

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
    const article = { ...ARTICLE, byline: [], date: null };
    const root = await open({ report: async () => reporting({ article }) });
    expect(spoken(root)).toContain('本页没有找到：作者、日期。');
  });

  it('lists who is named, by kind', async () => {
    const headings = allByRole(await open(), 'heading').map(spoken);
    expect(headings).toEqual(expect.arrayContaining(['人物 3', '国家与地区 2', '机构 1', '地点 1']));
  });

  it('says so when no name is known', async () => {
    const annotated = { annotations: [], cards: [], knowledge: 'test' };
    const root = await open({ report: async () => reporting({ annotated }) });
    expect(spoken(root)).toContain('本文没有知名名单里的名字。');
  });
});

describe('a name in the popup', () => {
  it('opens its card there, focused, and the way back returns to the name', async () => {
    const root = await open();
    await press(byRole(root, 'button', '唐纳·文德尔'));
    expect(document.activeElement).toBe(byRole(root, 'region', /^文德尔$/));
    expect(allByRole(root, 'button', '兰迪亚 Landia')).toEqual([]);
    await press(byRole(root, 'button', '返回名单'));
    expect(document.activeElement).toBe(byRole(root, 'button', '唐纳·文德尔'));
  });

  it.each(['.card', '.button'])('goes back by Escape from %s, and the popup stays open', async (from) => {
    const root = await open();
    await press(byRole(root, 'button', '唐纳·文德尔'));
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => {
      root.querySelector(`.popup-card ${from}`)?.dispatchEvent(pressed);
    });
    expect(pressed.defaultPrevented).toBe(true);
    byRole(root, 'button', '唐纳·文德尔');
  });

  it('is shown in the article, and the popup gets out of the way', async () => {
    const showInArticle = vi.fn(async () => true);
    const close = vi.fn();
    const root = await open({ showInArticle, close });
    await press(byRole(root, 'button', '兰迪亚 Landia'));
    await press(byRole(root, 'button', '在文中显示'));
    expect(showInArticle).toHaveBeenCalledWith(7, 'landia');
    expect(close).toHaveBeenCalledOnce();
  });

  it('says when the page has it no longer', async () => {
    const root = await open({ showInArticle: async () => false });
    await press(byRole(root, 'button', '兰迪亚 Landia'));
    await press(byRole(root, 'button', '在文中显示'));
    expect(spoken(byRole(root, 'alert'))).toBe('页面上已经没有这个名字。');
  });
});

describe('the settings in the popup', () => {
  it('switch marks off and on for everything', async () => {
    const saveSettings = vi.fn(async () => {});
    const root = await open({ saveSettings });
    await press(byRole(root, 'switch', '标出名字'));
    expect(saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, enabled: false });
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
    byRole(root, 'button', '兰迪亚 Landia');
  });
});

describe('stored settings that can’t be used', () => {
  it.each([
    ['damaged', '部分设置无法识别'],
    ['unreadable', '设置未能读取'],
  ] as const)('are told of: %s', async (problem, words) => {
    const root = await open({ settings: async () => ({ settings: DEFAULT_SETTINGS, problem }) });
    expect(spoken(byRole(root, 'alert'))).toContain(words);
  });
});

describe('a page that is still being read', () => {
  it('is asked again until our script answers', async () => {
    let answer: Result<PageReport> | null = null;
    const root = await open({ report: async () => answer });
    byRole(root, 'button', '重新载入本页');
    answer = reporting();
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', '兰迪亚 Landia');
  });

  it('is asked again until its names are known, though marks are off', async () => {
    let annotated: PageReport['annotated'] = null;
    const root = await open({
      settings: async () => ({ settings: { ...DEFAULT_SETTINGS, enabled: false }, problem: null }),
      report: async () => reporting({ state: 'off', annotated }),
    });
    annotated = REPORT.annotated;
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', '兰迪亚 Landia');
  });

  it('is asked again until its names are known', async () => {
    let annotated: PageReport['annotated'] = null;
    const root = await open({ report: async () => reporting({ annotated }) });
    expect(spoken(byRole(root, 'status'))).toBe('正在辨认名字……');
    annotated = REPORT.annotated;
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', '兰迪亚 Landia');
  });

  it('is not asked for ever', async () => {
    const report = vi.fn(async () => reporting({ annotated: null }));
    await open({ report });
    for (let round = 0; round < ASK_AGAIN_MAX + 5; round += 1) await settle(ASK_AGAIN_MS + 1);
    const asked = report.mock.calls.length;
    await settle(ASK_AGAIN_MS * 10);
    expect(report.mock.calls.length).toBe(asked);
    expect(asked).toBeLessThan(ASK_AGAIN_MAX + 5);
  });
});

describe('elsewhere', () => {
  it('says what Zhiming is for and leads to the site', async () => {
    const root = await open({ report: async () => null, isOnSite: async () => false });
    expect(byRole(root, 'link', '前往').getAttribute('href')).toBe('https://cn.nytimes.com/');
  });

  it('says the same where there is no tab', async () => {
    byRole(await open({ tab: async () => null }), 'link', '前往');
  });

  it.each([
    ['not-article-address', '本页不是文章'],
    ['unknown-layout', '没有认出页面的结构'],
    ['no-headline', '没有找到标题'],
    ['empty-body', '没有找到正文'],
    ['page-not-found', '这一页不存在'],
  ] as const)('says of a page that is no article what was missing: %s', async (code, words) => {
    const notArticle = { code, reason: '' };
    const report = async () => reporting({ state: 'not-article', article: null, annotated: null, notArticle });
    expect(spoken(await open({ report }))).toContain(words);
  });
});

describe('trouble', () => {
  it.each([
    ['knowledge-missing', '重新安装', false],
    ['knowledge-damaged', '已损坏', false],
    ['knowledge-version', '版本不符', false],
    ['bad-message', '版本不一致', true],
    ['internal', '意料之外', true],
  ] as const)('is a sentence, and a button where one helps: %s', async (code, words, mended) => {
    const failure = { ok: false, code, detail: 'the detail' } as const;
    const root = await open({ report: async () => reporting({ state: 'failed', annotated: null, failure }) });
    expect(spoken(root)).toContain(words);
    expect(spoken(byRole(root, 'group', '报告问题时用'))).toContain('the detail');
    expect(allByRole(root, 'button', '重新载入本页')).toHaveLength(mended ? 1 : 0);
  });

  it('of a page that answers wrongly is told, too', async () => {
    const root = await open({ report: async () => ({ ok: false, code: 'internal', detail: '' }) });
    expect(spoken(root)).toContain('意料之外');
  });

  it('of a page without our script is mended by loading it anew', async () => {
    let answer: Result<PageReport> | null = null;
    const reload = vi.fn(async () => {});
    const root = await open({ report: async () => answer, reload });
    expect(spoken(root)).toContain('还没有在本页运行');
    await press(byRole(root, 'button', '重新载入本页'));
    expect(reload).toHaveBeenCalledWith(7);
    expect(spoken(byRole(root, 'status'))).toBe('正在读取本页……');
    answer = reporting();
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', '兰迪亚 Landia');
  });
});

describe('missing permission', () => {
  it('is asked for by a button, and then the page is loaded anew', async () => {
    const reload = vi.fn(async () => {});
    const root = await open({ hasPermission: async () => false, reload });
    await press(byRole(root, 'button', '允许在 cn.nytimes.com 上运行'));
    await press(byRole(root, 'button', '重新载入，标出名字'));
    expect(reload).toHaveBeenCalledWith(7);
  });

  it('stays missing when it is refused, and can be asked for again', async () => {
    const root = await open({ hasPermission: async () => false, requestPermission: async () => false });
    await press(byRole(root, 'button', '允许'));
    expect(spoken(root)).toContain('没有得到许可');
    byRole(root, 'button', '允许');
  });

  it('is asked for within the click itself', async () => {
    const requestPermission = vi.fn(async () => true);
    const root = await open({ hasPermission: async () => false, requestPermission });
    act(() => byRole(root, 'button', '允许').click());
    expect(requestPermission).toHaveBeenCalledOnce();
    await settle();
  });
});

describe('the popup in other languages', () => {
  it.each([
    ['zh-TW', '標出名字'],
    ['en', 'Mark names'],
  ] as const)('%s', async (language, words) => {
    expect(spoken(await open({ language }))).toContain(words);
  });
});
