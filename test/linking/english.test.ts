import { describe, expect, it } from 'vitest';
import { lastNameOf } from '../../src/linking/english.ts';
import { listOf } from './compiled.ts';
import { COMMON } from './fixture.ts';
import { linkPairs } from './linking.ts';

/** What is marked in the English of pairs, in short. */
async function inEnglish(...pairs: readonly (readonly [zh: string, en: string])[]): Promise<string[]> {
  const marks = await linkPairs(pairs);
  return marks.flatMap(({ block, text, entity, name }) =>
    block % 2 === 1 ? [`${text}=${entity?.id ?? name?.zh ?? ''}`] : [],
  );
}

describe('in an English paragraph a listed name is marked', () => {
  it.each([
    ['by its full English', '', 'Then Boris Johnson came.', 'Boris Johnson=boris-johnson'],
    [
      'by the family name, of whom the Chinese names',
      '亚历山大·卢卡申科来访',
      'Mr. Lukashenko came.',
      'Lukashenko=lukashenko',
    ],
    ['by the family name that comes first', '习近平来访', 'Mr. Xi came.', 'Xi=xi-jinping'],
    ['by one word, of a country that the Chinese names', '约旦的作家', 'A writer from Jordan.', 'Jordan=jordan'],
    ['before a possessive', '习近平来访', 'Mr. Xi’s visit.', 'Xi=xi-jinping'],
    ['inside quotation marks', '习近平来访', '“Xi” was the word.', 'Xi=xi-jinping'],
    ['by an organization’s full name', '', 'The Washington Post wrote.', 'The Washington Post=post'],
  ])('%s', async (_, zh, en, expected) => {
    expect(await inEnglish([zh, en])).toEqual([expected]);
  });

  it('by the family name wherever the article names the person in Chinese', async () => {
    expect(await inEnglish(['亚历山大·卢卡申科来访', 'He came.'], ['他走了', 'Mr. Lukashenko left.'])).toEqual([
      'Lukashenko=lukashenko',
    ]);
  });
});

describe('in an English paragraph nothing is marked', () => {
  it.each([
    ['by one word that the Chinese does not name', '他去散步', 'He walked in Jordan.'],
    ['by a family name that the Chinese does not name', '他去散步', 'Mr. Lukashenko came.'],
    ['inside a longer word', '习近平来访', 'The Xinjiang road.'],
    ['where the word is somebody’s given name', '约旦的作家', 'Jordan Peterson wrote.'],
    ['where the word is somebody’s family name', '约旦的作家', 'Barbara Jordan wrote.'],
    ['of another person of the family name', '鲍里斯·约翰逊来访', 'Lyndon Johnson was president.'],
  ])('%s', async (_, zh, en) => {
    expect(await inEnglish([zh, en])).toEqual([]);
  });

  it('on a page that has no English', async () => {
    expect(await inEnglish(['习近平来访', ''])).toEqual([]);
  });
});

describe('in an English paragraph an unlisted name is marked', () => {
  it.each([
    ['in full', '安塔纳斯·贝尔泽利斯说', 'Antanas Berzelis said.', ['Antanas Berzelis=安塔纳斯·贝尔泽利斯']],
    [
      'by the family name later',
      '安塔纳斯·贝尔泽利斯说',
      'Antanas Berzelis said. Mr. Berzelis laughed.',
      ['Antanas Berzelis=安塔纳斯·贝尔泽利斯', 'Berzelis=安塔纳斯·贝尔泽利斯'],
    ],
    [
      'by a Chinese family name, which comes first',
      '刘安宁住在楼上',
      'Liu Anning lives upstairs. Ms. Liu laughed.',
      ['Liu Anning=刘安宁', 'Liu=刘安宁'],
    ],
    [
      'by a Chinese family name, which comes last',
      '刘安宁住在楼上',
      'Anning Liu lives upstairs. Ms. Liu laughed.',
      ['Anning Liu=刘安宁', 'Liu=刘安宁'],
    ],
    [
      'by a Korean family name',
      '船长河敏浩住在楼上',
      'Ha Min-ho lives upstairs. Mr. Ha laughed.',
      ['Ha Min-ho=河敏浩', 'Ha=河敏浩'],
    ],
    [
      'by a Vietnamese given name, as English does',
      '吴怀商住在楼上',
      'Ngo Hoai Thuong lives upstairs. Ms. Thuong laughed.',
      ['Ngo Hoai Thuong=吴怀商', 'Thuong=吴怀商'],
    ],
    ['an organization', '凯尔文研究所的报告', 'A report of the Kelvin Institute.', ['Kelvin Institute=凯尔文研究所']],
  ])('%s', async (_, zh, en, expected) => {
    expect(await inEnglish([zh, en])).toEqual(expected);
  });

  it('in paragraphs beside which the Chinese does not have it', async () => {
    expect(
      await inEnglish(['安塔纳斯·贝尔泽利斯说', 'Antanas Berzelis said.'], ['他笑了', 'Mr. Berzelis laughed.']),
    ).toEqual(['Antanas Berzelis=安塔纳斯·贝尔泽利斯', 'Berzelis=安塔纳斯·贝尔泽利斯']);
  });

  it('but not inside somebody else’s', async () => {
    expect(await inEnglish(['安塔纳斯·贝尔泽利斯说', 'Antanas Berzelis said, and Jonas Berzelis left.'])).toEqual([
      'Antanas Berzelis=安塔纳斯·贝尔泽利斯',
    ]);
  });

  it('but not a family name inside a word', async () => {
    expect(await inEnglish(['刘安宁住在楼上', 'Liu Anning went to Liushan.'])).toEqual(['Liu Anning=刘安宁']);
  });

  it('nor by the English in brackets of a name that the English side never has', async () => {
    expect(await inEnglish(['安塔纳斯·贝尔泽利斯(Antanas Berzelis)说', 'He said.'])).toEqual([]);
  });
});

const LAST_NAMES = [
  ['习近平', 'Xi Jinping', 'Xi'],
  ['文在寅', 'Moon Jae-in', 'Moon'],
  ['马云', 'Jack Ma', 'Ma'],
  ['高市早苗', 'Sanae Takaichi', 'Takaichi'],
  ['弗拉基米尔·普京', 'Vladimir V. Putin', 'Putin'],
  ['罗伯特·肯尼迪', 'Robert F. Kennedy Jr.', 'Kennedy'],
  ['查尔斯三世', 'Charles III', 'Charles'],
  ['范明政', 'Pham Minh Chinh', 'Pham'],
] as const;

const people = await listOf(
  LAST_NAMES.map(([zh, en], at) => `- {id: a${at}, kind: person, names: {zh: ${zh}, en: ${en}}, ${COMMON}}`).join('\n'),
);

describe('the family name in English', () => {
  it.each(LAST_NAMES)('of %s is found in %s', (zh, en, family) => {
    const entity = LAST_NAMES.findIndex(([other, name]) => other === zh && name === en);
    expect(lastNameOf(people.indexOf(`a${entity}`) ?? -1, people)).toBe(family);
  });
});
