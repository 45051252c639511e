/** Random articles for property tests: sentences as news has them, and the same pieces in any order, which make any border. */
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import type { Script } from '../../src/model/article.ts';

/** Words of one article. Two vocabularies that share nothing make paragraphs that have nothing to do with each other. */
export interface Vocabulary {
  /** Full names, and what may be left of them later. */
  readonly people: readonly (readonly [full: string, ...parts: string[]])[];
  readonly countries: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
  /** Short strings that hold or straddle names, or look like them. */
  readonly traps: readonly string[];
}

export const WORLD: Vocabulary = {
  people: [
    ['弗拉基米尔·普京', '普京'],
    ['唐纳德·特朗普', '特朗普'],
    ['鲍里斯·约翰逊', '约翰逊', '鲍里斯'],
    ['迈克·约翰逊', '约翰逊', '迈克'],
    ['约翰·克里', '克里'],
    ['沃尔特·奥尔森', '奥尔森'],
    ['特蕾莎·梅', '梅'],
    ['习近平', '习'],
    ['李强', '李强'],
    ['马云', '马先生'],
    ['安塔纳斯·多布科维茨', '多布科维茨', '安塔纳斯'],
    ['陆明哲', '陆先生', '小陆'],
  ],
  countries: [
    ...['中国', '美国', '俄罗斯', '白俄罗斯', '乌克兰', '德国', '日本', '以色列', '巴基斯坦', '约旦', '台湾'],
    ...[
      '中俄',
      '俄乌',
      '美中',
      '中美俄三国',
      '中、美、俄',
      '巴以',
      '日韩',
      '驻美',
      '对华',
      '访台',
      '反俄',
      '美军',
      '港府',
    ],
  ],
  organizations: [
    ...[
      '中国外交部',
      '美国国会',
      '日本外务省',
      '外交部',
      '国会',
      '财政部',
      '德国国防部',
      '美国民主党',
      '民主党',
      '工党',
    ],
    ...['苹果', '苹果公司', '华盛顿邮报', 'TikTok', '国家安全部', '《华盛顿邮报》', '东京大学', '首尔国立大学'],
    ...['凯尔文研究所', '凯尔文研究所(Kelvin Institute)', '国民党'],
  ],
  places: ['华盛顿', '北京', '东京', '首尔', '欧洲', '佐治亚州'],
  traps: [
    ...['发展中国家', '其中国务卿', '冰川普遍', '公布什么', '荷兰语', '约旦河', '克里姆林宫', '苹果树', '国家安全部门'],
    ...['日前', '以及', '中间', '美元', '法院', '在意', '会有所', '中学', '华人', '当中', '德国队', '一个苹果'],
  ],
};

/** What shares no form, family name, country or body with `WORLD`. */
export const ELSEWHERE: Vocabulary = {
  people: [
    ['亚历山大·卢卡申科', '卢卡申科'],
    ['埃尔莎·温特海姆', '温特海姆'],
    ['高安宁', '高女士'],
  ],
  countries: [],
  organizations: ['阿里巴巴', '布莱克伍德基金会(Blackwood Foundation)', '布莱克伍德基金会'],
  places: [],
  traps: ['图书馆', '天气', '一位邻居', '面包'],
};

const BEFORE = ['总统', '教授', '作家', '前首相', '一名', '发言人', '叫', ''];
const AFTER = ['说', '周一表示', '总统', '的', '认为', '、', '，', '夫人', '和', '(音)', '，45岁，', ''];
const FILL = ['，', '。', '“', '”', '《', '》', '的', '在', '与', '和', '、', '（', '）', ' ', '说', '将', '从'];

/** One of several; nothing where there are none. */
function oneOf(words: readonly string[]): fc.Arbitrary<string> {
  return words.length === 0 ? fc.constant('') : fc.constantFrom(...words);
}

function anyName({ people }: Vocabulary): fc.Arbitrary<string> {
  return oneOf(people.flat());
}

/** A sentence as news has them. */
function sentence(words: Vocabulary): fc.Arbitrary<string> {
  const person = fc.tuple(oneOf(BEFORE), anyName(words), oneOf(AFTER)).map((parts) => parts.join(''));
  const thing = oneOf([...words.countries, ...words.organizations, ...words.places]);
  return fc.oneof(
    fc.tuple(thing, person, thing).map(([where, who, what]) => `${where}${who}，${what}没有回应。`),
    fc.tuple(person, person).map(([one, other]) => `${one}与${other}会面。`),
    fc.tuple(thing, oneOf(words.traps), thing).map(([one, trap, other]) => `${one}的${trap}，${other}尚未解决。`),
    fc.tuple(oneOf(words.traps), person).map(([trap, who]) => `在${trap}，${who}昨天离开了。`),
  );
}

/** The same pieces, and punctuation, in any order. */
function jumble(words: Vocabulary): fc.Arbitrary<string> {
  const pieces = [
    ...[...words.people.flat(), ...words.countries, ...words.organizations, ...words.places, ...words.traps],
    ...[...BEFORE, ...AFTER, ...FILL],
  ];
  return fc
    .array(fc.constantFrom(...pieces.filter((piece) => piece !== '')), { maxLength: 12 })
    .map((all) => all.join(''));
}

/** A paragraph, without line breaks. */
export function paragraph(words: Vocabulary): fc.Arbitrary<string> {
  const sentences = fc.array(sentence(words), { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
  return fc.oneof({ arbitrary: sentences, weight: 2 }, { arbitrary: jumble(words), weight: 1 });
}

/** Paragraphs of one article, in simplified characters. */
export function paragraphs(words: Vocabulary): fc.Arbitrary<string[]> {
  return fc.array(paragraph(words), { minLength: 1, maxLength: 4 });
}

/** Paragraphs of one article, in either script. */
export function article(words: Vocabulary): fc.Arbitrary<string[]> {
  return fc.tuple(paragraphs(words), script).map(([lines, own]) => inScript(lines, own));
}

/** The text in traditional characters, character by character. */
export const toTraditional: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 't' });

export const script: fc.Arbitrary<Script> = fc.constantFrom('hans', 'hant');

/** Simplified lines in the script. */
export function inScript(lines: readonly string[], own: Script): string[] {
  return own === 'hans' ? [...lines] : lines.map(toTraditional);
}
