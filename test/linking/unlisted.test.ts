import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { linkPairs, linkText } from './linking.ts';

/** What is said of each unlisted name, once a name. */
function namesOf(annotations: readonly Annotation[]): Map<string, Annotation['name']> {
  return new Map(annotations.flatMap(({ name }) => (name === undefined ? [] : [[name.zh, name] as const])));
}

describe('an unlisted name', () => {
  it('says where the article first gives it in full, though a part of it stood before', async () => {
    const marks = await linkText('贝尔泽利斯辞职\n总理安塔纳斯·贝尔泽利斯昨天辞职。安塔纳斯·贝尔泽利斯笑了。');
    expect(marks).toHaveLength(3);
    for (const { name } of marks) expect(name?.first).toEqual({ block: 1, start: 2, end: 12 });
  });

  it('of Chinese characters says so too', async () => {
    const marks = await linkText('教授高安宁说，天很冷。\n高安宁笑了。高女士走了。');
    expect(marks).toHaveLength(3);
    for (const { name } of marks) {
      expect(name).toMatchObject({ zh: '高安宁', apposition: '教授', first: { block: 0, start: 2, end: 5 } });
    }
  });

  it('has the English of its brackets wherever it stands', async () => {
    const marks = await linkText('贝尔泽利斯辞职\n总理安塔纳斯·贝尔泽利斯(Antanas Berzelis)昨天辞职。');
    expect(marks.filter(({ kind }) => kind === 'person').map(({ name }) => name?.en)).toEqual(
      expect.arrayContaining(['Antanas Berzelis', 'Antanas Berzelis']),
    );
  });

  it.each([
    ['a name with a middle dot', '安塔纳斯·贝尔泽利斯(Antanas Berzelis)说', '安塔纳斯·贝尔泽利斯', 'Antanas Berzelis'],
    ['full-width brackets', '安塔纳斯·贝尔泽利斯（Antanas Berzelis）说', '安塔纳斯·贝尔泽利斯', 'Antanas Berzelis'],
    [
      'a space before the bracket',
      '安塔纳斯·贝尔泽利斯 (Antanas Berzelis)说',
      '安塔纳斯·贝尔泽利斯',
      'Antanas Berzelis',
    ],
    ['a name in pinyin', '他和欧阳安宁（Ouyang Anning）见面', '欧阳安宁', 'Ouyang Anning'],
    ['a name in pinyin, given name first', '他和陆明哲（Mingzhe Lu）见面', '陆明哲', 'Mingzhe Lu'],
    ['a name in pinyin with a hyphen', '他和陆明哲（Lu Ming-zhe）见面', '陆明哲', 'Lu Ming-zhe'],
    ['an accent', '安娜·贝尔泽利斯(Ana Bérzelis)说', '安娜·贝尔泽利斯', 'Ana Bérzelis'],
    ['an initial', '安娜·贝尔泽利斯(Anna B. Berzelis)说', '安娜·贝尔泽利斯', 'Anna B. Berzelis'],
  ])('takes its English from brackets: %s', async (_, text, zh, en) => {
    expect(namesOf(await linkText(text)).get(zh)?.en).toBe(en);
  });

  it.each([
    ['a remark', '安塔纳斯·贝尔泽利斯(in Vilnius)说'],
    ['a word', '安塔纳斯·贝尔泽利斯(left)说'],
    ['a party and a state', '安塔纳斯·贝尔泽利斯(D)说'],
    ['a year', '安塔纳斯·贝尔泽利斯(1954)说'],
    ['Chinese', '安塔纳斯·贝尔泽利斯(右)说'],
  ])('takes none from brackets that hold %s', async (_, text) => {
    expect(namesOf(await linkText(text)).get('安塔纳斯·贝尔泽利斯')?.en).toBe('');
  });

  it.each([
    ['a word', '他用了一个词(dirty)'],
    ['an acronym', '公司上市(IPO)了'],
    ['a work', '他写了一本书(Blue River)'],
  ])('is not made by brackets that explain %s', async (_, text) => {
    expect(await linkText(text)).toEqual([]);
  });

  it('wins over a listed person whom the English in brackets contradicts', async () => {
    const [mark] = await linkText('约翰·克里(John Cleary)说');
    expect(mark).toMatchObject({ text: '约翰·克里', entity: null, name: { en: 'John Cleary' } });
  });

  it('loses to a listed person whom the English in brackets confirms', async () => {
    const [mark] = await linkText('约翰·克里(John Kerry)说');
    expect(mark).toMatchObject({ text: '约翰·克里', entity: { id: 'kerry' } });
  });
});

