import { describe, expect, it } from 'vitest';
import { Segmentation } from '../../src/linking/segmentation.ts';
import { fixture } from './fixture.ts';
import { found } from './linking.ts';

/** The costs of a name that stands in many articles, and of one that hardly any has. */
const COMMON_NAME = 7;
const RARE_NAME = 11;

/** The text without the bars that mark a place, with the place. */
function placeIn(marked: string): { segmentation: Segmentation; start: number; end: number } {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  return { segmentation: new Segmentation(marked.replaceAll('|', ''), fixture.words()), start, end };
}

describe('the seam of two ordinary words', () => {
  it.each([
    ['冰|川普|遍退缩', 'glaciers, everywhere'],
    ['他没有公|布什|么消息', 'publish, what'],
    ['大排量皮|卡特|别受欢迎', 'a pickup, especially'],
    ['发展|中国|家的债务', 'developing, country'],
    ['其|中国|务卿没有提及', 'among them, secretary of state'],
    ['会谈|中国|际油价上涨', 'in the talks, international'],
    ['王|朝鲜|为人知', 'a dynasty, rarely'],
    ['改|日本|应出席', 'another day, should have'],
  ])('is found in %s (%s)', (marked) => {
    const { segmentation, start, end } = placeIn(marked);
    expect(segmentation.isSeam(start, end, RARE_NAME)).toBe(true);
  });

  it.each([
    ['|中国|外交部长来访', 'at the beginning'],
    ['他说|中国|经济放缓', 'behind a verb'],
    ['对|特朗普|来说', 'between function words'],
    ['（|普京|）', 'between brackets'],
    ['与|日本|的贸易', 'behind a conjunction'],
    ['前往|北京|访问', 'behind a whole word'],
    ['|朝鲜|半岛', 'before a whole word'],
  ])('is none in %s: a name %s', (marked) => {
    const { segmentation, start, end } = placeIn(marked);
    expect(segmentation.isSeam(start, end, COMMON_NAME)).toBe(false);
  });

  it('is never told by what stands beyond punctuation', () => {
    const { segmentation, start, end } = placeIn('冰。|川普|。遍');
    expect(segmentation.isSeam(start, end, RARE_NAME)).toBe(false);
  });

  it('is likelier the rarer the name: a common name needs better words against it', () => {
    const { segmentation, start, end } = placeIn('冰|川普|遍退缩');
    expect(segmentation.gain(start, end, COMMON_NAME)).toBeGreaterThan(segmentation.gain(start, end, RARE_NAME));
  });

  it('is asked in an empty text and at its ends without fault', () => {
    const empty = new Segmentation('', fixture.words());
    expect(empty.isSeam(0, 0, COMMON_NAME)).toBe(false);
    expect(empty.endsWord(0)).toBe(false);
    expect(empty.startsWord(0)).toBe(false);
  });
});

describe('ordinary words', () => {
  it('are told where they stand, begin and end', () => {
    const segmentation = new Segmentation('冰川普遍', fixture.words());
    expect(segmentation.isWord(0, 2)).toBe(true);
    expect(segmentation.isWord(1, 3)).toBe(false);
    expect(segmentation.isWord(2, 4)).toBe(true);
    expect([0, 1, 2, 3, 4].filter((at) => segmentation.startsWord(at))).toEqual([0, 2]);
    expect([0, 1, 2, 3, 4].filter((at) => segmentation.endsWord(at))).toEqual([2, 4]);
  });

  it('of one character are none here: each character could be one', () => {
    const segmentation = new Segmentation('冰川', fixture.words());
    expect(segmentation.isWord(0, 1)).toBe(false);
    expect(segmentation.isWord(0, 0)).toBe(false);
  });

  it('are never names of the list', () => {
    const segmentation = new Segmentation('中国普京', fixture.words());
    expect(segmentation.isWord(0, 2)).toBe(false);
    expect(segmentation.isWord(2, 4)).toBe(false);
  });
});

describe('in an article, no name is marked', () => {
  it.each([
    ['冰川普遍退缩，登山路线每年都得改道。'],
    ['冰川普遍退縮，登山路線每年都得改道。'],
    ['他没有公布什么消息。'],
    ['发展中国家的债务'],
    ['其中国务卿没有提及人权问题。'],
    ['风暴中国际油价一度突破每桶一百美元。'],
    ['这个王朝鲜为人知的一面'],
    ['近日本地疫情反弹，学校改为网课。'],
    ['他打印度假行程时才发现航班已经取消。'],
    ['追加纳入了三个项目'],
    ['李强调这一点'],
  ])('in %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('in an article, a name is marked', () => {
  it.each([
    ['beside a word that holds its last character', '中国家长送孩子上学', '中国=china'],
    ['behind 其中 and a comma', '其中，中国的份额最大', '中国=china'],
    ['behind 发展', '他谈到发展、中国与未来', '中国=china'],
    ['of one region, behind an adverb', '最近普京很少露面', '普京=vladimir-putin'],
    ['before a verb that begins with 为', '特朗普为此道歉', '特朗普=donald-trump'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toContain(expected);
  });
});
