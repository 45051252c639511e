// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/model/card.ts';
import { readerOf } from '../../src/model/reader.ts';
import type { Settings } from '../../src/model/settings.ts';
import { ContextCard, type ContextCardProps } from '../../src/ui/card/ContextCard.tsx';
import {
  ARTICLE,
  CAPITAL,
  CARDS,
  CHOICES,
  COUNTRY,
  card,
  DISPUTED,
  INTRODUCED,
  mentionOf,
  ORGANIZATION,
  PERSON,
  UNLISTED,
  wording,
} from './fixtures.ts';
import { allByRole, byRole, nameOf, spoken } from './screen.ts';

type Given = Omit<Partial<ContextCardProps>, 'reader'> & Partial<Pick<Settings, 'language' | 'script' | 'readings'>>;

/** Shows a card to a reader with these settings, by default a simplified page to a reader of simplified Chinese. */
function show({
  language = 'zh-CN',
  script = 'page',
  readings = 'language',
  ...given
}: Given & { card: Card }): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const props: ContextCardProps = {
    annotation: mentionOf(given.card),
    mentions: { index: 0, total: 1 },
    article: ARTICLE,
    reader: readerOf({ language, script, readings }, 'en', (given.article ?? ARTICLE).script),
    onClose: () => {},
    place: 'page',
    ...given,
  };
  act(() => render(<ContextCard {...props} />, root));
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Parts as a reader sees them: heading, then what stands under it. */
function part(root: Element, heading: string): string {
  return spoken(byRole(root, 'heading', heading).parentElement ?? root);
}

