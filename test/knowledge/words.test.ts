import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_MAX } from '../../src/knowledge/words.ts';
import { loadLinker } from '../../tools/annotate/linker.ts';

const words = (await loadLinker()).knowledge.words();

/** The cost of a whole text as one word; 0 when it is none. */
function costOf(word: string): number {
  return words.costAt(word, 0, word.length);
}

describe('ordinary words', () => {
  it.each(['冰川', '普遍', '公布', '什么', '发展', '图书馆', '千方百计'])('hold %s', (word) => {
    expect(costOf(word)).toBeGreaterThan(0);
    expect(words.mayBegin(word.charCodeAt(0), word.charCodeAt(1))).toBe(true);
  });

  it.each([
    ['川普', 'a name of the list'],
    ['中国', 'a country of the list'],
    ['北京市', 'what begins with a place of the list'],
    ['中美', 'what the grammar of one-character countries reads'],
    ['对华', 'what it reads behind a prefix'],
    ['美军', 'what it reads before a suffix'],
    ['遍公', 'no word at all'],
  ])('do not hold %s: %s', (word) => {
    expect(costOf(word)).toBe(0);
  });

  it('cost the less the commoner they are', () => {
    expect(costOf('我们')).toBeLessThan(costOf('冰川'));
    expect(words.costOfCharacter('的'.charCodeAt(0))).toBeLessThan(words.costOfCharacter('冰'.charCodeAt(0)));
  });

  it('are found anywhere in a text, and only whole', () => {
    const text = '看见冰川普遍退缩';
    expect(words.costAt(text, 2, 2)).toBe(costOf('冰川'));
    expect(words.costAt(text, 3, 2)).toBe(0);
    expect(words.costAt(text, 7, 2)).toBe(0);
  });

  it('have two to four characters: no other length has a cost', () => {
    for (const length of [0, 1, WORD_MAX + 1, 40]) expect(words.costAt('我们的人民代表大会', 0, length)).toBe(0);
  });

  it('have a cost for any single unit, a high one for what is no character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (unit) => {
        const cost = words.costOfCharacter(unit);
        expect(Number.isFinite(cost) && cost > 0).toBe(true);
      }),
    );
    expect(words.costOfCharacter(0xd800)).toBeGreaterThan(words.costOfCharacter('冰'.charCodeAt(0)));
  });

  it('are all begun by pairs of which the filter says that a word may begin so', () => {
    const han = fc.constantFrom(...'冰川普遍公布什么发展中国家经济我们的人民代表');
    fc.assert(
      fc.property(fc.array(han, { minLength: 2, maxLength: 6 }), (characters) => {
        const text = characters.join('');
        for (let length = 2; length <= Math.min(WORD_MAX, text.length); length += 1) {
          if (words.costAt(text, 0, length) === 0) continue;
          expect(words.mayBegin(text.charCodeAt(0), text.charCodeAt(1))).toBe(true);
        }
      }),
    );
  });
});
