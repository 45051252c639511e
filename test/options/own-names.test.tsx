// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { importOwnNames } from '../../src/knowledge/own-names/index.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import { fieldsOf, nameOfFields, searchOwnNames, withNameAt } from '../../src/options/own-names.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { choose, open, press, settle, usePage, write } from './page.tsx';

usePage();

const WEN: OwnName = {
  id: 'own-wen',
  kind: 'person',
  names: { zh: '文德尔', en: 'Wendell', tw: '文德爾' },
  aliases: ['老文'],
  description: { zh: '兰迪亚诗人', en: 'Poet of Landia' },
};
const LAKE: OwnName = { id: 'own-lake', kind: 'place', names: { zh: '北湖' } };
const BANK: OwnName = { id: 'own-bank', kind: 'organization', names: { zh: '兰迪亚银行', en: 'Bank of Landia' } };
const NAMES = [WEN, LAKE, BANK];

function listed(root: HTMLElement): string[] {
  return allByRole(root, 'list', /^自己的名字$/).flatMap((list) => [...list.querySelectorAll('.row-name')].map(spoken));
}

describe('own names', () => {
  it('stand in a list with what their cards will say', async () => {
    const { section } = await open({ ownNames: NAMES });
    const [first] = allByRole(section('自己的名字'), 'listitem');
    for (const words of ['文德尔', 'Wendell', '人物', '文德爾', '老文', '兰迪亚诗人']) {
      expect(spoken(first ?? document.body)).toContain(words);
    }
    expect(spoken(section('自己的名字'))).toContain('3 个，最多 2,000 个');
  });

  it('are added by a form that opens with the focus in it and closes to where it was', async () => {
    const { root, browser } = await open();
    await press(byRole(root, 'button', '添加名字'));
    const dialog = byRole(root, 'dialog', '添加名字');
    expect(document.activeElement).toBe(byRole(dialog, 'textbox', '中文全名'));
    await write(byRole(dialog, 'textbox', '中文全名'), ' 陆明哲 ');
    await write(byRole(dialog, 'textbox', '英文名'), 'Lu Mingzhe');
    await write(byRole(dialog, 'textbox', '其他写法'), '老陆\n\n陆教授\n老陆');
    await choose(byRole(dialog, 'combobox', '类别'), 'organization');
    await press(byRole(dialog, 'button', '保存'));
    expect(browser.ownNames.value).toEqual([
      {
        id: expect.stringMatching(/^own-/),
        kind: 'organization',
        names: { zh: '陆明哲', en: 'Lu Mingzhe' },
        aliases: ['老陆', '陆教授'],
      },
    ]);
    expect(listed(root)).toEqual(['陆明哲']);
    expect(allByRole(root, 'dialog')).toEqual([]);
    expect(document.activeElement).toBe(byRole(root, 'button', '添加名字'));
    expect(allByRole(root, 'status').map(spoken)).toContain('已保存“陆明哲”。');
  });

  it('are not stored while a field is wrong; the form says what and goes there', async () => {
    const { root, browser } = await open();
    await press(byRole(root, 'button', '添加名字'));
    await write(byRole(root, 'textbox', '英文名'), '，');
    await press(byRole(root, 'button', '保存'));
    const field = byRole(root, 'textbox', '中文全名');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).toBe('请填写中文全名。');
    expect(spoken(byRole(root, 'dialog'))).toContain('英文名 至少要有一个汉字或拉丁字母。');
    expect(browser.ownNames.stored).toBeUndefined();
  });

  it('are edited in place', async () => {
    const { root, browser } = await open({ ownNames: NAMES });
    await press(byRole(root, 'button', '编辑“北湖”'));
    await write(byRole(root, 'textbox', '中文全名'), '南湖');
    await press(byRole(root, 'button', '保存'));
    expect(browser.ownNames.value).toEqual([WEN, { ...LAKE, names: { zh: '南湖' } }, BANK]);
  });

  it('stay in the form when they are refused, and why is said', async () => {
    const { root, browser } = await open({ ownNames: NAMES });
    browser.ownNamesRefusal = 'too-many';
    await press(byRole(root, 'button', '添加名字'));
    await write(byRole(root, 'textbox', '中文全名'), '陆明哲');
    await press(byRole(root, 'button', '保存'));
    expect(spoken(byRole(root, 'dialog'))).toContain('最多可存 2000 个名字，没有保存。');
    expect((byRole(root, 'textbox', '中文全名') as HTMLInputElement).value).toBe('陆明哲');
  });

  it('are deleted, the focus going to the next, and come back to their place', async () => {
    const { root, browser } = await open({ ownNames: NAMES });
    await press(byRole(root, 'button', '删除“北湖”'));
    expect(browser.ownNames.value).toEqual([WEN, BANK]);
    expect(document.activeElement).toBe(byRole(root, 'button', '删除“兰迪亚银行”'));
    expect(allByRole(root, 'status').map(spoken)).toContain('已删除“北湖”。撤销');
    await press(byRole(root, 'button', '撤销'));
    expect(browser.ownNames.value).toEqual(NAMES);
    expect(document.activeElement).toBe(byRole(root, 'heading', /^自己的名字$/));
    expect(allByRole(root, 'button', '撤销')).toEqual([]);
  });

  it('leave the focus on the name before, or on the heading, when no other is behind', async () => {
    const { root } = await open({ ownNames: [WEN, LAKE] });
    await press(byRole(root, 'button', '删除“北湖”'));
    expect(document.activeElement).toBe(byRole(root, 'button', '删除“文德尔”'));
    await press(byRole(root, 'button', '删除“文德尔”'));
    expect(document.activeElement).toBe(byRole(root, 'heading', /^自己的名字$/));
    expect(spoken(root)).toContain('还没有自己的名字。');
  });

  it('are found by any of their texts', async () => {
    const { root } = await open({ ownNames: NAMES });
    await write(byRole(root, 'searchbox', '搜索'), 'LANDIA');
    expect(listed(root)).toEqual(['文德尔', '兰迪亚银行']);
    expect(allByRole(root, 'status').map(spoken)).toContain('找到 2 项');
  });

  it('follow another page', async () => {
    const { root, browser } = await open({ ownNames: NAMES });
    await settle(() => browser.ownNames.store([LAKE]));
    expect(listed(root)).toEqual(['北湖']);
  });

  it('are shown a hundred at first', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...LAKE,
      id: `own-${index}`,
      names: { zh: `湖${index}` },
    }));
    const { root } = await open({ ownNames: many });
    expect(listed(root)).toHaveLength(100);
    await press(byRole(root, 'button', '全部显示（150）'));
    expect(listed(root)).toHaveLength(150);
  });

  it.each(['yaml', 'json'])('are exported as %s that imports to the same', async (format) => {
    const { root, browser } = await open({ ownNames: NAMES });
    await press(byRole(root, 'button', `导出 ${format.toUpperCase()}`));
    const [file] = browser.files;
    expect(file?.name).toBe(`zhiming-names.${format}`);
    expect(importOwnNames(file?.text ?? '')).toEqual({ names: NAMES, problems: [] });
  });
});

