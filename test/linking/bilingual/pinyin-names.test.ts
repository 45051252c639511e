import { describe, expect, it } from 'vitest';
import { foundInPairs, linkPairs } from '../linking.ts';

/** People marked in the Chinese of a pair, with their English. */
async function people(zh: string, en: string): Promise<string[]> {
  const marks = await linkPairs([[zh, en]]);
  return marks.flatMap(({ block, text, name }) => (block === 0 && name !== undefined ? [`${text}=${name.en}`] : []));
}

describe('a name that the English beside spells is found', () => {
  it.each([
    ['in pinyin', '刘安宁住在楼上。', 'Liu Anning lives upstairs.', '刘安宁=Liu Anning'],
    ['in pinyin, family name last', '刘安宁住在楼上。', 'Anning Liu lives upstairs.', '刘安宁=Anning Liu'],
    ['in pinyin, of two characters', '邵宁住在楼上。', 'Shao Ning lives upstairs.', '邵宁=Shao Ning'],
    [
      'with a surname of two characters',
      '欧阳安宁住在楼上。',
      'Ouyang Anning lives upstairs.',
      '欧阳安宁=Ouyang Anning',
    ],
    ['in Korean romanization', '船长河敏浩住在楼上。', 'Captain Ha Min-ho lives upstairs.', '河敏浩=Ha Min-ho'],
    ['in Vietnamese', '吴怀商住在楼上。', 'Ngo Hoai Thuong lives upstairs.', '吴怀商=Ngo Hoai Thuong'],
    ['in Cantonese', '陈浩天住在楼上。', 'Chan Ho-tin lives upstairs.', '陈浩天=Chan Ho-tin'],
    ['in Taiwan’s romanization', '蔡国裕住在楼上。', 'Tsai Kuo-yu lives upstairs.', '蔡国裕=Tsai Kuo-yu'],
    ['with an English given name', '邵可欣的猫在楼上。', 'The cat of Vivian Shao is upstairs.', '邵可欣=Vivian Shao'],
    [
      'with an English given name, before a verb of saying',
      '邵可欣说好。',
      'Yes, Vivian Shao said.',
      '邵可欣=Vivian Shao',
    ],
    ['with a title before it', '刘安宁住在楼上。', 'Then Ms. Liu Anning went upstairs.', '刘安宁=Liu Anning'],
    ['at the end of the Chinese sentence', '住在楼上的是刘安宁。', 'Liu Anning lives upstairs.', '刘安宁=Liu Anning'],
    ['in traditional characters', '劉安寧住在樓上。', 'Liu Anning lives upstairs.', '劉安寧=Liu Anning'],
  ])('%s: %s', async (_, zh, en, expected) => {
    expect(await people(zh, en)).toEqual([expected]);
  });

  it('of two people, each with the own English, whatever the order', async () => {
    expect(await people('刘安宁和邵可欣的猫在楼上。', 'The cat of Vivian Shao and Liu Anning is upstairs.')).toEqual([
      '刘安宁=Liu Anning',
      '邵可欣=Vivian Shao',
    ]);
  });

  it('and known in paragraphs that have no English', async () => {
    const marks = await foundInPairs([
      ['刘安宁住在楼上。', 'Liu Anning lives upstairs.'],
      ['刘安宁的猫在楼下。', 'A cat is downstairs.'],
    ]);
    expect(marks.filter((mark) => mark === '刘安宁=person?Liu Anning')).toHaveLength(2);
  });
});

describe('no name is found', () => {
  it.each([
    ['where the English names nobody', '刘安宁住在楼上。', 'Somebody lives upstairs.'],
    ['where the English names somebody else', '今天路过很多人。', 'Peter Quimby passed by.'],
    ['where the English has a place of those syllables', '高安是一个城市。', 'The city lies far away.'],
    ['in ordinary words that begin with a surname', '白天他们都在家。', 'By day Walter Bai stays elsewhere.'],
  ])('%s: %s', async (_, zh, en) => {
    expect(await people(zh, en)).toEqual([]);
  });
});
