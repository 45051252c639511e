import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { found, linkPairs, linkText } from './linking.ts';

/** One paragraph with a link over one of its words. */
function linked(text: string, over: string, url: string): { readonly blocks: readonly Block[] } {
  const start = text.indexOf(over);
  const links = [{ start, end: start + over.length, url }];
  return { blocks: [{ id: 0, role: 'paragraph', lang: 'zh', text, links }] };
}

describe('the address of an article', () => {
  it('is a reason for whom it names', async () => {
    const url = 'https://cn.nytimes.com/world/20230302/lukashenko-visits/';
    const [mark] = await linkText('亚历山大·卢卡申科来访', { about: { url } });
    expect(mark?.evidence).toContainEqual({ code: 'english-in-address', value: 'lukashenko' });
  });

  it('of the English original is one too', async () => {
    const english = {
      url: 'https://www.nytimes.com/2023/03/02/world/lukashenko-visits.html',
      foundBy: 'switch',
    } as const;
    const [mark] = await linkText('亚历山大·卢卡申科来访', { about: { english } });
    expect(mark?.evidence).toContainEqual({ code: 'english-in-address', value: 'lukashenko' });
  });

  it('makes nobody appear whom the words do not name', async () => {
    const url = 'https://cn.nytimes.com/world/20230302/lukashenko-visits/';
    expect(await found('总统来访', { about: { url } })).toEqual([]);
  });

  it('is no reason when it only holds the letters', async () => {
    const url = 'https://cn.nytimes.com/world/20230302/xining-in-winter/';
    const [mark] = await linkText('习近平来访', { about: { url } });
    expect(mark?.evidence.map(({ code }) => code)).not.toContain('english-in-address');
  });
});

describe('a link in the text', () => {
  const text = '约翰·克里说，普京没有回应。';

  it('whose address names the person under it is a reason, with its place', async () => {
    const about = linked(text, '普京', 'https://www.nytimes.com/2023/02/01/world/putin-speech-war.html');
    const marks = await linkText(text, { about });
    expect(marks.find(({ entity }) => entity?.id === 'vladimir-putin')?.evidence).toContainEqual({
      code: 'english-in-address',
      value: 'putin',
      at: { block: 0, start: 7, end: 9 },
    });
    expect(marks.find(({ entity }) => entity?.id === 'kerry')?.evidence.map(({ code }) => code)).not.toContain(
      'english-in-address',
    );
  });

  it('is none where its address names somebody else', async () => {
    const about = linked(text, '普京', 'https://www.nytimes.com/2023/02/01/world/kerry-climate.html');
    const marks = await linkText(text, { about });
    for (const { evidence } of marks) expect(evidence.map(({ code }) => code)).not.toContain('english-in-address');
  });
});

describe('the date of an article', () => {
  const text = '纳丁·奥尔森(Nadine Olsen)说';

  it('speaks against people who were not yet born, or children', async () => {
    expect(await found('纳丁·奥尔森说', { about: { date: '2014-05-01' } })).not.toContain('纳丁·奥尔森=nadine-olsen');
    expect(await found('纳丁·奥尔森说', { about: { date: '2019-05-01' } })).not.toContain('纳丁·奥尔森=nadine-olsen');
  });

  it('speaks for nobody and against nobody later', async () => {
    expect(await found('纳丁·奥尔森说', { about: { date: '2040-05-01' } })).toContain('纳丁·奥尔森=nadine-olsen');
    expect(await found('江泽民说', { about: { date: '2024-05-01' } })).toContain('江泽民=jiang-zemin');
  });

  it('says nothing when it is not known', async () => {
    expect(await found(text, { about: { date: null } })).toContain('纳丁·奥尔森=nadine-olsen');
  });

  it('speaks against organizations that were not yet founded', async () => {
    expect(await found('阿里巴巴说', { about: { date: '1990-05-01' } })).not.toContain('阿里巴巴=alibaba');
    expect(await found('阿里巴巴说', { about: { date: '2005-05-01' } })).toContain('阿里巴巴=alibaba');
  });

  it('leaves the other of a family name: of two 奥尔森 the grown-up one', async () => {
    const marks = await found('沃尔特·奥尔森说。奥尔森笑了', { about: { date: '2010-05-01' } });
    expect(marks).toEqual(['沃尔特·奥尔森=walter-olsen', '奥尔森=walter-olsen']);
  });
});

describe('what else the article names', () => {
  it('is a reason: the country of somebody’s office', async () => {
    const marks = await linkText('俄罗斯总统弗拉基米尔·普京说');
    expect(marks[1]?.evidence).toContainEqual(expect.objectContaining({ code: 'related', value: '俄罗斯' }));
  });

  it('decides between people of one family name by their offices', async () => {
    const text = '鲍里斯·约翰逊与迈克·约翰逊见面。首相约翰逊先开口，议长约翰逊后开口。';
    expect(await found(text)).toEqual([
      '鲍里斯·约翰逊=boris-johnson',
      '迈克·约翰逊=mike-johnson',
      '约翰逊=boris-johnson',
      '约翰逊=mike-johnson',
    ]);
  });
});

describe('the English paragraph beside', () => {
  it('decides between people of one family name', async () => {
    const marks = await linkPairs([
      ['鲍里斯·约翰逊与迈克·约翰逊见面。', 'Boris Johnson met Mike Johnson.'],
      ['约翰逊说，天气很好。', 'The weather is fine, Mike Johnson said.'],
    ]);
    expect(marks.find(({ block, text }) => block === 2 && text === '约翰逊')?.entity?.id).toBe('mike-johnson');
  });

  it('licenses a family name that needs the full one', async () => {
    const [mark] = await linkPairs([['卢卡申科来访', 'Aleksandr Lukashenko came to visit.']]);
    expect(mark?.entity?.id).toBe('lukashenko');
  });

  it('is a reason with its place in the English', async () => {
    const [mark] = await linkPairs([['普京来访', 'Mr. Putin came.']]);
    expect(mark?.evidence).toContainEqual({
      code: 'english-in-pair',
      value: 'Putin',
      at: { block: 1, start: 4, end: 9 },
    });
  });

  it('is no reason where the word is part of a longer one', async () => {
    const [mark] = await linkPairs([['普京来访', 'The Putinists came.']]);
    expect(mark?.evidence.map(({ code }) => code)).not.toContain('english-in-pair');
  });
});
