// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/messages/protocol.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import type { OwnNamesStored } from '../../src/platform/own-names.ts';
import type { PopupEnvironment } from '../../src/popup/environment.ts';
import { ASK_AGAIN_MAX, ASK_AGAIN_MS } from '../../src/popup/use-page.ts';
import { CARDS, mentionOf, PERSON } from '../ui/fixtures.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { open, press, pressKey, REPORT, reporting, settle, usePopup, write } from './open.tsx';

usePopup();

/** The form, opened for a selection. */
async function form(selected: string, given: Partial<PopupEnvironment> = {}): Promise<HTMLElement> {
  const root = await open({ selection: async () => selected, ...given });
  await press(byRole(root, 'button', '到我的名字'));
  return root;
}

async function save(root: HTMLElement): Promise<void> {
  await act(async () => {
    root.querySelector('form')?.requestSubmit();
  });
  await settle();
}

function storing() {
  return vi.fn<(name: OwnName) => Promise<OwnNamesStored>>(async (name) => ({ ok: true, names: [name] }));
}

describe('a name that is selected in the page', () => {
  it('is offered by its name', async () => {
    const root = await open({ selection: async () => '“陆明哲（Lu Mingzhe）”，' });
    expect(spoken(byRole(root, 'button', '到我的名字'))).toBe('添加“陆明哲”到我的名字');
  });

  it.each(['', '，。', '1234'])('is not offered where it can be no name: %j', async (selected) => {
    expect(allByRole(await open({ selection: async () => selected }), 'button', '到我的名字')).toEqual([]);
  });

  it('fills the form, which has the focus, with what the selection tells', async () => {
    const root = await form('陆明哲（Lu Mingzhe）');
    expect(byRole(root, 'textbox', '中文名')).toHaveProperty('value', '陆明哲');
    expect(byRole(root, 'textbox', '英文名')).toHaveProperty('value', 'Lu Mingzhe');
    expect(byRole(root, 'combobox', '类别')).toHaveProperty('value', 'person');
    expect(document.activeElement).toBe(byRole(root, 'textbox', '中文名'));
  });

  it('is stored as the reader mends it, and that is said where the focus is', async () => {
    const addOwnName = storing();
    const root = await form('陆明哲', { addOwnName });
    await write(byRole(root, 'textbox', '英文名'), ' Lu Mingzhe ');
    await write(byRole(root, 'textbox', '一句话说明'), '湖国历史学者');
    await save(root);
    expect(addOwnName.mock.calls[0]?.[0]).toEqual({
      id: expect.stringMatching(/^own-/) as string,
      kind: 'person',
      names: { zh: '陆明哲', en: 'Lu Mingzhe' },
      description: { zh: '湖国历史学者' },
    });
    expect(spoken(root)).toContain('已添加“陆明哲”。');
    expect(document.activeElement?.textContent).toBe('已添加“陆明哲”。');
    expect(root.querySelector('form')).toBeNull();
  });

  it('may leave all but the Chinese name empty, and its line be English', async () => {
    const addOwnName = storing();
    const root = await form('陆明哲', { addOwnName });
    await save(root);
    expect(addOwnName.mock.lastCall?.[0]).toMatchObject({ names: { zh: '陆明哲' } });
    expect(addOwnName.mock.lastCall?.[0]).not.toHaveProperty('description');
    const other = await form('湖国大学', { addOwnName });
    await write(byRole(other, 'textbox', '一句话说明'), 'A university');
    await save(other);
    expect(addOwnName.mock.lastCall?.[0]).toMatchObject({ kind: 'organization', description: { en: 'A university' } });
  });

  it('is in the list as soon as the page has it', async () => {
    let report: Partial<PageReport> = {};
    const addOwnName = storing();
    const root = await form('陆明哲', { addOwnName, report: async () => reporting(report) });
    await save(root);
    const id = addOwnName.mock.calls[0]?.[0].id ?? '';
    const card = { ...PERSON, key: id, name: { hans: '陆明哲', hant: '陸明哲', en: 'Lu' }, english: null };
    const annotations = [...(REPORT.annotated?.annotations ?? []), mentionOf(card)];
    report = { annotated: { annotations, cards: [...CARDS, card], knowledge: 'test' } };
    await settle(ASK_AGAIN_MS);
    byRole(root, 'button', /^陆明哲/);
  });

  it('is not waited for for ever', async () => {
    const report = vi.fn(async () => reporting());
    const root = await form('陆明哲', { report });
    await save(root);
    for (let round = 0; round < ASK_AGAIN_MAX + 5; round += 1) await settle(ASK_AGAIN_MS + 1);
    const asked = report.mock.calls.length;
    await settle(ASK_AGAIN_MS * 10);
    expect(report.mock.calls.length).toBe(asked);
  });
});

describe('what is wrong with it', () => {
  it.each([
    ['中文名', ' ', '请填写中文名。'],
    ['中文名', '，，', '中文名 至少要有一个汉字或拉丁字母'],
    ['英文名', 'A'.repeat(201), '英文名 最多 200 个字符'],
    ['一句话说明', 'a\u202eb', '一句话说明 含有看不见的控制字符'],
  ])('is said at its field, which gets the focus: %s %j', async (label, text, words) => {
    const addOwnName = storing();
    const root = await form('陆明哲', { addOwnName });
    await write(byRole(root, 'textbox', label), text);
    await save(root);
    const field = byRole(root, 'textbox', label);
    expect(addOwnName).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).toContain(words);
  });

  it.each([
    ['too-many', '最多可存'],
    ['too-large', '超过 1 MB'],
    ['storage', '浏览器没有保存'],
  ] as const)('is said where storing fails, and what was written stays: %s', async (code, words) => {
    const root = await form('陆明哲', { addOwnName: async () => ({ ok: false, code, detail: '' }) });
    await save(root);
    expect(spoken(byRole(root, 'alert'))).toContain(words);
    expect(byRole(root, 'textbox', '中文名')).toHaveProperty('value', '陆明哲');
  });

  it('can be given up by Escape or a button: the popup stays, and the focus returns to the offer', async () => {
    const root = await form('陆明哲');
    expect((await pressKey('Escape')).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(byRole(root, 'button', '到我的名字'));
    await press(byRole(root, 'button', '到我的名字'));
    await press(byRole(root, 'button', '取消'));
    expect(document.activeElement).toBe(byRole(root, 'button', '到我的名字'));
  });
});
