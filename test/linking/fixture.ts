/** The list that the linking tests use: a few countries, people, organizations and places. */
import { COMMON, listOf } from '../helpers/list.ts';

const country = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: country, polity: member, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;
const person = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: person, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;
const organization = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: organization, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;
const place = (id: string, zh: string, en: string, more = ''): string =>
  `- {id: ${id}, kind: place, type: city, names: {zh: ${zh}, en: ${en}}, ${COMMON}${more}}`;

export const FIXTURE = [
  country('china', '中国', 'China', ', characters: [中, 华], blockers: [发展中国家], capital: beijing'),
  country('united-states', '美国', 'United States', ', characters: [美]'),
  country('russia', '俄罗斯', 'Russia', ', characters: [俄]'),
  country('belarus', '白俄罗斯', 'Belarus', ', characters: [白]'),
  country('ukraine', '乌克兰', 'Ukraine', ', characters: [乌]'),
  country('germany', '德国', 'Germany', ', characters: [德]'),
  country('israel', '以色列', 'Israel', ', characters: [以]'),
  country('pakistan', '巴基斯坦', 'Pakistan', ', characters: [巴]'),
  country('palestine', '巴勒斯坦', 'Palestine', ', characters: [巴]'),
  country('jordan', '约旦', 'Jordan', ', blockers: [约旦河]'),
  country('netherlands', '荷兰', 'Netherlands'),
  person('lukashenko', '亚历山大·卢卡申科', 'Aleksandr Lukashenko', ', family: {zh: 卢卡申科}'),
  person('putin', '弗拉基米尔·普京', 'Vladimir Putin', ', family: {zh: 普京, dominant: true}'),
  `- {id: trump, kind: person, names: {zh: 唐纳德·特朗普, tw: 唐納·川普, en: Donald Trump}, ${COMMON}, family: {zh: 特朗普, tw: 川普, dominant: true}}`,
  person(
    'boris-johnson',
    '鲍里斯·约翰逊',
    'Boris Johnson',
    ', family: {zh: 约翰逊}, roles: [{title: {zh: 首相, en: prime minister}}]',
  ),
  person(
    'mike-johnson',
    '迈克·约翰逊',
    'Mike Johnson',
    ', family: {zh: 约翰逊}, roles: [{title: {zh: 议长, en: speaker}}]',
  ),
  person('kerry', '约翰·克里', 'John Kerry', ', family: {zh: 克里}, blockers: [克里姆林宫]'),
  person('li-qiang', '李强', 'Li Qiang', ', licence: cue'),
  organization('mfa', '中国外交部', 'Ministry of Foreign Affairs of China', ', country: china, body: foreign-ministry'),
  organization('state-security', '国家安全部', 'Ministry of State Security'),
  organization('apple', '苹果公司', 'Apple', ', aliases: [{form: 苹果, licence: cue}], blockers: [苹果树]'),
  organization('post', '华盛顿邮报', 'The Washington Post'),
  organization('tiktok', 'TikTok', 'TikTok'),
  place('washington', '华盛顿', 'Washington'),
  place('beijing', '北京', 'Beijing'),
].join('\n');

export const fixture = listOf(FIXTURE);
