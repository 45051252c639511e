/** Cards, annotations and an article for tests of what the reader sees: every state, invented text. */
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { Card, Wording } from '../../src/model/card.ts';

export function wording(hans: string, hant: string, en: string): Wording {
  return { hans, hant, en };
}

export function card(given: Partial<Card> & Pick<Card, 'key' | 'kind' | 'name'>): Card {
  return {
    english: null,
    reading: null,
    alsoEn: [],
    description: null,
    listed: true,
    own: false,
    choices: [],
    inArticle: null,
    roles: [],
    spellings: [],
    born: null,
    died: null,
    capital: null,
    leaders: [],
    region: null,
    neighbours: [],
    bodies: [],
    status: null,
    parent: null,
    seat: null,
    standsFor: null,
    wikipedia: { en: null, zh: null },
    ...given,
  };
}

const LANDIA = wording('兰迪亚', '蘭迪亞', 'Landia');

export const PERSON = card({
  key: 'dona-wen',
  kind: 'person',
  name: wording('唐纳·文德尔', '唐納·文德爾', 'Dona Wendell'),
  english: { text: 'Dona Q. Wendell', source: 'brackets' },
  alsoEn: ['Dona Wendell', 'D. Wendell'],
  description: wording(
    '兰迪亚政治人物，曾任外长',
    '蘭迪亞政治人物，曾任外長',
    'Politician of Landia; former foreign minister',
  ),
  born: 1954,
  roles: [
    { title: wording('总统', '總統', 'president'), of: LANDIA, from: '1994-07-20', to: null, atDate: true },
    {
      title: wording('兰迪亚外长', '蘭迪亞外長', 'foreign minister'),
      of: LANDIA,
      from: '1990',
      to: '1993-05',
      atDate: false,
    },
    {
      title: wording('议员', '議員', 'member'),
      of: wording('国民议会', '國民議會', 'National Assembly'),
      from: '1986',
      to: '1990',
      atDate: false,
    },
    {
      title: wording('市长', '市長', 'mayor'),
      of: wording('东城', '東城', 'East City'),
      from: '1983',
      to: '1986',
      atDate: false,
    },
    { title: wording('教师', '教師', 'teacher'), of: null, from: null, to: null, atDate: false },
  ],
  spellings: [
    { region: 'cn', text: '唐纳·文德尔' },
    { region: 'tw', text: '多納·溫戴爾' },
  ],
  wikipedia: { en: 'Dona Wendell (politician)', zh: '唐纳·文德尔' },
});

export const COUNTRY = card({
  key: 'landia',
  kind: 'country',
  name: LANDIA,
  english: { text: 'Landia', source: 'pair' },
  description: wording('虚构的内陆国', '虛構的內陸國', 'An invented landlocked country'),
  capital: { name: wording('东城', '東城', 'East City'), isSeat: false },
  leaders: [
    { name: PERSON.name, title: wording('总统', '總統', 'president') },
    { name: wording('安·李', '安·李', 'An Lee'), title: wording('总理', '總理', 'prime minister') },
  ],
  region: wording('东洲', '東洲', 'East Continent'),
  neighbours: [wording('高地', '高地', 'Upland'), wording('湖国', '湖國', 'Lakeland')],
  bodies: [wording('兰迪亚议会', '蘭迪亞議會', 'Parliament of Landia')],
});

export const DISPUTED = card({
  key: 'upland',
  kind: 'country',
  name: wording('高地', '高地', 'Upland'),
  english: { text: 'Upland', source: 'list' },
  status: wording('由甲方治理，乙方主张拥有', '由甲方治理，乙方主張擁有', 'Governed by A; claimed by B'),
  capital: { name: wording('东城', '東城', 'East City'), isSeat: true },
});

export const ORGANIZATION = card({
  key: 'office',
  kind: 'organization',
  name: wording('河流办公室', '河流辦公室', 'Office of Rivers'),
  english: { text: 'Office of Rivers', source: 'list' },
  description: wording('联盟的水务机构', '聯盟的水務機構', 'The union’s water agency'),
  parent: wording('联盟', '聯盟', 'Union'),
  seat: wording('东城', '東城', 'East City'),
});

export const CAPITAL = card({
  key: 'east-city',
  kind: 'place',
  name: wording('东城', '東城', 'East City'),
  english: { text: 'East City', source: 'list' },
  description: wording('兰迪亚首都', '蘭迪亞首都', 'Capital of Landia'),
  standsFor: LANDIA,
});

