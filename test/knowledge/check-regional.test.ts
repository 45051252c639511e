import { describe, expect, it } from 'vitest';
import { ENTRIES, expectOne, lineIn, problemsOf, sources } from './fixture.ts';

const ANNA = 'names: {zh: 安娜·穆尔, tw: 安娜·摩爾, hk: 安娜·穆爾, en: Anna Moor, also-en: [A. Moor]}';
const FAMILY = 'family: {zh: 穆尔, tw: 摩爾, dominant: true}';
const ALIASES = 'aliases: [{form: 安, licence: title}, ';

/** The problems of the fixture with other names for Anna Moor. */
function problemsWith(names: string, family = FAMILY, aliases = ALIASES): string[] {
  return problemsOf(sources(ENTRIES.replace(ANNA, names).replace(FAMILY, family).replace(ALIASES, aliases)));
}

describe('a regional family name', () => {
  it('needs a full name of its region', () => {
    const problems = problemsWith(ANNA.replace('tw: 安娜·摩爾, ', ''));
    expectOne(problems, lineIn(ENTRIES, FAMILY), /family\.tw: 摩爾 has no full name beside it; give names\.tw/);
  });

  it('is a part of the full name, which may have no dot', () => {
    const problems = problemsWith(ANNA.replace('tw: 安娜·摩爾', 'tw: 安娜·莫爾'));
    expectOne(problems, lineIn(ENTRIES, FAMILY), /family\.tw: 摩爾 is no part of 安娜·莫爾/);
    expect(problemsWith(ANNA.replace('tw: 安娜·摩爾', 'tw: 摩爾夫人'))).toEqual([]);
  });

  it('that only changes the script needs nothing', () => {
    expect(problemsWith(ANNA.replace('tw: 安娜·摩爾, ', ''), FAMILY.replace('摩爾', '穆爾'))).toEqual([]);
  });
});

describe('a regional full name with a dot', () => {
  const other = ANNA.replace('hk: 安娜·穆爾', 'hk: 安娜·慕亞');

  it('contains the family name, the region’s or the mainland’s', () => {
    expectOne(
      problemsWith(other),
      lineIn(ENTRIES, ANNA),
      /names\.hk: 安娜·慕亞 does not contain 穆尔; give family\.hk/,
    );
    expect(problemsWith(other, FAMILY.replace('tw: 摩爾', 'tw: 摩爾, hk: 慕亞'))).toEqual([]);
  });

  it('may contain an alias instead', () => {
    expect(problemsWith(other, FAMILY, ALIASES.replace('[', '[{form: 慕亚, licence: cue}, '))).toEqual([]);
  });

  it('is not asked for: a name without one stands for itself', () => {
    expect(problemsWith(ANNA.replace('hk: 安娜·穆爾', 'hk: 慕安雅'))).toEqual([]);
  });
});
