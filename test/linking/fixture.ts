/**
 * The list that the linking tests use: a few countries, people, organizations and places. Ids that the rules speak of
 * are those of the real list; some of the people are invented.
 */
import { listOf } from './compiled.ts';

/** What an entry needs beside its names, so that a test states only what it is about. */
export const COMMON = 'description: {zh: 示例, en: sample}, prominence: 3, checked: {on: 2026-01-01, against: [test]}';

const country = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: country, polity: member, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;
const person = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: person, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;
const organization = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: organization, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;
const place = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: place, type: city, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;

const COUNTRIES = [
  country('china', '中国', 'China', ', characters: [中, 华], blockers: [发展中国家], capital: beijing'),
  country('united-states', '美国', 'United States', ', characters: [美], capital: washington'),
  country('russia', '俄罗斯', 'Russia', ', characters: [俄]'),
  country('belarus', '白俄罗斯', 'Belarus', ', characters: [白]'),
  country('ukraine', '乌克兰', 'Ukraine', ', characters: [乌]'),
  country('germany', '德国', 'Germany', ', characters: [德]'),
  country('france', '法国', 'France', ', characters: [法]'),
  country('united-kingdom', '英国', 'United Kingdom', ', characters: [英]'),
  country('japan', '日本', 'Japan', ', characters: [日], capital: tokyo'),
  country('south-korea', '韩国', 'South Korea', ', characters: [韩]'),
  country('north-korea', '朝鲜', 'North Korea', ', characters: [朝]'),
  country('taiwan', '台湾', 'Taiwan', ', characters: [台]'),
  country('hong-kong', '香港', 'Hong Kong', ', characters: [港]'),
  country('india', '印度', 'India', ', characters: [印]'),
  country('iran', '伊朗', 'Iran', ', characters: [伊]'),
  country('iraq', '伊拉克', 'Iraq', ', characters: [伊]'),
  country('israel', '以色列', 'Israel', ', characters: [以]'),
  country('canada', '加拿大', 'Canada', ', characters: [加]'),
  country('philippines', '菲律宾', 'Philippines', ', characters: [菲]'),
  country('vietnam', '越南', 'Vietnam', ', characters: [越]'),
  country('pakistan', '巴基斯坦', 'Pakistan', ', characters: [巴]'),
  country('palestine', '巴勒斯坦', 'Palestine', ', characters: [巴]'),
  country('new-zealand', '新西兰', 'New Zealand', ', characters: [新]'),
  country('singapore', '新加坡', 'Singapore', ', characters: [新]'),
  country('australia', '澳大利亚', 'Australia', ', characters: [澳]'),
  country('jordan', '约旦', 'Jordan', ', blockers: [约旦河]'),
  country('netherlands', '荷兰', 'Netherlands'),
  country('georgia', '格鲁吉亚', 'Georgia'),
];

const PEOPLE = [
  person('lukashenko', '亚历山大·卢卡申科', 'Aleksandr Lukashenko', ', family: {zh: 卢卡申科}'),
  person(
    'vladimir-putin',
    '弗拉基米尔·普京',
    'Vladimir Putin',
    ', family: {zh: 普京, dominant: true}, roles: [{title: {zh: 总统, en: president}, of: russia}]',
  ),
  `- {id: donald-trump, kind: person, names: {zh: 唐纳德·特朗普, tw: 唐納·川普, en: Donald Trump}, ${COMMON}, family: {zh: 特朗普, tw: 川普, dominant: true}}`,
  person('xi-jinping', '习近平', 'Xi Jinping', ', roles: [{title: {zh: 国家主席, en: president}, of: china}]'),
  person(
    'jiang-zemin',
    '江泽民',
    'Jiang Zemin',
    ', roles: [{title: {zh: 国家主席, en: president}, of: china, to: 2003}]',
  ),
  person('boris-johnson', '鲍里斯·约翰逊', 'Boris Johnson', johnson('首相', 'prime minister', 'united-kingdom')),
  person('mike-johnson', '迈克·约翰逊', 'Mike Johnson', johnson('议长', 'speaker', 'united-states')),
  person('kerry', '约翰·克里', 'John Kerry', ', family: {zh: 克里}, blockers: [克里姆林宫]'),
  person('theresa-may', '特蕾莎·梅', 'Theresa May'),
  person('li-qiang', '李强', 'Li Qiang', ', licence: cue'),
  person('jack-ma', '马云', 'Jack Ma', ', roles: [{title: {zh: 董事长, en: chairman}, of: alibaba}], born: 1964'),
  person('nadine-olsen', '纳丁·奥尔森', 'Nadine Olsen', ', family: {zh: 奥尔森}, born: 2015'),
  person('walter-olsen', '沃尔特·奥尔森', 'Walter Olsen', ', family: {zh: 奥尔森}'),
];

