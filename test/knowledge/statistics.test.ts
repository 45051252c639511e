import { describe, expect, it } from 'vitest';
import { readList } from '../../src/knowledge/compile/list.ts';
import { depthOf, statistics } from '../../tools/knowledge/statistics.ts';
import { ENTRIES, sources } from './fixture.ts';

/** The depth of an entry of the fixture, after one change. */
function depth(id: string, from = '', to = ''): string | undefined {
  expect(ENTRIES).toContain(from);
  const found = readList(sources(ENTRIES.replace(from, to))).list.entries.find(({ entry }) => entry.id === id);
  return found && depthOf(found.entry);
}

describe('an entry', () => {
  const JOHN = '  names: {zh: 约翰·穆尔, en: John Moor}';

  it('is full with a dated role', () => {
    expect(depth('anna-moor')).toBe('full');
    expect(depth('john-moor', JOHN, `${JOHN}\n  roles: [{title: {zh: 教授, en: professor}, from: 2001}]`)).toBe('full');
  });

  it('is full with two of the facts that it need not have', () => {
    const role = '  roles: [{title: {zh: 教授, en: professor}}]';
    expect(depth('john-moor', JOHN, `${JOHN}\n  born: 1950\n${role}`)).toBe('full');
    expect(depth('john-moor', JOHN, `${JOHN}\n  born: 1950\n  related: [lakeland]`)).toBe('full');
    expect(depth('old-lakeland')).toBe('full');
  });

  it('is a name with fewer', () => {
    expect(depth('john-moor')).toBe('name');
    expect(depth('john-moor', JOHN, `${JOHN}\n  born: 1950\n  related: []`)).toBe('name');
    expect(depth('lakeland-city')).toBe('name');
    expect(depth('moortok')).toBe('name');
  });
});

describe('the table of counts', () => {
  it('has a line for each kind and depth, with shares that are rounded down', () => {
    const twice = ENTRIES.replace('against: [imagination]', 'against: [imagination, second reading]');
    expect(
      statistics(readList(sources(twice)).list)
        .split('\n')
        .map((line) => line.replace(/ {2,}/g, ' | ')),
    ).toEqual([
      'kind | depth | entries | Taiwan form | dated roles | both descriptions | second check',
      'person | full | 1 | 100% | 100% | 100% | 0%',
      'person | name | 1 | 0% | 0% | 100% | 0%',
      'country | full | 1 | 0% | 0% | 100% | 0%',
      'country | name | 1 | 100% | 0% | 100% | 100%',
      'organization | name | 2 | 0% | 0% | 100% | 0%',
      'place | name | 1 | 0% | 0% | 100% | 0%',
      'all | 7 | 28% | 14% | 100% | 14%',
    ]);
  });
});
