import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Evidence, EvidenceCode, Span } from '../../src/model/annotation.ts';
import type { Block, BlockRole, Language } from '../../src/model/article.ts';
import type { InterfaceLanguage } from '../../src/model/language.ts';
import { readerOf } from '../../src/model/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { type ReasonSetting, reasonsInWords } from '../../src/ui/evidence.ts';
import type { Worded } from '../../src/ui/language.ts';
import { placeInWords } from '../../src/ui/places.ts';
import { annotation, wording } from './fixtures.ts';

const LANGUAGES: readonly InterfaceLanguage[] = ['zh-CN', 'zh-TW', 'en'];

/** A bilingual article: the English before the Chinese, as the site has it, and one English paragraph without Chinese. */
const BLOCKS: readonly Block[] = [
  block(0, 'headline', 'zh', 1),
  block(1, 'headline', 'en', 0),
  block(2, 'summary', 'zh'),
  block(3, 'caption', 'zh'),
  block(4, 'paragraph', 'en', 5),
  block(5, 'paragraph', 'zh', 4),
  block(6, 'paragraph', 'en'),
  block(7, 'subhead', 'zh'),
  block(8, 'paragraph', 'en', 9),
  block(9, 'paragraph', 'zh', 8),
  block(10, 'credit', 'zh'),
  block(11, 'contributor', 'zh'),
];

function block(id: number, role: BlockRole, lang: Language, pair?: number): Block {
  return { id, role, lang, text: '…', ...(pair === undefined ? {} : { pair }) };
}

function at(id: number): Span {
  return { block: id, start: 0, end: 1 };
}

const NAME = wording('亚历山大·卢卡申科', '亞歷山大·盧卡申科', 'Aleksandr Lukashenko');

/** The reasons of a person's mention in the second Chinese paragraph, unless told otherwise. */
function reasons(
  evidence: readonly Evidence[],
  language: InterfaceLanguage,
  given: { mention?: Partial<Annotation>; setting?: Partial<ReasonSetting> } = {},
): string {
  return runs(evidence, language, given)
    .map(({ text }) => text)
    .join('');
}

/** The same in runs of one language. */
function runs(
  evidence: readonly Evidence[],
  language: InterfaceLanguage,
  { mention = {}, setting = {} }: { mention?: Partial<Annotation>; setting?: Partial<ReasonSetting> } = {},
): Worded[] {
  const script = setting.script ?? 'hans';
  const reader = readerOf({ ...DEFAULT_SETTINGS, language }, 'en', script);
  const base: ReasonSetting = { blocks: BLOCKS, script, name: NAME, reader };
  return reasonsInWords(annotation({ block: 9, evidence, ...mention }), { ...base, ...setting });
}

