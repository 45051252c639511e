import { describe, expect, it } from 'vitest';
import { found, foundInPairs, linkText } from './linking.ts';

describe('an organization that the list lacks is found', () => {
  it.each([
    ['by the place that begins it', '首尔国立大学的学者', '首尔国立大学'],
    ['by the country that begins it, and a word between', '韩国行政法院驳回上诉', '韩国行政法院'],
    ['a society of a country', '美国会计协会的年会', '美国会计协会'],
    ['a court of a city', '东京地方法院的判决', '东京地方法院'],
    ['a police of a city', '首尔警察厅逮捕两人', '首尔警察厅'],
    ['by English in brackets', '他在凯尔文研究所(Kelvin Institute)工作', '凯尔文研究所'],
    ['by English in full-width brackets', '他在凯尔文研究所（Kelvin Institute）工作', '凯尔文研究所'],
    ['by an office behind it', '凯尔文研究所主任没有回应', '凯尔文研究所'],
    ['behind the word for its sort', '智库凯尔文研究所主任说', '凯尔文研究所'],
    ['a foundation by an office behind it', '布莱克伍德基金会主席辞职', '布莱克伍德基金会'],
    ['a newspaper that fills book marks', '他为《哈特新闻报》写稿', '哈特新闻报'],
    ['a person’s name and a head noun', '安塔纳斯·贝尔泽利斯基金会的钱', '安塔纳斯·贝尔泽利斯基金会'],
  ])('%s: %s', async (_, text, name) => {
    const marks = await found(text);
    expect(marks.map((mark) => mark.split('?')[0])).toContain(`${name}=organization`);
  });

  it('with the English of its brackets, and again where it stands alone', async () => {
    const marks = await found('凯尔文研究所(Kelvin Institute)的报告\n凯尔文研究所没有回应');
    expect(marks).toEqual(['凯尔文研究所=organization?Kelvin Institute', '凯尔文研究所=organization?Kelvin Institute']);
  });

  it('by the English paragraph beside, which it gets its English from', async () => {
    const marks = await foundInPairs([['凯尔文研究所的报告很长。', 'The report by the Kelvin Institute is long.']]);
    expect(marks).toContain('凯尔文研究所=organization?Kelvin Institute');
  });

  it('by its short form later, without the country', async () => {
    const marks = await linkText('美国会计基金会主席说\n会计基金会没有回应');
    expect(marks.map(({ text, name }) => [text, name?.zh])).toEqual([
      ['美国会计基金会', '美国会计基金会'],
      ['会计基金会', '美国会计基金会'],
    ]);
  });

  it('and is no person, and has no apposition', async () => {
    const [mark] = await linkText('凯尔文研究所(Kelvin Institute)的报告');
    expect(mark).toMatchObject({ kind: 'organization', entity: null, certainty: 'unlisted' });
    expect(mark?.name?.apposition).toBeNull();
  });
});

describe('a part of a university', () => {
  it('is one with the university: 首尔国立大学法学院', async () => {
    const marks = await found('首尔国立大学法学院教授说');
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatch(/^首尔国立大学/);
  });
});

describe('no organization is found', () => {
  it.each([
    ['a country and any university', '中国大学的学费', ['中国=china']],
    ['a country and any court', '美国法院的判决', ['美国=united-states']],
    ['a country and any company', '日本公司的利润', ['日本=japan']],
    ['a country and its opposition', '德国反对党说', ['德国=germany']],
    ['a country and its ruling party', '日本执政党说', ['日本=japan']],
    ['a committee’s members', '他们是委员会成员', []],
    ['a number of them', '三家研究所的报告', []],
    ['this one', '该基金会主席辞职', []],
    ['another one', '另一家研究所主任说', []],
    ['a sort of them', '大型研究所的经费', []],
    ['a verb and a head noun', '他们成立了基金会', []],
    ['a head noun alone', '研究所主任说', []],
    ['students', '首尔的大学生', ['首尔=seoul']],
    ['the middle of a city', '北京市中心的街道', ['北京=beijing']],
    ['a book in book marks', '《美国往事》', []],
    ['brackets that hold no name', '研究所(见下图)', []],
    ['a country in front of a verb and a head noun', '美国批准成立委员会', ['美国=united-states']],
  ])('in %s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('that the list has: it is the list’s', async () => {
    expect(await found('华盛顿邮报(The Washington Post)报道')).toEqual(['华盛顿邮报=post', 'The Washington Post=post']);
  });
});
