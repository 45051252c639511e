import { describe, expect, it } from 'vitest';
import { found, linkText } from './linking.ts';

describe('a country is marked', () => {
  it.each([
    ['by its name', '他去了日本', ['日本=japan']],
    ['in traditional characters', '他去了烏克蘭', ['烏克蘭=ukraine']],
    ['as a modifier', '中国经济与美国人', ['中国=china', '美国=united-states']],
    ['by the longer name: 白俄罗斯 is not 俄罗斯', '白俄罗斯与俄罗斯', ['白俄罗斯=belarus', '俄罗斯=russia']],
    ['before a verb that makes a body of it', '中国会有所改变', ['中国=china']],
    ['before a ministry’s minister', '中国外交部长来访', ['中国=china']],
    ['before a word that begins with its last character', '法国国内', ['法国=france']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('each time it stands', async () => {
    expect(await found('中国，中国\n中国')).toEqual(['中国=china', '中国=china', '中国=china']);
  });
});

describe('no country is marked', () => {
  it.each([
    ['in its blockers', '发展中国家的债务，约旦河的水'],
    ['in a language', '用荷兰语写成'],
    ['in a region that holds its name', '沿海地区'],
    ['in currencies and people by descent', '美元与英语，华人与华裔'],
  ])('%s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('a capital', () => {
  it('says for whose government it often stands', async () => {
    const [annotation] = await linkText('北京批评这一决定');
    expect(annotation).toMatchObject({ kind: 'place', standsFor: 'china', entity: { id: 'beijing' } });
  });

  it('that is none says nothing of the sort', async () => {
    const [annotation] = await linkText('首尔的街道');
    expect(annotation).toMatchObject({ kind: 'place', entity: { id: 'seoul' } });
    expect(annotation?.standsFor).toBeUndefined();
  });
});
