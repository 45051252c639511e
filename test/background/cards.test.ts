import { describe, expect, it } from 'vitest';
import { buildCards } from '../../src/background/cards.ts';
import type { Block } from '../../src/model/article.ts';
import {
  article,
  EAST_CITY,
  heldAt,
  knowledge,
  LANDIA,
  mention,
  only,
  reference,
  unlisted,
  wen,
} from './card-parts.ts';
import { country, fakeKnowledge, person } from './fake-knowledge.ts';

describe('the cards of an article', () => {
  it('are one for each key, in the order of first mention', () => {
    const landia = mention({ kind: 'country', entity: reference(LANDIA), start: 5 });
    const cards = buildCards(knowledge, article(null), [wen, landia, mention({ ...wen, start: 9 })]);
    expect(cards.map(({ key }) => key)).toEqual(['dona-wen', 'landia']);
  });

  it('say the name and the description in both scripts and English', () => {
    const card = only([wen]);
    expect(card.name).toEqual({ hans: '唐纳·文', hant: '唐納·文', en: 'Dona Wen' });
    expect(card.description).toEqual({ hans: '兰国政治人物', hant: '兰國政治人物', en: 'Politician of Landia' });
    expect(card).toMatchObject({ listed: true, born: 1950, died: null, kind: 'person' });
  });

  it('name an entity that the list has lost by what the annotation says of it', () => {
    const card = only([mention({ entity: { id: 'gone', zh: '旧名', en: 'Old Name', alsoEn: ['Older Name'] } })]);
    expect(card.name.hans).toBe('旧名');
    expect(card.english).toEqual({ text: 'Old Name', source: 'list' });
    expect(card.alsoEn).toEqual(['Older Name']);
  });
});

describe('the English name', () => {
  it('comes from the list when the article prints none, with further names apart', () => {
    const card = only([wen]);
    expect(card.english).toEqual({ text: 'Dona Wen', source: 'list' });
    expect(card.alsoEn).toEqual(['D. Wen', 'Dona Q. Wen']);
  });

  it('is the one in brackets when a mention has it, and the list keeps its own as a further one', () => {
    const card = only([wen, mention({ ...wen, evidence: [{ code: 'english-in-brackets', value: 'Dona Q. Wen' }] })]);
    expect(card.english).toEqual({ text: 'Dona Q. Wen', source: 'brackets' });
    expect(card.alsoEn).toEqual(['Dona Wen', 'D. Wen']);
  });

  it('is the one of the English sentence beside', () => {
    const card = only([mention({ ...wen, evidence: [{ code: 'english-in-pair', value: 'Dona Wen' }] })]);
    expect(card.english).toEqual({ text: 'Dona Wen', source: 'pair' });
  });

  it('stays the full name of the list when the article prints only a part of it', () => {
    const card = only([mention({ ...wen, evidence: [{ code: 'english-in-pair', value: 'Wen' }] })]);
    expect(card.english).toEqual({ text: 'Dona Wen', source: 'list' });
  });
});

