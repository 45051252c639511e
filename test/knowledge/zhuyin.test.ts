import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbered } from '../../src/knowledge/compile/reading-lexicon.ts';
import { toneMarked } from '../../src/knowledge/spelling.ts';
import { zhuyinOf } from '../../src/knowledge/zhuyin.ts';

/** The table of Mandarin's syllables, by initial; v is ü where it stands after n and l. */
const TABLE = `
a o e ai ei ao ou an en ang eng er
yi ya yo ye yai yao you yan yin yang ying yong
wu wa wo wai wei wan wen wang weng
yu yue yuan yun
ba bo bai bei bao ban ben bang beng bi bie biao bian bin bing bu
pa po pai pei pao pou pan pen pang peng pi pie piao pian pin ping pu
ma mo me mai mei mao mou man men mang meng mi mie miao miu mian min ming mu
fa fo fei fou fan fen fang feng fu
da de dai dei dao dou dan den dang deng dong di dia die diao diu dian ding du duo dui duan dun
ta te tai tao tou tan tang teng tong ti tie tiao tian ting tu tuo tui tuan tun
na ne nai nei nao nou nan nen nang neng nong ni nie niao niu nian nin niang ning nu nuo nuan nv nve
la le lai lei lao lou lan lang leng long li lia lie liao liu lian lin liang ling lu luo luan lun lv lve
ga ge gai gei gao gou gan gen gang geng gong gu gua guo guai gui guan gun guang
ka ke kai kao kou kan ken kang keng kong ku kua kuo kuai kui kuan kun kuang
ha he hai hei hao hou han hen hang heng hong hu hua huo huai hui huan hun huang
ji jia jie jiao jiu jian jin jiang jing jiong ju jue juan jun
qi qia qie qiao qiu qian qin qiang qing qiong qu que quan qun
xi xia xie xiao xiu xian xin xiang xing xiong xu xue xuan xun
zhi zha zhe zhai zhei zhao zhou zhan zhen zhang zheng zhong zhu zhua zhuo zhuai zhui zhuan zhun zhuang
chi cha che chai chao chou chan chen chang cheng chong chu chua chuo chuai chui chuan chun chuang
shi sha she shai shei shao shou shan shen shang sheng shu shua shuo shuai shui shuan shun shuang
ri re rao rou ran ren rang reng rong ru rua ruo rui ruan run
zi za ze zai zei zao zou zan zen zang zeng zong zu zuo zui zuan zun
ci ca ce cai cao cou can cen cang ceng cong cu cuo cui cuan cun
si sa se sai sao sou san sen sang seng song su suo sui suan sun
`
  .trim()
  .split(/\s+/);

const syllables = TABLE.flatMap((letters) => [0, 1, 2, 3, 4].map((tone) => `${letters}${tone}`));

describe('zhuyin of a syllable', () => {
  it('is there for every syllable of Mandarin with every tone, and no two have the same', () => {
    expect(TABLE.length).toBeGreaterThan(400);
    const all = syllables.map((syllable) => zhuyinOf(syllable));
    expect(syllables.filter((_, index) => all[index] === null)).toEqual([]);
    expect(new Set(all).size).toBe(syllables.length);
    for (const zhuyin of all) expect(zhuyin).toMatch(/^˙?[\u3105-\u3129]{1,3}[ˊˇˋ]?$/);
  });

  it.each([
    ['wang2', 'ㄨㄤˊ'],
    ['yi4', 'ㄧˋ'],
    ['xi2', 'ㄒㄧˊ'],
    ['jin4', 'ㄐㄧㄣˋ'],
    ['ping2', 'ㄆㄧㄥˊ'],
    ['shi2', 'ㄕˊ'],
    ['si1', 'ㄙ'],
    ['er3', 'ㄦˇ'],
    ['yuan2', 'ㄩㄢˊ'],
    ['xue2', 'ㄒㄩㄝˊ'],
    ['lv4', 'ㄌㄩˋ'],
    ['jiu3', 'ㄐㄧㄡˇ'],
    ['gui4', 'ㄍㄨㄟˋ'],
    ['dun4', 'ㄉㄨㄣˋ'],
    ['zhong1', 'ㄓㄨㄥ'],
    ['xiong2', 'ㄒㄩㄥˊ'],
    ['weng1', 'ㄨㄥ'],
    ['de0', '˙ㄉㄜ'],
  ])('of %s is %s', (syllable, zhuyin) => {
    expect(zhuyinOf(syllable)).toBe(zhuyin);
  });

  it('is none for what is no syllable', () => {
    for (const other of ['', '4', 'ma', 'ma5', 'xx1', 'bv1', 'zhong', 'Ma1', 'mǎ', 'ma1ma1']) {
      expect(zhuyinOf(other)).toBeNull();
    }
    const known = new Set(syllables);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abeginouvxzh14'), maxLength: 6 }), (text) => {
        const zhuyin = zhuyinOf(text);
        if (zhuyin !== null && known.has(text)) expect(zhuyin).not.toBe('');
        if (!/^[a-z]+[0-4]$/.test(text)) expect(zhuyin).toBeNull();
      }),
    );
  });
});

describe('a tone mark', () => {
  it('and a number say the same, for every syllable and tone', () => {
    expect(syllables.filter((syllable) => numbered(toneMarked(syllable)) !== syllable)).toEqual([]);
  });

  it.each([
    ['lv4', 'lǜ'],
    ['lve4', 'lüè'],
    ['gui4', 'guì'],
    ['jiu3', 'jiǔ'],
    ['ou1', 'ōu'],
    ['hao3', 'hǎo'],
    ['xiong2', 'xióng'],
    ['yuan2', 'yuán'],
    ['er4', 'èr'],
    ['de0', 'de'],
  ])('of %s stands as in %s', (syllable, marked) => {
    expect(toneMarked(syllable)).toBe(marked);
  });

  it('makes what has none, or a wrong letter, no syllable', () => {
    for (const other of ['', 'shan4', 'xx', 'shàng4', '山', 'shàn yú']) expect(numbered(other)).toBeNull();
  });
});
