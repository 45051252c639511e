import { describe, expect, it } from 'vitest';
import { ENTRIES, expectOne, lineIn, problemsOf, sources } from './fixture.ts';

/** The problems of the fixture list after one change, which must be possible. */
function changed(from: string, to: string): string[] {
  expect(ENTRIES).toContain(from);
  return problemsOf(sources(ENTRIES.replace(from, to)));
}

/** The line on which a text stands in the fixture. */
function lineOf(text: string): number {
  return lineIn(ENTRIES, text);
}

const JOHN = '  names: {zh: 约翰·穆尔, en: John Moor}';
const JOHN_DESCRIPTION = '  description: {zh: 湖国作家, en: Writer of Lakeland}';

describe('an entry that does not fit the schema', () => {
  it('with an unknown field is reported where the field stands', () => {
    expectOne(changed('  born: 1950\n', '  borne: 1950\n'), lineOf('  born: 1950'), /borne: unknown field/);
  });

  it('without a field that must be there is reported where the entry begins', () => {
    const problems = changed('  description: {zh: 湖国公司, en: Company of Lakeland}\n', '');
    expectOne(problems, lineOf('- id: moortok'), /description: .*missing/);
  });

  it('that is no YAML is reported with its line', () => {
    const problems = changed('  born: 1950', '  born: [1950');
    expect(problems[0]).toMatch(/^entries\/sample\.yaml:\d+: not valid YAML/);
  });
});

describe('ids', () => {
  it('may not stand twice', () => {
    const problems = changed('- id: john-moor', '- id: anna-moor');
    expectOne(problems, lineOf('- id: john-moor'), /"anna-moor" stands at entries\/sample\.yaml:\d+ too/);
  });

  it('must be known where an entry refers to them', () => {
    const problems = changed('of: lakeland-city', 'of: seatown');
    expectOne(problems, lineOf('of: lakeland-city'), /roles\.1\.of: there is no entry "seatown"/);
    expectOne(
      changed('  capital: lakeland-city\n  desc', '  capital: seatown\n  desc'),
      lineOf('  capital: lakeland-city'),
      /capital: there is no/,
    );
    expectOne(changed(JOHN, `${JOHN}\n  related: [seatown]`), lineOf(JOHN) + 1, /related\.0: there is no/);
  });

  it('must be of the right kind', () => {
    expectOne(
      changed('  country: lakeland\n  body', '  country: lakeland-city\n  body'),
      lineOf('  country: lakeland\n  body'),
      /must be a country/,
    );
    const office = 'of: lakeland, office: head-of-government';
    const problems = changed(office, 'of: lakeland-city, office: head-of-government');
    expectOne(problems, lineOf(office), /"lakeland-city" is a place, and must be a country/);
  });

  it('of bodies must be in bodies.yaml, and one organization be the body', () => {
    expectOne(
      changed('body: foreign-ministry', 'body: sea-ministry'),
      lineOf('body: foreign-ministry'),
      /no body "sea-ministry"/,
    );
    const entries = ENTRIES.replace(
      '  names: {zh: MoorTok, en: MoorTok}',
      '  names: {zh: MoorTok, en: MoorTok}\n  country: lakeland\n  body: foreign-ministry',
    );
    const last = entries.split('\n').lastIndexOf('  body: foreign-ministry') + 1;
    expectOne(problemsOf(sources(entries)), last, /lakeland\/foreign-ministry too; only one can be/);
  });

  it('of a capital belong to one existing country', () => {
    const problems = changed('  polity: former', '  polity: member');
    expectOne(problems, ENTRIES.split('\n').lastIndexOf('  capital: lakeland-city') + 1, /the capital of "lakeland"/);
  });
});

