// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Given, part, show } from './card-screen.tsx';
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
import { allByRole, byRole, spoken } from './screen.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

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
