import { describe, expect, it } from 'vitest';
import { checkReachable } from '../../src/knowledge/compile/check-forms.ts';
import { buildMatcher } from '../../src/knowledge/compile/matcher.ts';
import { ENTRIES, expectOne, lineIn, problemsOf, sources } from './fixture.ts';

const JOHN = '  names: {zh: 约翰·穆尔, en: John Moor}';
const CITY = '  names: {zh: 湖城, en: Lake City}';
const COMPANY = '  names: {zh: MoorTok, en: MoorTok}';

/** The fixture with another line after a line of it. */
function withLine(after: string, line: string): string {
  expect(ENTRIES).toContain(after);
  return ENTRIES.replace(after, `${after}\n${line}`);
}

describe('a form that is a common word', () => {
  it.each(['时代', '道德', '高兴'])('(%s) needs something near it', (word) => {
    const line = `  aliases: [${word}]`;
    const entries = withLine(COMPANY, line);
    const message = new RegExp(`aliases\\.0: ${word} is an ordinary word as well: give it "licence: cue"`);
    expectOne(problemsOf(sources(entries)), lineIn(entries, line), message);
    expect(problemsOf(sources(withLine(COMPANY, `  aliases: [{form: ${word}, licence: cue}]`)))).toEqual([]);
  });

  it('is one in traditional characters too', () => {
    expect(problemsOf(sources(withLine(COMPANY, '  aliases: [時代]')))).toHaveLength(1);
  });

  it('is one as the name of a person though it is also a place or a thing (高山, 汪洋)', () => {
    for (const word of ['高山', '汪洋']) {
      const entries = withLine(JOHN, `  aliases: [${word}]`);
      expectOne(problemsOf(sources(entries)), lineIn(entries, `[${word}]`), /is an ordinary word as well/);
    }
    expect(problemsOf(sources(withLine(CITY, '  aliases: [高山]')))).toEqual([]);
  });

  it('is none when the list of words that are only names has it', () => {
    const entries = withLine(JOHN, '  aliases: [胡适]');
    expect(problemsOf(sources(entries))).toEqual([]);
    const unlisted = { ...sources(entries), onlyNames: { file: 'only-names.txt', source: '摩尔\n' } };
    expect(problemsOf(unlisted)).toHaveLength(1);
  });
});

describe("a form that is a part of another entry's", () => {
  const longer = '  aliases: [{form: 甲湖城, licence: cue}]';

  it('needs a blocker where the other form needs something near it', () => {
    const entries = withLine(JOHN, longer);
    const message =
      /names\.zh: 湖城 is a part of 甲湖城 \("john-moor", entries\/sample\.yaml:\d+\); add that to the blockers/;
    expectOne(problemsOf(sources(entries)), lineIn(entries, CITY), message);
    expect(problemsOf(sources(entries.replace(CITY, `${CITY}\n  blockers: [甲湖城]`)))).toEqual([]);
    const general = { file: 'blockers.yaml', source: '- {group: words, words: [甲湖城]}\n' };
    expect(problemsOf({ ...sources(entries), blockers: general })).toEqual([]);
  });

  it('needs none where the other form stands freely, or a longer free form covers it', () => {
    expect(problemsOf(sources(withLine(JOHN, '  aliases: [甲湖城]')))).toEqual([]);
    expect(problemsOf(sources(withLine(JOHN, '  aliases: [{form: 甲湖城乙, licence: cue}, 甲湖城]')))).toEqual([]);
  });

  it('needs none where it means the same within it', () => {
    expect(problemsOf(sources(withLine(JOHN, `${longer}\n  related: [lakeland-city]`)))).toEqual([]);
    expect(problemsOf(sources(withLine(COMPANY, '  aliases: [{form: 湖国商会, licence: cue}]')))).toEqual([]);
    expect(problemsOf(sources(withLine(JOHN, '  aliases: [{form: 乙·湖城, licence: cue}]')))).toEqual([]);
  });
});

describe('a name in traditional characters', () => {
  it('must be read back as a form of its entry', () => {
    const traditional = { file: 'traditional.yaml', source: '- {hans: 湖城, hant: 胡城}\n' };
    const message = /names\.zh: 湖城 is 胡城 in traditional characters, which is read as 胡城; mend/;
    expectOne(problemsOf({ ...sources(), traditional }), lineIn(ENTRIES, CITY), message);
    const entries = withLine(CITY, '  aliases: [胡城]');
    expect(problemsOf({ ...sources(entries), traditional })).toEqual([]);
  });
});

describe('a description', () => {
  it('has at most 60 characters in Chinese', () => {
    const text = (length: number): string => ENTRIES.replace('湖国作家', '湖'.repeat(length));
    const message = /description\.zh: a Chinese description has at most 60 characters/;
    expectOne(problemsOf(sources(text(61))), lineIn(text(61), '湖'.repeat(61)), message);
    expect(problemsOf(sources(text(60)))).toEqual([]);
  });
});

describe('a form that the matcher does not find', () => {
  it('is reported with its place', () => {
    const forms = [
      { text: '湖国', file: 'a.yaml', line: 3 },
      { text: '湖城', file: 'a.yaml', line: 7 },
    ];
    expect(checkReachable(forms, buildMatcher(['湖国', '湖城']))).toEqual([]);
    expect(checkReachable(forms, buildMatcher(['湖国', '湖']))).toEqual([
      { file: 'a.yaml', line: 7, message: 'the matcher does not find 湖城; its characters cannot be matched' },
    ]);
  });
});
