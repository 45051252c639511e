import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { readGold, readMarkup } from '../../tools/quality/gold.ts';
import { namesAgree } from '../../tools/quality/names.ts';
import { count, scoreArticle, wilson } from '../../tools/quality/score.ts';

function mark(start: number, end: number, change: Partial<Annotation> = {}): Annotation {
  return {
    block: 0,
    start,
    end,
    text: '',
    kind: 'person',
    entity: null,
    how: 'name',
    certainty: 'sure',
    evidence: [],
    ...change,
  };
}

function score(line: string, marks: readonly Annotation[]): ReturnType<typeof count> {
  const [article] = readGold('hans-20200101-sample.txt', `0\t${line}`);
  if (article === undefined) throw new Error('no article');
  return count(scoreArticle(article, marks), () => true);
}

const entity = { id: 'x', zh: '', en: 'Ann Lee', alsoEn: [] };

describe('gold markup', () => {
  it('gives back the text without markup, and spans in it', () => {
    const { text, mentions } = readMarkup('昨天[[安·李|P|Ann Lee]]去了[[巴黎|L?|Paris]]。');
    expect(text).toBe('昨天安·李去了巴黎。');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['安·李', '巴黎']);
    expect(mentions.map(({ optional }) => optional)).toEqual([false, true]);
  });

  it('takes ~ for a name that no list has, and / for equal answers', () => {
    const { mentions } = readMarkup('[[张三|P|Zhang San~]][[推特|O|Twitter/X]]');
    expect(mentions[0]?.unlisted).toBe(true);
    expect(mentions[1]?.english).toEqual(['Twitter', 'X']);
  });

  it('names file and line when the markup is broken', () => {
    expect(() => readGold('hans-20200101-sample.txt', '0\t好\n1\t[[安|P')).toThrow('hans-20200101-sample.txt:2');
    expect(() => readGold('hans-20200101-sample.txt', '0\t[[安|Z|x]]')).toThrow('unknown kind Z');
    expect(() => readGold('hans-20200101-sample.txt', 'no tab')).toThrow('no tab');
  });

  it('reads date and slug from the name, and every line of dualx as an article', () => {
    const [article] = readGold('dual-hans-20190402-some-slug.txt', 'H\t标题');
    expect(article?.article.date).toBe('2019-04-02');
    expect(article?.article.url).toContain('/20190402/some-slug/');
    expect(readGold('dualx-sample.txt', '202306.62\t甲\n202101.3\t乙').map(({ article: { date } }) => date)).toEqual([
      '2023-06-15',
      '2021-01-15',
    ]);
  });
});

describe('the score', () => {
  it('counts a mark as found where span and kind agree', () => {
    expect(score('[[安·李|P|Ann Lee]]说', [mark(0, 3, { entity })])).toMatchObject({
      found: 1,
      false: 0,
      missed: 0,
      right: 1,
    });
  });

  it('counts a mark of the wrong kind as false, and the mention as missed', () => {
    expect(score('[[安·李|P|Ann Lee]]说', [mark(0, 3, { kind: 'place' })])).toMatchObject({
      found: 0,
      false: 1,
      missed: 1,
    });
  });

  it('counts a longer mark as false, and the mention as missed', () => {
    expect(score('[[安·李|P|Ann Lee]]说', [mark(0, 4)])).toMatchObject({ found: 0, false: 1, missed: 1 });
  });

  it('does not count a mark strictly inside a mention', () => {
    expect(score('[[中国外交部|O|X]]', [mark(0, 2, { kind: 'country' })])).toMatchObject({ false: 0, missed: 1 });
  });

  it('never counts a mark that overlaps an optional mention, whatever its kind', () => {
    expect(score('[[巴黎圣母院|L?|Notre-Dame]]旁', [mark(0, 6, { kind: 'organization' })])).toMatchObject({
      false: 0,
      missed: 0,
    });
  });

  it('wants no entity for a name that ends in ~', () => {
    expect(score('[[张三|P|Zhang San~]]', [mark(0, 2)])).toMatchObject({ right: 1, wrong: 0 });
    expect(score('[[张三|P|Zhang San~]]', [mark(0, 2, { entity })])).toMatchObject({ right: 0, wrong: 1 });
  });

  it('takes English that the article gives for an unlisted name', () => {
    expect(
      score('[[安·李|P|Ann Lee]]', [
        mark(0, 3, {
          name: { zh: '安·李', en: 'Ann B. Lee', apposition: null, first: { block: 0, start: 0, end: 3 } },
        }),
      ]),
    ).toMatchObject({
      right: 1,
    });
    expect(score('[[安·李|P|Ann Lee]]', [mark(0, 3)])).toMatchObject({ right: 0, wrong: 0 });
  });
});

describe('English names', () => {
  it('agree for persons with the same family name and given names that do not contradict', () => {
    expect(namesAgree('person', 'Aleksandr Lukashenko', 'Aleksandr G. Lukashenko')).toBe(true);
    expect(namesAgree('person', 'Hillary Clinton', 'Bill Clinton')).toBe(false);
    expect(namesAgree('person', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan')).toBe(true);
  });

  it('agree for other kinds with the same words in any order', () => {
    expect(
      namesAgree('organization', 'Ministry of Foreign Affairs of China', "China's Ministry of Foreign Affairs"),
    ).toBe(false);
    expect(namesAgree('organization', 'The New York Times', 'New York Times')).toBe(true);
  });
});

describe('the Wilson interval', () => {
  it('holds the share and narrows with more to count', () => {
    const [low, high] = wilson(9, 10);
    expect(low).toBeLessThan(0.9);
    expect(high).toBeGreaterThan(0.9);
    const [low2, high2] = wilson(900, 1000);
    expect(high2 - low2).toBeLessThan(high - low);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});
