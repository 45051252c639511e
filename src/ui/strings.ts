/** The words of card and list in the interface's three languages. Every language has every key, by type. */
import type { EntityKind } from '../model/annotation.ts';
import type { EnglishSource, Spelling } from '../model/card.ts';
import { type InterfaceLanguage, type LabelLanguage, labelLanguage } from '../model/language.ts';

/** The same words for `zh-CN`, `zh-TW` and `en`: side by side, so that they are translated and compressed together. */
export type InEachLanguage = readonly [zhCN: string, zhTW: string, en: string];

const COLUMNS: Readonly<Record<LabelLanguage, 0 | 1 | 2>> = { 'zh-CN': 0, 'zh-TW': 1, en: 2 };

/** The words of one language. */
export function inLanguage(words: InEachLanguage, language: InterfaceLanguage): string {
  return words[COLUMNS[labelLanguage(language)]];
}

const STRINGS = {
  close: ['关闭', '關閉', 'Close'],
  copy: ['复制', '複製', 'Copy'],
  copyChinese: ['中文', '中文', 'Chinese'],
  copyEnglish: ['英文', '英文', 'English'],
  copyBoth: ['中文(英文)', '中文(英文)', 'Chinese (English)'],
  copied: ['已复制', '已複製', 'Copied'],
  copyFailed: ['未能复制，已为你选中：', '無法複製，已為你選取：', 'Could not copy; selected for you: '],
  noEnglish: ['英文名未知', '英文名不詳', 'No English name known'],
  also: ['又作', '又作', 'Also'],
  usually: ['通常写作', '通常寫作', 'Usually written'],
  reading: ['读音', '讀音', 'Read'],
  own: ['你添加的名字', '你加入的名字', 'A name that you added'],
  likely: ['很可能无误，但不能确定。', '很可能無誤，但無法確定。', 'Likely, not certain.'],
  unlisted: [
    '“知名”的名单里没有这个名字，以下只来自本文。',
    '「知名」的名單裡沒有這個名字，以下只來自本文。',
    'Zhiming’s list does not have this name. What stands here comes from the article.',
  ],
  describedAs: ['文中介绍', '文中介紹', 'Described here as'],
  firstInFull: ['全名首见于', '全名首見於', 'Full name first in'],
  choices: [
    '可能指以下之一，本文没有说明：',
    '可能指以下其中之一，本文沒有說明：',
    'It may be one of these; the article does not say which:',
  ],
  rolesAt: ['本文发表时（{date}）', '本文發表時（{date}）', 'When this was published ({date})'],
  otherRoles: ['其他职务', '其他職務', 'Other roles'],
  roles: ['职务', '職務', 'Roles'],
  moreRoles: ['另有 {count} 项', '另有 {count} 項', '{count} more'],
  capital: ['首都', '首都', 'Capital'],
  seatOfGovernment: ['政府所在地', '政府所在地', 'Seat of government'],
  leadersAt: ['领导人（{date}）', '領導人（{date}）', 'Leaders ({date})'],
  region: ['地区', '地區', 'Region'],
  neighbours: ['邻国与邻近地区', '鄰國與鄰近地區', 'Neighbours'],
  bodies: ['机构', '機構', 'Bodies'],
  parent: ['隶属', '隸屬', 'Part of'],
  seat: ['所在地', '所在地', 'Based in'],
  standsFor: [
    '新闻里常借指{name}政府。',
    '新聞裡常借指{name}政府。',
    'In the news it often stands for the government of {name}.',
  ],
  thisArticle: ['本文', '本文', 'This article'],
  englishSentence: ['英文原句', '英文原句', 'In the English text'],
  showSentence: ['在文中查看英文句子', '在文中查看英文句子', 'Show it in the article'],
  mentions: ['本文提到 {total} 次', '本文提到 {total} 次', '{total} mentions in this article'],
  oneMention: ['本文提到 1 次', '本文提到 1 次', '1 mention in this article'],
  mentionPosition: ['第 {index} 处，共 {total} 处', '第 {index} 處，共 {total} 處', 'Mention {index} of {total}'],
  previous: ['上一处', '上一處', 'Previous mention'],
  next: ['下一处', '下一處', 'Next mention'],
  previousName: ['上一个名字', '上一個名字', 'Previous name'],
  nextName: ['下一个名字', '下一個名字', 'Next name'],
  why: ['为什么这样认定', '為什麼這樣認定', 'Why this link'],
  correct: ['更正 / 已认识', '更正 / 已認識', 'Wrong, or known already?'],
  notThis: ['不是这个', '不是這個', 'Not this one'],
  notThisDoes: [
    '在本页不再标记；重新打开页面后恢复',
    '在本頁不再標記；重新開啟頁面後恢復',
    'No longer marked on this page, until you open it again',
  ],
  never: ['永不标记“{name}”', '永不標記「{name}」', 'Never mark “{name}”'],
  neverDoes: [
    '所有文章都不再标记；可在设置中撤销',
    '所有文章都不再標記；可在設定中復原',
    'No longer marked in any article; you can undo this in the settings',
  ],
  known: ['我认识', '我認識', 'I know this one'],
  knownDoes: [
    '不再标记，但仍列在名单里；可在设置中撤销',
    '不再標記，但仍列在名單裡；可在設定中復原',
    'No longer marked, but still in the list of names; you can undo this in the settings',
  ],
  links: ['链接', '連結', 'Links'],
  wikipediaEn: ['维基百科（英文）', '維基百科（英文）', 'Wikipedia (English)'],
  wikipediaZh: ['维基百科（中文）', '維基百科（中文）', 'Wikipedia (Chinese)'],
  englishOriginal: [
    '本文的英文原文（nytimes.com）',
    '本文的英文原文（nytimes.com）',
    'English original of the article (nytimes.com)',
  ],
  timesInArticle: ['{count} 次', '{count} 次', '{count} mentions'],
  orphaned: [
    '知名已更新或停用；重新载入本页后会再标记。',
    '知名已更新或停用；重新載入本頁後會再標記。',
    'Zhiming was updated or turned off; reload this page to mark names again.',
  ],
  standsOn: ['{name}。按回车键看介绍', '{name}。按 Enter 鍵看介紹', '{name}. Press Enter for its card'],
  onceInArticle: ['1 次', '1 次', '1 mention'],
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type StringKey = keyof typeof STRINGS;

/** Values for the `{places}` of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** A text with its `{places}` filled; a place without a value stays as it is, for that is a mistake to be seen. */
export function filled(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The words of a key, with its places filled. */
export function say(language: InterfaceLanguage, key: StringKey, values?: Values): string {
  return filled(inLanguage(STRINGS[key], language), values);
}

/** What stands between two remarks in a line: in Chinese a dot would look like that of a name. */
export function clauseSeparator(language: InterfaceLanguage): string {
  return language === 'en' ? ' · ' : '；';
}

const KINDS: Readonly<Record<EntityKind, InEachLanguage>> = {
  person: ['人物', '人物', 'People'],
  country: ['国家与地区', '國家與地區', 'Countries and territories'],
  organization: ['机构', '機構', 'Organizations'],
  place: ['地点', '地點', 'Places'],
};

/** The kind as a heading of lists and settings. Never on a card: there it would stand alone (politeness). */
export function kindInWords(kind: EntityKind, language: InterfaceLanguage): string {
  return inLanguage(KINDS[kind], language);
}

const SOURCES: Readonly<Record<EnglishSource, InEachLanguage>> = {
  list: ['据“知名”的名单', '據「知名」的名單', 'from Zhiming’s list'],
  brackets: ['见本文括号内', '見本文括號內', 'in brackets in this article'],
  pair: ['见本文英文', '見本文英文', 'in this article’s English'],
  own: ['你添加的', '你加入的', 'added by you'],
};

/** Where the English name comes from. */
export function sourceInWords(source: EnglishSource, language: InterfaceLanguage): string {
  return inLanguage(SOURCES[source], language);
}

const REGIONS: Readonly<Record<Spelling['region'], InEachLanguage>> = {
  cn: ['大陆写法', '大陸寫法', 'Mainland usage'],
  tw: ['台湾写法', '台灣寫法', 'Taiwan usage'],
  hk: ['香港写法', '香港寫法', 'Hong Kong usage'],
};

/** A spelling's label: where it is used, and nothing else (politeness). */
export function regionInWords(region: Spelling['region'], language: InterfaceLanguage): string {
  return inLanguage(REGIONS[region], language);
}
