import { describe, expect, it } from 'vitest';
import { folded, nameInAddress, wordsOfAddress } from '../../src/linking/addresses.ts';
import { fixture } from './fixture.ts';

describe('the words of an address', () => {
  it.each([
    ['the original', 'https://www.nytimes.com/2023/03/02/world/europe/lukashenko-xi.html', ['lukashenko', 'xi']],
    ['the Chinese page', 'https://cn.nytimes.com/world/20230302/lukashenko-xi/', ['lukashenko', 'xi']],
    ['its bilingual view', 'https://cn.nytimes.com/world/20230302/lukashenko-xi/dual/', ['lukashenko', 'xi']],
    ['its traditional form', 'https://cn.nytimes.com/world/20230302/lukashenko-xi/zh-hant/', ['lukashenko', 'xi']],
    [
      'a section with a hyphen before a slug of one word',
      'https://cn.nytimes.com/asia-pacific/20200212/taifeng/',
      ['taifeng'],
    ],
    ['one with a query and a fragment', 'https://cn.nytimes.com/china/20230302/xi-visit/?utm=x-y#a-b', ['xi', 'visit']],
    ['capitals', 'https://example.com/Xi-Visit/', ['xi', 'visit']],
  ])('are those of its slug: %s', (_, address, expected) => {
    expect(wordsOfAddress(address)).toEqual(expected);
  });

  it.each(['', 'https://cn.nytimes.com/', 'https://cn.nytimes.com/world/20230302/', 'no address'])(
    'are none of %j',
    (address) => {
      expect(wordsOfAddress(address)).toEqual([]);
    },
  );
});

describe('an address names', () => {
  const indexOf = (id: string): number => fixture.indexOf(id) ?? -1;

  it.each([
    ['a person by the family name', 'lukashenko', ['lukashenko', 'visits'], 'lukashenko'],
    ['a person whose family name comes first', 'xi-jinping', ['china', 'xi', 'visit'], 'xi'],
    ['a country by its name', 'japan', ['japan', 'earthquake'], 'japan'],
    ['a country of two words by both', 'united-states', ['the', 'united', 'states'], 'united states'],
    ['an organization by its name', 'tiktok', ['tiktok', 'ban'], 'tiktok'],
  ])('%s', (_, id, words, expected) => {
    expect(nameInAddress(indexOf(id), words, fixture)).toBe(expected);
  });

  it.each([
    ['by a part of a word', 'xi-jinping', ['xining', 'snow']],
    ['by one of its two words', 'united-states', ['united', 'airlines']],
    ['by its words apart', 'united-states', ['united', 'we', 'states']],
    ['by a given name', 'kerry', ['john', 'climate']],
    ['when there are no words', 'xi-jinping', []],
  ])('nobody %s', (_, id, words) => {
    expect(nameInAddress(indexOf(id), words, fixture)).toBeNull();
  });

  it('whoever is written with accents without them', () => {
    expect(folded('Müller-Erdoğan')).toBe('muller-erdogan');
  });
});