function johnson(zh: string, en: string, of: string): string {
  return `, family: {zh: 约翰逊}, roles: [{title: {zh: ${zh}, en: ${en}}, of: ${of}}]`;
}

const ORGANIZATIONS = [
  organization('mfa', '中国外交部', 'Ministry of Foreign Affairs of China', ', country: china, body: foreign-ministry'),
  organization(
    'japan-mfa',
    '日本外务省',
    'Ministry of Foreign Affairs of Japan',
    ', country: japan, body: foreign-affairs-office-japan',
  ),
  organization('us-congress', '美国国会', 'United States Congress', ', country: united-states, body: congress'),
  organization(
    'us-house',
    '美国众议院',
    'House of Representatives',
    ', country: united-states, body: house-of-representatives',
  ),
  organization(
    'us-treasury',
    '美国财政部',
    'Department of the Treasury',
    ', country: united-states, body: finance-ministry',
  ),
  organization(
    'china-treasury',
    '中国财政部',
    'Ministry of Finance of China',
    ', country: china, body: finance-ministry',
  ),
  organization(
    'us-democrats',
    '美国民主党',
    'Democratic Party',
    ', country: united-states, aliases: [{form: 民主党, licence: cue}]',
  ),
  organization(
    'labour',
    '英国工党',
    'Labour Party',
    ', country: united-kingdom, aliases: [{form: 工党, licence: cue}]',
  ),
  organization(
    'labor',
    '澳大利亚工党',
    'Australian Labor Party',
    ', country: australia, aliases: [{form: 工党, licence: cue}]',
  ),
  organization('kuomintang', '中国国民党', 'Kuomintang', ', country: taiwan, aliases: [国民党]'),
  organization('state-security', '国家安全部', 'Ministry of State Security'),
  organization('apple', '苹果公司', 'Apple', ', aliases: [{form: 苹果, licence: cue}], blockers: [苹果树]'),
  organization('alibaba', '阿里巴巴', 'Alibaba', ', founded: 1999'),
  organization('post', '华盛顿邮报', 'The Washington Post'),
  organization('tiktok', 'TikTok', 'TikTok'),
];

const PLACES = [
  place('washington', '华盛顿', 'Washington', ', country: united-states'),
  place('beijing', '北京', 'Beijing', ', country: china'),
  place('tokyo', '东京', 'Tokyo', ', country: japan'),
  place('seoul', '首尔', 'Seoul', ', country: south-korea'),
  `- {id: europe, kind: place, type: continent, names: {zh: 欧洲, en: Europe}, ${COMMON}}`,
  `- {id: georgia-state, kind: place, type: state, names: {zh: 佐治亚州, en: Georgia}, ${COMMON}, country: united-states}`,
];

/** One entry a line. */
export const ENTRIES: readonly string[] = [...COUNTRIES, ...PEOPLE, ...ORGANIZATIONS, ...PLACES];
export const FIXTURE = ENTRIES.join('\n');

export const fixture = await listOf(FIXTURE);
