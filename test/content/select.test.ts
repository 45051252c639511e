import { describe, expect, it } from 'vitest';
import { COMMON_COUNTRIES, selectMentions } from '../../src/content/marks/select.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import { type NameChoices, NO_CHOICES } from '../../src/model/name-choices.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

function selectMarked(
  article: Article,
  annotations: readonly Annotation[],
  settings: Settings,
  choices: NameChoices = NO_CHOICES,
): readonly Annotation[] {
  return selectMentions(article, annotations, { settings, choices }).marked;
}

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

describe('selectMentions', () => {
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

  it('takes only what is sure, when that is asked for', () => {
    const sure = mention(0, 'a');
    const likely = { ...mention(0, 'b', 2), certainty: 'likely' } as const;
    expect(selectMarked(articleOf(PARAGRAPH), [sure, likely], { ...ALL, certainty: 'sure' })).toEqual([sure]);
  });

  it('leaves out the ten most common countries on demand, and no other', () => {
    const common = COMMON_COUNTRIES.map((id, index) => mention(0, id, index * 2, 'country'));
    const other = mention(0, 'belarus', 40, 'country');
    expect(COMMON_COUNTRIES).toHaveLength(10);
    expect(selectMarked(articleOf(PARAGRAPH), [...common, other], { ...ALL, spareCommonCountries: true })).toEqual([
      other,
    ]);
  });

  it('leaves out names that the reader knows, in every form', () => {
    const mentions = [mention(0, 'a'), mention(0, 'b', 2)];
    const known = [{ key: 'a', text: '甲', en: '' }];
    expect(selectMarked(articleOf(PARAGRAPH), mentions, ALL, { known, never: [] })).toEqual([mentions[1]]);
  });

  it('leaves out the form that is never to be linked to a name, not its other forms', () => {
    const other = { ...mention(0, 'a', 2), text: '别名' };
    const never = [{ key: 'a', text: '样例', en: '' }];
    expect(selectMarked(articleOf(PARAGRAPH), [mention(0, 'a'), other], ALL, { known: [], never })).toEqual([other]);
  });

  it('lets later mentions be pointed at, though they have no mark', () => {
    const mentions = [mention(0, 'a'), mention(0, 'a', 4)];
    const choice = { settings: DEFAULT_SETTINGS, choices: NO_CHOICES };
    const { marked, reachable } = selectMentions(articleOf(PARAGRAPH), mentions, choice);
    expect(marked).toEqual([mentions[0]]);
    expect(reachable).toEqual(mentions);
  });

  it('neither marks nor reaches a name that was called wrong on this page', () => {
    const choice = { settings: ALL, choices: NO_CHOICES };
    expect(selectMentions(articleOf(PARAGRAPH), [mention(0, 'a')], choice, new Set(['a']))).toEqual({
      marked: [],
      reachable: [],
    });
  });
});
