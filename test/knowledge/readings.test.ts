import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownNames } from '../../src/knowledge/compile/division.ts';
import { readReadings } from '../../src/knowledge/compile/reading-lexicon.ts';
import { resolveReading } from '../../src/knowledge/compile/readings.ts';
import type { Reading } from '../../src/knowledge/knowledge.ts';
import { openKnowledge } from '../../src/knowledge/reader.ts';
import type { Entry } from '../../src/knowledge/schema.ts';
import { writeReading } from '../../src/knowledge/spelling.ts';
import { ROOT } from '../../tools/knowledge/inputs.ts';
import { country, organization, person, place } from '../background/fake-knowledge.ts';
import { compiled, ENTRIES, expectOne, lineIn, problemsOf, sources } from './fixture.ts';

const file = 'src/knowledge/lexicon/readings.yaml';
const { lexicon, problems } = readReadings(file, readFileSync(join(ROOT, file), 'utf8'));

const KINDS = { person, country, organization, place };
const NAMES = knownNames(
  [
    country({ id: 'cn', names: { zh: '中国', en: 'China' } }),
    country({ id: 'kp', names: { zh: '朝鲜', en: 'North Korea' } }),
  ],
  [],
);

function readingOf(zh: string, kind: keyof typeof KINDS): Reading | null {
  const entry: Entry = KINDS[kind]({ id: 'x', names: { zh, en: 'X' } });
  const { spoken, doubts } = resolveReading(entry, lexicon, NAMES);
  expect(doubts).toEqual([]);
  return spoken === null ? null : writeReading(zh, spoken);
}

