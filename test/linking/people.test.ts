import { describe, expect, it } from 'vitest';
import { listOf } from './compiled.ts';
import { COMMON } from './fixture.ts';
import { found, linkText } from './linking.ts';

/** Somebody whose family name looks like a Chinese name, a president of one of two countries, and a place that has a mayor. */
const OTHERS = await listOf(`
- {id: honduras, kind: country, polity: member, names: {zh: 洪都拉斯, en: Honduras}, ${COMMON}}
- {id: cuba, kind: country, polity: member, names: {zh: 古巴, en: Cuba}, ${COMMON}}
- {id: xiomara-castro, kind: person, names: {zh: 希奥玛拉·卡斯特罗, en: Xiomara Castro}, ${COMMON}, family: {zh: 卡斯特罗},
   roles: [{title: {zh: 总统, en: president}, of: honduras, from: 2022-01-27, to: 2026-01-27}]}
- {id: emmanuel-macron, kind: person, names: {zh: 埃马纽埃尔·马克龙, en: Emmanuel Macron}, ${COMMON}, family: {zh: 马克龙, dominant: true}}
- {id: new-york-city, kind: place, names: {zh: 纽约, en: New York City}, aliases: [纽约市], type: city, ${COMMON}}
`);

describe('a family name', () => {
  it('stands for the person whom the article names in full, before the full name too', async () => {
    expect(await found('卢卡申科来访\n白俄罗斯总统亚历山大·卢卡申科说')).toEqual([
      '卢卡申科=lukashenko',
      '白俄罗斯=belarus',
      '亚历山大·卢卡申科=lukashenko',
    ]);
  });

  it('is nothing without a full name, unless the list says that it is enough', async () => {
    expect(await found('卢卡申科来访')).toEqual([]);
    expect(await found('普京来访')).toEqual(['普京=vladimir-putin']);
  });

  it('of two people is told by the full name before it', async () => {
    expect(await found('鲍里斯·约翰逊辞职。约翰逊说\n迈克·约翰逊当选。约翰逊说')).toEqual([
      '鲍里斯·约翰逊=boris-johnson',
      '约翰逊=boris-johnson',
      '迈克·约翰逊=mike-johnson',
      '约翰逊=mike-johnson',
    ]);
  });

  it('of two people is told by the title beside it', async () => {
    expect(await found('鲍里斯·约翰逊与迈克·约翰逊。首相约翰逊先开口')).toContain('约翰逊=boris-johnson');
  });

  it('that is enough by itself is a namesake’s in an article about one', async () => {
    const marks = await linkText('钢琴家伊万·普京昨天演出。普京弹得很好。');
    expect(marks.map(({ text, name }) => [text, name?.zh])).toContainEqual(['伊万·普京', '伊万·普京']);
  });

  it.each([
    ['in a regional form', '前總統川普的形象', ['川普=donald-trump']],
    ['with the given name of another region', '前總統唐纳德·川普出席', ['唐纳德·川普=donald-trump']],
    [
      'in a row with others',
      '普京、特朗普、习近平',
      ['普京=vladimir-putin', '特朗普=donald-trump', '习近平=xi-jinping'],
    ],
    ['behind an opening quotation mark', '“普京不来”', ['普京=vladimir-putin']],
  ])('is marked %s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    ['torn from a longer name', '约翰·克里去了克里姆林宫', ['约翰·克里=kerry']],
    ['of the wife: 夫人 behind it', '画送给普京夫人', []],
    ['of a building', '他住在特朗普大厦', []],
    ['of a doctrine', '特朗普主义', []],
    ['with another given name', '小唐纳德·特朗普说', ['小唐纳德·特朗普=person?']],
    ['of Taiwan’s form in mainland text', '四川普通话', []],
  ])('is not marked %s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('has the place of the full name as its reason', async () => {
    const [annotation] = await linkText('卢卡申科来访\n亚历山大·卢卡申科说');
    expect(annotation?.how).toBe('partial');
    expect(annotation?.evidence).toContainEqual({
      code: 'family-name',
      value: '亚历山大·卢卡申科',
      at: { block: 1, start: 0, end: 9 },
    });
  });

  it('has the office beside it as its reason', async () => {
    const marks = await linkText('鲍里斯·约翰逊辞职。首相约翰逊说');
    expect(marks[1]?.evidence).toContainEqual({
      code: 'office',
      value: '首相',
      at: { block: 0, start: 10, end: 12 },
    });
  });
});

