import { describe, expect, it } from 'vitest';
import { found, linkText } from './linking.ts';

describe('a family name of one character is marked', () => {
  it.each([
    ['before 先生, of somebody whom nothing names in full', '王先生没有回应', '王=person?'],
    ['before 女士', '据张女士介绍', '张=person?'],
    ['of two characters', '欧阳女士说', '欧阳=person?'],
    ['behind a function word', '她和李太太是邻居', '李=person?'],
    ['of a listed person whom the article names in full', '习近平出访。习主席说', '习=xi-jinping'],
    ['before a verb of saying at the beginning of a clause', '江泽民退休了。江说，天气很好', '江=jiang-zemin'],
    ['of a foreigner whose family name has one character', '特蕾莎·梅辞职。梅说，这是她的决定', '梅=theresa-may'],
    ['of an unlisted person whom the article names in full', '教授高安宁说，天很冷。高女士笑了', '高=person?'],
    ['behind 小', '教授高安宁说。小高认为不行', '高=person?'],
    ['behind 老', '教授陆明哲说。老陆认为不行', '陆=person?'],
    ['behind 小, though 小张 is in dictionaries', '教授张明哲说。小张认为不行', '张=person?'],
    ['before 教授, where the article names somebody of it', '学者张晓东说，天很冷。张教授笑了', '张=person?'],
    ['in traditional characters', '習近平出訪。習主席說', '習=xi-jinping'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toContain(expected);
  });

  it('as the person of that name who was named last', async () => {
    const marks = await linkText('教授高安宁说。高女士笑了。作家高远山说。高先生也笑了。');
    const names = marks.filter(({ text }) => text === '高').map(({ name }) => name?.zh);
    expect(names).toEqual(['高安宁', '高远山']);
  });

  it('as whom the office behind belongs to: 习|主席', async () => {
    const marks = await found('习近平与习仲文见面。习主席说');
    expect(marks[marks.length - 1]).toBe('习=xi-jinping');
  });

  it('with the full name’s place as its reason', async () => {
    const marks = await linkText('教授高安宁说。高女士笑了');
    expect(marks[1]).toMatchObject({ text: '高', how: 'partial', name: { zh: '高安宁' } });
    expect(marks[1]?.evidence).toContainEqual({
      code: 'family-name',
      value: '高安宁',
      at: { block: 0, start: 2, end: 5 },
    });
  });
});

describe('the family names of two before 夫妇', () => {
  it('are each marked, as those who are named side by side', async () => {
    const marks = await found('教授高安宁和陆明哲说，店主陆有田也说。周末，高陆夫妇回家了。');
    expect(marks).toEqual(['高安宁=person?', '陆明哲=person?', '陆有田=person?', '高=person?', '陆=person?']);
    const names = (await linkText('教授高安宁和陆明哲说。\n店主陆有田也说。高陆夫妇回家了。')).map(
      ({ name }) => name?.zh,
    );
    expect(names.slice(3)).toEqual(['高安宁', '陆明哲']);
  });

  it('are none where the article names only one of them, or has both as one name', async () => {
    expect(await found('教授高安宁说。高陆夫妇回家了。')).toEqual(['高安宁=person?']);
    expect(await found('教授高宁说，天很冷。作家宁远山说。高宁夫妇没有来。')).toEqual([
      '高宁=person?',
      '宁远山=person?',
      '高宁=person?',
    ]);
  });
});

describe('a character is no family name', () => {
  it.each([
    ['before 教授, where nobody of the name is known', '张教授没有来'],
    ['before a verb, where nobody of the name is known', '江说不清楚'],
    ['inside a word before 先生', '老先生与盲人先生'],
    ['in a word: 高|老师 of 最高', '水平最高老师的班'],
    ['in a row of courtesies', '女士们、先生们'],
    ['in 方先生 of 对方先生', '双方先生了气'],
  ])('%s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('where the same character is a part of another word, in an article about somebody of the name', async () => {
    const marks = await found('江泽民退休了。江水上涨，长江说来就来的洪水。');
    expect(marks).toEqual(['江泽民=jiang-zemin']);
  });

  it('of a listed person before 夫人: she is somebody else', async () => {
    const marks = await found('习近平出访。习夫人没有来');
    expect(marks).toEqual(['习近平=xi-jinping']);
  });
});