describe('the readings that are checked in', () => {
  it('have no problems of their own', () => {
    expect(problems).toEqual([]);
  });

  it.each([
    ['王毅', 'Wáng Yì'],
    ['习近平', 'Xí Jìnpíng'],
    ['单伟建', 'Shàn Wěijiàn'],
    ['仇和', 'Qiú Hé'],
    ['解振华', 'Xiè Zhènhuá'],
    ['盖叫天', 'Gě Jiàotiān'],
    ['朴槿惠', 'Piáo Jǐnhuì'],
    ['乐玉成', 'Lè Yùchéng'],
    ['李乐成', 'Lǐ Lèchéng'],
    ['曾庆红', 'Zēng Qìnghóng'],
    ['翟隽', 'Zhái Jùn'],
    ['区诺轩', 'Ōu Nuòxuān'],
    ['查建英', 'Zhā Jiànyīng'],
    ['尉迟恭', 'Yùchí Gōng'],
    ['欧阳修', 'Ōuyáng Xiū'],
    ['司马南', 'Sīmǎ Nán'],
    ['万俟卨', 'Mòqí Xiè'],
    ['令狐冲', 'Línghú Chōng'],
    ['薄熙来', 'Bó Xīlái'],
    ['华国锋', 'Huà Guófēng'],
    ['任正非', 'Rén Zhèngfēi'],
    ['宁吉喆', 'Níng Jízhé'],
    ['纪登奎', 'Jǐ Dēngkuí'],
    ['应勇', 'Yīng Yǒng'],
    ['肖建华', 'Xiāo Jiànhuá'],
    ['谌贻琴', 'Shèn Yíqín'],
    ['马朝旭', 'Mǎ Zhāoxù'],
    ['梁朝伟', 'Liáng Cháowěi'],
    ['李长春', 'Lǐ Chángchūn'],
    ['刘少奇', 'Liú Shàoqí'],
    ['贾平凹', 'Jiǎ Píngwā'],
    ['张高丽', 'Zhāng Gāolì'],
    ['石破茂', 'Shípò Mào'],
    ['高市早苗', 'Gāoshì Zǎomiáo'],
    ['林郑月娥', "Lín-Zhèng Yuè'é"],
    ['昂山素季', 'Ángshān Sùjì'],
    ['一行禅师', 'Yīxíng Chánshī'],
    ['查尔斯三世', "Chá'ěrsī Sānshì"],
    ['卡马拉·哈里斯', 'Kǎmǎlā Hālǐsī'],
    ['约翰·麦凯恩', "Yuēhàn Màikǎi'ēn"],
    ['小唐纳德·特朗普', 'Xiǎo Tángnàdé Tèlǎngpǔ'],
    ['鲁哈尼', 'Lǔ Hāní'],
    ['亚历山德里娅·奥卡西奥-科尔特斯', "Yàlìshāndélǐyà Àokǎxī'ào-Kē'ěrtèsī"],
  ])('of the person %s is %s', (zh, pinyin) => {
    expect(readingOf(zh, 'person')?.pinyin).toBe(pinyin);
  });

  it.each([
    ['中国', 'Zhōngguó'],
    ['重庆', 'Chóngqìng'],
    ['西藏', 'Xīzàng'],
    ['厦门', 'Xiàmén'],
    ['六安', "Lù'ān"],
    ['蚌埠', 'Bèngbù'],
    ['番禺', 'Pānyú'],
    ['佛山', 'Fóshān'],
    ['济南', 'Jǐnán'],
    ['东莞', 'Dōngguǎn'],
    ['西安', "Xī'ān"],
    ['长春', 'Chángchūn'],
    ['成都', 'Chéngdū'],
    ['京都', 'Jīngdū'],
    ['朝鲜', 'Cháoxiǎn'],
    ['内蒙古', 'Nèiměnggǔ'],
    ['秘鲁', 'Bìlǔ'],
    ['柏林', 'Bólín'],
    ['塞尔维亚', "Sài'ěrwéiyà"],
    ['克什米尔', "Kèshímǐ'ěr"],
    ['塔什干', 'Tǎshígān'],
    ['的黎波里', 'Dìlíbōlǐ'],
    ['波罗的海', 'Bōluódì Hǎi'],
    ['阿拉巴马州', 'Ālābāmǎ Zhōu'],
    ['圣基茨和尼维斯', 'Shèngjīcí hé Níwéisī'],
  ])('of the place %s is %s', (zh, pinyin) => {
    expect(readingOf(zh, 'place')?.pinyin).toBe(pinyin);
  });

  it.each([
    ['华为', 'Huáwéi'],
    ['中国农业银行', 'Zhōngguó Nóngyè Yínháng'],
    ['联邦调查局', 'Liánbāng Diàochájú'],
    ['朝日新闻', 'Zhāorì Xīnwén'],
    ['朝鲜日报', 'Cháoxiǎn Rìbào'],
    ['达美航空', 'Dáměi Hángkōng'],
    ['纽约爱乐乐团', 'Niǔyuē Àiyuè Yuètuán'],
    ['联合国难民署', 'Liánhéguó Nànmínshǔ'],
  ])('of the organization %s is %s', (zh, pinyin) => {
    expect(readingOf(zh, 'organization')?.pinyin.replaceAll(' ', '').toLowerCase()).toBe(
      pinyin.replaceAll(' ', '').toLowerCase(),
    );
  });

  it('are missing where the name has Latin letters or digits, or nobody knows for certain', () => {
    for (const zh of ['MoorTok', '台北101', 'LG集团', '济州岛']) expect(readingOf(zh, 'place')).toBeNull();
    expect(readingOf('小罗伯特·F·肯尼迪', 'person')).toBeNull();
    expect(readingOf('林冠英', 'person')).toBeNull();
  });

  it.each([
    ['法国', 'place', 'ㄈㄚˋ ㄍㄨㄛˊ'],
    ['微软', 'organization', 'ㄨㄟˊ ㄖㄨㄢˇ'],
    ['尹锡悦', 'person', 'ㄧㄣˇ ㄒㄧˊ ㄩㄝˋ'],
    ['突尼斯', 'place', 'ㄊㄨˊ ㄋㄧˊ ㄙ'],
    ['蒙古', 'place', 'ㄇㄥˊ ㄍㄨˇ'],
    ['葛来仪', 'person', 'ㄍㄜˊ ㄌㄞˊ ㄧˊ'],
    ['王毅', 'person', 'ㄨㄤˊ ㄧˋ'],
    ['卡马拉·哈里斯', 'person', 'ㄎㄚˇ ㄇㄚˇ ㄌㄚ · ㄏㄚ ㄌㄧˇ ㄙ'],
  ] as const)('in zhuyin of %s (%s) are Taiwan’s: %s', (zh, kind, zhuyin) => {
    expect(readingOf(zh, kind)?.zhuyin).toBe(zhuyin);
  });
});

describe('a file of readings', () => {
  const group = (rest: string): string => `- {group: test, reason: test, ${rest}}\n`;

  it.each([
    ['words: {重庆: chóng}', /one syllable of pinyin with its tone mark for each character/],
    ['words: {重庆: chong2 qing4}', /one syllable/],
    ['words: {重庆: chóng xx}', /one syllable/],
    ['word: {重庆: chóng qìng}', /word/],
    ['surnames: [王]', /surnames/],
  ])('with %s is refused', (rest, message) => {
    const result = readReadings('readings.yaml', group(rest));
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]?.line).toBe(1);
    expect(result.problems[0]?.message).toMatch(message);
  });

  it('that has a word twice is refused', () => {
    const twice = group('words: {重庆: chóng qìng}') + group('words: {重庆: zhòng qìng}');
    const result = readReadings('readings.yaml', twice);
    expect(result.problems).toEqual([
      { file: 'readings.yaml', line: 2, message: '重庆 stands here twice; remove one' },
    ]);
  });
});