/** A word for each code, and what the reason says in each language: with the word, and without one. */
const WORDED: Readonly<Record<EvidenceCode, { value: string; said: readonly string[]; bare: readonly string[] }>> = {
  'own-name': {
    value: '安·李',
    said: ['你添加的名字', '你加入的名字', 'a name that you added'],
    bare: ['你添加的名字', '你加入的名字', 'a name that you added'],
  },
  'full-name': {
    value: '安·李',
    said: ['此处为全名', '此處為全名', 'full name printed here'],
    bare: ['此处为全名', '此處為全名', 'full name printed here'],
  },
  'alias-of': {
    value: '特朗普',
    said: ['特朗普的另一名称', '特朗普的另一名稱', 'another name for 特朗普'],
    bare: ['另一名称', '另一名稱', 'another name'],
  },
  'family-name': {
    value: '安·李',
    said: ['安·李的姓', '安·李的姓', 'family name of 安·李'],
    bare: ['姓', '姓', 'family name'],
  },
  'part-of-name': {
    value: '安·李',
    said: ['安·李名字的一部分', '安·李名字的一部分', 'part of the name 安·李'],
    bare: ['名字的一部分', '名字的一部分', 'part of the name'],
  },
  'usual-without-full-name': {
    value: '安·李',
    said: ['单用时通常指安·李', '單用時通常指安·李', 'by itself it usually means 安·李'],
    bare: ['单用时通常指此人', '單用時通常指此人', 'by itself it usually means this person'],
  },
  title: {
    value: '总统',
    said: ['头衔“总统”', '頭銜「总统」', 'title 总统'],
    bare: ['头衔', '頭銜', 'title'],
  },
  office: {
    value: '总统',
    said: ['头衔“总统”与任职相符', '頭銜「总统」與任職相符', 'title 总统, an office held'],
    bare: ['头衔与任职相符', '頭銜與任職相符', 'title, an office held'],
  },
  'speech-verb': {
    value: '表示',
    said: ['引述用语“表示”', '引述用語「表示」', 'verb of saying 表示'],
    bare: ['引述用语', '引述用語', 'verb of saying'],
  },
  'country-beside': {
    value: '瑞士',
    said: ['旁边有“瑞士”', '旁邊有「瑞士」', '瑞士 beside it'],
    bare: ['旁边有国家或地区名', '旁邊有國家或地區名', 'a country or territory beside it'],
  },
  'in-row': {
    value: '',
    said: ['与同类名字并列', '與同類名字並列', 'in a row with names of its kind'],
    bare: ['与同类名字并列', '與同類名字並列', 'in a row with names of its kind'],
  },
  'english-in-brackets': {
    value: 'Ann Lee',
    said: ['括号内英文：Ann Lee', '括號內英文：Ann Lee', 'English in brackets: Ann Lee'],
    bare: ['括号内英文', '括號內英文', 'English in brackets'],
  },
  'english-in-pair': {
    value: 'Ann Lee',
    said: ['英文：Ann Lee', '英文：Ann Lee', 'English: Ann Lee'],
    bare: ['英文', '英文', 'English'],
  },
  'english-in-address': {
    value: 'ann-lee',
    said: ['网址中有“ann-lee”', '網址中有「ann-lee」', 'in a web address: ann-lee'],
    bare: ['网址中有此名', '網址中有此名', 'in a web address'],
  },
  related: {
    value: '瑞士',
    said: ['与“瑞士”有关', '與「瑞士」有關', 'related to 瑞士'],
    bare: ['与文中其他名字有关', '與文中其他名字有關', 'related to another name here'],
  },
  chain: {
    value: '美俄',
    said: ['简称连用“美俄”', '簡稱連用「美俄」', 'short forms in a row: 美俄'],
    bare: ['简称连用', '簡稱連用', 'short forms in a row'],
  },
  prefix: {
    value: '赴',
    said: ['前面是“赴”', '前面是「赴」', 'preceded by 赴'],
    bare: ['前面的字', '前面的字', 'preceded by a telling character'],
  },
  suffix: {
    value: '方',
    said: ['后面是“方”', '後面是「方」', 'followed by 方'],
    bare: ['后面的字', '後面的字', 'followed by a telling character'],
  },
  composition: {
    value: '瑞士外交部',
    said: ['国家或地区名加机构名', '國家或地區名加機構名', 'name of a country or territory, then of a body'],
    bare: ['国家或地区名加机构名', '國家或地區名加機構名', 'name of a country or territory, then of a body'],
  },
  'country-of-article': {
    value: '瑞士',
    said: ['本文谈到“瑞士”', '本文談到「瑞士」', 'the article speaks of 瑞士'],
    bare: ['本文谈到此国家或地区', '本文談到此國家或地區', 'the article speaks of this country or territory'],
  },
  'name-shape': {
    value: '安·李',
    said: ['字形像名字', '字形像名字', 'shaped like a name'],
    bare: ['字形像名字', '字形像名字', 'shaped like a name'],
  },
  phonetic: {
    value: '音',
    said: ['注明“音”，汉字按读音而定', '註明「音」，漢字按讀音而定', 'marked （音）: characters chosen by sound'],
    bare: ['注明“音”，汉字按读音而定', '註明「音」，漢字按讀音而定', 'marked （音）: characters chosen by sound'],
  },
  recurs: {
    value: '安·李',
    said: ['在本文多次出现', '在本文多次出現', 'recurs in this article'],
    bare: ['在本文多次出现', '在本文多次出現', 'recurs in this article'],
  },
};
const CODES = Object.keys(WORDED).filter((code): code is EvidenceCode => code in WORDED);

describe('a reason in words', () => {
  it.each(CODES)('%s is a clause in each language, with its word and without', (code) => {
    const { value, said, bare } = WORDED[code];
    expect(LANGUAGES.map((language) => reasons([{ code, value }], language))).toEqual(said);
    expect(LANGUAGES.map((language) => reasons([{ code }], language))).toEqual(bare);
  });

  it.each(CODES)('%s names its place in each language when that is elsewhere', (code) => {
    const { value, said } = WORDED[code];
    const places = ['（第1段）', '（第1段）', ' (¶1)'];
    expect(LANGUAGES.map((language) => reasons([{ code, value, at: at(5) }], language))).toEqual(
      said.map((clause, index) => clause + places[index]),
    );
  });

  it('calls a word beside an organization or a place no title', () => {
    const evidence: Evidence[] = [{ code: 'title', value: '位于' }];
    const mention = { kind: 'place' } as const;
    expect(LANGUAGES.map((language) => reasons(evidence, language, { mention }))).toEqual([
      '旁边有“位于”',
      '旁邊有「位于」',
      '位于 beside it',
    ]);
  });

  it('has the full name in the characters of the page', () => {
    const evidence: Evidence[] = [{ code: 'family-name', value: NAME.hans }];
    expect(reasons(evidence, 'zh-TW', { setting: { script: 'hant' } })).toBe('亞歷山大·盧卡申科的姓');
    expect(reasons(evidence, 'en')).toBe('family name of 亚历山大·卢卡申科');
  });

  it('takes any word as it is, also one that looks like a pattern', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(reasons([{ code: 'chain', value }], language)).toContain(value);
      }),
    );
  });
});

