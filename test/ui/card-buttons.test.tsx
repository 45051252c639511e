// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from './card-screen.tsx';
import { ARTICLE, CHOICES, mentionOf, PERSON, UNLISTED } from './fixtures.ts';
import { allByRole, byRole, nameOf, spoken } from './screen.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the card’s buttons', () => {
  it('close it, and so does Escape, which goes no further', () => {
    const onClose = vi.fn();
    const outside = vi.fn();
    document.addEventListener('keydown', outside, { once: true });
    const root = show({ card: PERSON, onClose });
    byRole(root, 'button', '关闭').click();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    byRole(root, 'dialog').dispatchEvent(pressed);
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(pressed.defaultPrevented).toBe(true);
    expect(outside).not.toHaveBeenCalled();
  });

  it('walk from mention to mention and say where one is', () => {
    const onPrevious = vi.fn();
    const onNext = vi.fn();
    const root = show({ card: PERSON, mentions: { index: 1, total: 7 }, onPrevious, onNext });
    expect(spoken(root)).toContain('第 2 处，共 7 处');
    byRole(root, 'button', '上一处').click();
    byRole(root, 'button', '下一处').click();
    expect([onPrevious.mock.calls.length, onNext.mock.calls.length]).toEqual([1, 1]);
  });

  it('are dead where there is no way on, and absent where there is none at all', () => {
    const root = show({ card: PERSON, mentions: { index: 0, total: 2 }, onNext: () => {} });
    expect(byRole(root, 'button', '上一处').getAttribute('aria-disabled')).toBe('true');
    expect(byRole(root, 'button', '下一处').getAttribute('aria-disabled')).toBe('false');
    document.body.replaceChildren();
    expect(
      allByRole(show({ card: PERSON, place: 'popup', mentions: { index: 0, total: 7 } }), 'button', /处|关闭/),
    ).toEqual([]);
  });

  it.each([
    ['中文', '唐纳·文德尔'],
    ['英文', 'Dona Q. Wendell'],
    ['中文(英文)', '唐纳·文德尔(Dona Q. Wendell)'],
  ])('copy the name in %s and say so', async (label, copied) => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const root = show({ card: PERSON, annotation: mentionOf(PERSON, { text: '文德尔' }) });
    const button = allByRole(byRole(root, 'group', '复制'), 'button').find((one) => nameOf(one) === label);
    await act(async () => button?.click());
    expect(writeText).toHaveBeenCalledWith(copied);
    expect(spoken(byRole(root, 'status'))).toBe('已复制');
  });

  it('offer no copying of an ambiguous name, and of one without English only the Chinese', () => {
    expect(allByRole(show({ card: CHOICES }), 'group', '复制')).toEqual([]);
    expect(allByRole(byRole(show({ card: UNLISTED }), 'group', '复制'), 'button').map(nameOf)).toEqual(['中文']);
  });

  it('show and select what the browser refuses to copy', async () => {
    vi.stubGlobal('navigator', {
      clipboard: {
        writeText: async () => {
          throw new Error('refused');
        },
      },
    });
    const root = show({ card: PERSON });
    await act(async () => byRole(root, 'button', /^英文$/).click());
    expect(spoken(byRole(root, 'status'))).toBe('未能复制，已为你选中：Dona Q. Wendell');
    expect(String(getSelection())).toBe('Dona Q. Wendell');
    expect(byRole(root, 'status').querySelector('[lang=en]')?.textContent).toBe('Dona Q. Wendell');
  });

  it('say of the name what the reader says, and what comes of it', () => {
    const said: string[] = [];
    const root = show({
      card: PERSON,
      onNotThis: () => said.push('not this'),
      onNever: () => said.push('never'),
      onKnown: () => said.push('known'),
    });
    const actions = allByRole(byRole(root, 'group', '更正 / 已认识'), 'button');
    expect(actions.map((action) => [nameOf(action), action.title])).toEqual([
      ['不是这个', '在本页不再标记；重新打开页面后恢复'],
      ['永不标记“唐纳·文德尔”', '所有文章都不再标记；可在设置中撤销'],
      ['我认识', '不再标记，但仍列在名单里；可在设置中撤销'],
    ]);
    for (const action of actions) action.click();
    expect(said).toEqual(['not this', 'never', 'known']);
  });

  it('are only those that somebody answers', () => {
    expect(allByRole(show({ card: PERSON }), 'group', '更正')).toEqual([]);
    const root = show({ card: PERSON, onKnown: () => {} });
    expect(allByRole(byRole(root, 'group', '更正'), 'button').map(nameOf)).toEqual(['我认识']);
    expect(allByRole(root, 'button', /名字|英文句子/)).toEqual([]);
  });

  it('walk from name to name, and to the English sentence', () => {
    const went: string[] = [];
    const root = show({
      card: PERSON,
      onPreviousName: () => went.push('previous'),
      onNextName: () => went.push('next'),
      onShowSentence: () => went.push('sentence'),
    });
    for (const name of ['上一个名字', '下一个名字', '在文中查看英文句子']) byRole(root, 'button', name).click();
    expect(went).toEqual(['previous', 'next', 'sentence']);
  });
});

describe('the card’s links', () => {
  it('lead to checked Wikipedia articles and the English original, and tell neither where from', () => {
    const links = allByRole(show({ card: PERSON }), 'link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://zh.wikipedia.org/wiki/%E5%94%90%E7%BA%B3%C2%B7%E6%96%87%E5%BE%B7%E5%B0%94',
      'https://en.wikipedia.org/wiki/Dona_Wendell_(politician)',
      ARTICLE.english?.url,
    ]);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noreferrer noopener');
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });

  it('are absent when there is nothing to lead to, or the page’s address is no web address', () => {
    const english = { url: 'javascript:alert(1)', foundBy: 'footer' } as const;
    expect(allByRole(show({ card: UNLISTED, article: { ...ARTICLE, english } }), 'navigation')).toEqual([]);
  });
});
