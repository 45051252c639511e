/** A first guess at an own name from words that the reader selected. */
import type { EntityKind } from './annotation.ts';
import { newOwnId, type OwnName, ownTextFault } from './own-name.ts';

/** 中文（English）, with any sort of brackets. */
const WITH_ENGLISH = /^(.*\p{Script=Han}.*?)\s*[（(［[]([^（()）［\]［]*\p{Script=Latin}[^（()）［\]]*)[）)］\]]$/u;

/** What selections bring along: marks around a name, and the punctuation after it. */
const AROUND = /^[\s“”‘’「」『』《》〈〉"'，。、；：！？,.;:!?]+|[\s“”‘’「」『』《》〈〉"'，。、；：！？,;:!?]+$/gu;

/** Ends of names that hardly any person has; where a family or given name may end so (山, 海, 国) nothing is said. */
const ENDS: readonly (readonly [EntityKind, RegExp])[] = [
  [
    'organization',
    /(?:大[学學]|[学學]院|公司|集[团團]|[银銀]行|研究[所院]|[实實][验驗]室|委[员員][会會]|[协協][会會]|[学學][会會]|基金[会會]|[联聯]盟|[组組][织織]|法院|[医醫]院|博物[馆館]|[俱][乐樂]部|[乐樂][团團]|[剧劇][团團]|[日时時晚早][报報]|通[讯訊]社|[电電][视視][台臺]|出版社|共和[党黨]|民主[党黨])$/u,
  ],
  ['country', /(?:共和[国國]|合[众眾][国國]|[联聯]邦|王[国國])$/u],
  [
    'place',
    /(?:.[省市县縣区區镇鎮]|[机機][场場]|半[岛島]|群[岛島]|海[峡峽]|山[脉脈]|火[车車]站|[广廣][场場]|大[桥橋])$/u,
  ],
];

const ENGLISH_ENDS: readonly (readonly [EntityKind, RegExp])[] = [
  [
    'organization',
    /\b(?:University|College|Institute|Inc|Corp|Corporation|Company|Group|Bank|Foundation|Association|Council|Committee|Agency|Party|Museum|Hospital|Times|Post|News|Press)\b/,
  ],
  ['place', /\b(?:City|County|Province|Island|Islands|Airport|Strait|Peninsula|Square|Bridge|River|Lake)$/],
];

/**
 * Makes a name of selected text: trimmed, the English apart where it stands in brackets behind the Chinese, with the
 * kind that its ending tells, else a person's. The reader mends it before it is stored.
 *
 * @returns `null` where the text can't be a name: it is empty, too long, or has no Chinese or Latin character.
 */
export function ownNameFrom(text: string): OwnName | null {
  const line = text.replace(/\s+/g, ' ').replace(AROUND, '');
  const match = WITH_ENGLISH.exec(line);
  const zh = (match?.[1] ?? line).replace(AROUND, '');
  const english = match?.[2]?.trim() ?? '';
  if (ownTextFault(zh, 'name') !== null) return null;
  const en = ownTextFault(english, 'name') === null ? { en: english } : {};
  return { id: newOwnId(), kind: kindOf(zh, english), names: { zh, ...en } };
}

function kindOf(zh: string, en: string): EntityKind {
  const byChinese = ENDS.find(([, end]) => end.test(zh));
  // A name without Chinese is its own English.
  const byEnglish = ENGLISH_ENDS.find(([, end]) => end.test(en === '' ? zh : en));
  return (byChinese ?? byEnglish)?.[0] ?? 'person';
}
