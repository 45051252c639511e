/**
 * Every state of the card, with invented people and places, for tests, screenshots and the gallery. Imports nothing of
 * a test runner. A reader and a place make them props of a ContextCard:
 *
 *     <ContextCard {...CARD_FIXTURES.listed} reader={reader} place="page" />
 */
import type { Annotation } from '../../src/model/annotation.ts';
import type { Script } from '../../src/model/article.ts';
import type { Card, CardRole, Wording } from '../../src/model/card.ts';
import type { ContextCardProps } from '../../src/ui/card/ContextCard.tsx';
import { articleIn } from './article-fixtures.ts';
import {
  CAPITAL,
  CHOICES,
  COUNTRY,
  card,
  DISPUTED,
  INTRODUCED,
  mentionOf,
  ORGANIZATION,
  PERSON,
  UNLISTED,
  wording,
} from './fixtures.ts';

export type CardFixture = Omit<ContextCardProps, 'reader' | 'place'>;

export const CARD_STATES = [
  'listed',
  'printed in full',
  'likely',
  'choices',
  'many choices',
  'unlisted',
  'unlisted, introduced',
  'own',
  'own, without English',
  'country',
  'disputed',
  'organization',
  'composed',
  'capital for a government',
  'bilingual',
  'with all actions',
  'long life',
  'long words',
  'glyphs',
] as const;
export type CardState = (typeof CARD_STATES)[number];

const TOWN = wording('东城', '東城', 'East City');
const LANDIA = COUNTRY.name;

/** What a reader can do with a card; none of it does anything here. */
const ACTIONS = {
  onPrevious: () => {},
  onNext: () => {},
  onPreviousName: () => {},
  onNextName: () => {},
  onNotThis: () => {},
  onNever: () => {},
  onKnown: () => {},
} as const;

function role(title: Wording, of: Wording | null, from: string | null, to: string | null, atDate = false): CardRole {
  return { title, of, from, to, atDate };
}

/** Twelve offices, one after and beside the other. */
const LONG_LIFE = card({
  ...PERSON,
  roles: [
    role(wording('总理', '總理', 'prime minister'), LANDIA, '2021-05-03', null, true),
    role(
      wording('进步联盟主席', '進步聯盟主席', 'chair'),
      wording('进步联盟', '進步聯盟', 'Progress Alliance'),
      '2016',
      null,
      true,
    ),
    role(wording('外长', '外長', 'foreign minister'), LANDIA, '2017-01', '2021-05'),
    role(wording('财政部长', '財政部長', 'finance minister'), LANDIA, '2012', '2016'),
    role(wording('驻联盟大使', '駐聯盟大使', 'ambassador to the union'), LANDIA, '2009-09-01', '2012-01-31'),
    role(
      wording('国民议会议员', '國民議會議員', 'member'),
      wording('国民议会', '國民議會', 'National Assembly'),
      '2001',
      '2009',
    ),
    role(wording('市长', '市長', 'mayor'), TOWN, '1996', '2001'),
    role(wording('副市长', '副市長', 'deputy mayor'), TOWN, '1992', '1996'),
    role(wording('市议员', '市議員', 'city councillor'), TOWN, '1988', '1992'),
    role(wording('律师', '律師', 'lawyer'), null, '1985', '1988'),
    role(
      wording('河流法教授', '河流法教授', 'professor of river law'),
      wording('东城大学', '東城大學', 'East City University'),
      '1990',
      '1999',
    ),
    role(wording('作家', '作家', 'writer'), null, null, null),
  ],
});

