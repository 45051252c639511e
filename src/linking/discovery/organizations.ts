/**
 * Stage: organizations that the list does not hold. A head noun ends the name; where it begins is told by what it begins
 * with (a listed country, place or university), or, where brackets, the paired English or an office behind announce a
 * name, by the words that can't belong to it.
 */
import {
  BODY_CUTS,
  BODY_OF_CITY,
  BODY_OFFICES,
  BODY_VERBS,
  COURT,
  EMBASSY,
  HEAD_ENDS,
  HEAD_IN_ENGLISH,
  NATIONAL_CENTRE,
  NOT_BODY_STARTS,
  NOT_IN_BODY,
  NOT_SOCIETY,
  ORGANIZATION_HEADS,
  PART_OF_UNIVERSITY,
  PARTY,
  SOCIETY,
  SORTS_OF_BODIES,
  STRONG_HEADS,
  SUBJECTS,
  UNIVERSITY_OF_COUNTRY,
  UNIVERSITY_OF_PLACE,
  WORDS_BEFORE_COUNTRY,
} from '../rules/organizations.ts';
import type { Segmentation } from '../segmentation.ts';
import { wordSet } from '../word-set.ts';

const BODY_VERBS_SET = wordSet(BODY_VERBS);
const ORGANIZATION_HEADS_SET = wordSet(ORGANIZATION_HEADS);
const SORTS_OF_BODIES_SET = wordSet(SORTS_OF_BODIES);
const SUBJECTS_SET = wordSet(SUBJECTS);

/** A listed name that a longer one may begin with. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly kind: 'country' | 'place' | 'organization';
}

export interface OrganizationGround {
  /** Normalised. */
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly anchors: readonly Anchor[];
  /** English names in the paired paragraph that nothing in the list explains; empty without one. */
  readonly english: readonly string[];
}

export interface FoundOrganization {
  readonly start: number;
  readonly end: number;
}

const HAN = /[\u4e00-\u9fff·]/;
/** The longest name, head noun included. */
const NAME_MAX = 18;
/** The fewest characters before a head noun that make a name. */
const OWN_MIN = 2;

/** Finds the organizations of a block that show themselves. */
export function findOrganizations(ground: OrganizationGround): FoundOrganization[] {
  return [...ground.anchors.flatMap((anchor) => anchored(ground, anchor)), ...announced(ground)];
}

/** Names that begin with a listed one: the longest that fits. */
function anchored(ground: OrganizationGround, { start, end, kind }: Anchor): FoundOrganization[] {
  const { text, segmentation, anchors } = ground;
  const tail = text.slice(end, end + NAME_MAX);
  if (!HEAD_ENDS.test(tail)) return [];
  const lengths: number[] = [];
  const take = (pattern: RegExp): void => {
    const match = pattern.exec(tail);
    if (match === null) return;
    const own = match[1];
    // 北京大学|经济与管理学院: two subjects of one school.
    const joined = pattern === PART_OF_UNIVERSITY ? own?.replace(TWO_SUBJECTS, '') : own;
    if (joined !== undefined && (NOT_SOCIETY.test(joined) || NOT_BODY_STARTS.test(joined))) return;
    if (joined !== undefined && [...joined].some(isCutCharacter)) return;
    const isWord = segmentation.startsWord(end) || anchors.some((anchor) => anchor.start === end);
    if (own === undefined || pattern === PART_OF_UNIVERSITY || isWord) lengths.push(match[0].length);
  };
  if (kind === 'organization') {
    if (/(?:大学|学院|科学院|分校)$/.test(text.slice(start, end))) take(PART_OF_UNIVERSITY);
  } else {
    take(kind === 'place' ? UNIVERSITY_OF_PLACE : UNIVERSITY_OF_COUNTRY);
    take(COURT);
    take(SOCIETY);
    if (kind === 'place') take(BODY_OF_CITY);
    else for (const pattern of [PARTY, NATIONAL_CENTRE, EMBASSY]) take(pattern);
  }
  const length = Math.max(0, ...lengths);
  if (length === 0 || isMemberBehind(text, end + length)) return [];
  return isListedBehindPlace(anchors, start, end + length) ? [] : [{ start, end: end + length }];
}

/** 华盛顿|詹姆斯敦基金会: a listed name behind a place is whole without it. */
function isListedBehindPlace(anchors: readonly Anchor[], start: number, end: number): boolean {
  for (const place of anchors) {
    if (place.kind !== 'place' || place.start !== start) continue;
    if (anchors.some((own) => own.kind === 'organization' && own.start === place.end && own.end === end)) return true;
  }
  return false;
}