describe('a country’s neighbours', () => {
  const [LAKELAND, OLD] = ['  polity: member\n', '  polity: former\n'];
  const neighbour = (id: string, own: string) =>
    `- id: ${id}\n  kind: country\n  polity: member\n  names: {zh: ${own}, en: ${own}land}\n` +
    `  description: {zh: 邻国, en: A neighbour}\n  prominence: 1\n  checked: {on: 2026-11-23, against: [imagination]}\n`;
  const withNeighbours = (lakeland: string, moorland: string) =>
    ENTRIES.replace(LAKELAND, `${LAKELAND}  neighbours: [${lakeland}]\n`) +
    neighbour('moorland', '沼地').replace(LAKELAND, `${LAKELAND}  neighbours: [${moorland}]\n`);

  it('name each other', () => {
    expect(problemsOf(sources(withNeighbours('moorland', 'lakeland')))).toEqual([]);
    const oneSided = withNeighbours('moorland', '');
    expectOne(
      problemsOf(sources(oneSided)),
      lineIn(oneSided, '  neighbours: [moorland]'),
      /neighbours\.0: "moorland" does not name "lakeland" as its neighbour/,
    );
  });

  it('exist, are countries, others, and stand once', () => {
    const line = lineIn(withNeighbours('moorland', 'lakeland'), '  neighbours: [moorland]');
    const problems = (lakeland: string) => problemsOf(sources(withNeighbours(lakeland, 'lakeland')));
    expectOne(problems('moorland, atlantis'), line, /neighbours\.1: there is no entry "atlantis"/);
    expectOne(problems('moorland, lakeland-city'), line, /"lakeland-city" is a place, and must be a country/);
    expectOne(problems('moorland, lakeland'), line, /an entry does not refer to itself/);
    expectOne(problems('moorland, moorland'), line, /neighbours\.1: "moorland" stands here twice/);
  });

  it('are of one time: no former state beside one that exists', () => {
    const entries = ENTRIES.replace(LAKELAND, `${LAKELAND}  neighbours: [old-lakeland]\n`).replace(
      OLD,
      `${OLD}  neighbours: [lakeland]\n`,
    );
    const problems = problemsOf(sources(entries));
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/only one of "old-lakeland" and "lakeland" is a former state/);
  });

  it('lie in a region of the list’s table', () => {
    expect(changed(LAKELAND, `${LAKELAND}  region: lakes\n`)).toEqual([]);
    expectOne(
      changed(LAKELAND, `${LAKELAND}  region: atlantic\n`),
      lineOf(LAKELAND) + 1,
      /region: there is no region "atlantic" in lexicon\/regions\.yaml/,
    );
  });
});

describe('forms', () => {
  it('may not stand twice in one entry, in whatever script', () => {
    expectOne(
      changed('aliases: [湖国共和国]', 'aliases: [湖国共和国, 湖國]'),
      lineOf('aliases: [湖国'),
      /湖國 stands in names\.zh \(line 4\) already/,
    );
    expectOne(
      changed('also-en: [A. Moor]', 'also-en: [Anna Moor]'),
      lineOf('also-en: [A. Moor]'),
      /stands in names\.en/,
    );
  });

  it('may say the same in two regions', () => {
    expect(changed('tw: 湖之國', 'tw: 湖國, hk: 湖國')).toEqual([]);
  });

  it('may not name two entities freely', () => {
    const problems = changed(JOHN, `${JOHN}\n  aliases: [湖国共和国]`);
    expectOne(
      problems,
      lineOf('aliases: [湖国共和国]'),
      /湖国共和国 names "john-moor" \(.*:\d+\) as well; give all but one/,
    );
  });

  it('may name two entities when all but one need something near them, or in different regions', () => {
    expect(changed(JOHN, `${JOHN}\n  aliases: [{form: 湖国共和国, licence: cue}]`)).toEqual([]);
    expect(changed(JOHN, `${JOHN}\n  aliases: [{form: 湖之國, region: hk}]`)).toEqual([]);
    expectOne(
      changed(JOHN, `${JOHN}\n  aliases: [{form: 湖之國, region: tw}]`),
      lineOf('names: {zh: 湖国,'),
      /湖之國 names/,
    );
    expectOne(
      changed('family: {zh: 穆尔}', 'family: {zh: 穆尔, dominant: true}'),
      lineOf('family: {zh: 穆尔}'),
      /穆尔 names "anna-moor"/,
    );
  });

  it('in blockers contain a form', () => {
    const from = 'blockers: [穆尔河]';
    expectOne(
      changed(from, 'blockers: [穆尔河, 长河]'),
      lineOf(from),
      /blockers\.1: 长河 contains none of the entry's forms/,
    );
  });

  it('may not all wait for another one of the entry', () => {
    const waiting = `${JOHN}\n  licence: document`;
    const message = /names\.zh: all forms have "licence: document", .*; give 约翰·穆尔 another licence/;
    expectOne(changed(JOHN, waiting), lineOf(JOHN), message);
    expectOne(changed(JOHN, `${waiting}\n  aliases: [{form: 老约翰, licence: document}]`), lineOf(JOHN), message);
    expect(changed(JOHN, `${waiting}\n  aliases: [{form: 老约翰, licence: title}]`)).toEqual([]);
  });

  it('of one character need a title', () => {
    const from = '{form: 安, licence: title}';
    expectOne(
      changed(from, '{form: 安, licence: cue}'),
      lineOf(from),
      /安 has one character: give it "licence: title"/,
    );
  });
});

