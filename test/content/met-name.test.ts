import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { metName } from '../../src/content/met-name.ts';
import { messageSchemas } from '../../src/messages/protocol.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import { sentenceAround } from '../../src/ui/sentence.ts';
import { ARTICLE, annotation, card, PERSON, wording } from '../ui/fixtures.ts';

function articleOf(text: string, lang: Block['lang'] = 'zh'): Article {
  return { ...ARTICLE, blocks: [{ id: 0, role: 'paragraph', lang, text }] };
}

/** The mention of a word in a text. */
function mentionOf(word: string, text: string): Annotation {
  const start = text.indexOf(word);
  return annotation({ block: 0, start, end: start + word.length, text: word });
}

function sentence(word: string, text: string, lang: Block['lang'] = 'zh'): string {
  return sentenceAround(mentionOf(word, text), articleOf(text, lang));
}

describe('the sentence that a name is met in', () => {
  it.each([
    ['王', '一。王来了。三。', '王来了。'],
    ['一', '一。王来了。', '一。'],
    ['三', '一。王来了！ 三', '三'],
    ['他', '“你来。”他说。', '他说。'],
    ['你', '“你来吗？”他说。', '“你来吗？”'],
    ['王', '無。「王走了！」然後。', '「王走了！」'],
    ['王', '王', '王'],
  ])('of %s in %j is %j', (word, text, expected) => {
    expect(sentence(word, text)).toBe(expected);
  });

  it('is an English one in English text', () => {
    expect(sentence('Wang', 'One. Mr. Wang came. Three.', 'en')).toBe('Mr. Wang came.');
  });

  it('is cut around the name where it is longer than 300 characters', () => {
    const long = sentence('王', `${'前'.repeat(400)}王${'后'.repeat(400)}`);
    expect(long).toHaveLength(300);
    expect(long).toMatch(/^…前+王后+…$/);
    expect(sentence('王', `王${'后'.repeat(400)}`)).toMatch(/^王后{298}…$/);
  });

  it('always holds the name, whole, in 300 characters and one message', () => {
    const unit = fc.constantFrom(...'王一。！”」 𠮷'.split(/(?:)/u), '一二三四五六七八九十'.repeat(10));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), fc.string({ unit, maxLength: 20 }), (before, after) => {
        const text = `${before}名字${after}`;
        const mention = annotation({ block: 0, start: before.length, end: before.length + 2, text: '名字' });
        const met = metName(mention, PERSON, articleOf(text), 'zh-CN');
        expect(met.sentence).toContain('名字');
        expect(met.sentence.length).toBeLessThanOrEqual(300);
        expect(met.sentence).not.toMatch(/\p{Cs}/u);
        expect(v.is(messageSchemas.note, { met })).toBe(true);
      }),
    );
  });
});

describe('metName', () => {
  const article = { ...articleOf('唐納來了。'), headline: '标题', url: 'https://cn.nytimes.com/a/', date: null };
  const mention = mentionOf('唐納', '唐納來了。');

  it('tells the name as printed and in full, and the line in the interface’s language', () => {
    expect(metName(mention, PERSON, article, 'zh-TW')).toEqual({
      kind: 'person',
      text: '唐納',
      zh: '唐纳·文德尔',
      en: 'Dona Q. Wendell',
      description: '蘭迪亞政治人物，曾任外長',
      sentence: '唐納來了。',
      title: '标题',
      address: 'https://cn.nytimes.com/a/',
      date: null,
    });
    expect(metName(mention, PERSON, article, 'en').description).toBe('Politician of Landia; former foreign minister');
  });

  it('has the article’s own words of a name that the list does not have', () => {
    const inArticle = { apposition: '大学教授', first: { block: 0, start: 0, end: 2 } };
    const unlisted = card({ key: 'name:x', kind: 'person', name: wording('甲', '甲', '甲'), listed: false, inArticle });
    expect(metName(mention, unlisted, article, 'zh-CN')).toMatchObject({ zh: '甲', en: '', description: '大学教授' });
  });
});
