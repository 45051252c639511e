import { describe, expect, it } from 'vitest';
import { selectMarked } from '../../src/content/marks/select.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

const ALL = { ...DEFAULT_SETTINGS, mentions: 'all' } as const;

function articleOf(...blocks: readonly Pick<Block, 'role' | 'lang'>[]): Article {
  return {
    url: 'https://cn.nytimes.com/world/20230302/sample/',
    layout: 'current',
    script: 'hans',
    view: 'chinese',
    headline: '样例',
    headlineEn: null,
    byline: [],
    date: '2023-03-02',
    section: null,
    translators: [],
    english: null,
    otherView: null,
    blocks: blocks.map((block, id) => ({ ...block, id, text: '样例样例样例样例样例' })),
  };
}

function mention(block: number, id: string, start = 0, kind: Annotation['kind'] = 'person'): Annotation {
  return {
    block,
    start,
    end: start + 2,
    text: '样例',
    kind,
    entity: { id, zh: id, en: id, alsoEn: [] },
    how: 'name',
    certainty: 'sure',
    evidence: [],
  };
}

const HEADLINE = { role: 'headline', lang: 'zh' } as const;
const PARAGRAPH = { role: 'paragraph', lang: 'zh' } as const;
const CAPTION = { role: 'caption', lang: 'zh' } as const;
const ENGLISH = { role: 'paragraph', lang: 'en' } as const;

describe('selectMarked', () => {
  it('takes the first mention in the headline and the first in the body', () => {
    const article = articleOf(HEADLINE, PARAGRAPH, PARAGRAPH);
    const mentions = [mention(0, 'a'), mention(0, 'a', 4), mention(1, 'a'), mention(1, 'b', 4), mention(2, 'a')];
    expect(selectMarked(article, mentions, DEFAULT_SETTINGS)).toEqual([mentions[0], mentions[2], mentions[3]]);
  });

  it('lets no caption take a mark from the body, before or after it', () => {
    const article = articleOf(CAPTION, PARAGRAPH, CAPTION);
    const mentions = [mention(0, 'a'), mention(1, 'a'), mention(2, 'a')];
    expect(selectMarked(article, mentions, DEFAULT_SETTINGS)).toEqual([mentions[1]]);
  });

  it('marks in a caption whom nothing else names', () => {
    const article = articleOf(CAPTION, PARAGRAPH, CAPTION);
    const mentions = [mention(0, 'a'), mention(1, 'b'), mention(2, 'a')];
    expect(selectMarked(article, mentions, DEFAULT_SETTINGS)).toEqual([mentions[0], mentions[1]]);
  });

  it('takes the first in each language of the bilingual view', () => {
    const article = articleOf(ENGLISH, PARAGRAPH, ENGLISH);
    const mentions = [mention(0, 'a'), mention(1, 'a'), mention(2, 'a')];
    expect(selectMarked(article, mentions, DEFAULT_SETTINGS)).toEqual([mentions[0], mentions[1]]);
  });

  it('takes all of the kinds that are on, when all are asked for', () => {
    const article = articleOf(PARAGRAPH);
    const mentions = [mention(0, 'a'), mention(0, 'a', 2), mention(0, 'c', 4, 'country')];
    expect(selectMarked(article, mentions, ALL)).toEqual(mentions);
    expect(selectMarked(article, mentions, { ...ALL, kinds: { ...ALL.kinds, person: false } })).toEqual([mentions[2]]);
  });

  it('takes none when marks are off', () => {
    expect(selectMarked(articleOf(PARAGRAPH), [mention(0, 'a')], { ...ALL, enabled: false })).toEqual([]);
  });
});
