import { describe, expect, it } from 'vitest';
import { mainCountryOf, storyOf } from '../../src/linking/story.ts';
import { fixture } from './fixture.ts';
import { found, linkText } from './linking.ts';

/** Entities by how often an article names them, for ids. */
function presentOf(counts: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(counts).map(([id, count]) => [indexOf(id), count]));
}

function indexOf(id: string): number {
  const index = fixture.indexOf(id);
  if (index === null) throw new Error(`the fixture has no entry ${id}`);
  return index;
}

function mainOf(counts: Readonly<Record<string, number>>): string | null {
  const main = mainCountryOf(storyOf(presentOf(counts), fixture));
  return main === null ? null : fixture.entity(main).entry.id;
}

describe('the countries of a story', () => {
  it('are none where nothing of any is named', () => {
    expect(storyOf(new Map(), fixture).size).toBe(0);
    expect(mainOf({ lukashenko: 3, tiktok: 1 })).toBeNull();
  });

  it.each([
    ['is the one that is named', { japan: 1 }, 'japan'],
    ['is the one that is named oftener', { japan: 1, china: 3 }, 'china'],
    ['is told by its capital', { tokyo: 1 }, 'japan'],
    ['is told by who serves it', { 'xi-jinping': 1 }, 'china'],
    ['is rather the one that is named than the one of somebody who is', { 'xi-jinping': 1, japan: 1 }, 'japan'],
    ['is told by many of its people against one mention', { 'xi-jinping': 1, beijing: 2, japan: 1 }, 'china'],
  ])('the main one %s', (_, counts, expected) => {
    expect(mainOf(counts)).toBe(expected);
  });

  it('are not told by one thing that is named again and again', () => {
    expect(mainOf({ tokyo: 40, china: 3 })).toBe('china');
  });

  it('are not told by parties and bodies that many countries have: the story tells whose those are', () => {
    expect(storyOf(presentOf({ labour: 2, 'us-congress': 1 }), fixture).size).toBe(0);
  });

  it('of which two weigh alike is the same one whatever the order in which they are named', () => {
    const counts = presentOf({ japan: 1, china: 1 });
    const turned = new Map([...counts].reverse());
    expect(mainCountryOf(storyOf(counts, fixture))).toBe(mainCountryOf(storyOf(turned, fixture)));
  });
});

describe('a party is that of the story', () => {
  it.each([
    ['by its country', '澳大利亚选举：工党领先', '工党=labor'],
    ['by another country', '英国选举：工党领先', '工党=labour'],
    ['by a person of the country', '鲍里斯·约翰逊败选，工党上台', '工党=labour'],
    ['by the country that is named oftener', '英国，英国，英国与澳大利亚：工党领先', '工党=labour'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toContain(expected);
  });

  it('and of no listed country where the story is another’s', async () => {
    const marks = await found('荷兰选举：工党领先');
    expect(marks.filter((mark) => /=(?:labor|labour)$/.test(mark))).toEqual([]);
  });

  it('unless its own country stands in its name', async () => {
    expect(await found('荷兰报纸报道了英国工党的大会')).toContain('英国工党=labour');
  });
});

describe('a body alone is that of the story', () => {
  it.each([
    ['by the country before it', '中国的立场没有变化，外交部说', '外交部=mfa'],
    [
      'by the country before it in the block, not by the article’s other one',
      '美国，美国，美国。\n中国说，财政部会处理',
      '财政部=china-treasury',
    ],
    ['by the main country in a block that names none', '美国，美国与中国。\n财政部会处理', '财政部=us-treasury'],
    ['by who serves the country', '习近平出访。外交部说', '外交部=mfa'],
    ['a rare one by whose country has one', '中国与美国：众议院通过法案', '众议院=us-house'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toContain(expected);
  });

  it('and nobody’s where the list has no such body of that country', async () => {
    expect(await found('荷兰的立场没有变化，外交部说')).toEqual(['荷兰=netherlands']);
  });

  it('and nobody’s without a story', async () => {
    expect(await found('外交部说')).toEqual([]);
  });

  it('with the country as its reason', async () => {
    const marks = await linkText('中国的立场没有变化，外交部说');
    expect(marks[1]).toMatchObject({ text: '外交部', how: 'body' });
    expect(marks[1]?.evidence).toContainEqual({ code: 'country-of-article', value: '中国' });
  });
});

describe('a body named in full', () => {
  it.each([
    ['one that the list has', '荷兰，荷兰，荷兰：美国国会的决定', '美国国会'],
    ['one that is put together', '荷兰，荷兰，荷兰：德国国防部的决定', '德国国防部'],
    ['a party', '荷兰，荷兰，荷兰：英国工党的决定', '英国工党'],
  ])('is sure, whatever the story is about: %s', async (_, text, printed) => {
    const mark = (await linkText(text)).find((each) => each.text === printed);
    expect(mark?.certainty).toBe('sure');
  });
});
