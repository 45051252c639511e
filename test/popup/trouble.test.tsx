// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PageReport, Result } from '../../src/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { ASK_AGAIN_MAX, ASK_AGAIN_MS } from '../../src/popup/use-page.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { open, press, REPORT, reporting, settle, usePopup } from './open.tsx';

usePopup();

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
    byRole(root, 'button', /^兰迪亚 Landia/);
  });

  it('is asked again until its names are known, though marks are off', async () => {
    let annotated: PageReport['annotated'] = null;
    const root = await open({
      settings: async () => ({ settings: { ...DEFAULT_SETTINGS, enabled: false }, problem: null }),
      report: async () => reporting({ state: 'off', annotated }),
    });
    annotated = REPORT.annotated;
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', /^兰迪亚 Landia/);
  });

  it('is asked again until its names are known', async () => {
    let annotated: PageReport['annotated'] = null;
    const root = await open({ report: async () => reporting({ annotated }) });
    expect(spoken(root)).toContain('正在辨认名字……');
    annotated = REPORT.annotated;
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', /^兰迪亚 Landia/);
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
    ['not-article-address', '本页不是文章', 0],
    ['unknown-layout', '没有认出页面的结构', 1],
    ['no-headline', '没有找到标题', 1],
    ['empty-body', '没有找到正文', 1],
    ['page-not-found', '这一页不存在', 0],
  ] as const)('says of a page that is no article what was missing: %s', async (code, words, mended) => {
    const notArticle = { code, reason: '' };
    const report = async () => reporting({ state: 'not-article', article: null, annotated: null, notArticle });
    const root = await open({ report });
    expect(spoken(root)).toContain(words);
    expect(allByRole(root, 'button', '重新载入本页')).toHaveLength(mended);
  });
});

describe('trouble', () => {
  it.each([
    ['knowledge-missing', '重新安装', true],
    ['knowledge-damaged', '已损坏', true],
    ['knowledge-version', '版本不符', true],
    ['article-too-long', '太长', false],
    ['bad-message', '版本不一致', true],
    ['internal', '意料之外', true],
  ] as const)('is a sentence, and a button where one helps: %s', async (code, words, mended) => {
    const failure = { ok: false, code, detail: 'the detail' } as const;
    const root = await open({ report: async () => reporting({ state: 'failed', annotated: null, failure }) });
    expect(spoken(root)).toContain(words);
    expect(spoken(byRole(root, 'group', '技术细节'))).toContain('the detail');
    expect(allByRole(root, 'button', '重新载入本页')).toHaveLength(mended ? 1 : 0);
    byRole(root, 'button', '复制报告');
  });

  it('of a page that is still loading is told as such, until it answers', async () => {
    let answer: Result<PageReport> | null = null;
    const root = await open({ report: async () => answer, isLoading: async () => true });
    expect(spoken(root)).toContain('本页还在载入');
    byRole(root, 'button', '重新载入本页');
    answer = reporting();
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', /^兰迪亚 Landia/);
  });

  it('of a page that answers wrongly is told, too', async () => {
    const root = await open({ report: async () => ({ ok: false, code: 'internal', detail: '' }) });
    expect(spoken(root)).toContain('意料之外');
  });

  it('of a page without our script is mended by loading it anew', async () => {
    let answer: Result<PageReport> | null = null;
    const reload = vi.fn(async () => {});
    const root = await open({ report: async () => answer, reload });
    expect(spoken(root)).toContain('没有在本页运行');
    await press(byRole(root, 'button', '重新载入本页'));
    expect(reload).toHaveBeenCalledWith(7);
    expect(spoken(root)).toContain('正在读取本页……');
    answer = reporting();
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', /^兰迪亚 Landia/);
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