describe('the reasons in one line', () => {
  const evidence: readonly Evidence[] = [
    { code: 'family-name', value: NAME.hans, at: at(5) },
    { code: 'title', value: '总统', at: at(9) },
    { code: 'english-in-pair', value: 'Lukashenko', at: at(8) },
  ];

  it('stand in the order given', () => {
    expect(LANGUAGES.map((language) => reasons(evidence, language))).toEqual([
      '亚历山大·卢卡申科的姓（第1段）；头衔“总统”；英文：Lukashenko',
      '亚历山大·卢卡申科的姓（第1段）；頭銜「总统」；英文：Lukashenko',
      'family name of 亚历山大·卢卡申科 (¶1) · title 总统 · English: Lukashenko',
    ]);
  });

  it('are runs of one language each: the words around, and what the article prints', () => {
    expect(runs(evidence.slice(1), 'zh-HK', { setting: { script: 'hant' } })).toEqual([
      { text: '頭銜「', lang: 'zh-Hant-HK' },
      { text: '总统', lang: 'zh-Hant-HK' },
      { text: '」', lang: 'zh-Hant-HK' },
      { text: '；', lang: 'zh-Hant-HK' },
      { text: '英文：', lang: 'zh-Hant-HK' },
      { text: 'Lukashenko', lang: 'en' },
    ]);
    expect(runs(evidence.slice(0, 1), 'en').map(({ lang }) => lang)).toEqual(['en', 'zh-Hans', 'en']);
  });

  it('say each reason once, where it comes first', () => {
    const again: readonly Evidence[] = [{ code: 'related', value: '瑞士', at: at(0) }, { code: 'recurs' }, ...evidence];
    expect(reasons([...again, { code: 'related', value: '瑞士', at: at(5) }, { code: 'recurs' }], 'en')).toBe(
      `related to 瑞士 (headline) · recurs in this article · ${reasons(evidence, 'en')}`,
    );
  });

  it('do without places when the article’s blocks are not known', () => {
    expect(reasons(evidence, 'zh-CN', { setting: { blocks: [] } })).toBe(
      '亚历山大·卢卡申科的姓；头衔“总统”；英文：Lukashenko',
    );
  });

  it('are nothing when there are none', () => {
    expect(reasons([], 'en')).toBe('');
  });
});

describe('the place of a reason', () => {
  it('is not said in the mention’s own block, nor in the one that says the same in the other language', () => {
    for (const own of [8, 9]) {
      for (const other of [8, 9]) {
        const evidence: Evidence[] = [{ code: 'title', value: '总统', at: at(other) }];
        expect(reasons(evidence, 'en', { mention: { block: own } })).toBe('title 总统');
      }
    }
  });

  it.each([
    [0, ['标题', '標題', 'headline']],
    [1, ['标题', '標題', 'headline']],
    [2, ['摘要', '摘要', 'summary']],
    [3, ['图片说明', '圖片說明', 'caption']],
    [4, ['第1段', '第1段', '¶1']],
    [5, ['第1段', '第1段', '¶1']],
    [7, ['小标题', '小標題', 'subhead']],
    [8, ['第2段', '第2段', '¶2']],
    [9, ['第2段', '第2段', '¶2']],
    [10, ['图片来源', '圖片來源', 'photo credit']],
    [11, ['文末署名', '文末署名', 'contributors']],
  ] as const)('in block %i is the Chinese paragraph’s number, or what the block is', (id, said) => {
    expect(LANGUAGES.map((language) => placeInWords(id, BLOCKS, language))).toEqual(said);
  });

  it('is not told of an English paragraph without Chinese, nor of a block that is not there', () => {
    expect(placeInWords(6, BLOCKS, 'en')).toBeNull();
    expect(placeInWords(99, BLOCKS, 'en')).toBeNull();
    expect(placeInWords(0, [], 'en')).toBeNull();
    expect(reasons([{ code: 'title', value: '总统', at: at(6) }], 'en')).toBe('title 总统');
  });
});
