import { describe, expect, it } from 'vitest';
import { found, linkText } from './linking.ts';

describe('a name with a middle dot ends and begins', () => {
  it.each([
    ['behind a calling and before a verb', '经济学家安塔纳斯·贝尔泽利斯说', '安塔纳斯·贝尔泽利斯'],
    ['at both ends of the text', '安塔纳斯·贝尔泽利斯', '安塔纳斯·贝尔泽利斯'],
    ['behind 和 and before 的', '他和安娜·贝尔泽利斯的书', '安娜·贝尔泽利斯'],
    ['before a title', '埃尔莎·温特海姆教授', '埃尔莎·温特海姆'],
    ['before an adverb', '埃尔莎·温特海姆周一说', '埃尔莎·温特海姆'],
    ['before an ordinary word of transliteration characters', '戴维·温特海姆特别指出', '戴维·温特海姆'],
    ['before a verb that begins with one', '罗伯特·费尔德曼介绍说', '罗伯特·费尔德曼'],
    ['before a place', '卡特里娜·莫罗在东京', '卡特里娜·莫罗'],
    ['with three parts', '作家玛丽亚·何塞·阿尔瓦雷斯说', '玛丽亚·何塞·阿尔瓦雷斯'],
    ['with an initial', '作家乔治·W·费尔德曼说', '乔治·W·费尔德曼'],
    ['with an initial at the beginning', '作家J·埃尔德里奇说', 'J·埃尔德里奇'],
    ['with a hyphen', '作家玛尔塔·罗德里格斯-阿尔瓦雷斯说', '玛尔塔·罗德里格斯-阿尔瓦雷斯'],
    ['with a family name of one Chinese character', '律师艾米莉·张说', '艾米莉·张'],
    ['with another dot', '经济学家安塔纳斯•贝尔泽利斯说', '安塔纳斯•贝尔泽利斯'],
    ['with Taiwan’s dot', '經濟學家安塔納斯‧貝爾澤利斯說', '安塔納斯‧貝爾澤利斯'],
    ['inside quotation marks', '“安塔纳斯·贝尔泽利斯”', '安塔纳斯·贝尔泽利斯'],
    ['as that of a junior', '小罗伯特·费尔德曼说', '小罗伯特·费尔德曼'],
  ])('%s: %s', async (_, text, name) => {
    expect(await found(text)).toContain(`${name}=person?`);
  });

  it('between two names that only a word joins', async () => {
    expect(await found('史蒂夫·贝尔泽利斯和比尔·温特海姆')).toEqual([
      '史蒂夫·贝尔泽利斯=person?',
      '比尔·温特海姆=person?',
    ]);
  });

  it('between two names in a row', async () => {
    expect(await found('安娜·贝尔泽利斯、比尔·温特海姆')).toEqual(['安娜·贝尔泽利斯=person?', '比尔·温特海姆=person?']);
  });

  it('alike wherever it stands in an article', async () => {
    const marks = await linkText('安娜·贝尔泽利斯说\n记者问安娜·贝尔泽利斯为何来\n安娜·贝尔泽利斯正在路上');
    expect(marks.map(({ text }) => text)).toEqual(Array(3).fill('安娜·贝尔泽利斯'));
  });
});

describe('its parts later', () => {
  it('stand for the person: the family name and the given name', async () => {
    const marks = await linkText('安塔纳斯·贝尔泽利斯来访。贝尔泽利斯说。安塔纳斯也笑了。');
    expect(marks.map(({ text, name }) => [text, name?.zh])).toEqual([
      ['安塔纳斯·贝尔泽利斯', '安塔纳斯·贝尔泽利斯'],
      ['贝尔泽利斯', '安塔纳斯·贝尔泽利斯'],
      ['安塔纳斯', '安塔纳斯·贝尔泽利斯'],
    ]);
  });

  it('stand for whom was named last, where two share one', async () => {
    const marks = await linkText('安娜·贝尔泽利斯来了。贝尔泽利斯说。\n比尔·贝尔泽利斯也来了。贝尔泽利斯说。');
    const names = marks.filter(({ text }) => text === '贝尔泽利斯').map(({ name }) => name?.zh);
    expect(names).toEqual(['安娜·贝尔泽利斯', '比尔·贝尔泽利斯']);
  });

  it('stand before the full name too', async () => {
    expect(await found('贝尔泽利斯辞职\n总理安塔纳斯·贝尔泽利斯昨天辞职。')).toEqual([
      '贝尔泽利斯=person?',
      '安塔纳斯·贝尔泽利斯=person?',
    ]);
  });

  it('are not torn from a longer name', async () => {
    const marks = await linkText('安娜·约翰来了。约翰逊没有来。');
    expect(marks.map(({ text }) => text)).not.toContain('约翰');
  });
});

describe('a middle dot names nobody', () => {
  it.each([
    ['in the name of a ship', '“亚伯拉罕·温特海姆”号启航'],
    ['in the name of an airport', '罗伯特·费尔德曼国际机场'],
    ['in the name of a prize', '埃尔莎·温特海姆奖'],
    ['between words', '春天·花园'],
    ['alone', '·'],
    ['at an end', '他说·'],
    ['in book marks', '《安娜·贝尔泽利斯》'],
  ])('%s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('is a listed person’s where the list has the name', async () => {
    expect(await found('迈克·约翰逊说')).toEqual(['迈克·约翰逊=mike-johnson']);
  });

  it('is somebody else’s with a longer family name than the list’s', async () => {
    expect(await found('作家约翰·克里斯说')).toEqual(['约翰·克里斯=person?']);
  });
});
