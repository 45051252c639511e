// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { type CastMember, castOf } from '../../src/ui/cast.ts';
import { CastFinder } from '../../src/ui/list/CastFinder.tsx';
import { ANNOTATIONS, ARTICLE, CARDS, COUNTRY, card, mentionOf, wording } from './fixtures.ts';
import { allByRole, byRole, nameOf, spoken } from './screen.ts';

const READER = readerOf(DEFAULT_SETTINGS, 'zh-CN', 'hans');

interface Given {
  readonly cards?: typeof CARDS;
  readonly annotations?: typeof ANNOTATIONS;
  readonly onChoose?: (member: CastMember) => void;
  readonly onShow?: (member: CastMember) => void;
}

/** The list, which keeps what is written into its filter. */
function show({ cards = CARDS, annotations = ANNOTATIONS, onChoose = () => {}, onShow = () => {} }: Given = {}) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const groups = castOf(cards, annotations, ARTICLE.blocks);
  const draw = (query: string): void =>
    render(
      <CastFinder
        groups={groups}
        reader={READER}
        query={query}
        onQuery={(next) => draw(next)}
        onChoose={onChoose}
        onShow={onShow}
      />,
      root,
    );
  act(() => draw(''));
  return root;
}

function field(root: HTMLElement): HTMLInputElement {
  const [input] = allByRole(root, 'searchbox', '筛选名字');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no filter.');
  return input;
}

function write(root: HTMLElement, text: string): void {
  const input = field(root);
  input.value = text;
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Presses a key where the focus is. @returns whether the list used it. */
function press(key: string, given: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event.defaultPrevented;
}

function rows(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('.cast-row')].map((row) => row.dataset.key ?? '');
}

function focused(): string {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? (activeElement.dataset.key ?? activeElement.className) : '';
}

describe('the cast list', () => {
  it('has a section for each kind, with its size', () => {
    expect(allByRole(show(), 'region').map(nameOf)).toEqual(['人物 3', '国家与地区 2', '机构 1', '地点 1']);
  });

  it('says of each name the English, how often it is here, and the role or who it is', () => {
    expect([...show().querySelectorAll('.cast-row')].map(nameOf)).toEqual([
      '唐纳·文德尔 Dona Q. Wendell 1 次 兰迪亚总统',
      '米罗·阿本德 2 次',
      '约翰逊 1 次 阿尔·约翰逊／贝·约翰逊',
      '高地 Upland 1 次',
      '兰迪亚 Landia 3 次 虚构的内陆国',
      '河流办公室 Office of Rivers 1 次 联盟的水务机构',
      '东城 East City 1 次 兰迪亚首都',
    ]);
  });

  it('tells which name was chosen, and which is to be shown in the article', () => {
    const onChoose = vi.fn<(member: CastMember) => void>();
    const onShow = vi.fn<(member: CastMember) => void>();
    const root = show({ onChoose, onShow });
    byRole(root, 'button', '兰迪亚 Landia').click();
    expect(onChoose.mock.calls[0]?.[0].card.key).toBe('landia');
    byRole(root, 'button', '在文中显示 河流办公室').click();
    expect(onShow.mock.calls[0]?.[0].card.key).toBe('office');
  });
});

describe('the filter', () => {
  it.each([
    ['文德', ['dona-wen']],
    ['蘭迪亞', ['landia']],
    ['溫戴爾', ['dona-wen']],
    ['wendell', ['dona-wen']],
    ['ＬＡＮＤＩＡ', ['landia']],
    ['office rivers', ['office']],
    ['米罗阿本德', ['name:米罗·阿本德']],
    ['bea', ['choices:a|b']],
    ['东城', ['east-city']],
    ['文德尔 landia', []],
    ['  ', rows(show())],
  ])('finds by printed form, every Chinese form and English: %s', (query, found) => {
    const root = show();
    write(root, query);
    expect(rows(root)).toEqual(found);
  });

  it('says how many it found, and says it in a live region', () => {
    const root = show();
    expect(spoken(byRole(root, 'status'))).toBe('');
    write(root, '东城');
    expect(spoken(byRole(root, 'status'))).toBe('找到 1 个名字');
    write(root, '尔');
    expect(spoken(byRole(root, 'status'))).toBe('找到 2 个名字');
    expect(allByRole(root, 'region').map(nameOf)).toEqual(['人物 2']);
    write(root, 'nobody');
    expect(spoken(byRole(root, 'status'))).toBe('没有找到这样的名字');
  });
});

