import { describe, expect, it } from 'vitest';
import { ENTRIES, expectOne, lineIn, problemsOf, sources } from './fixture.ts';

const OFFICE = 'of: lakeland, office: head-of-government, from: 2004-03-01, to: 2010-05}';
const PROFESSOR = '    - {title: {zh: 教授, en: professor}, of: lakeland-city, from: 2012}';
const JOHN = '  names: {zh: 约翰·穆尔, en: John Moor}';

/** The fixture with further roles for Anna Moor, and roles for John. */
function withRoles(anna: string, john = ''): string {
  const more = ENTRIES.replace(PROFESSOR, anna === '' ? PROFESSOR : `${PROFESSOR}\n    - ${anna}`);
  return john === '' ? more : more.replace(JOHN, `${JOHN}\n  roles:\n    - ${john}`);
}

function problemsWith(anna: string, john = ''): string[] {
  return problemsOf(sources(withRoles(anna, john)));
}

/** A role of John Moor's as the country's head of government. */
function premier(dates: string, title = '总理'): string {
  return `{title: {zh: ${title}, en: premier}, of: lakeland, office: head-of-government, ${dates}}`;
}

describe("one person's roles", () => {
  it('may not be the same at the same time', () => {
    const role = '{title: {zh: 教授, en: professor}, of: lakeland-city, from: 2015, to: 2018}';
    expectOne(
      problemsWith(role),
      lineIn(withRoles(role), role),
      /roles\.2: the role overlaps roles\.1, which is the same/,
    );
    const office = '{title: {zh: 首相, en: premier}, of: lakeland, office: head-of-government, from: 2010-03}';
    expectOne(problemsWith(office), lineIn(withRoles(office), office), /roles\.2: the role overlaps roles\.0/);
  });

  it('may follow each other, be others at the same time, or be undated', () => {
    expect(problemsWith('{title: {zh: 教授, en: professor}, of: lakeland-city, from: 2001, to: 2012}')).toEqual([]);
    expect(problemsWith('{title: {zh: 院长, en: dean}, of: lakeland-city, from: 2015}')).toEqual([]);
    expect(problemsWith('{title: {zh: 教授, en: professor}, of: lakeland-city}')).toEqual([]);
  });

  it('may not have a day that the calendar lacks', () => {
    const entries = ENTRIES.replace('from: 2004-03-01', 'from: 2005-02-29');
    expectOne(problemsOf(sources(entries)), lineIn(ENTRIES, OFFICE), /roles\.0\.from: there is no day 2005-02-29/);
    expect(problemsOf(sources(ENTRIES.replace('from: 2004-03-01', 'from: 2004-02-29')))).toEqual([]);
  });

  it('may not begin after the entry was checked, but may be known to end then', () => {
    const entries = ENTRIES.replace('from: 2012}', 'from: 2026-12}');
    const line = lineIn(ENTRIES, 'from: 2012}');
    expectOne(problemsOf(sources(entries)), line, /begins \(2026-12\) after the entry was checked \(2026-11-23\)/);
    expect(problemsOf(sources(ENTRIES.replace('from: 2012}', 'from: 2012, to: 2027}')))).toEqual([]);
  });
});

describe('two heads of one country', () => {
  it('may not be in office at the same time', () => {
    for (const dates of ['from: 2009, to: 2012', 'from: 2004-02', 'to: 2006', 'from: 2005-01-01, to: 2005-01-02']) {
      const john = premier(dates);
      const expected =
        /roles\.0: "anna-moor" \(entries\/sample\.yaml:\d+\) is head-of-government of lakeland from 2004-03-01 to 2010-05 too/;
      expectOne(problemsWith('', john), lineIn(withRoles('', john), john), expected);
    }
  });

  it('may follow each other, on one day too', () => {
    for (const dates of ['from: 2010-05-20', 'from: 2010', 'from: 1999, to: 2004-03-01', 'to: 2004', 'from: 2011']) {
      expect(problemsWith('', premier(dates))).toEqual([]);
    }
  });

  it('may hold the office together where a title says so, or different offices', () => {
    expect(problemsWith('', premier('from: 2009', '联合总理'))).toEqual([]);
    expect(problemsWith('', premier('from: 2009').replace('head-of-government', 'head-of-state'))).toEqual([]);
  });

  it('are out of office when they are dead', () => {
    const anna = '{title: {zh: 总统, en: president}, of: lakeland, office: head-of-state, from: 2011}';
    const john = premier('from: 2013').replace('head-of-government', 'head-of-state');
    expect(problemsWith(anna, john)).toHaveLength(1);
    expect(problemsOf(sources(withRoles(anna, john).replace('  born: 1950', '  born: 1950\n  died: 2012')))).toEqual(
      [],
    );
  });
});
