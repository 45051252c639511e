import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterPairUnits } from '../../src/knowledge/compile/traditional.ts';
import { buildCharacterMap, normaliseText } from '../../src/knowledge/normalise.ts';

const map = buildCharacterMap(characterPairUnits());
const normalise = (text: string): string => normaliseText(text, map);

/** Any UTF-16 units, lone surrogates among them, and often characters that the map changes. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...'臺灣國會後裡「」・．Ａ（），“”’'),
    ),
    { maxLength: 200 },
  )
  .map((units) => units.join(''));

describe('normalising', () => {
  it('makes traditional characters simplified, one by one', () => {
    expect(normalise('臺灣總統蔡英文說後來在里約熱內盧')).toBe('台湾总统蔡英文说后来在里约热内卢');
    expect(normalise('衞報與衛報')).toBe('卫报与卫报');
  });

  it('leaves characters alone that simplified text has too', () => {
    expect(normalise('著名的什么，藉口')).toBe('著名的什么,藉口');
  });

  it('makes full-width ASCII, spaces, dots and quotes one kind', () => {
    expect(normalise('（Ｇ２０）\u3000安娜・穆尔‧老•穆･')).toBe('(G20) 安娜·穆尔·老·穆·');
    expect(normalise('「今日」『湖国』“报” O’Brien')).toBe('"今日""湖国""报" O\'Brien');
  });

  it('gives back the same string when nothing changes', () => {
    expect(normalise('卢卡申科')).toBe('卢卡申科');
    expect(normalise('')).toBe('');
  });

  it('keeps the length of any text, lone surrogates and texts longer than one chunk included', () => {
    fc.assert(fc.property(anyText, (text) => normalise(text).length === text.length));
    const long = '國\ud800會。'.repeat(3000);
    expect(normalise(long)).toBe('国\ud800会。'.repeat(3000));
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
    const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
    expect(normalise(normalise(all))).toBe(normalise(all));
  });

  it('changes each unit by itself, wherever it stands', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => normalise(a + b) === normalise(a) + normalise(b)));
  });
});
