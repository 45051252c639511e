import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/article.ts';
import { found, inShort, linkText } from './linking.ts';

describe('a chain of one-character countries is read', () => {
  it.each([
    ['before a word for relations', '中俄关系加深', ['中=china', '俄=russia']],
    ['at a border of the sentence', '对话之外，美中竞争加剧', ['美=united-states', '中=china']],
    ['in brackets', '（在俄乌之间）调解', ['俄=russia', '乌=ukraine']],
    ['of three that a number counts', '中美俄三国会谈', ['中=china', '美=united-states', '俄=russia']],
    ['of four', '美日韩澳四国发表声明', ['美=united-states', '日=japan', '韩=south-korea', '澳=australia']],
    ['of two before 两国', '日韩两国重启对话', ['日=japan', '韩=south-korea']],
    ['of two before 双方', '印巴双方同意停火', ['印=india', '巴=pakistan']],
    ['with pause marks', '中、美、俄三国', ['中=china', '美=united-states', '俄=russia']],
    ['with pause marks behind a verb', '他谈中、美、俄三国的分歧', ['中=china', '美=united-states', '俄=russia']],
    ['with Europe in it', '美中欧会谈', ['美=united-states', '中=china', '欧=europe']],
    ['of a pair that is always in the news', '巴以冲突持续', ['巴=palestine', '以=israel']],
    ['of the same pair the other way round', '以巴问题', ['以=israel', '巴=palestine']],
    [
      'in traditional characters',
      '中國與烏克蘭，俄烏戰爭',
      ['中國=china', '烏克蘭=ukraine', '俄=russia', '烏=ukraine'],
    ],
    ['in a headline without any other word', '美日韩峰会', ['美=united-states', '日=japan', '韩=south-korea']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('with a mark for each character, and the whole chain as the reason', async () => {
    const [first, second] = await linkText('中俄关系');
    expect(first).toMatchObject({ start: 0, end: 1, how: 'abbreviation', certainty: 'sure' });
    expect(second).toMatchObject({ start: 1, end: 2, how: 'abbreviation', certainty: 'sure' });
    expect(first?.evidence[0]).toEqual({ code: 'chain', value: '中俄', at: { block: 0, start: 0, end: 2 } });
  });

  it('never twice of one country', async () => {
    expect(await found('中华两国')).toEqual([]);
  });
});

describe('a prefix before one character makes it a country', () => {
  it.each([
    ['驻, with the ambassador', '驻华大使', ['华=china']],
    ['访', '他计划下月访日', ['日=japan']],
    ['赴', '数百名学生赴美留学', ['美=united-states']],
    ['对, with a policy', '他谈到对华政策', ['华=china']],
    ['反', '街上的反俄情绪', ['俄=russia']],
    ['亲', '亲俄武装', ['俄=russia']],
    ['援', '国会通过援乌法案', ['乌=ukraine']],
    ['涉', '涉港法案', ['港=hong-kong']],
    ['在', '在华外国人', ['华=china']],
    ['旅', '旅日作家', ['日=japan']],
    ['离', '她昨晚离港', ['港=hong-kong']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expect.arrayContaining(expected));
  });

  it('on both sides: the country before the prefix too', async () => {
    expect(await found('美对华政策')).toEqual(['美=united-states', '华=china']);
    expect(await found('中国驻美大使')).toEqual(['中国=china', '美=united-states']);
    expect(await found('日驻华大使')).toEqual(['日=japan', '华=china']);
  });

  it('is named as the reason', async () => {
    const [annotation] = await linkText('驻华大使');
    expect(annotation?.evidence[0]).toMatchObject({ code: 'prefix', value: '驻', at: { start: 0, end: 1 } });
  });
});

describe('a suffix behind one character makes it a country', () => {
  it.each([
    ['中方, where China is named', '中国说，中方反对', ['中国=china', '中=china']],
    ['美军, where the United States are', '美国在撤军。美军说', ['美国=united-states', '美=united-states']],
    ['俄媒, where Russia is', '俄罗斯方面沉默，俄媒却在报道', ['俄罗斯=russia', '俄=russia']],
    ['港府, where Hong Kong is', '香港下雨，港府停课', ['香港=hong-kong', '港=hong-kong']],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('only if the article names that country', async () => {
    expect(await found('乌方没有回应')).toEqual([]);
  });

  it('only if the two do not belong to other words: 法方|向, 中方|言', async () => {
    expect(await found('法国的司法方向')).toEqual(['法国=france']);
    expect(await found('中国的其中方言')).toEqual(['中国=china']);
  });
});

describe('a character that several countries share', () => {
  it.each([
    ['is the one that the article names', '巴基斯坦与中国：中巴边境', '巴=pakistan'],
    ['is the one that it names oftener', '巴勒斯坦，巴勒斯坦，巴基斯坦：中巴边境', '巴=palestine'],
    ['is told by its neighbour where the article names none', '印巴两国', '巴=pakistan'],
    ['is told by its neighbour, the other way too', '巴以和谈', '巴=palestine'],
    ['is the usual one where nothing else tells', '美伊紧张关系', '伊=iran'],
    ['is the other one where the article names that', '伊拉克总理来访，美伊关系改善', '伊=iraq'],
    ['is the usual one, of three', '新加两国', '新=singapore'],
    ['is the named one, of three', '新西兰与加拿大：新加两国', '新=new-zealand'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toContain(expected);
  });
});

describe('everyday characters are no countries', () => {
  it.each([
    ['中 is inside', '在采访中警告说'],
    ['中 is inside, before a character of another country', '人群中朝镜头挥手'],
    ['中 is inside, before 以', '在人群中以手势示意'],
    ['中 is inside a compound', '其中的问题'],
    ['中 is middle', '当中最好的'],
    ['中 before a verb', '书中警告读者'],
    ['以 is with', '以及白色的墙'],
    ['以 is in order to', '双方换俘，以换取停火'],
    ['以 is with, behind a verb', '他加以解释'],
    ['日 is a day', '3月5日英语考试'],
    ['日 is daily', '日新月异的城市'],
    ['日 is before long', '日前发布的报告'],
    ['法 is law', '法院的判决'],
    ['法 is law, behind a prefix', '抗法与执法'],
    ['法 is a manner', '反法西斯的歌'],
    ['美 is beautiful', '美好的一天，美丽的海滩'],
    ['美 is in dollars', '美元与英语'],
    ['德 is virtue', '德高望重的老人'],
    ['白 is white', '白色与新鲜'],
    ['港 is a harbour', '船离港口不远'],
    ['新 is new', '新政府与新老师'],
    ['华 is splendid', '华丽的服装与华人'],
    ['印 is to print', '打印与印刷'],
    ['朝 is towards', '他朝前走'],
    ['英 is brave', '英勇的消防员'],
    ['非 is not', '非常与除非'],
    ['来 and 在 are verbs', '他在意这件事，也来日方长'],
    ['对 is correct', '面对法官'],
    ['反 is on the contrary', '他反以为荣'],
    ['越 is more', '天气越来越热'],
  ])('%s: %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    ['中|美联储', '中美联储都在观望', '美联储'],
    ['美|国会', '美国会有所改变', '美国'],
    ['荷兰|语', '用荷兰语写成', '荷兰'],
    ['白|俄罗斯', '白俄罗斯与俄罗斯', '白'],
  ])('a longer word is not torn: %s', async (_, text, torn) => {
    const marks = await found(text);
    if (torn === '美国') expect(marks).toEqual(['美国=united-states']);
    else expect(marks.map((mark) => mark.split('=')[0])).not.toContain(torn);
  });

  it.each(['以美为首的盟国', '以俄为敌的人', '以中为主的球队'])('以 before a country is with: %s', async (text) => {
    expect(await found(text)).not.toContain('以=israel');
  });

  it('a family name is a person, not a country: 韩先生', async () => {
    expect(await found('韩先生在家')).toEqual(['韩=person?']);
  });

  it('even in an article about their countries', async () => {
    const marks = await found('中国和法国、德国、以色列都派了人。其中以德高望重的老人居多，法院中以年轻人居多。');
    expect(marks).toEqual(['中国=china', '法国=france', '德国=germany', '以色列=israel']);
  });
});

describe('a body behind one character', () => {
  it('is one organization with it: 美|财政部, 美|国会|议员', async () => {
    expect(await found('美财政部的声明')).toEqual(['美财政部=us-treasury']);
    expect(await found('美国会议员的助手')).toEqual(['美国会=us-congress']);
  });

  it('is none where the country and a verb stand: 美国|会', async () => {
    expect(await found('美国会后悔的')).toEqual(['美国=united-states']);
  });
});

describe('a country that begins a clause of a headline', () => {
  const inHeadline = async (headline: string, text: string): Promise<string[]> => {
    const blocks = [headline, text].map((zh, id): Block => {
      return { id, role: id === 0 ? 'headline' : 'paragraph', lang: 'zh', text: zh };
    });
    const all = await linkText(`${headline}\n${text}`, { about: { blocks } });
    return inShort(all.filter(({ block }) => block === 0));
  };

  it.each([
    ['is one before an office', '俄外长下周访问', '俄罗斯没有证实。', ['俄=russia']],
    ['is one behind a colon', '早报：美将恢复制裁', '美国官员这样说。', ['美=united-states']],
    ['is none where the article does not name it', '美将恢复制裁', '没有人证实。', []],
    ['is none before other words', '美将军旧照', '美国军人的照片。', []],
  ])('%s: %s', async (_, headline, text, expected) => {
    expect(await inHeadline(headline, text)).toEqual(expected);
  });
});