describe('names', () => {
  it('in a family name are a part of the full name', () => {
    expectOne(
      changed('family: {zh: 穆尔}', 'family: {zh: 摩尔}'),
      lineOf('family: {zh: 穆尔}'),
      /摩尔 is no part of 约翰·穆尔/,
    );
  });

  it('stand in the script of their field', () => {
    expectOne(
      changed('zh: 湖国作家', 'zh: 湖國作家'),
      lineOf(JOHN_DESCRIPTION),
      /description\.zh: 國 is a traditional character; here stands 国/,
    );
    expectOne(
      changed('tw: 安娜·摩爾', 'tw: 安娜·摩尔'),
      lineOf('tw: 安娜·摩爾'),
      /names\.tw: 尔 is a simplified character/,
    );
  });
});

describe('times', () => {
  it('may not stand in a description', () => {
    for (const word of ['现任', '目前', '现在', '如今']) {
      expectOne(
        changed('zh: 湖国作家', `zh: ${word}湖国作家`),
        lineOf(JOHN_DESCRIPTION),
        new RegExp(`"${word}" does not stay true`),
      );
    }
    for (const text of ['Current writer', 'A writer now', 'The current one', 'Writer today']) {
      expectOne(changed('en: Writer of Lakeland', `en: ${text}`), lineOf(JOHN_DESCRIPTION), /does not stay true/);
    }
    expect(changed('en: Writer of Lakeland', 'en: Columnist of Lakeland Today')).toEqual([]);
  });

  it('of a role are in order, and within a life', () => {
    const role = 'from: 2004-03-01, to: 2010-05';
    const line = lineOf(role);
    expectOne(
      changed(role, 'from: 2004-03-01, to: 2004-02'),
      line,
      /roles\.0\.to: the role ends \(2004-02\) before it begins/,
    );
    expect(changed(role, 'from: 2004-03-01, to: 2004')).toEqual([]);
    expectOne(changed('  born: 1950', '  born: 2006'), line, /dated 2004-03-01, before birth \(2006\)/);
    expectOne(
      changed('  born: 1950', '  born: 1950\n  died: 2011'),
      lineOf('from: 2012'),
      /dated 2012, after death \(2011\)/,
    );
    expectOne(
      changed('  born: 1950', '  born: 2003\n  died: 2002').filter((text) => text.includes('died:')),
      lineOf('  born: 1950') + 1,
      /died in 2002 but born in 2003/,
    );
    expectOne(changed('  to: 1950', '  to: 1850'), lineOf('  to: 1950'), /ends in 1850 but begins in 1900/);
  });
});

describe('the lexicon', () => {
  it('is checked like the entries', () => {
    const broken = {
      ...sources(),
      bodies: {
        file: 'bodies.yaml',
        source: '- {id: army, forms: [], en: Army}\n- {id: foreign-ministry, forms: [外交部], en: "{country}"}\n',
      },
      blockers: { file: 'blockers.yaml', source: '- group: a\n  words: [甲乙, 甲乙]\n- {words: [丙]}\n' },
      traditional: { file: 'traditional.yaml', source: '- {hans: 余华, hant: 余}\n' },
      components: { file: 'parts.txt', source: '# parts\n戴维\n戴维\nDavid\n' },
      characterScores: { file: 'scores.txt', source: '斯 3.25\n斯 1\n的\n' },
    };
    expect(problemsOf(broken).map((problem) => problem.replace(/;.*/, ''))).toEqual([
      'bodies.yaml:1: forms: a body has at least one form',
      'bodies.yaml:1: en: the English name has "{country}" where the country\'s name goes',
      'blockers.yaml:3: group: Invalid key: Expected "group" but received undefined',
      'blockers.yaml:1: the blocker 甲乙 stands here twice',
      'traditional.yaml:1: 余华 and 余 differ in length',
      'parts.txt:3: 戴维 stands here twice',
      'parts.txt:4: "David" is no component: one a line, 2 to 6 Chinese characters',
      'scores.txt:2: 斯 stands here twice',
      'scores.txt:3: "的" is no score: a character, a space, a number of two decimals',
    ]);
  });
});
