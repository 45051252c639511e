import { describe, expect, it } from 'vitest';
import { inShort, linkText } from '../helpers/list.ts';
import { fixture } from './fixture.ts';

async function found(text: string): Promise<string[]> {
  return inShort(await linkText(text, fixture));
}

describe('countries', () => {
  it.each([
    ['a chain of two before a word for relations', '中俄关系加深', ['中=china', '俄=russia']],
    ['a chain of two at a border', '对话之外，美中竞争加剧', ['美=united-states', '中=china']],
    ['a chain of three', '中美俄三国会谈', ['中=china', '美=united-states', '俄=russia']],
    ['a chain with enumeration commas', '中、美、俄三国', ['中=china', '美=united-states', '俄=russia']],
    ['a chain in brackets', '（在俄乌之间）调解', ['俄=russia', '乌=ukraine']],
    ['a prefix', '他谈到对华政策', ['华=china']],
    ['a prefix with a named country', '中国与美国：驻美大使', ['中国=china', '美国=united-states', '美=united-states']],
    ['a suffix with a named country', '中国说，中方反对', ['中国=china', '中=china']],
    [
      'an ambiguous character that the article decides',
      '巴基斯坦与中国：中巴边境',
      ['巴基斯坦=pakistan', '中国=china', '中=china', '巴=pakistan'],
    ],
    ['traditional characters', '中國與烏克蘭，俄烏戰爭', ['中國=china', '烏克蘭=ukraine', '俄=russia', '烏=ukraine']],
    [
      'a weak character beside a named country',
      '白俄罗斯与中国：白中贸易',
      ['白俄罗斯=belarus', '中国=china', '白=belarus', '中=china'],
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    ['发展中国家的债务'],
    ['在采访中警告说'],
    ['书中警告读者'],
    ['当中最好的'],
    ['其中的问题'],
    ['美元与英语'],
    ['以及白色的墙'],
    ['干涉法院的工作'],
    ['约旦河的水'],
    ['用荷兰语写成'],
    ['沿海地区'],
    ['巴以冲突'],
  ])('finds none in %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('prefers the longer name: 白俄罗斯 is not 俄罗斯', async () => {
    expect(await found('白俄罗斯与俄罗斯')).toEqual(['白俄罗斯=belarus', '俄罗斯=russia']);
  });

  it('lets a verb after a country be: 中国会有所改变', async () => {
    expect(await found('中国会有所改变')).toEqual(['中国=china']);
  });

  it('says what a capital often stands for', async () => {
    const [annotation] = await linkText('北京批评这一决定', fixture);
    expect(annotation).toMatchObject({ kind: 'place', standsFor: 'china', entity: { id: 'beijing' } });
  });
});