const LONG_WORDS = card({
  ...ORGANIZATION,
  key: 'long-words',
  name: wording(
    '兰迪亚高地与东城河流航运及水上安全联合监督管理委员会办公室',
    '蘭迪亞高地與東城河流航運及水上安全聯合監督管理委員會辦公室',
    'Office of the Joint Commission of Landia, Upland and East City on River Shipping and Safety on the Water',
  ),
  english: {
    text: 'Office of the Joint Commission of Landia, Upland and East City on River Shipping and Safety on the Water',
    source: 'brackets',
  },
  alsoEn: ['Joint Commission on River Shipping', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
  description: wording(
    '由三地在漫长的谈判之后共同设立的机构，负责河流航运、水上安全、渔业许可、洪水预警，以及与邻近各地之间关于水量分配的一切往来文书，每年发表一份长达一千页的报告',
    '由三地在漫長的談判之後共同設立的機構，負責河流航運、水上安全、漁業許可、洪水預警，以及與鄰近各地之間關於水量分配的一切往來文書，每年發表一份長達一千頁的報告',
    'A body that three neighbours set up together after long negotiations; it sees to shipping, safety on the water, fishing licences, flood warnings and all letters about who may take how much water, and publishes a report of a thousand pages every year',
  ),
});

const MANY_CHOICES = card({
  ...CHOICES,
  key: 'choices:many',
  choices: [
    ...['阿阿', '贝貝', '凯凱', '达達', '埃埃', '法法', '盖蓋', '海海'].map((given, index) => ({
      id: `many-${index}`,
      name: wording(`${given.charAt(0)}·约翰逊`, `${given.charAt(1)}·約翰遜`, `${'ABCDEFGH'.charAt(index)}. Johnson`),
      description: wording('兰迪亚作家', '蘭迪亞作家', 'Writer of Landia'),
    })),
  ],
});

const OWN = card({
  key: 'own-1',
  kind: 'person',
  name: wording('林河生', '林河生', 'Lin Hesheng'),
  english: { text: 'Lin Hesheng', source: 'list' },
  description: wording('我的邻居', '我的鄰居', 'My neighbour'),
  own: true,
});

const COMPOSED = card({
  key: 'landia/foreign-ministry',
  kind: 'organization',
  name: wording('兰迪亚外交部', '蘭迪亞外交部', 'Foreign Ministry of Landia'),
  english: { text: 'Foreign Ministry of Landia', source: 'list' },
  alsoEn: ['Landian Foreign Ministry'],
  parent: LANDIA,
});

/** Characters that are drawn another way in each script and region, and the dot that Chinese and Latin fonts differ in. */
const GLYPHS = card({
  key: 'glyphs',
  kind: 'person',
  name: wording('骨直·令', '骨直·令', 'Gu Zhi Ling'),
  english: { text: 'Gu Zhi Ling', source: 'list' },
  reading: { pinyin: 'Gǔ Zhí Lìng', zhuyin: 'ㄍㄨˇ ㄓˊ ㄌㄧㄥˋ' },
  description: wording(
    '“骨”“直”“令”的写法因地而异，与 Landia 有关',
    '「骨」「直」「令」的寫法因地而異，與 Landia 有關',
    'His characters are written “each in its way”',
  ),
  spellings: [
    { region: 'cn', text: '骨直·令' },
    { region: 'tw', text: '骨直·令' },
    { region: 'hk', text: '骨直·令' },
  ],
});

const READ = card({
  ...PERSON,
  reading: { pinyin: 'Tángnà Wéndé’ěr', zhuyin: 'ㄊㄤˊ ㄋㄚˋ ㄨㄣˊ ㄉㄜˊ ㄦˇ' },
});

/** All states as an article in this script has them. */
export function cardFixtures(script: Script): Readonly<Record<CardState, CardFixture>> {
  const article = articleIn(script);
  const of = (shown: Card, mention: Partial<Annotation> = {}, more: Partial<CardFixture> = {}): CardFixture => ({
    card: shown,
    annotation: mentionOf(shown, { text: shown.name[script], ...mention }),
    mentions: { index: 0, total: 1 },
    article,
    onClose: () => {},
    ...more,
  });
  const partial = script === 'hans' ? '文德尔' : '文德爾';
  const title = script === 'hans' ? '总统' : '總統';
  const likely: Partial<Annotation> = {
    block: 0,
    text: partial,
    how: 'partial',
    evidence: [
      { code: 'family-name', value: PERSON.name.hans, at: { block: 1, start: 0, end: 6 } },
      { code: 'title', value: title, at: { block: 0, start: 3, end: 5 } },
      { code: 'english-in-brackets', value: 'Dona Q. Wendell', at: { block: 1, start: 7, end: 22 } },
    ],
  };
  const paired: Partial<Annotation> = {
    evidence: [{ code: 'english-in-pair', value: 'Wendell', at: { block: 2, start: 15, end: 22 } }],
  };
  const printedName = script === 'hans' ? '米罗·阿本德' : '米羅·阿本德';
  const unlistedName = wording(printedName, printedName, 'Milo Abend');
  const introduced = card({
    ...INTRODUCED,
    name: unlistedName,
    inArticle: {
      apposition: script === 'hans' ? '东城大学河流学教授' : '東城大學河流學教授',
      first: { block: 1, start: 6, end: 12 },
    },
  });
  const unlisted: Partial<Annotation> = { certainty: 'unlisted', how: 'shape' };
  return {
    listed: of(READ, likely, { mentions: { index: 1, total: 7 }, onPrevious: () => {}, onNext: () => {} }),
    'printed in full': of(READ),
    likely: of(PERSON, { ...likely, certainty: 'likely' }, { mentions: { index: 0, total: 2 }, onNext: () => {} }),
    choices: of(CHOICES, { certainty: 'likely' }),
    'many choices': of(MANY_CHOICES, { certainty: 'likely' }),
    unlisted: of(card({ ...UNLISTED, name: { ...unlistedName, en: printedName } }), unlisted),
    'unlisted, introduced': of(introduced, unlisted),
    own: of(OWN, {}, { onNever: () => {} }),
    'own, without English': of(card({ ...OWN, english: null, description: null })),
    country: of(COUNTRY),
    disputed: of(DISPUTED),
    organization: of(ORGANIZATION),
    composed: of(COMPOSED, { how: 'composed', evidence: [{ code: 'composition' }] }),
    'capital for a government': of(CAPITAL, { standsFor: 'landia' }),
    bilingual: of(PERSON, paired, { onShowSentence: () => {} }),
    'with all actions': of(READ, likely, { mentions: { index: 1, total: 7 }, ...ACTIONS }),
    'long life': of(LONG_LIFE, likely),
    'long words': of(LONG_WORDS, {}, { mentions: { index: 98, total: 120 }, ...ACTIONS }),
    glyphs: of(GLYPHS),
  };
}

/** All states in simplified Chinese. */
export const CARD_FIXTURES = cardFixtures('hans');
