// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { isChecked, open, press, settle, usePage } from './page.tsx';

usePage();

const XI = { key: 'xi', text: '习近平', en: 'Xi Jinping' };
const APPLE = { key: 'apple', text: '苹果', en: 'Apple' };
const PEAR = { key: 'pear', text: '梨', en: '' };

describe('names left unmarked', () => {
  it('are marked again, and left again, as the reader says', async () => {
    const { root, section, browser } = await open({ choices: { known: [XI], never: [APPLE, PEAR] } });
    await press(byRole(root, 'button', '恢复标记“苹果”'));
    expect(browser.choices.value).toEqual({ known: [XI], never: [PEAR] });
    expect(document.activeElement).toBe(byRole(root, 'button', '恢复标记“梨”'));
    await press(byRole(root, 'button', '恢复标记“习近平”'));
    expect(browser.choices.value).toEqual({ known: [], never: [PEAR] });
    expect(document.activeElement).toBe(byRole(root, 'heading', '不再标记的名字'));
    expect(spoken(section('不再标记的名字'))).toContain('会再标记“习近平”。');
    await press(byRole(root, 'button', '撤销'));
    expect(browser.choices.value).toEqual({ known: [XI], never: [PEAR] });
  });

  it('follow what is chosen on a card', async () => {
    const { section, browser } = await open();
    expect(spoken(section('不再标记的名字'))).toContain('还没有。');
    await settle(() => browser.choices.store({ known: [XI], never: [] }));
    byRole(section('不再标记的名字'), 'button', '恢复标记“习近平”');
  });

  it.each([
    ['damaged', '已另行保留'],
    ['unreadable', '选择未能读取'],
  ] as const)('say so when what is stored is %s', async (problem, words) => {
    const read = async () => ({ known: [XI], never: [], problem });
    const { section } = await open({ environment: { choices: { read, follow: () => undefined } } });
    expect(spoken(section('不再标记的名字'))).toContain(words);
    byRole(section('不再标记的名字'), 'button', '恢复标记“习近平”');
  });

  it('stay when storage refuses', async () => {
    const { root, browser } = await open({ choices: { known: [XI], never: [] } });
    browser.refuses = true;
    await press(byRole(root, 'button', '恢复标记“习近平”'));
    byRole(root, 'button', '恢复标记“习近平”');
    expect(allByRole(root, 'button', '撤销')).toEqual([]);
    expect(allByRole(root, 'alert').map(spoken).join()).toContain('没有保存');
  });
});

describe('what is known', () => {
  it('is said in figures, with the versions', async () => {
    const { section } = await open();
    const words = spoken(section('收录内容'));
    for (const part of ['知名版本1.2.3', '名单版本abc', '条目5,980', '国家与地区280', '可认出的写法34,000']) {
      expect(words).toContain(part);
    }
  });

  it('is said to be unreadable when it is', async () => {
    const failure = { ok: false, code: 'knowledge-damaged', detail: 'checksum' } as const;
    const { section } = await open({ environment: { listFacts: async () => failure } });
    expect(spoken(section('收录内容'))).toContain('名单未能读取。请重新安装知名。（报告问题时用：checksum）');
    expect(spoken(section('收录内容'))).toContain('1.2.3');
  });
});

describe('shortcuts', () => {
  it('are all the manifest’s commands, with their present keys', async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../manifest.json'), 'utf8'));
    const all = Object.keys(manifest.commands).map((name) => ({ name, keys: `Alt+${name}` }));
    const { section } = await open({ environment: { shortcuts: async () => all } });
    const rows = allByRole(section('快捷键'), 'row').map(spoken);
    expect(rows).toHaveLength(all.length);
    for (const [index, { keys }] of all.entries()) expect(rows[index]).toContain(keys);
  });

  it('say which have none, and are asked for again when the reader comes back', async () => {
    let keys = '';
    const shortcuts = async () => [{ name: 'add-name', keys }];
    const { section } = await open({ environment: { shortcuts } });
    expect(spoken(byRole(section('快捷键'), 'row', '添加选中的名字'))).toContain('未设置');
    keys = 'Ctrl+Shift+9';
    await settle(() => dispatchEvent(new Event('focus')));
    expect(spoken(byRole(section('快捷键'), 'row', '添加选中的名字'))).toContain('Ctrl+Shift+9');
  });

  it('lead to the browser’s page for them, and say where it is when it does not open', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    const { root } = await open({ environment: { openShortcutSettings } });
    await press(byRole(root, 'button', '更改快捷键'));
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    openShortcutSettings.mockRejectedValue(new Error('no'));
    await press(byRole(root, 'button', '更改快捷键'));
    expect(allByRole(root, 'alert').map(spoken).join()).toContain('chrome://extensions/shortcuts');
  });

  it('are said to be missing where the browser has none', async () => {
    const shortcuts = async () => {
      throw new TypeError('commands is undefined');
    };
    const { section } = await open({ environment: { shortcuts } });
    expect(spoken(section('快捷键'))).toContain('这个浏览器没有快捷键');
    expect(allByRole(section('快捷键'), 'button')).toEqual([]);
  });
});

describe('erasing everything', () => {
  const STORED = {
    settings: { ...DEFAULT_SETTINGS, mentions: 'all', language: 'zh-TW' },
    choices: { known: [XI], never: [] },
    ownNames: [{ id: 'own-a', kind: 'person', names: { zh: '陆明哲' } }],
    paused: true,
  } as const;

  it('is asked about once more', async () => {
    const { root, browser } = await open(STORED);
    const button = byRole(root, 'button', '清除本擴充功能');
    await press(button);
    await press(byRole(byRole(root, 'dialog', '清除全部內容？'), 'button', '取消'));
    expect(browser.done).toEqual([]);
    expect(document.activeElement).toBe(button);
  });

  it('leaves nothing stored, writes nothing back and shows the usual settings', async () => {
    const { root, browser } = await open(STORED);
    await press(byRole(root, 'button', '清除本擴充功能'));
    await press(byRole(byRole(root, 'dialog'), 'button', '全部清除'));
    await settle();
    expect(browser.done).toEqual(['erase']);
    expect(browser.isEmpty).toBe(true);
    expect(isChecked(byRole(root, 'radio', '只标首次出现'))).toBe(true);
    expect(isChecked(byRole(root, 'switch', '关到浏览器重启'))).toBe(false);
    expect(spoken(root)).toContain('还没有自己的名字。');
    expect(allByRole(root, 'button', '恢复标记')).toEqual([]);
    expect(allByRole(root, 'dialog')).toEqual([]);
  });

  it('says so when storage refuses', async () => {
    const { root, browser } = await open(STORED);
    browser.refuses = true;
    await press(byRole(root, 'button', '清除本擴充功能'));
    await press(byRole(byRole(root, 'dialog'), 'button', '全部清除'));
    expect(allByRole(root, 'alert').map(spoken).join()).toContain('沒有清除');
    expect(browser.isEmpty).toBe(false);
  });
});
