import { describe, expect, it } from 'vitest';
import { appositionBefore } from '../../src/linking/apposition.ts';
import { fixture } from './fixture.ts';
import { linkText } from './linking.ts';

/** The apposition before the name that stands between bars. */
function wordsBefore(marked: string): string | null {
  const text = marked.replaceAll('|', '');
  return appositionBefore(fixture.normalise(text), text, marked.indexOf('|'));
}

describe('the words before a name say who somebody is', () => {
  it.each([
    ['from the beginning of the sentence', '普林斯顿大学历史学教授|安娜·李|说', '普林斯顿大学历史学教授'],
    ['from a comma', '昨天，普林斯顿大学教授|安娜·李|说', '普林斯顿大学教授'],
    ['from a verb', '记者采访了普林斯顿大学教授|安娜·李|', '普林斯顿大学教授'],
    ['from a conjunction', '他和波兰作家|安娜·李|见面', '波兰作家'],
    ['from a number', '一名退休律师|安娜·李|说', '退休律师'],
    ['from a day', '周三智库高级研究员|安娜·李|表示', '智库高级研究员'],
    ['from quotation marks', '“我不去，”波兰诗人|安娜·李|说', '波兰诗人'],
    ['from brackets', '（东京大学学者|安娜·李|）', '东京大学学者'],
    ['a calling alone', '作家|安娜·李|说', '作家'],
    ['a private calling', '本地养猪户|安娜·李|说', '本地养猪户'],
    ['with 的 in it', '研究中国的经济学家|安娜·李|说', '研究中国的经济学家'],
  ])('%s: %s', (_, marked, expected) => {
    expect(wordsBefore(marked)).toBe(expected);
  });

  it.each([
    ['和 of 和平', '国际和平学者|安娜·李|说', '国际和平学者'],
    ['对 of 对外', '欧盟对外政策专家|安娜·李|说', '欧盟对外政策专家'],
    ['反对 of 反对派', '委内瑞拉反对派领导人|安娜·李|说', '委内瑞拉反对派领导人'],
    ['在 of 在任', '最年轻的在任州长|安娜·李|说', '最年轻的在任州长'],
    ['说 of 小说', '短篇小说作家|安娜·李|说', '短篇小说作家'],
    ['将 of 将军', '退役将军|安娜·李|说', '退役将军'],
    ['有 of 国有', '国有企业总裁|安娜·李|说', '国有企业总裁'],
    ['就 of 就业', '就业问题专家|安娜·李|说', '就业问题专家'],
  ])('without being cut at %s', (_, marked, expected) => {
    expect(wordsBefore(marked)).toBe(expected);
  });
});

describe('the words before a name say nothing', () => {
  it.each([
    ['without a title or calling', '昨天|安娜·李|说'],
    ['at the beginning', '|安娜·李|说'],
    ['when they only say that somebody is called so', '一个名叫|安娜·李|的人'],
    ['when a clause ends before the name', '他是教授，|安娜·李|说'],
  ])('%s: %s', (_, marked) => {
    expect(wordsBefore(marked)).toBeNull();
  });

  it('in too long a row: then only the title', () => {
    const long = '曾经为许多报纸杂志撰写大量文章并且获得多个奖项深受几代读者喜爱的著名专栏作家';
    expect(wordsBefore(`${long}|安娜·李|说`)).toBe('专栏作家');
  });
});

describe('an unlisted person', () => {
  it('is who the first full mention with an apposition says', async () => {
    const marks = await linkText(
      '安塔纳斯·贝尔泽利斯来了。\n经济学家安塔纳斯·贝尔泽利斯说。\n作家安塔纳斯·贝尔泽利斯说。',
    );
    for (const { name } of marks) expect(name?.apposition).toBe('经济学家');
  });

  it('is who the article says as it is printed', async () => {
    const marks = await linkText('維爾紐斯大學經濟學家安塔納斯·貝爾澤利斯說');
    const person = marks.find(({ kind }) => kind === 'person');
    expect(person?.name?.apposition).toBe('維爾紐斯大學經濟學家');
  });

  it('with a Chinese name is who the article says', async () => {
    const [mark] = await linkText('复旦大学历史学教授高安宁说');
    expect(mark?.name).toMatchObject({ zh: '高安宁', apposition: '复旦大学历史学教授' });
  });
});