const FILE = `- kind: person
  names: {zh: 陆明哲, en: Lu Mingzhe}
- kind: persn
  names: {zh: 甲乙}
- id: own-lake
  kind: place
  names: {zh: 北湖, en: North Lake}
  born: 1950
`;

describe('importing own names', () => {
  async function check(root: HTMLElement, text: string): Promise<void> {
    await press(byRole(root, 'button', '导入……'));
    await write(byRole(root, 'textbox', '或者粘贴在这里'), text);
    await press(byRole(root, 'button', '检查粘贴的内容'));
  }

  it('shows first what would be added and replaced, and what is wrong in which line', async () => {
    const { root, browser } = await open({ ownNames: NAMES });
    await check(root, FILE);
    const preview = byRole(root, 'region', '将要导入');
    expect(document.activeElement).toBe(byRole(preview, 'heading', '将要导入'));
    expect(spoken(preview)).toContain('新增 1 个，替换 1 个。');
    expect(spoken(preview)).toContain('未导入：第 3 行：kind 应是 person、country、organization 或 place。');
    expect(spoken(preview)).toContain('第 8 行：自己的名字不保存 born，已略去。');
    expect(spoken(preview)).toContain('新增 陆明哲 Lu Mingzhe');
    expect(spoken(preview)).toContain('替换 北湖 North Lake');
    expect(browser.ownNames.value).toEqual(NAMES);
  });

  it('takes all that is valid, when the reader says so', async () => {
    const { root, browser } = await open({ ownNames: NAMES });
    await check(root, FILE);
    await press(byRole(root, 'button', '导入 2 个名字'));
    expect(browser.ownNames.value.map(({ names }) => names.en)).toEqual([
      'Wendell',
      'North Lake',
      'Bank of Landia',
      'Lu Mingzhe',
    ]);
    expect(allByRole(root, 'status').map(spoken)).toContain('已导入：新增 1 个，替换 1 个。');
    expect(allByRole(root, 'dialog')).toEqual([]);
  });

  it('reads a file', async () => {
    const { root } = await open();
    await press(byRole(root, 'button', '导入……'));
    const field = root.querySelector<HTMLInputElement>('input[type=file]');
    const file = { size: FILE.length, text: async () => FILE };
    Object.defineProperty(field, 'files', { value: [file] });
    await settle(() => field?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(spoken(byRole(root, 'region', '将要导入'))).toContain('新增 2 个，替换 0 个。');
  });

  it('does not even read a file that is far too large, and says when one can’t be read', async () => {
    const { root } = await open();
    await press(byRole(root, 'button', '导入……'));
    const field = root.querySelector<HTMLInputElement>('input[type=file]');
    const files: unknown[] = [];
    Object.defineProperty(field, 'files', { value: files });
    const unread = () => {
      throw new Error('NotReadableError');
    };
    files[0] = { size: 50_000_000, text: unread };
    await settle(() => field?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(spoken(byRole(root, 'region', '将要导入'))).toContain('没有可以导入的名字。');
    expect(spoken(byRole(root, 'region', '将要导入'))).toContain('文件超过 100 万字符');
    files[0] = { size: 5, text: unread };
    await settle(() => field?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(spoken(byRole(root, 'dialog'))).toContain('这个文件未能读取：NotReadableError');
    expect(allByRole(root, 'region', '将要导入')).toEqual([]);
  });

  it('keeps the dialog and what was read when storage refuses', async () => {
    const { root, browser } = await open();
    browser.refuses = true;
    await check(root, FILE);
    await press(byRole(root, 'button', '导入 2 个名字'));
    byRole(root, 'region', '将要导入');
    expect(spoken(byRole(root, 'dialog'))).toContain('浏览器没有保存');
  });
});

describe('the form’s fields', () => {
  it('hold a name and give it back', () => {
    for (const name of NAMES) expect(nameOfFields(name.id, fieldsOf(name))).toEqual(name);
  });

  it('find nothing over the border of two texts', () => {
    expect(searchOwnNames(NAMES, '文德尔文德爾')).toEqual([]);
    expect(searchOwnNames(NAMES, ' ')).toBe(NAMES);
  });

  it('put a deleted name back once only', () => {
    expect(withNameAt([WEN, BANK], LAKE, 1)).toEqual(NAMES);
    expect(withNameAt(NAMES, LAKE, 1)).toBe(NAMES);
    expect(withNameAt([], LAKE, 5)).toEqual([LAKE]);
  });
});
