import { describe, expect, it } from 'vitest';
import { found, linkText } from './linking.ts';

describe('a listed organization is marked', () => {
  it.each([
    ['whole, with the country in its name', '中国外交部说', ['中国外交部=mfa']],
    ['whole, with the place in its name', '华盛顿邮报报道', ['华盛顿邮报=post']],
    ['inside book marks', '《华盛顿邮报》报道', ['华盛顿邮报=post']],
    ['with an ordinary word for a name, where a word beside speaks for it', '苹果首席执行官来访', ['苹果=apple']],
    ['by its long form beside an ordinary word', '苹果树下的苹果公司', ['苹果公司=apple']],
    [
      'by its short form in an article that has the long one',
      '苹果公司成立了。那天苹果庆祝。',
      ['苹果公司=apple', '苹果=apple'],
    ],
    ['in Latin letters with whole words', '他发在TikTok上，一个TikToker转发了', ['TikTok=tiktok']],
    ['where the person who leads it is named', '马云出席。阿里巴巴上涨。', ['马云=jack-ma', '阿里巴巴=alibaba']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

describe('a country and its body are one organization', () => {
  it('that is put together where the list lacks it', async () => {
    const [annotation] = await linkText('德国国防部说');
    expect(annotation).toMatchObject({
      text: '德国国防部',
      entity: { id: 'germany/defense-ministry', en: 'Ministry of Defense of Germany' },
      composedOf: ['germany', 'defense-ministry'],
      how: 'composed',
    });
  });

  it.each([
    ['with a modifier between', '德国联邦国防部说', ['德国联邦国防部=germany/defense-ministry']],
    ['with one character for the country', '美财政部说', ['美财政部=us-treasury']],
    ['as the list has it', '日本外务省说', ['日本外务省=japan-mfa']],
    ['each of two in a row', '德国国防部和中国外交部', ['德国国防部=germany/defense-ministry', '中国外交部=mfa']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    ['before a minister', '德国国防部长说', ['德国=germany']],
    ['before a department in general', '国家安全部门的警司', []],
    ['where the body’s first character belongs to the word before', '盟国会不会同意', []],
    ['where the body belongs to a book', '《德国国防部的秘密》', []],
  ])('but not %s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

describe('an organization is not marked', () => {
  it.each([
    ['where its name is an ordinary word', '他买了一个苹果'],
    ['where its name is part of a title', '《苹果公司往事》'],
    ['where a letter more makes another word', '一个TikToker'],
  ])('%s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('of one country behind another’s name', async () => {
    expect(await found('荷兰工党领先')).not.toContain('工党=labour');
  });
});
