/** A first guess at an own name from words that the reader selected. */
import type { EntityKind } from './annotation.ts';
import { newOwnId, OWN_TEXT_MAX, type OwnName, ownTextFault } from './own-name.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

const OPENING = '（(［[';
const CLOSING = '）)］]';

/** What selections bring along: marks around a name, and the punctuation after it. A full stop may belong to a name. */
const BEFORE = /[\s“”‘’「」『』《》〈〉"'，。、；：！？,.;:!?]/u;
const BEHIND = /[\s“”‘’「」『』《》〈〉"'，。、；：！？,;:!?]/u;

/** Beyond a name with its English in brackets and the marks around them: whole paragraphs are no name. */
const SELECTION_MAX = 4 * OWN_TEXT_MAX;

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
  if (text.length > SELECTION_MAX) return null;
  const line = bare(text.replace(/\s+/g, ' '));
  const { before, english } = divided(line) ?? { before: line, english: '' };
  const zh = bare(before);
  if (ownTextFault(zh, 'name') !== null) return null;
  const en = ownTextFault(english, 'name') === null ? { en: english } : {};
  return { id: newOwnId(), kind: kindOf(zh, english), names: { zh, ...en } };
}

/** The text without marks at its ends. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BEFORE.test(text.charAt(start))) start++;
  while (start < end && BEHIND.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** 中文（English）, with any sort of brackets; `null` for anything else. */
function divided(line: string): { readonly before: string; readonly english: string } | null {
  if (!CLOSING.includes(line.charAt(line.length - 1))) return null;
  const open = Math.max(...[...OPENING].map((bracket) => line.lastIndexOf(bracket)));
  const english = line.slice(open + 1, -1);
  const before = line.slice(0, Math.max(0, open));
  const isInner = [...CLOSING].every((bracket) => !english.includes(bracket));
  return isInner && HAN.test(before) && LATIN.test(english) ? { before, english: english.trim() } : null;
}

function kindOf(zh: string, en: string): EntityKind {
  const byChinese = ENDS.find(([, end]) => end.test(zh));
  // A name without Chinese is its own English.
  const byEnglish = ENGLISH_ENDS.find(([, end]) => end.test(en === '' ? zh : en));
  return (byChinese ?? byEnglish)?.[0] ?? 'person';
}
