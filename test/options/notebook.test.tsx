// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NOTEBOOK_ENTRIES_MAX, type NotebookEntry } from '../../src/model/notebook.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { withRestored } from '../../src/options/notebook-entries.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { choose, isChecked, open, press, usePage, write } from './page.tsx';

usePage();

function entry(text: string, day: number, given: Partial<NotebookEntry> = {}): NotebookEntry {
  return {
    id: text,
    opened: `2026-11-0${day}T08:00:00Z`,
    kind: 'person',
    text,
    zh: text,
    en: '',
    description: '',
    ...given,
  };
}

const WEN = entry('文德尔', 1, { en: 'Wendell', sentence: '文德尔没有回应。' });
const LAKE = entry('北湖', 2, {
  kind: 'place',
  title: '湖上的船',
  address: 'https://cn.nytimes.com/a/',
  date: '2023-03-02',
});
const ANNA = entry('安娜', 3);
const ENTRIES = [WEN, LAKE, ANNA];
const ON = { notebook: { ...DEFAULT_SETTINGS.notebook, on: true } };
const FULL = { settings: ON, notebook: { entries: ENTRIES, removed: 0 } };

function listed(root: HTMLElement): string[] {
  return allByRole(root, 'list', /^笔记本$/).flatMap((list) => [...list.querySelectorAll('.row-name')].map(spoken));
}

describe('the notebook', () => {
  it('is off until the reader turns it on, and says what it keeps and never does', async () => {
    const { section, browser } = await open();
    const notebook = section('笔记本');
    expect(isChecked(byRole(notebook, 'switch', '记下点过的名字'))).toBe(false);
    expect(spoken(notebook)).toContain('无痕或隐私窗口里从不记录');
    expect((byRole(notebook, 'group', '除名字和说明外') as HTMLFieldSetElement).disabled).toBe(true);
    await press(byRole(notebook, 'switch', '记下点过的名字'));
    expect(browser.settings.value.notebook).toEqual({
      on: true,
      fields: { sentence: true, title: false, address: false, date: false },
    });
  });

  it('keeps what is ticked', async () => {
    const { section, browser } = await open({ settings: ON });
    await press(byRole(section('笔记本'), 'checkbox', '文章标题'));
    await press(byRole(section('笔记本'), 'checkbox', '所在的句子'));
    expect(browser.settings.value.notebook.fields).toEqual({
      sentence: false,
      title: true,
      address: false,
      date: false,
    });
  });

  it('shows all that was noted, the last opened first, and leads nowhere', async () => {
    const { root, section } = await open(FULL);
    expect(listed(root)).toEqual(['安娜', '北湖', '文德尔']);
    for (const words of ['文德尔没有回应。', 'Wendell', '湖上的船', '2023年3月2日', 'https://cn.nytimes.com/a/']) {
      expect(spoken(section('笔记本'))).toContain(words);
    }
    expect(allByRole(section('笔记本'), 'link')).toEqual([]);
  });

  it('is searched and sorted', async () => {
    const { root, section } = await open(FULL);
    await choose(byRole(root, 'combobox', '排序'), 'name');
    expect(listed(root)).toEqual(['安娜', '北湖', '文德尔']);
    await choose(byRole(root, 'combobox', '排序'), 'kind');
    expect(listed(root)).toEqual(['安娜', '文德尔', '北湖']);
    await write(byRole(section('笔记本'), 'searchbox', '搜索'), 'wendell');
    expect(listed(root)).toEqual(['文德尔']);
  });

  it.each([
    ['导出 TSV（Anki）', 'zhiming-notebook.tsv', '#separator:tab'],
    ['导出 Markdown', 'zhiming-notebook.md', '| 名字 |'],
    ['导出 JSON', 'zhiming-notebook.json', '"text": "北湖"'],
  ])('is exported (%s), as far as it is listed', async (button, name, part) => {
    const { section, browser } = await open(FULL);
    await write(byRole(section('笔记本'), 'searchbox', '搜索'), '湖');
    await press(byRole(section('笔记本'), 'button', button));
    expect(browser.files).toHaveLength(1);
    expect(browser.files[0]?.name).toBe(name);
    expect(browser.files[0]?.text).toContain(part);
    expect(browser.files[0]?.text).toContain('北湖');
    expect(browser.files[0]?.text).not.toContain('文德尔');
  });

  it('loses one entry, the focus going to the next, and gets it back', async () => {
    const { root, browser } = await open(FULL);
    await press(byRole(root, 'button', '删除“北湖”'));
    expect(browser.notebook.value.entries).toEqual([WEN, ANNA]);
    expect(document.activeElement).toBe(byRole(root, 'button', '删除“文德尔”'));
    await press(byRole(root, 'button', '撤销'));
    expect(browser.notebook.value.entries).toEqual(ENTRIES);
  });

  it('loses those that are selected, or all', async () => {
    const { root, browser } = await open(FULL);
    await press(byRole(root, 'checkbox', '选择“北湖”'));
    await press(byRole(root, 'checkbox', '选择“安娜”'));
    await press(byRole(root, 'button', '删除所选（2）'));
    expect(browser.notebook.value.entries).toEqual([WEN]);
    expect(spoken(root)).toContain('已删除 2 项。');
    expect(document.activeElement).toBe(byRole(root, 'heading', /^笔记本$/));
    await press(byRole(root, 'checkbox', '全选'));
    await press(byRole(root, 'button', '删除所选（1）'));
    expect(browser.notebook.value.entries).toEqual([]);
    expect(spoken(root)).toContain('笔记本是空的。');
  });

  it('deletes nothing that the search hides, also when it was selected before', async () => {
    const { root, section, browser } = await open(FULL);
    await press(byRole(root, 'checkbox', '全选'));
    await write(byRole(section('笔记本'), 'searchbox', '搜索'), '北湖');
    await press(byRole(root, 'button', '删除所选（1）'));
    expect(browser.notebook.value.entries).toEqual([WEN, ANNA]);
  });

  it('says how many entries had to go, until the reader has seen it', async () => {
    const { root, browser } = await open({ settings: ON, notebook: { entries: ENTRIES, removed: 12 } });
    expect(spoken(root)).toContain('笔记本已满，最早的 12 项已经删去。');
    await press(byRole(root, 'button', '知道了'));
    expect(browser.notebook.value.removed).toBe(0);
    expect(spoken(root)).not.toContain('最早的 12 项');
  });
});

