import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { found, linkText } from './linking.ts';

describe('one character is a person', () => {
  it.each([
    ['at a summit of two', '习特会在北京举行', ['习=xi-jinping', '特=donald-trump', '北京=beijing']],
    ['at a summit of two, the other way round', '特习会延期', ['特=donald-trump', '习=xi-jinping']],
    ['of Taiwan’s spelling', '川習會登場', ['川=donald-trump', '習=xi-jinping']],
    ['behind 反, before a camp', '反习势力', ['习=xi-jinping']],
    ['behind 反, at the end', '有人说他反习。', ['习=xi-jinping']],
    ['behind 挺', '挺习派', ['习=xi-jinping']],
    ['before a verb of saying at the beginning of a clause', '“习认为，时间在他一边，”他说', ['习=xi-jinping']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('with the summit as its reason', async () => {
    const [mark] = await linkText('习特会');
    expect(mark).toMatchObject({ how: 'abbreviation', entity: { id: 'xi-jinping' } });
    expect(mark?.evidence[0]).toMatchObject({ code: 'chain', value: '习特会', at: { start: 0, end: 3 } });
  });
});

describe('two characters in a headline', () => {
  const inHeadline = async (headline: string, text: string): Promise<string[]> => {
    const blocks = [headline, text].map((zh, id): Block => {
      return { id, role: id === 0 ? 'headline' : 'paragraph', lang: 'zh', text: zh };
    });
    const marks = await linkText(`${headline}\n${text}`, { about: { blocks } });
    return marks.filter(({ block }) => block === 0).map((mark) => mark.text);
  };

  it('are two people where the article names one of them in full', async () => {
    expect(await inHeadline('他想两边交好习特', '习近平没有回应。')).toEqual(['习', '特']);
  });

  it('are nobody in other words, or where it names neither', async () => {
    expect(await inHeadline('模特普遍感到练习特别累', '习近平没有回应。')).toEqual([]);
    expect(await inHeadline('他想两边交好习特', '没有人回应。')).toEqual([]);
  });
});

describe('one character is nobody', () => {
  it.each([
    ['in learning', '学习会议的内容'],
    ['in habits', '习惯说谎'],
    ['in 特会', '他特会说话'],
    ['in a meeting of those present', '练习会议上'],
    ['behind 反 in another word', '反复练习'],
    ['of one person twice', '特川会'],
    ['behind 反 with no camp', '反习以为常'],
    ['before a noun', '习俗改变了'],
  ])('%s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('other than somebody of the family name whom the article names', async () => {
    const marks = await found('教授习安宁说，天很冷。习认为不行。');
    expect(marks).not.toContain('习=xi-jinping');
  });
});