describe('on a bilingual page an unlisted name', () => {
  it.each([
    [
      'a foreign name by its sound',
      '安塔纳斯·贝尔泽利斯说',
      'Antanas Berzelis said.',
      '安塔纳斯·贝尔泽利斯',
      'Antanas Berzelis',
    ],
    [
      'with an initial',
      '安塔纳斯·贝尔泽利斯说',
      'Antanas P. Berzelis said.',
      '安塔纳斯·贝尔泽利斯',
      'Antanas P. Berzelis',
    ],
    [
      'with a title before it',
      '安塔纳斯·贝尔泽利斯说',
      'Professor Antanas Berzelis said.',
      '安塔纳斯·贝尔泽利斯',
      'Antanas Berzelis',
    ],
    [
      'with an institute behind it',
      '凯尔文研究所的安塔纳斯·贝尔泽利斯说',
      'Antanas Berzelis of the Kelvin Institute said.',
      '安塔纳斯·贝尔泽利斯',
      'Antanas Berzelis',
    ],
    ['a Chinese name by pinyin', '教授高安宁说', 'Gao Anning, a professor, said.', '高安宁', 'Gao Anning'],
    ['a Chinese name, given name first', '教授高安宁说', 'Anning Gao, a professor, said.', '高安宁', 'Anning Gao'],
    [
      'a Chinese name with an English given name',
      '教授高安宁说',
      'Vivian Gao, a professor, said.',
      '高安宁',
      'Vivian Gao',
    ],
    ['a Korean name', '导演裴秀雅说', 'Bae Su-ah, a director, said.', '裴秀雅', 'Bae Su-ah'],
    [
      'a Chinese name that no word beside announces',
      '高安宁住在楼上',
      'Gao Anning lives upstairs.',
      '高安宁',
      'Gao Anning',
    ],
  ])('takes its English from the paragraph beside: %s', async (_, zh, en, name, expected) => {
    const marks = await linkPairs([[zh, en]]);
    expect(namesOf(marks).get(name)?.en).toBe(expected);
  });

  it('says where the English stands', async () => {
    const [mark] = await linkPairs([['安塔纳斯·贝尔泽利斯说', 'Then Antanas Berzelis said.']]);
    expect(mark?.evidence).toContainEqual({
      code: 'english-in-pair',
      value: 'Antanas Berzelis',
      at: { block: 1, start: 5, end: 21 },
    });
  });

  it('keeps the English of its brackets', async () => {
    const marks = await linkPairs([['安塔纳斯·贝尔泽利斯(Antanas Berzelis)说', 'Antanas P. Berzelis said.']]);
    expect(namesOf(marks).get('安塔纳斯·贝尔泽利斯')?.en).toBe('Antanas Berzelis');
  });

  it('takes none that belongs to a listed person', async () => {
    const marks = await linkPairs([['安塔纳斯·贝尔泽利斯和普京说', 'Vladimir Putin said.']]);
    expect(namesOf(marks).get('安塔纳斯·贝尔泽利斯')?.en).toBe('');
  });

  it('takes none that sounds quite different while another name is left over too', async () => {
    const marks = await linkPairs([
      ['安塔纳斯·贝尔泽利斯和埃尔莎·温特海姆说', 'Martha Johansson and Peter Quimby said.'],
    ]);
    expect(namesOf(marks).get('安塔纳斯·贝尔泽利斯')?.en).toBe('');
  });

  it('takes none from a paragraph that is not beside one of its mentions', async () => {
    const marks = await linkPairs([
      ['安塔纳斯·贝尔泽利斯说', 'He said.'],
      ['天气很好', 'Antanas Berzelis liked the weather.'],
    ]);
    expect(namesOf(marks).get('安塔纳斯·贝尔泽利斯')?.en).toBe('');
  });

  it('has no English without the stage', async () => {
    const marks = await linkPairs([['安塔纳斯·贝尔泽利斯说', 'Antanas Berzelis said.']], { without: ['english'] });
    expect(namesOf(marks).get('安塔纳斯·贝尔泽利斯')?.en).toBe('');
  });
});