describe('turning the notebook off', () => {
  it('asks nothing when it is empty', async () => {
    const { section, browser, root } = await open({ settings: ON });
    await press(byRole(section('笔记本'), 'switch', '记下点过的名字'));
    expect(browser.settings.value.notebook.on).toBe(false);
    expect(allByRole(root, 'dialog')).toEqual([]);
  });

  it('asks what becomes of the entries, and changes nothing without an answer', async () => {
    const { root, browser } = await open(FULL);
    const toggle = byRole(root, 'switch', '记下点过的名字');
    await press(toggle);
    const dialog = byRole(root, 'dialog', '关闭笔记本');
    expect(spoken(dialog)).toContain('已经记下的 3 项怎么办？');
    await press(byRole(dialog, 'button', '取消'));
    expect(browser.done).toEqual([]);
    expect(isChecked(toggle)).toBe(true);
    expect(document.activeElement).toBe(toggle);
    expect(allByRole(root, 'dialog')).toEqual([]);
  });

  it('keeps the entries', async () => {
    const { root, browser } = await open(FULL);
    await press(byRole(root, 'switch', '记下点过的名字'));
    await press(byRole(root, 'button', '保留已有的'));
    expect(browser.settings.value.notebook.on).toBe(false);
    expect(listed(root)).toHaveLength(3);
  });

  it('erases them, after it is off', async () => {
    const { root, browser } = await open(FULL);
    await press(byRole(root, 'switch', '记下点过的名字'));
    await press(byRole(root, 'button', '关闭并清除'));
    expect(browser.done).toEqual(['settings', 'clear']);
    expect(browser.settings.value.notebook.on).toBe(false);
    expect(browser.notebook.stored).toBeUndefined();
    expect(isChecked(byRole(root, 'switch', '记下点过的名字'))).toBe(false);
  });
});

describe('entries put back', () => {
  it('stand where they stood, once, and never beyond the limit', () => {
    expect(withRestored({ entries: [WEN, ANNA], removed: 1 }, [LAKE, ANNA])).toEqual({ entries: ENTRIES, removed: 1 });
    const full = Array.from({ length: NOTEBOOK_ENTRIES_MAX }, (_, index) => entry(`n${index}`, 5));
    expect(withRestored({ entries: full, removed: 0 }, [WEN]).entries).toEqual(full);
  });
});