describe('the card', () => {
  it('is a dialog named by the printed name on the page, a region in the popup', () => {
    const annotation = mentionOf(PERSON, { text: '文德尔' });
    expect(byRole(show({ card: PERSON, annotation }), 'dialog', /^文德尔$/).tabIndex).toBe(-1);
    document.body.replaceChildren();
    byRole(show({ card: PERSON, annotation, place: 'popup' }), 'region', /^文德尔$/);
  });

  it('shows the usual form under a partial one, and not twice when it is printed in full', () => {
    expect(spoken(show({ card: PERSON, annotation: mentionOf(PERSON, { text: '文德尔' }) }))).toContain(
      '通常写作: 唐纳·文德尔',
    );
    expect(spoken(show({ card: ORGANIZATION }))).not.toContain('通常写作');
  });

  it('shows the English name with where it comes from and the further ones', () => {
    const text = spoken(show({ card: PERSON }));
    expect(text).toContain('Dona Q. Wendell');
    expect(text).toContain('见本文括号内；又作 Dona Wendell, D. Wendell');
  });

  it('says in each language whether the English is the article’s, in brackets there, or the list’s', () => {
    const sources = (['pair', 'brackets', 'list'] as const).map((source) =>
      (['zh-CN', 'zh-TW', 'en'] as const).map((language) => {
        const root = show({ card: card({ ...ORGANIZATION, english: { text: 'Office', source } }), language });
        return spoken(root.querySelector('.card-source') ?? root);
      }),
    );
    expect(sources).toEqual([
      ['见本文英文', '見本文英文', 'in this article’s English'],
      ['见本文括号内', '見本文括號內', 'in brackets in this article'],
      ['据“知名”的名单', '據「知名」的名單', 'from Zhiming’s list'],
    ]);
  });

  it('says when no English name is known', () => {
    const root = show({ card: UNLISTED });
    expect(spoken(root)).toContain('英文名未知');
    expect(allByRole(root, 'button', '英文')).toEqual([]);
  });

  it('shows the role of the article’s date apart from the others', () => {
    const root = show({ card: PERSON });
    expect(part(root, '本文发表时（2023年3月2日）')).toContain('兰迪亚总统 1994年7月20日起');
    expect(part(root, '其他职务')).toContain('兰迪亚外长 1990年—1993年5月');
  });

  it('folds away roles beyond the third', () => {
    expect(spoken(byRole(show({ card: PERSON }), 'group', '另有 1 项'))).toContain('教师');
  });

  it('claims no role for a date when none is held on it', () => {
    const root = show({ card: card({ ...PERSON, roles: PERSON.roles.map((role) => ({ ...role, atDate: false })) }) });
    expect(allByRole(root, 'heading', '本文发表时')).toEqual([]);
    byRole(root, 'heading', /^职务$/);
  });

  it('labels spellings by where they are used', () => {
    const text = spoken(show({ card: PERSON }));
    expect(text).toContain('大陆写法唐纳·文德尔');
    expect(text).toContain('台湾写法多納·溫戴爾');
  });

  it('names a country’s capital and who led it at the article’s date', () => {
    const text = spoken(show({ card: COUNTRY }));
    expect(text).toContain('首都东城');
    expect(text).toContain('领导人（2023年3月2日）唐纳·文德尔 总统安·李 总理');
  });

  it('names a country’s region, neighbours and bodies in the script of the page, without saying what a neighbour is', () => {
    expect(spoken(show({ card: COUNTRY }))).toContain('地区东洲邻国与邻近地区高地、湖国机构兰迪亚议会');
    const hant = { ...ARTICLE, script: 'hant' } as const;
    expect(spoken(show({ card: COUNTRY, article: hant, language: 'zh-TW' }))).toContain(
      '地區東洲鄰國與鄰近地區高地、湖國機構蘭迪亞議會',
    );
    expect(spoken(show({ card: COUNTRY, language: 'en' }))).toContain(
      'RegionEast ContinentNeighboursUpland, LakelandBodiesParliament of Landia',
    );
  });

  it('has no line for what a country lacks: an island has no neighbours', () => {
    const island = card({ ...COUNTRY, neighbours: [], bodies: [], region: null });
    expect(spoken(show({ card: island }))).not.toMatch(/邻国|地区|机构/);
  });

  it('shows the facts of a country that has nothing but a region', () => {
    const remote = card({ key: 'far', kind: 'country', name: COUNTRY.name, region: COUNTRY.region });
    expect(spoken(show({ card: remote }))).toContain('地区东洲');
  });

  it('never shows the kind of a country by itself', () => {
    for (const shown of [COUNTRY, DISPUTED]) {
      const labels = [...show({ card: shown }).querySelectorAll('dt, h2, h3')].map((label) => label.textContent);
      // 地区 stands only where a region follows it.
      expect(labels.filter((label) => label !== '地区' && label !== '邻国与邻近地区').join()).not.toMatch(/国家|地区/);
      document.body.replaceChildren();
    }
  });

  it('words the city of a disputed polity as seat of government, and says who governs', () => {
    const text = spoken(show({ card: DISPUTED }));
    expect(text).toContain('由甲方治理，乙方主张拥有');
    expect(text).toContain('政府所在地东城');
    expect(text).not.toContain('首都');
  });

  it('names an organization’s parent and seat', () => {
    expect(spoken(show({ card: ORGANIZATION }))).toContain('隶属联盟所在地东城');
  });

  it('says which government a capital often stands for', () => {
    expect(spoken(show({ card: CAPITAL }))).toContain('新闻里常借指兰迪亚政府。');
  });

  it('lists the choices of an ambiguous name and takes none', () => {
    const text = spoken(show({ card: CHOICES }));
    expect(text).toContain('可能指以下之一');
    expect(text).toContain('阿尔·约翰逊 Al Johnson兰迪亚作家');
    expect(text).not.toContain('英文名未知');
  });

  it('says in words that a link is only likely, or a name not listed', () => {
    const likely = mentionOf(ORGANIZATION, { certainty: 'likely' });
    expect(spoken(show({ card: ORGANIZATION, annotation: likely }))).toContain('很可能无误，但不能确定。');
    expect(spoken(show({ card: UNLISTED }))).toContain('名单里没有这个名字');
  });

  it('gives the reasons for the link in one line when asked', () => {
    const annotation = mentionOf(PERSON, {
      block: 0,
      evidence: [
        { code: 'family-name', value: '唐纳·文德尔', at: { block: 1, start: 0, end: 6 } },
        { code: 'title', value: '总统', at: { block: 0, start: 3, end: 5 } },
      ],
    });
    const why = (given: Given, name: string) => {
      const root = show({ card: PERSON, annotation, ...given });
      return spoken(byRole(root, 'group', name).querySelector('p') ?? root);
    };
    expect(why({}, '为什么这样认定')).toBe('唐纳·文德尔的姓（第1段）；头衔“总统”');
    expect(why({ language: 'en' }, 'Why this link')).toBe('family name of 唐纳·文德尔 (¶1) · title 总统');
    const { blocks: _, ...withoutBlocks } = ARTICLE;
    expect(why({ article: withoutBlocks }, '为什么这样认定')).toBe('唐纳·文德尔的姓；头衔“总统”');
  });

  it('offers no reasons where there are none', () => {
    expect(allByRole(show({ card: ORGANIZATION }), 'group', '为什么')).toEqual([]);
  });

  it('shows of an unlisted name what the article says: its English, its apposition, where it first stands', () => {
    expect(part(show({ card: INTRODUCED }), '米罗·阿本德')).toContain('Milo Abend');
    expect(spoken(show({ card: INTRODUCED }))).toMatch(/见本文英文.*文中介绍东城大学河流学教授全名首见于第1段/);
    expect(spoken(show({ card: INTRODUCED, language: 'zh-TW' }))).toMatch(/文中介紹东城大学.*全名首見於第1段/);
    expect(spoken(show({ card: INTRODUCED, language: 'en' }))).toMatch(
      /in this article’s English.*Described here as东城大学河流学教授Full name first in¶1/,
    );
  });

  it('says that an unlisted name first stands in the headline', () => {
    const inArticle = { apposition: null, first: { block: 0, start: 0, end: 3 } };
    const text = spoken(show({ card: card({ ...UNLISTED, inArticle }) }));
    expect(text).toContain('全名首见于标题');
    expect(text).not.toContain('文中介绍');
  });

  it('says nothing of an unlisted name’s place when the article’s blocks are not known', () => {
    const { blocks: _, ...withoutBlocks } = ARTICLE;
    const root = show({ card: UNLISTED, article: withoutBlocks });
    expect(root.querySelector('.card-facts')).toBeNull();
  });

  it('shows the English sentence of the bilingual view', () => {
    const at = { block: 2, start: 15, end: 22 };
    const annotation = mentionOf(PERSON, { evidence: [{ code: 'english-in-pair', value: 'Wendell', at }] });
    expect(part(show({ card: PERSON, annotation }), '英文原句')).toContain('Mr. Wendell spoke on Thursday.');
  });
});

