import { describe, expect, it } from 'vitest';
import { found, linkText } from './linking.ts';

describe('a ruler with a number is found', () => {
  it.each([
    ['behind a title', '沙皇尼古拉二世退位', '尼古拉二世'],
    ['without a title', '伊丽莎白二世去世', '伊丽莎白二世'],
    ['with a number of two characters', '教皇利奥十三世去世', '利奥十三世'],
    ['with a name of two parts', '教皇约翰·保罗二世去世', '约翰·保罗二世'],
  ])('%s: %s', async (_, text, name) => {
    const marks = await linkText(text);
    expect(marks).toEqual([expect.objectContaining({ text: name, kind: 'person', certainty: 'unlisted' })]);
  });

  it.each(['二十世纪的音乐', '三世同堂的家庭', '这家店传了二世', '他活了一世人'])('not in %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('a name in Latin letters is found', () => {
  it.each([
    ['behind a calling', '歌手Lila Hart发布新专辑', 'Lila Hart=person?Lila Hart'],
    ['behind a title, with a particle', '导演Jan van Holt说', 'Jan van Holt=person?Jan van Holt'],
    ['with an accent', '演员Zoë Brandt说', 'Zoë Brandt=person?Zoë Brandt'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual([expected]);
  });

  it('as a listed person’s, where the list has the English', async () => {
    expect(await found('总统Vladimir Putin说')).toEqual(['Vladimir Putin=vladimir-putin']);
  });

  it.each([
    ['a word', '他用iPhone打电话'],
    ['a title of a song', '她唱了Blue River Song'],
    ['an acronym behind a calling', '律师AI工具'],
    ['one word behind a calling', '歌手Lila发布新专辑'],
  ])('not in %s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('a foreign name of one part', () => {
  it('is found behind a calling', async () => {
    expect(await found('邻居贝尔泽利斯说')).toEqual(['贝尔泽利斯=person?']);
  });

  it('is the person whom the article names in full', async () => {
    expect(await found('鲍里斯·约翰逊来了。约翰逊说。')).toEqual([
      '鲍里斯·约翰逊=boris-johnson',
      '约翰逊=boris-johnson',
    ]);
  });
});