export const UNLISTED = card({
  key: 'name:米罗·阿本德',
  kind: 'person',
  name: wording('米罗·阿本德', '米罗·阿本德', '米罗·阿本德'),
  listed: false,
  inArticle: { apposition: null, first: { block: 1, start: 6, end: 12 } },
});

/** The same name in an article that says more of it. */
export const INTRODUCED = card({
  ...UNLISTED,
  name: wording('米罗·阿本德', '米罗·阿本德', 'Milo Abend'),
  english: { text: 'Milo Abend', source: 'pair' },
  inArticle: { apposition: '东城大学河流学教授', first: { block: 1, start: 6, end: 12 } },
});

export const CHOICES = card({
  key: 'choices:a|b',
  kind: 'person',
  name: wording('约翰逊', '約翰遜', '约翰逊'),
  choices: [
    {
      id: 'a',
      name: wording('阿尔·约翰逊', '阿爾·約翰遜', 'Al Johnson'),
      description: wording('兰迪亚作家', '蘭迪亞作家', 'Writer of Landia'),
    },
    { id: 'b', name: wording('贝·约翰逊', '貝·約翰遜', 'Bea Johnson'), description: null },
  ],
});

export const CARDS = [PERSON, COUNTRY, DISPUTED, ORGANIZATION, CAPITAL, UNLISTED, CHOICES];

export function annotation(given: Partial<Annotation>): Annotation {
  return {
    block: 1,
    start: 0,
    end: 1,
    text: '文',
    kind: 'person',
    entity: null,
    how: 'name',
    certainty: 'sure',
    evidence: [],
    ...given,
  };
}

/** An annotation of a card's entity. */
export function mentionOf(of: Card, given: Partial<Annotation> = {}): Annotation {
  const { key, kind, name } = of;
  const base = { kind, text: name.hans, ...given };
  if (of.choices.length > 0) {
    return annotation({
      ...base,
      choices: of.choices.map(({ id, name: { hans, en } }) => ({ id, zh: hans, en, score: 0 })),
    });
  }
  if (of.inArticle !== null) {
    return annotation({ ...base, name: { zh: name.hans, en: of.english?.text ?? '', ...of.inArticle } });
  }
  return annotation({ ...base, entity: { id: key, zh: name.hans, en: name.en, alsoEn: [] } });
}

const BLOCKS: readonly Block[] = [
  { id: 0, role: 'headline', lang: 'zh', text: '文德尔访问高地，河流成为焦点' },
  { id: 1, role: 'paragraph', lang: 'zh', text: '唐纳·文德尔（Dona Q. Wendell）周四说。', pair: 2 },
  { id: 2, role: 'paragraph', lang: 'en', text: 'It rained. Mr. Wendell spoke on Thursday. Nobody came.', pair: 1 },
];

export const ARTICLE: Article = {
  url: 'https://cn.nytimes.com/world/20230302/sample/',
  layout: 'current',
  script: 'hans',
  view: 'chinese',
  headline: '文德尔访问高地，河流成为焦点',
  headlineEn: null,
  byline: ['安·记者', '李写手'],
  date: '2023-03-02',
  section: '国际',
  translators: ['王译者'],
  english: { url: 'https://www.nytimes.com/2023/03/01/world/sample.html', foundBy: 'switch' },
  otherView: 'https://cn.nytimes.com/world/20230302/sample/dual/',
  blocks: BLOCKS,
};

export const ANNOTATIONS: readonly Annotation[] = [
  mentionOf(PERSON, { block: 0, start: 0, end: 3, text: '文德尔', how: 'partial' }),
  mentionOf(COUNTRY, { start: 1 }),
  mentionOf(COUNTRY, { start: 2 }),
  mentionOf(COUNTRY, { start: 3 }),
  mentionOf(DISPUTED, { block: 0, start: 5 }),
  mentionOf(ORGANIZATION, { start: 4 }),
  mentionOf(CAPITAL, { start: 5 }),
  mentionOf(UNLISTED, { start: 6, certainty: 'unlisted' }),
  mentionOf(CHOICES, { start: 7, certainty: 'likely' }),
  mentionOf(UNLISTED, { start: 9, certainty: 'unlisted' }),
];