describe('the keys of the list', () => {
  it('walk over the rows of all groups, to the ends, and back to the filter', () => {
    const root = show();
    field(root).focus();
    expect(press('ArrowDown')).toBe(true);
    expect(focused()).toBe('dona-wen');
    for (let presses = 0; presses < 3; presses += 1) press('ArrowDown');
    expect(focused()).toBe('upland');
    press('ArrowUp');
    expect(focused()).toBe('choices:a|b');
    press('End');
    expect(focused()).toBe('east-city');
    press('ArrowDown');
    expect(focused()).toBe('east-city');
    press('Home');
    expect(focused()).toBe('dona-wen');
    press('ArrowUp');
    expect(document.activeElement).toBe(field(root));
  });

  it('walk over “show in article” likewise', () => {
    const root = show();
    byRole(root, 'button', '在文中显示 唐纳·文德尔').focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(byRole(root, 'button', '在文中显示 米罗·阿本德'));
  });

  it('lead by Tab to one row only: the first, or the last that had the focus', () => {
    const root = show();
    const tabbable = () =>
      [...root.querySelectorAll<HTMLElement>('.cast-row')].filter(({ tabIndex }) => tabIndex === 0);
    expect(tabbable().map(({ dataset }) => dataset.key)).toEqual(['dona-wen']);
    act(() => byRole(root, 'button', '兰迪亚 Landia').focus());
    expect(tabbable().map(({ dataset }) => dataset.key)).toEqual(['landia']);
    write(root, '东城');
    expect(tabbable().map(({ dataset }) => dataset.key)).toEqual(['east-city']);
  });

  it('give a letter to the filter, and leave everything else to the browser', () => {
    const root = show();
    byRole(root, 'button', '兰迪亚 Landia').focus();
    for (const [key, given] of [
      ['Enter', {}],
      [' ', {}],
      ['Tab', {}],
      ['f', { ctrlKey: true }],
      ['PageDown', {}],
    ] as const) {
      expect(press(key, given)).toBe(false);
      expect(focused()).toBe('landia');
    }
    // Not used up: the field is to get the letter.
    expect(press('w')).toBe(false);
    expect(document.activeElement).toBe(field(root));
  });

  it('open the first name found by Enter, and none where none is', () => {
    const onChoose = vi.fn<(member: CastMember) => void>();
    const root = show({ onChoose });
    field(root).focus();
    write(root, '河流');
    press('Enter');
    expect(
      onChoose.mock.calls.map(
        ([
          {
            card: { key },
          },
        ]) => key,
      ),
    ).toEqual(['office']);
    write(root, 'nobody');
    press('Enter');
    expect(onChoose).toHaveBeenCalledTimes(1);
  });

  it('clear the filter by Escape, and only then leave it to the browser to close', () => {
    const root = show();
    field(root).focus();
    write(root, '河流');
    press('ArrowDown');
    expect(press('Escape')).toBe(true);
    expect(field(root).value).toBe('');
    expect(rows(root)).toHaveLength(7);
    expect(press('Escape')).toBe(false);
  });

  it('are an input method’s while it composes', () => {
    const root = show();
    field(root).focus();
    write(root, '河');
    expect(press('Escape', { isComposing: true })).toBe(false);
    expect(press('ArrowDown', { isComposing: true })).toBe(false);
    expect(field(root).value).toBe('河');
  });
});

describe('a list of 300 names', () => {
  const cards = Array.from({ length: 300 }, (_, index) =>
    card({ ...COUNTRY, key: `n${index}`, name: wording(`名${index}`, `名${index}`, `Name ${index}`), english: null }),
  );
  const annotations = cards.map((of, index) => mentionOf(of, { start: index }));

  it('draws no row again for a key: rows only go', async () => {
    const root = show({ cards, annotations });
    expect(rows(root)).toHaveLength(300);
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    write(root, 'Name 29');
    await Promise.resolve();
    watch.disconnect();
    expect(rows(root)).toHaveLength(13);
    const gone = changes.reduce((sum, { removedNodes }) => sum + removedNodes.length, 0);
    expect(gone).toBeGreaterThanOrEqual(287);
    // Beside the rows: the size of the group, the number found, the place of Tab.
    expect(changes.length).toBeLessThan(287 + 10);
    expect(changes.some(({ target }) => target instanceof Element && target.matches('.cast-item *:not(button)'))).toBe(
      false,
    );
  });
});