/** A subject and the 与 or 和 behind it, where another follows. */
const TWO_SUBJECTS =
  /^(?:媒体|新闻|公共|国际|人文|文化|法律|经济|管理|科学|工程|艺术|医学|教育|政治|社会|环境|语言|传播|文学|外交|电影|设计|建筑|健康|卫生|政策|关系|事务|研究|学){1,4}[与和](?=[\u4e00-\u9fff])/;

function isCutCharacter(character: string): boolean {
  return '的在据由对向从被把让给是了说称跟至到与和及、'.includes(character);
}

/** 委员会|成员国, 中心|城市, 大学|生: the head noun belongs to a longer word. */
function isMemberBehind(text: string, end: number): boolean {
  return /^(?:生|城|区|路|街|站|化|式|制|级|部位|思想|人士)/.test(text.slice(end, end + 2));
}

/** English in brackets. */
const IN_BRACKETS = /^\([A-Z][^()a-z]*[a-z][^()]*\)/;

/** Names that English or an office behind announces. */
function announced(ground: OrganizationGround): FoundOrganization[] {
  const { text } = ground;
  const found: FoundOrganization[] = [];
  // The loop holds no function of its own: one that saw its variables would cost an object for every character.
  for (let at = 0; at < text.length; at += 1) {
    const head = ORGANIZATION_HEADS_SET.after(text, at);
    if (head === null) continue;
    const end = at + head.length;
    if (isAnnounced(ground, head, end) && !isMemberBehind(text, end)) {
      const start = leftBorder(ground, at);
      const isOwn = start !== null && at - start >= OWN_MIN && !isListedBehindPlace(ground.anchors, start, end);
      if (isOwn) found.push({ start, end });
    }
    at = end - 1;
  }
  return found;
}

/** Whether English in brackets, English beside or an office behind says that a head noun ends a name. */
function isAnnounced({ text, english }: OrganizationGround, head: string, end: number): boolean {
  if (text.charAt(end) === '(' && IN_BRACKETS.test(text.slice(end, end + 64))) return true;
  if (STRONG_HEADS.has(head) && BODY_OFFICES.test(text.slice(end, end + 8))) return true;
  return english.some((name) => HEAD_IN_ENGLISH.some(([noun, words]) => head.endsWith(noun) && words.test(name)));
}

/** Where the name that ends in the head noun at `head` begins; `null` when that can't be told. */
function leftBorder({ text, segmentation, anchors }: OrganizationGround, head: number): number | null {
  let start = head;
  while (start > 0 && head - start < NAME_MAX) {
    const character = text.charAt(start - 1);
    if (!HAN.test(character) || SORTS_OF_BODIES_SET.before(text, start) !== null) break;
    if (BODY_VERBS_SET.before(text, start) !== null) break;
    const isCut = BODY_CUTS.includes(character) && !joinsSubjects(text, start - 1);
    if (isCut && !isInsideWord(segmentation, start - 1, head)) break;
    start -= 1;
  }
  if (head - start >= NAME_MAX) return null;
  // 美国|国家…: a longer listed name that the cut went through stays whole.
  const through = anchors.find((anchor) => anchor.start < start && start < anchor.end);
  if (through !== undefined) start = through.start;
  // 日本|大阪大学, in which the country is no part, but 韩国外国语大学.
  const land = anchors.find((anchor) => anchor.kind === 'country' && anchor.start === start);
  const isAnothers = land !== undefined && text.startsWith('大学', head) && head - land.end >= OWN_MIN;
  if (isAnothers && !UNIVERSITY_OF_COUNTRY.test(text.slice(land.end))) start = land.end;
  // 寻找|马来西亚…: a word before the country that names it is none of the name's.
  const country = anchors.find((anchor) => anchor.kind === 'country' && anchor.start > start && anchor.end <= head);
  if (country !== undefined && isWordBeforeBody(text.slice(start, country.start), segmentation, start)) {
    start = country.start;
  }
  const own = text.slice(start, head);
  return own.length < OWN_MIN || NOT_BODY_STARTS.test(own) || NOT_IN_BODY.test(own) ? null : start;
}

/** 战略|与|政策研究所: what stands between two fields of study parts no names. */
function joinsSubjects(text: string, at: number): boolean {
  if (!'与和及'.includes(text.charAt(at))) return false;
  return SUBJECTS_SET.before(text, at) !== null && SUBJECTS_SET.after(text, at + 1) !== null;
}

function isWordBeforeBody(word: string, segmentation: Segmentation, start: number): boolean {
  return word.length === 2 && segmentation.isWord(start, start + 2) && !WORDS_BEFORE_COUNTRY.has(word);
}

/** Whether an ordinary word holds the character at a position together with the one before or behind it. */
function isInsideWord(segmentation: Segmentation, at: number, head: number): boolean {
  return (at + 2 <= head && segmentation.isWord(at, at + 2)) || segmentation.isWord(at - 1, at + 1);
}
