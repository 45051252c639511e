import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pinyin } from '../../src/knowledge/pinyin.ts';
import { loadLinker } from '../../tools/annotate/linker.ts';

const { knowledge } = await loadLinker();

describe('readings of characters', () => {
  it.each([
    ['刘', ['liu'], 'one reading'],
    ['吕', ['lv'], 'ü is written v'],
    ['安', ['an'], 'no initial'],
  ])('of %s are %j: %s', (character, expected) => {
    expect(knowledge.readingsOf(character)).toEqual(expected);
  });

  it.each([
    ['曾', 'ceng', 'zeng'],
    ['单', 'dan', 'shan'],
    ['解', 'jie', 'xie'],
    ['重', 'zhong', 'chong'],
  ])('of %s are several: %s and %s among them', (character, ...expected) => {
    expect(knowledge.readingsOf(character)).toEqual(expect.arrayContaining(expected));
  });

  it('have the usual one first', () => {
    expect(knowledge.readingsOf('行')[0]).toBe('xing');
    expect(knowledge.readingsOf('长')[0]).toBe('chang');
  });

  it.each(['', 'A', '，', '刘安', '\ud83d\ude00', '\ud800'])('are none of %j', (text) => {
    expect(knowledge.readingsOf(text)).toEqual([]);
  });

  it('are syllables of small letters, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x4e00, max: 0x9fff }), (unit) => {
        const readings = knowledge.readingsOf(String.fromCharCode(unit));
        for (const reading of readings) expect(reading).toMatch(/^[a-z]+$/);
        expect(new Set(readings).size).toBe(readings.length);
      }),
    );
  });

  it('are those of the rows, for the first and the last character of the table', () => {
    const rows = Uint16Array.from([0x4e00, 1, 0x4e01, 0, 0x4e01, 1, 0x9fff, 0]);
    const pinyin = new Pinyin(rows, ['ding', 'yi']);
    expect(pinyin.readingsOf('\u4e00')).toEqual(['yi']);
    expect(pinyin.readingsOf('\u4e01')).toEqual(['ding', 'yi']);
    expect(pinyin.readingsOf('\u9fff')).toEqual(['ding']);
    expect(pinyin.readingsOf('\u4e02')).toEqual([]);
    expect(new Pinyin(new Uint16Array(0), []).readingsOf('一')).toEqual([]);
  });
});
