import { describe, expect, it } from 'vitest';
import { matchPinyin, spells } from '../../../src/linking/bilingual/chinese-in-english.ts';
import { fixture } from '../fixture.ts';

const readingsOf = (character: string): readonly string[] => fixture.readingsOf(character);

describe('letters spell characters', () => {
  it.each([
    ['安宁', 'anning'],
    ['晓东', 'xiaodong'],
    ['西安', 'xian'],
    ['曾', 'zeng'],
    ['单', 'shan'],
    ['吕', 'lu'],
    ['吕', 'lyu'],
    ['', ''],
  ])('%s as %s', (chinese, letters) => {
    expect(spells(chinese, letters, readingsOf)).toBe(true);
  });

  it.each([
    ['安宁', 'annin'],
    ['安宁', 'anningg'],
    ['安宁', ''],
    ['', 'an'],
    ['安A', 'ana'],
  ])('but not %s as %s', (chinese, letters) => {
    expect(spells(chinese, letters, readingsOf)).toBe(false);
  });
});

describe('an English name is that of a Chinese one', () => {
  it.each([
    ['family name first', '刘安宁', 1, 'Liu Anning'],
    ['family name last', '刘安宁', 1, 'Anning Liu'],
    ['with a hyphen', '刘安宁', 1, 'Liu An-ning'],
    ['with an apostrophe', '刘西安', 1, 'Liu Xi’an'],
    ['in two words', '刘安宁', 1, 'Liu An Ning'],
    ['with a given name of one character', '刘安', 1, 'Liu An'],
    ['with a surname of two characters', '欧阳安宁', 2, 'Ouyang Anning'],
    ['with one of several readings', '曾安宁', 1, 'Zeng Anning'],
    ['with ü', '吕安宁', 1, 'Lü Anning'],
  ])('whole, %s', (_, chinese, surname, english) => {
    expect(matchPinyin(chinese, surname, english, readingsOf)).toBe('whole');
  });

  it.each([
    ['another given name', '刘安宁', 'Vivian Liu'],
    ['a given name in another order of syllables', '刘安宁', 'Ningan Liu'],
  ])('by the family name alone, with %s', (_, chinese, english) => {
    expect(matchPinyin(chinese, 1, english, readingsOf)).toBe('family');
  });

  it.each([
    ['of somebody of another family', '刘安宁', 'Wang Anning'],
    ['of one word', '刘安宁', 'Liu'],
    ['of one word that spells it whole', '刘安宁', 'Liuanning'],
    ['that is empty', '刘安宁', ''],
    ['of a foreigner', '刘安宁', 'Antanas Berzelis'],
  ])('but none %s', (_, chinese, english) => {
    expect(matchPinyin(chinese, 1, english, readingsOf)).toBeNull();
  });
});
