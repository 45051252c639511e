import { describe, expect, it } from 'vitest';
import { characterPairs, createTraditional, onlySimplified } from '../../src/knowledge/compile/traditional.ts';

const { name, sentence } = createTraditional(
  [
    { hans: '里海', hant: '裏海' },
    { hans: '李干杰', hant: '李幹傑' },
  ],
  ['马里', '余华', '科摩里亚'].map((text) => ({ text, isPerson: text === '余华' })),
);

describe('traditional characters', () => {
  it('of names are those that Taiwan prints, with 台 as the Times has it', () => {
    const people = '习近平 卢卡申科 叶利钦 于尔根·克洛普 里根 范冰冰 钟南山 余华 岳飞 李干杰 阿兰·范德里';
    expect(
      people
        .split(' ')
        .map((text) => name({ text, isPerson: true }))
        .join(' '),
    ).toBe('習近平 盧卡申科 葉利欽 于爾根·克洛普 里根 范冰冰 鍾南山 余華 岳飛 李幹傑 阿蘭·范德里');
    const others = '台湾 云南 众议院 马里 帕拉马里博 里海 巴尔干 乌干达 发展银行';
    expect(
      others
        .split(' ')
        .map((text) => name({ text, isPerson: false }))
        .join(' '),
    ).toBe('台灣 雲南 眾議院 馬里 帕拉馬里博 裏海 巴爾幹 烏干達 發展銀行');
  });

  it('of sentences follow the word, not the character', () => {
    expect(sentence('后来准备发展系列关系，皇后在钟楼里')).toBe('後來準備發展系列關係，皇后在鐘樓裡');
  });

  it('of names in sentences are those of the name', () => {
    expect(sentence('与马里和里海接壤，作家余华在家里')).toBe('與馬里和裏海接壤，作家余華在家裡');
  });

  it('are mapped back one unit for one, never in two steps', () => {
    const pairs = new Map(characterPairs());
    expect([...'臺範葉雲鐘鍾發係準於後裡裏衞'].map((character) => pairs.get(character)).join('')).toBe(
      '台范叶云钟钟发系准于后里里卫',
    );
    for (const [from, to] of pairs) expect([from.length, to.length, pairs.has(to)]).toEqual([1, 1, false]);
    // About 2,972 pairs restored simulated traditional text in the experiment (linking §1f).
    expect(pairs.size).toBeGreaterThan(2900);
  });

  it('are told from characters that only simplified text has', () => {
    const simplified = onlySimplified();
    expect([...'国尔们'].every((character) => simplified.has(character))).toBe(true);
    expect([...'里后台于余著'].some((character) => simplified.has(character))).toBe(false);
  });
});