describe('the card’s languages', () => {
  it('follow the page’s script for Chinese and the interface for labels', () => {
    const text = spoken(show({ card: PERSON, language: 'zh-CN', article: { ...ARTICLE, script: 'hant' } }));
    expect(text).toContain('本文发表时');
    expect(text).toContain('蘭迪亞總統');
  });

  it('are English throughout for an English interface, but for the names', () => {
    const text = spoken(show({ card: PERSON, language: 'en' }));
    expect(text).toContain('Politician of Landia; former foreign minister (born 1954)');
    expect(text).toContain('President, Landia since July 20, 1994');
  });

  it('are told by `lang` for every run of text', () => {
    const root = show({ card: PERSON, language: 'en' });
    expect(root.querySelector('.card')?.getAttribute('lang')).toBe('en');
    expect(root.querySelector('.card-name')?.getAttribute('lang')).toBe('zh-Hans');
    expect(root.querySelector('.card-english-name')?.getAttribute('lang')).toBe('en');
    expect([...root.querySelectorAll('dd [lang]')].map((run) => run.getAttribute('lang'))).toEqual([
      'zh-Hans',
      'zh-Hant-TW',
    ]);
  });

  it('tell an apposition and the Chinese in English reasons', () => {
    const annotation = mentionOf(INTRODUCED, { evidence: [{ code: 'part-of-name', value: '米罗·阿本德' }] });
    const root = show({ card: INTRODUCED, annotation, language: 'en', article: { ...ARTICLE, script: 'hant' } });
    const runs = [...root.querySelectorAll('.card-facts [lang], .card-why [lang]')];
    expect(runs.map((run) => [run.textContent, run.getAttribute('lang')])).toEqual([
      ['东城大学河流学教授', 'zh-Hant-TW'],
      ['part of the name ', 'en'],
      ['米罗·阿本德', 'zh-Hant-TW'],
    ]);
  });

  it('call a name English that is printed in English', () => {
    const root = show({ card: PERSON, annotation: mentionOf(PERSON, { text: 'Wendell' }) });
    expect(root.querySelector('.card-name')?.getAttribute('lang')).toBe('en');
  });
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

describe('text on the card', () => {
  it('is never markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const root = show({
      card: card({
        ...PERSON,
        name: wording(hostile, hostile, hostile),
        description: wording(hostile, hostile, hostile),
      }),
      annotation: mentionOf(PERSON, { text: hostile, evidence: [{ code: 'title', value: hostile }] }),
    });
    expect(root.querySelector('img')).toBeNull();
    expect(byRole(root, 'heading', hostile).textContent).toBe(hostile);
  });

  it('has a name for every button and link in every state and language', () => {
    for (const shown of [...CARDS, INTRODUCED]) {
      for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
        const root = show({ card: shown, language, onNext: () => {} });
        for (const control of [...allByRole(root, 'button'), ...allByRole(root, 'link')]) {
          expect((control.getAttribute('aria-label') ?? spoken(control)).length).toBeGreaterThan(0);
        }
        expect(spoken(root)).not.toMatch(/[{}]|undefined|null/);
        document.body.replaceChildren();
      }
    }
  });
});