describe('the check of readings', () => {
  const withPerson = (zh: string, en: string): string =>
    ENTRIES.replace('{zh: 约翰·穆尔, en: John Moor}\n  family: {zh: 穆尔}', `{zh: ${zh}, en: ${en}}`);
  const withPlace = (zh: string): string => ENTRIES.replace('{zh: 湖城, en: Lake City}', `{zh: ${zh}, en: Lake City}`);
  const lineOf = (entries: string, zh: string): number => lineIn(entries, `{zh: ${zh}`);

  it('wants a decision where a word and its characters are read differently', () => {
    const entries = withPlace('西藏');
    expectOne(
      problemsOf(sources(entries)),
      lineOf(entries, '西藏'),
      /藏 is usually cang2, here perhaps zang4.*readings\.yaml/,
    );
    expect(problemsOf(sources(withPlace('重庆')))).toEqual([]);
  });

  it('wants a decision on a family name that is read otherwise', () => {
    const entries = withPerson('解安', 'Xie An');
    const messages = problemsOf(sources(entries)).join('\n');
    expect(messages).toMatch(/解 is usually jie3, here perhaps xie4/);
    expect(problemsOf(sources(withPerson('单安', 'Shan An')))).toEqual([]);
  });

  it('wants to know where a family name ends that it does not know', () => {
    const entries = withPerson('伯安安', 'Ann Bo');
    expectOne(problemsOf(sources(entries)), lineOf(entries, '伯安安'), /where does the family name end\?/);
    const long = withPerson('王安安安', 'Ann Wong');
    expectOne(problemsOf(sources(long)), lineOf(long, '王安安安'), /where does the family name end\?/);
    const single = withPerson('王安', 'Wangan');
    expectOne(problemsOf(sources(single)), lineOf(single, '王安'), /where does the family name end\?/);
    expect(problemsOf(sources(withPerson('伯安', 'Bo Ann')))).toEqual([]);
    expect(problemsOf(sources(withPerson('欧阳安安', 'Ann Ouyang')))).toEqual([]);
  });

  it('wants a decision where the English is pinyin of another reading', () => {
    const entries = withPerson('王乐', 'Wang Yue');
    expectOne(
      problemsOf(sources(entries)),
      lineOf(entries, '王乐'),
      /王乐 is read wang2 le4, and its English is Wang Yue/,
    );
    expect(problemsOf(sources(withPerson('王乐', 'Wang Le')))).toEqual([]);
    expect(problemsOf(sources(withPerson('李行', 'Li Hang')))).toEqual([]);
  });
});

describe('a compiled list', () => {
  const names = `
- {id: a, kind: person, names: {zh: 单安, en: Shan An}, description: {zh: 作家, en: Writer}, prominence: 1, checked: {on: 2026-11-23, against: [imagination]}}
- {id: b, kind: place, type: city, names: {zh: 重庆, en: Chongqing}, description: {zh: 城市, en: City}, prominence: 1, checked: {on: 2026-11-23, against: [imagination]}}
- {id: c, kind: person, names: {zh: 李行, en: Li Hang}, description: {zh: 作家, en: Writer}, prominence: 1, checked: {on: 2026-11-23, against: [imagination]}}
- {id: d, kind: place, type: site, names: {zh: 法国学期, en: French Term}, description: {zh: 学期, en: Term}, prominence: 1, checked: {on: 2026-11-23, against: [imagination]}}
- {id: e, kind: person, names: {zh: 王喆, en: Wang Zhe}, description: {zh: 作家, en: Writer}, prominence: 1, checked: {on: 2026-11-23, against: [imagination]}}
`;

  it('gives each name its reading, also where it is not the usual one', () => {
    const knowledge = openKnowledge(compiled(sources(names)));
    expect(Array.from({ length: 5 }, (_, entity) => knowledge.readingOf(entity))).toEqual([
      { pinyin: 'Shàn Ān', zhuyin: 'ㄕㄢˋ ㄢ' },
      { pinyin: 'Chóngqìng', zhuyin: 'ㄔㄨㄥˊ ㄑㄧㄥˋ' },
      null,
      { pinyin: 'Fǎguóxuéqī', zhuyin: 'ㄈㄚˋ ㄍㄨㄛˊ ㄒㄩㄝˊ ㄑㄧˊ' },
      { pinyin: 'Wáng Zhé', zhuyin: 'ㄨㄤˊ ㄓㄜˊ' },
    ]);
    expect(() => knowledge.readingOf(5)).toThrow(RangeError);
  });
});
