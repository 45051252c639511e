import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/ui/cast.ts';
import { ANNOTATIONS, ARTICLE, CARDS, COUNTRY, mentionOf, PERSON } from './fixtures.ts';

const groups = castOf(CARDS, ANNOTATIONS, ARTICLE.blocks);

describe('the cast of an article', () => {
  it('is by kind, people first, without empty kinds', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(['person', 'country', 'organization', 'place']);
    const onlyCountry = ANNOTATIONS.filter(({ kind }) => kind === 'country');
    expect(castOf([COUNTRY], onlyCountry, ARTICLE.blocks).map(({ kind }) => kind)).toEqual(['country']);
  });

  it('puts those of the headline first and then orders by mentions', () => {
    expect(groups.map(({ members }) => members.map(({ card, count }) => `${card.key} ${count}`))).toEqual([
      ['dona-wen 1', 'name:米罗·阿本德 2', 'choices:a|b 1'],
      ['upland 1', 'landia 3'],
      ['office 1'],
      ['east-city 1'],
    ]);
  });

  it('leaves out a card that nothing mentions', () => {
    expect(castOf([PERSON], [], ARTICLE.blocks)).toEqual([]);
  });

  it('keeps every printed form of each, once', () => {
    const mentions = ['文德尔', '唐纳·文德尔', '文德尔'].map((text, start) => mentionOf(PERSON, { text, start }));
    expect(castOf([PERSON], mentions, ARTICLE.blocks)[0]?.members[0]?.forms).toEqual(['文德尔', '唐纳·文德尔']);
  });

  it('keeps the first mention of each', () => {
    expect(groups[1]?.members[1]?.first.start).toBe(1);
  });
});
