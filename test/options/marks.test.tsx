// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMON_COUNTRIES } from '../../src/content/marks/select.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { tell } from '../../src/options/strings.ts';
import { OPTIONS_STYLES } from '../../src/options/styles.ts';
import { allByRole, byRole, spoken } from '../ui/screen.ts';
import { isChecked, open, press, settle, usePage } from './page.tsx';

usePage();

/** The words that the sample marks. */
function sample(root: HTMLElement): string[] {
  return [...byRole(root, 'figure').querySelectorAll('.sample-mark')].map(spoken);
}

describe('the settings for marks', () => {
  it('show what is stored', async () => {
    const { root } = await open({ settings: { mentions: 'all', certainty: 'sure', colours: 'by-kind' } });
    for (const name of ['每次都标', '只标确定的', '每类一种颜色'])
      expect(isChecked(byRole(root, 'radio', name))).toBe(true);
    expect(isChecked(byRole(root, 'switch', '标出名字'))).toBe(true);
    expect(isChecked(byRole(root, 'switch', '关到浏览器重启'))).toBe(false);
  });

  it.each([
    ['switch', '标出名字', { enabled: false }],
    ['radio', '每次都标', { mentions: 'all' }],
    ['radio', '只标确定的', { certainty: 'sure' }],
    ['radio', '每类一种颜色', { colours: 'by-kind' }],
    ['checkbox', '不标最常见的十个', { spareCommonCountries: true }],
    ['checkbox', '机构', { kinds: { person: true, country: true, organization: false, place: true } }],
    ['radio', '总用繁体', { script: 'hant' }],
    ['radio', '总是显示', { readings: 'on' }],
  ])('store at once what a %s says (%s), quietly', async (role, name, stored) => {
    const { root, browser } = await open();
    await press(byRole(root, role, name));
    expect(browser.settings.stored).toMatchObject(stored);
    expect(isChecked(byRole(root, role, name))).toBe(role !== 'switch' && name !== '机构');
    expect(allByRole(root, 'status').map(spoken)).toContain('已保存');
    expect(allByRole(root, 'alert').map(spoken)).toEqual(['']);
  });

  it('turn marks off until the browser starts again', async () => {
    const { root, browser } = await open();
    await press(byRole(root, 'switch', '关到浏览器重启'));
    expect(browser.paused.stored).toBe(true);
    expect(sample(root)).toEqual([]);
    await press(byRole(root, 'switch', '关到浏览器重启'));
    expect(browser.paused.stored).toBe(false);
  });

  it('say so when storage refuses, and show what is stored', async () => {
    const { root, browser } = await open();
    browser.refuses = true;
    await press(byRole(root, 'radio', '每次都标'));
    expect(spoken(byRole(root, 'alert'))).toContain('没有保存');
    expect(isChecked(byRole(root, 'radio', '每次都标'))).toBe(false);
    expect(isChecked(byRole(root, 'radio', '只标首次出现'))).toBe(true);
    await press(byRole(root, 'checkbox', '机构'));
    expect(isChecked(byRole(root, 'checkbox', '机构'))).toBe(true);
    browser.refuses = false;
    await press(byRole(root, 'checkbox', '机构'));
    expect(spoken(byRole(root, 'alert'))).toBe('');
  });

  it('follow another page, and change nothing else than what is set', async () => {
    const { root, browser } = await open();
    await settle(() => browser.settings.store({ ...browser.settings.value, mentions: 'all' }));
    expect(isChecked(byRole(root, 'radio', '每次都标'))).toBe(true);
    await press(byRole(root, 'radio', '只标确定的'));
    expect(browser.settings.stored).toMatchObject({ mentions: 'all', certainty: 'sure' });
  });

  it.each([
    ['damaged', '有一部分无法识别'],
    ['unreadable', '设置未能读取'],
  ] as const)('say when what is stored is %s', async (problem, words) => {
    const read = async () => ({ settings: DEFAULT_SETTINGS, problem });
    const { root } = await open({ environment: { settings: { read, follow: () => {} } } });
    expect(allByRole(root, 'alert').map(spoken).join()).toContain(words);
  });

  it('name the ten countries and territories that the page leaves out', () => {
    for (const [language, separator] of [
      ['zh-CN', '、'],
      ['zh-TW', '、'],
      ['en', ', '],
    ] as const) {
      const [list = ''] = tell(language, 'commonCountriesWhich').split(/。|\. /);
      expect(list.split(separator)).toHaveLength(COMMON_COUNTRIES.length);
    }
    const english = tell('en', 'commonCountriesWhich').split('. ')[0]?.split(', ');
    expect(english?.map((name) => name.toLowerCase().replace(' ', '-'))).toEqual(COMMON_COUNTRIES);
  });
});

describe('the sample', () => {
  it('marks first mentions, or every one', async () => {
    const { root } = await open();
    expect(sample(root)).toEqual(['文德尔', '法国', '北湖大学', '诺湾', '兰迪亚', '安娜·莫雷']);
    await press(byRole(root, 'radio', '每次都标'));
    expect(sample(root)).toEqual(['文德尔', '法国', '北湖大学', '文德尔', '诺湾', '法国', '兰迪亚', '安娜·莫雷']);
  });

  it('leaves out kinds, what is not certain and the common countries', async () => {
    const { root } = await open();
    await press(byRole(root, 'checkbox', '机构'));
    await press(byRole(root, 'radio', '只标确定的'));
    await press(byRole(root, 'checkbox', '不标最常见的十个'));
    expect(sample(root)).toEqual(['文德尔', '兰迪亚']);
    expect(spoken(byRole(root, 'figure'))).toContain('现在标出：文德尔、兰迪亚');
    await press(byRole(root, 'switch', '标出名字'));
    expect(spoken(byRole(root, 'figure'))).toContain('现在什么都不标。');
  });

  it('has the inks of marks on the page, light and dark', () => {
    const page = readFileSync(join(import.meta.dirname, '../../src/content/marks.css'), 'utf8');
    const inksOf = (shade: string) =>
      ['person', 'country', 'organization', 'place'].map(
        (kind) => new RegExp(`${kind}-solid-in-colour-on-${shade}\\) \\{\\s*[^#]*(#[0-9a-f]{6})`).exec(page)?.[1],
      );
    const inks = [...OPTIONS_STYLES.matchAll(/--ink-\w+: (#[0-9a-f]{6})/g)].map(([, ink]) => ink);
    expect(inks).toEqual([...inksOf('light'), ...inksOf('dark')]);
  });
});
