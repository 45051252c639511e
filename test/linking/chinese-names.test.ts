import { describe, expect, it } from 'vitest';
import { found, linkText } from './linking.ts';

describe('an unlisted Chinese name is found', () => {
  it.each([
    ['behind a calling, before a verb of saying', '教授高安宁说', '高安宁'],
    ['behind a calling, before a comma', '经济学家陆明哲，在北京教书', '陆明哲'],
    ['behind a private calling, in the middle of a clause', '村民赵玉兰的果园被淹了', '赵玉兰'],
    ['behind a word of kinship', '她的丈夫孙志远曾在那里工作', '孙志远'],
    ['behind 名叫', '一个名叫何满囤的人', '何满囤'],
    ['behind an age', '35岁的钱美玲在店里', '钱美玲'],
    ['before an age', '钱美玲，35岁，住在楼上', '钱美玲'],
    ['before an age in words and brackets', '钱美玲(现年三十五岁)住在楼上', '钱美玲'],
    ['before （音）', '邻居庄可心（音）没有回应', '庄可心'],
    ['before （化名）', '梁晓薇（化名）在电话里哭了', '梁晓薇'],
    ['before a place in a photograph', '钱美玲（左）与母亲', '钱美玲'],
    ['of two characters', '教授高宁说', '高宁'],
    ['with a surname of two characters', '作家欧阳若水说', '欧阳若水'],
    ['with a surname of two characters and one more', '作家司马青说', '司马青'],
    ['of a Korean', '导演裴秀雅说', '裴秀雅'],
    ['of a Japanese, of four characters', '作家佐藤健一说', '佐藤健一'],
    ['at the beginning, where somebody is introduced', '何满囤是一名木匠。何满囤说', '何满囤'],
    ['where 先生 stands with the surname elsewhere', '陆明哲回到了村里。陆先生在那里长大。', '陆明哲'],
    ['with a surname that begins everyday words, behind an age', '18岁的包明哲还在上学', '包明哲'],
    ['with such a surname, between a calling and a verb', '父亲包立业说', '包立业'],
    ['with such a surname, before （音）', '邻居花可心（音）没有回应', '花可心'],
    ['in traditional characters', '教授陸明哲說', '陸明哲'],
  ])('%s: %s', async (_, text, name) => {
    expect(await found(text)).toContain(`${name}=person?`);
  });

  it('in a row with others that show themselves', async () => {
    expect(await found('教授高安宁、陆明哲和项东升到场')).toEqual([
      '高安宁=person?',
      '陆明哲=person?',
      '项东升=person?',
    ]);
  });

  it.each(['到场的有三人：何满囤、赵玉兰和项东升。', '到场的包括何满囤、赵玉兰和项东升。'])(
    'in a row of three without any other sign: %s',
    async (text) => {
      expect(await found(text)).toEqual(['何满囤=person?', '赵玉兰=person?', '项东升=person?']);
    },
  );

  it('in the whole article once it is found', async () => {
    expect(await found('高安宁的书卖得不错\n教授高安宁说')).toEqual(['高安宁=person?', '高安宁=person?']);
  });

  it('with its shape as the reason, and no entity', async () => {
    const [mark] = await linkText('教授高安宁说');
    expect(mark).toMatchObject({ entity: null, certainty: 'unlisted', how: 'shape' });
    expect(mark?.name).toMatchObject({ zh: '高安宁', en: '', first: { block: 0, start: 2, end: 5 } });
  });

  it('with （音） as the reason where it stands behind', async () => {
    const [mark] = await linkText('邻居庄可心（音）没有回应');
    expect(mark?.evidence.map(({ code }) => code)).toContain('phonetic');
  });
});

describe('no Chinese name is found', () => {
  it.each([
    ['a title and a verb', '总统谈到了关税'],
    ['a title of somebody, and a verb that begins with a surname', '特朗普总统谈论关税'],
    ['a calling and a word that begins with a surname', '教授文明地拒绝了'],
    ['a calling and another calling', '作家马上动身'],
    ['an everyday word behind a calling', '学生高兴地回家'],
    ['another, behind kinship', '父亲安排了一切'],
    ['a verb with 白', '老师明白这一点'],
    ['金 in 金融', '投资者金融素养'],
    ['a noun that begins with a surname', '工人方面没有回应'],
    ['an adverb that begins with a surname', '居民连夜撤离'],
    ['a place in the year', '农民夏天种田，工人冬天上工'],
    ['an age without anybody', '35岁的时候'],
    ['a number of people', '三名学生和五名教师于周一离开'],
    ['a row of things', '苹果、香蕉和葡萄'],
    ['a row of family words', '父亲、母亲和孩子'],
    ['a verb behind 名叫', '他取名叫做什么'],
    ['two words over a border', '记者向来谨慎'],
    ['words behind an age that begin with a rare surname', '24岁的时尚博主和35岁的花店老板'],
    ['such words between a calling and a verb', '律师包揽了一切，母亲时常说，导演封闭了片场'],
  ])('in %s: %s', async (_, text) => {
    const marks = await found(text);
    expect(marks.filter((mark) => mark.includes('=person?'))).toEqual([]);
  });

  it('in a longer verb of saying: the name ends before it', async () => {
    expect(await found('教授汪涛认为')).toEqual(['汪涛=person?']);
    expect(await found('教授廖补充说')).not.toContain('廖补充=person?');
  });

  it('where the word behind begins with its last character: 李涵|正在', async () => {
    expect(await found('学生李涵说，天很冷。李涵正在准备考试。')).toEqual(['李涵=person?', '李涵=person?']);
  });

  it('where the word behind a listed name would be cut: 马云|一直', async () => {
    expect(await found('创始人马云一直没有露面')).toEqual(['马云=jack-ma']);
  });

  it('in the family names of two: 潘|张|夫妇', async () => {
    expect(await found('房东潘张夫妇没有来')).not.toContain('潘张=person?');
  });

  it('where the name is the list’s: a common name with its cue', async () => {
    expect(await found('总理李强说')).toEqual(['李强=li-qiang']);
  });

  it('but a private person of a famous name is somebody else', async () => {
    const marks = await found('农民马云说，今年雨水多');
    expect(marks).not.toContain('马云=jack-ma');
  });
});