describe('a family name that looks like a Chinese name', () => {
  const linked = (text: string): Promise<string[]> => found(text, { list: OTHERS });

  it('stands for the person of the list whose English the brackets give', async () => {
    expect(await linked('总统马克龙(Emmanuel Macron)说')).toEqual([
      '马克龙=emmanuel-macron',
      'Emmanuel Macron=emmanuel-macron',
    ]);
  });

  it('stands for somebody else where the brackets say so', async () => {
    expect(await linked('作家马克龙(Pierre Macron)说')).not.toContain('马克龙=emmanuel-macron');
  });

  it('is no unlisted name where a calling stands before it', async () => {
    expect(await linked('总统马克龙周二来访，总统马克龙说')).toEqual([
      '马克龙=emmanuel-macron',
      '马克龙=emmanuel-macron',
    ]);
  });
});

describe('a given name', () => {
  it('stands for the person whom the article names in full', async () => {
    const [, given] = await linkText('鲍里斯·约翰逊辞职。鲍里斯笑了');
    expect(given).toMatchObject({ text: '鲍里斯', entity: { id: 'boris-johnson' }, how: 'partial' });
    expect(given?.evidence.map(({ code }) => code)).toContain('part-of-name');
  });

  it('is nothing without the full name', async () => {
    expect(await found('鲍里斯笑了')).toEqual([]);
  });
});

describe('a common name', () => {
  it('needs a cue beside it', async () => {
    expect(await found('他叫李强的朋友')).toEqual(['李强=li-qiang']);
    expect(await found('总理李强出席')).toEqual(['李强=li-qiang']);
    expect(await found('李强调')).toEqual([]);
  });

  it('of somebody with an office is not a farmer’s', async () => {
    expect(await found('农民马云在田里')).not.toContain('马云=jack-ma');
    expect(await found('马云在田里')).toEqual(['马云=jack-ma']);
  });
});

describe('a family name behind a country and an office', () => {
  const linked = (text: string): Promise<string[]> => found(text, { list: OTHERS });

  it('is the one of the list who holds it at the date, in the rest of the article too', async () => {
    expect(await linked('洪都拉斯总统卡斯特罗拒绝\n在家乡，卡斯特罗很受欢迎')).toEqual([
      '洪都拉斯=honduras',
      '卡斯特罗=xiomara-castro',
      '卡斯特罗=xiomara-castro',
    ]);
  });

  it('is nobody where the office is another country’s, or another', async () => {
    expect(await linked('古巴总统卡斯特罗拒绝')).toEqual(['古巴=cuba']);
    expect(await linked('洪都拉斯前总理卡斯特罗拒绝')).toEqual(['洪都拉斯=honduras']);
    expect(await linked('希奥玛拉·卡斯特罗说\n古巴领导人卡斯特罗来访')).toEqual([
      '希奥玛拉·卡斯特罗=xiomara-castro',
      '古巴=cuba',
    ]);
  });

  it('is nobody before the term', async () => {
    const about = { date: '2015-06-01' };
    expect(await found('洪都拉斯总统卡斯特罗拒绝', { list: OTHERS, about })).toEqual(['洪都拉斯=honduras']);
  });
});

describe('a place before 长', () => {
  it('is the one whose office it is, without 市', async () => {
    expect(await found('前纽约市长说', { list: OTHERS })).toEqual(['纽约=new-york-city']);
    expect(await found('纽约市长期缺水', { list: OTHERS })).toEqual(['纽约市=new-york-city']);
  });
});

const hunSen = await listOf(`- {id: hun-sen, kind: person, names: {zh: 洪森, en: Hun Sen}, ${COMMON}}`);

describe('a name of two characters that begins with no surname', () => {
  it.each(['洪森说，天很冷', '最后离开的是洪森', '首相洪森来访', '他曾向洪森致敬', '国家主席洪森来访'])(
    'is the list’s: %s',
    async (text) => {
      expect(await found(text, { list: hunSen })).toEqual(['洪森=hun-sen']);
    },
  );

  it.each(['最后离开的是李洪森', '李洪森的书店开了', '他与张洪森同龄', '那天，王洪森没有来'])(
    'is somebody’s given name behind a surname: %s',
    async (text) => {
      expect(await found(text, { list: hunSen })).not.toContain('洪森=hun-sen');
    },
  );
});
