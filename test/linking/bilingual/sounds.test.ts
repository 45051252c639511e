import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseSounds, englishSounds, likeness } from '../../../src/linking/bilingual/sounds.ts';
import { fixture } from '../fixture.ts';

function alike(chinese: string, english: string): number {
  return likeness(
    chineseSounds(chinese, (character) => fixture.readingsOf(character)),
    englishSounds(english),
  );
}

/** Family names as newspapers transliterate them. */
const SAME: readonly (readonly [chinese: string, english: string])[] = [
  ['贝尔泽利斯', 'Berzelis'],
  ['温特海姆', 'Winterheim'],
  ['费尔德曼', 'Feldman'],
  ['约翰逊', 'Johnson'],
  ['卢卡申科', 'Lukashenko'],
  ['克里', 'Kerry'],
  ['罗德里格斯', 'Rodriguez'],
  ['施瓦茨', 'Schwartz'],
  ['布莱克伍德', 'Blackwood'],
  ['奥尔森', 'Olsen'],
  ['科瓦尔斯基', 'Kowalski'],
  ['阿尔瓦雷斯', 'Álvarez'],
  ['麦克唐纳', 'McDonald'],
  ['恰夫拉什维利', 'Chavrashvili'],
];

describe('a name and its transliteration', () => {
  it.each(SAME)('%s and %s sound alike', (chinese, english) => {
    expect(alike(chinese, english)).toBeGreaterThan(0.5);
  });

  it.each(SAME)('%s sounds more like %s than like any other of the names', (chinese, english) => {
    for (const [, other] of SAME) {
      if (other !== english) expect(alike(chinese, english)).toBeGreaterThan(alike(chinese, other));
    }
  });
});

describe('different names', () => {
  it.each([
    ['贝尔泽利斯', 'Johansson'],
    ['温特海姆', 'Quimby'],
    ['费尔德曼', 'Takahashi'],
    ['施瓦茨', 'Nguyen'],
    ['科瓦尔斯基', 'Bonnet'],
    ['约翰逊', 'Petrova'],
  ])('%s and %s do not sound alike', (chinese, english) => {
    expect(alike(chinese, english)).toBeLessThan(0.5);
  });
});

describe('likeness', () => {
  it('is between 0 and 1', () => {
    const han = fc.string({ unit: fc.constantFrom(...'贝尔泽利斯温特海姆约翰逊克里阿'), maxLength: 8 });
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvwxyz -éö'), maxLength: 12 });
    fc.assert(
      fc.property(han, latin, (chinese, english) => {
        expect(alike(chinese, english)).toBeGreaterThanOrEqual(0);
        expect(alike(chinese, english)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing where one side has no consonants', () => {
    expect(alike('', 'Berzelis')).toBe(0);
    expect(alike('贝尔泽利斯', '')).toBe(0);
    expect(alike('贝尔泽利斯', 'Aiea')).toBe(0);
  });

  it('does not tell accents, capitals, hyphens and doubled letters from plain ones', () => {
    expect(englishSounds('Álvarez-Müller')).toEqual(englishSounds('alvarezmuler'));
  });

  it('forgives what transliterations drop or add more readily than what they keep', () => {
    expect(alike('卡特', 'Carter')).toBeGreaterThan(alike('卡特', 'Caster'));
  });
});
