/** The reasons for a link in words: short clauses in one line, each with its place where that is elsewhere. */
import type { Annotation, Evidence, EvidenceCode } from '../model/annotation.ts';
import type { Block, Script } from '../model/article.ts';
import type { Wording } from '../model/card.ts';
import type { Reader } from '../model/reader.ts';
import { interfaceTag, printed, type Worded } from './language.ts';
import { isOnePlace, placeInWords } from './places.ts';
import { clauseSeparator, type InEachLanguage, inLanguage } from './strings.ts';

/** `$` is the word the reason speaks of; of braces the first part is said when there is one, else what follows `|`. */
const REASONS: Readonly<Record<EvidenceCode, InEachLanguage>> = {
  'own-name': ['你添加的名字', '你加入的名字', 'a name that you added'],
  'full-name': ['此处为全名', '此處為全名', 'full name printed here'],
  'alias-of': ['{$的}另一名称', '{$的}另一名稱', 'another name{ for $}'],
  'family-name': ['{$的}姓', '{$的}姓', 'family name{ of $}'],
  'part-of-name': ['{$}名字的一部分', '{$}名字的一部分', 'part of the name{ $}'],
  'usual-without-full-name': [
    '单用时通常指{$|此人}',
    '單用時通常指{$|此人}',
    'by itself it usually means {$|this person}',
  ],
  title: ['头衔{“$”}', '頭銜{「$」}', 'title{ $}'],
  office: ['头衔{“$”}与任职相符', '頭銜{「$」}與任職相符', 'title{ $}, an office held'],
  'speech-verb': ['引述用语{“$”}', '引述用語{「$」}', 'verb of saying{ $}'],
  'country-beside': ['旁边有{“$”|国家或地区名}', '旁邊有{「$」|國家或地區名}', '{$|a country or territory} beside it'],
  'in-row': ['与同类名字并列', '與同類名字並列', 'in a row with names of its kind'],
  'english-in-brackets': ['括号内英文{：$}', '括號內英文{：$}', 'English in brackets{: $}'],
  'english-in-pair': ['英文{：$}', '英文{：$}', 'English{: $}'],
  'english-in-address': ['网址中有{“$”|此名}', '網址中有{「$」|此名}', 'in a web address{: $}'],
  related: ['与{“$”|文中其他名字}有关', '與{「$」|文中其他名字}有關', 'related to {$|another name here}'],
  chain: ['简称连用{“$”}', '簡稱連用{「$」}', 'short forms in a row{: $}'],
  prefix: ['前面{是“$”|的字}', '前面{是「$」|的字}', 'preceded by {$|a telling character}'],
  suffix: ['后面{是“$”|的字}', '後面{是「$」|的字}', 'followed by {$|a telling character}'],
  composition: ['国家或地区名加机构名', '國家或地區名加機構名', 'name of a country or territory, then of a body'],
  'country-of-article': [
    '本文谈到{“$”|此国家或地区}',
    '本文談到{「$」|此國家或地區}',
    'the article speaks of {$|this country or territory}',
  ],
  'name-shape': ['字形像名字', '字形像名字', 'shaped like a name'],
  phonetic: ['注明“音”，汉字按读音而定', '註明「音」，漢字按讀音而定', 'marked （音）: characters chosen by sound'],
  recurs: ['在本文多次出现', '在本文多次出現', 'recurs in this article'],
};

/** A “title” of what is no person: the word beside a place or an organization. */
const WORD_BESIDE: InEachLanguage = ['旁边有{“$”|线索}', '旁邊有{「$」|線索}', '{$|a telling word} beside it'];

/** What the reasons are worded for. */
export interface ReasonSetting {
  /** The article's; without them no place is said. */
  readonly blocks: readonly Block[];
  /** The page's. */
  readonly script: Script;
  /** The full name of what is linked: evidence has it in simplified characters, the reader in those of the page. */
  readonly name: Wording;
  readonly reader: Reader;
}

/** The reasons in one line, each once, in order, in runs of one language; empty when there are none. */
export function reasonsInWords(annotation: Annotation, setting: ReasonSetting): Worded[] {
  const lang = interfaceTag(setting.reader.language);
  const clauses = new Map<string, readonly Worded[]>();
  for (const evidence of annotation.evidence) {
    const clause = clauseOf(evidence, annotation, setting);
    const key = clause.map(({ text }) => text).join('');
    if (clauses.has(key)) continue;
    const between = clauses.size === 0 ? [] : [{ text: clauseSeparator(setting.reader.language), lang }];
    clauses.set(key, [...between, ...clause, { text: placeOf(evidence, annotation, setting), lang }]);
  }
  return [...clauses.values()].flat().filter(({ text }) => text !== '');
}

function clauseOf({ code, value }: Evidence, { kind }: Annotation, { name, script, reader }: ReasonSetting): Worded[] {
  const words = inLanguage(code === 'title' && kind !== 'person' ? WORD_BESIDE : REASONS[code], reader.language);
  const lang = interfaceTag(reader.language);
  const [, before = '', given = '', otherwise = '', after = ''] =
    /^([^{]*)(?:\{([^|}]*)(?:\|([^}]*))?\})?([\s\S]*)$/.exec(words) ?? [];
  if (value === undefined || value === '') return [{ text: before + otherwise + after, lang }];
  const shown = printed(value === name.hans ? name[script] : value, script, reader);
  const [opening = '', closing] = given.split('$');
  if (closing === undefined) return [{ text: before + given + after, lang }];
  return [{ text: before + opening, lang }, shown, { text: closing + after, lang }];
}

/** In brackets; empty in the mention's own block or the one beside it, and where the place can't be told. */
function placeOf({ at }: Evidence, { block }: Annotation, { blocks, reader: { language } }: ReasonSetting): string {
  if (at === undefined || isOnePlace(block, at.block, blocks)) return '';
  const place = placeInWords(at.block, blocks, language);
  if (place === null) return '';
  return language === 'en' ? ` (${place})` : `（${place}）`;
}