describe('roles in time', () => {
  it('put the role of the article’s date first and the others after it', () => {
    const { roles } = only([wen], '2023-03-02');
    expect(roles.map(({ title, atDate }) => [title.hant, atDate])).toEqual([
      ['總統', true],
      ['總理', false],
    ]);
    expect(roles[0]).toMatchObject({ from: '2013-03-14', to: null, of: { hans: '兰国' } });
  });

  it('give the role held in an older article', () => {
    expect(only([wen], '2009-01-01').roles.map(({ title, atDate }) => [title.hans, atDate])).toEqual([
      ['总理', true],
      ['总统', false],
    ]);
  });

  it('put former roles by their end, latest first, and those without any date last', () => {
    const role = (title: string, from?: string, to?: string) => ({
      title: { zh: title, en: title },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    const someone = person({
      id: 'someone',
      names: { zh: '某人', en: 'Some One' },
      roles: [
        role('undated'),
        role('mayor', '2001', '2010'),
        role('chair again', '2020-05-20', '2022-11-26'),
        role('president', '2016-05-20', '2024-05-20'),
        role('envoy', undefined, '2010'),
        role('adviser', '2024-06'),
      ],
    });
    const titles = (date: string) =>
      only([mention({ entity: reference(someone) })], date, fakeKnowledge([someone])).roles.map(
        ({ title }) => title.en,
      );
    expect(titles('2024-06-15')).toEqual(['adviser', 'president', 'chair again', 'mayor', 'envoy', 'undated']);
    expect(titles('2021-06-15').slice(0, 2)).toEqual(['chair again', 'president']);
  });

  it('say of no role that it was held when the article has no date', () => {
    expect(only([wen], null).roles.some(({ atDate }) => atDate)).toBe(false);
  });

  it.each([
    ['on its first day', '2013-03-14', { from: '2013-03-14' }, true],
    ['on its last day', '2023-03-10', { from: '2013', to: '2023-03-10' }, true],
    ['the day before it begins', '2013-03-13', { from: '2013-03-14' }, false],
    ['the day after it ends', '2023-03-11', { from: '2013', to: '2023-03-10' }, false],
    ['within the year of its beginning: it may have begun later', '2013-06-01', { from: '2013' }, false],
    ['in the year after that of its beginning', '2014-01-01', { from: '2013' }, true],
    ['within the year of its end: it may have ended before', '2023-03-02', { from: '2013', to: '2023' }, false],
    ['within the month of its end', '2023-03-02', { from: '2013', to: '2023-03' }, false],
    ['in the month before that of its end', '2023-02-28', { from: '2013', to: '2023-03' }, true],
    ['when no beginning is known', '2023-03-02', { to: '2024' }, false],
  ])('%s (%s)', (_, date, role, held) => {
    expect(heldAt(date, role)).toBe(held);
  });

  it('don’t go on after death', () => {
    expect(heldAt('2019-12-31', { from: '2013' }, 2020)).toBe(true);
    expect(heldAt('2020-06-01', { from: '2013' }, 2020)).toBe(false);
    expect(heldAt('2021-01-01', { from: '2013' }, 2020)).toBe(false);
  });

  it('don’t repeat a country that the title says already', () => {
    const someone = person({
      id: 'someone',
      names: { zh: '某人', en: 'Some One' },
      roles: [{ title: { zh: '兰国总统', en: 'president of Landia' }, of: 'landia', from: '2001' }],
    });
    const list = fakeKnowledge([someone, LANDIA]);
    expect(only([mention({ entity: reference(someone) })], '2002-01-01', list).roles[0]?.of).toBeNull();
  });
});

describe('spellings by region', () => {
  it('are shown when the wording differs', () => {
    expect(only([mention({ kind: 'country', entity: reference(LANDIA) })]).spellings).toEqual([
      { region: 'cn', text: '兰国' },
      { region: 'tw', text: '蘭達' },
    ]);
  });

  it('are left out when only the script differs', () => {
    const entry = country({ id: 'eastland', names: { zh: '东国', tw: '東國', hk: '東國', en: 'Eastland' } });
    const list = fakeKnowledge([entry]);
    expect(only([mention({ kind: 'country', entity: reference(entry) })], null, list).spellings).toEqual([]);
  });
});

describe('other cards', () => {
  it('say of a capital which country’s government it often means', () => {
    const card = only([mention({ kind: 'place', entity: reference(EAST_CITY), standsFor: 'landia' })]);
    expect(card.standsFor?.en).toBe('Landia');
  });

  it('offer every choice of an ambiguous mention with its description', () => {
    const choices = [
      { id: 'dona-wen', zh: '唐纳·文', en: 'Dona Wen', score: 1 },
      { id: 'gone', zh: '旧名', en: 'Old Name', score: 0.5 },
    ];
    const card = only([mention({ text: '文', choices, certainty: 'likely' })]);
    expect(card).toMatchObject({ listed: true, description: null, name: { hans: '文' } });
    expect(card.choices.map(({ name, description }) => [name.hans, description?.en ?? null])).toEqual([
      ['唐纳·文', 'Politician of Landia'],
      ['旧名', null],
    ]);
  });
});

describe('how a name is read', () => {
  it('is said of what the list holds, and of nothing else', () => {
    const list = fakeKnowledge([LANDIA]);
    expect(only([mention({ kind: 'country', entity: reference(LANDIA) })], null, list).reading).toEqual({
      pinyin: 'Reading 0',
      zhuyin: 'ㄉㄨˊ',
    });
    expect(only([unlisted({ en: 'Momo Mo' })], null, list).reading).toBeNull();
    const choices = [{ id: LANDIA.id, zh: LANDIA.names.zh, en: LANDIA.names.en, score: 1 }];
    expect(only([mention({ text: '某', choices, certainty: 'likely' })], null, list).reading).toBeNull();
    const composed = mention({ entity: { id: 'landia/ministry', zh: '某国某部', en: 'Ministry', alsoEn: [] } });
    expect(only([composed], null, list).reading).toBeNull();
  });
});

describe('an unlisted name’s card', () => {
  it('has the English in its brackets', () => {
    const evidence = [{ code: 'english-in-brackets', value: 'Momo Mo' }] as const;
    expect(only([unlisted({ en: 'Momo Mo' }, { evidence })])).toMatchObject({
      key: 'name:某某·某',
      listed: false,
      name: { hans: '某某·某', hant: '某某·某', en: 'Momo Mo' },
      english: { text: 'Momo Mo', source: 'brackets' },
    });
  });

  it('has no English when the article gives none', () => {
    const card = only([unlisted({ zh: '某·某' })]);
    expect(card.english).toBeNull();
    expect(card.name.en).toBe('某·某');
  });

  it('tells by the article’s text where the English stands when the evidence has only a part of it', () => {
    const evidence = [{ code: 'english-in-pair', value: 'Mo' }] as const;
    const source = (blocks: readonly Block[]) =>
      buildCards(knowledge, article(null, blocks), [unlisted({ en: 'Momo Mo' }, { evidence })])[0]?.english?.source;
    const english: Block = { id: 1, role: 'paragraph', lang: 'en', text: 'Momo Mo, who swims, said no.', pair: 0 };
    expect(source([{ id: 0, role: 'paragraph', lang: 'zh', text: '某某·某说不。', pair: 1 }, english])).toBe('pair');
    expect(source([{ id: 0, role: 'paragraph', lang: 'zh', text: '某某·某（Momo Mo）说不。', pair: 1 }, english])).toBe(
      'brackets',
    );
  });

  it('has the words of apposition as printed, from whichever mention has them, and the place of the full name', () => {
    const first = { block: 3, start: 8, end: 12 };
    const card = only([
      unlisted({ first }, { text: '某', how: 'partial' }),
      unlisted({ first, apposition: '游泳学校校长' }, { start: 9 }),
    ]);
    expect(card.inArticle).toEqual({ apposition: '游泳学校校长', first });
  });

  it('has none where the article introduces nobody', () => {
    expect(only([unlisted({})]).inArticle).toEqual({ apposition: null, first: { block: 0, start: 0, end: 4 } });
  });

  it('is the only one that says what the article says', () => {
    expect(only([wen]).inArticle).toBeNull();
    const choices = [{ id: 'dona-wen', zh: '唐纳·文', en: 'Dona Wen', score: 1 }];
    expect(only([mention({ choices, certainty: 'likely' })]).inArticle).toBeNull();
  });
});
