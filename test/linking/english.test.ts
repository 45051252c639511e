import { describe, expect, it } from 'vitest';
import { lastNameOf } from '../../src/linking/english.ts';
import { link } from '../../src/linking/index.ts';
import type { Article } from '../../src/model/article.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { COMMON, inShort, listOf } from '../helpers/list.ts';
import { fixture } from './fixture.ts';

/** A bilingual article of pairs: Chinese first here, for the order does not matter. */
function bilingual(pairs: readonly (readonly [zh: string, en: string])[]): Article {
  const plain = plainArticle('', { url: null, date: '2023-03-02' }, fixture);
  const blocks = pairs.flatMap(([zh, en], index) => [
    { id: index * 2, role: 'paragraph', lang: 'zh', text: zh, pair: index * 2 + 1 } as const,
    { id: index * 2 + 1, role: 'paragraph', lang: 'en', text: en, pair: index * 2 } as const,
  ]);
  return { ...plain, view: 'bilingual', blocks };
}

async function found(pairs: readonly (readonly [string, string])[]): Promise<string[]> {
  const readEnglish = () => Promise.resolve({ kindOfName: () => null });
  return inShort(await link(bilingual(pairs), fixture, { readEnglish }));
}

describe('the English side of a bilingual page', () => {
  it('is marked for what the Chinese side names, by family name too', async () => {
    expect(await found([['亚历山大·卢卡申科来访', 'Mr. Lukashenko came to visit.']])).toEqual([
      '亚历山大·卢卡申科=lukashenko',
      'Lukashenko=lukashenko',
    ]);
  });

  it('is not marked where a word is part of another name', async () => {
    expect(await found([['约旦的作家', 'Jordan Peterson wrote from Jordan.']])).toEqual([
      '约旦=jordan',
      'Jordan=jordan',
    ]);
  });

  it('is not marked for single words that the Chinese side does not name', async () => {
    expect(await found([['他去散步', 'He walked in Jordan.']])).toEqual([]);
  });

  it('is evidence for the Chinese, with its place', async () => {
    const readEnglish = () => Promise.resolve({ kindOfName: () => null });
    const [annotation] = await link(bilingual([['普京来访', 'Mr. Putin came.']]), fixture, { readEnglish });
    expect(annotation?.evidence).toContainEqual({
      code: 'english-in-pair',
      value: 'Putin',
      at: { block: 1, start: 4, end: 9 },
    });
  });
});

describe('the family name in English', () => {
  it.each([
    ['习近平', 'Xi Jinping', 'Xi'],
    ['文在寅', 'Moon Jae-in', 'Moon'],
    ['马云', 'Jack Ma', 'Ma'],
    ['高市早苗', 'Sanae Takaichi', 'Takaichi'],
    ['弗拉基米尔·普京', 'Vladimir V. Putin', 'Putin'],
  ])('of %s is found in %s', (zh, en, family) => {
    const list = listOf(`- {id: a, kind: person, names: {zh: ${zh}, en: ${en}}, ${COMMON}}`);
    expect(lastNameOf(0, list)).toBe(family);
  });
});
