/** The cast list to take along: a table of what the article names. Pure. */
import type { Article } from '../../model/article.ts';
import type { Spelling } from '../../model/card.ts';
import type { Reader } from '../../model/reader.ts';
import { roleInWords } from '../card/CardRoles.tsx';
import type { CastGroup, CastMember } from '../cast.ts';
import { sentenceAround } from '../sentence.ts';
import { type InEachLanguage, inLanguage, kindInWords, sourceInWords } from '../strings.ts';
import { markdownTable, tsvTable } from './table.ts';

export const CAST_FORMATS = ['markdown', 'tsv'] as const;
export type CastFormat = (typeof CAST_FORMATS)[number];

const COLUMNS: readonly InEachLanguage[] = [
  ['文中写法', '文中寫法', 'Printed'],
  ['大陆写法', '大陸寫法', 'Mainland usage'],
  ['台湾写法', '台灣寫法', 'Taiwan usage'],
  ['香港写法', '香港寫法', 'Hong Kong usage'],
  ['英文名', '英文名', 'English'],
  ['英文名来源', '英文名來源', 'Source of the English'],
  ['类别', '類別', 'Kind'],
  ['本文发表时的职务', '本文發表時的職務', 'Role when this was published'],
  ['首次出现的句子', '首次出現的句子', 'First sentence'],
];

/**
 * The list as a table with a head, a row a name. What is not known is empty: a region's usage where it does not differ,
 * a role where none was held.
 */
export function castTable(
  groups: readonly CastGroup[],
  article: Pick<Article, 'blocks'>,
  reader: Reader,
  format: CastFormat,
): string {
  const head = COLUMNS.map((words) => inLanguage(words, reader.language));
  const rows = groups.flatMap(({ members }) => members.map((member) => rowOf(member, article, reader)));
  return (format === 'tsv' ? tsvTable : markdownTable)([head, ...rows]);
}

function rowOf({ card, first }: CastMember, article: Pick<Article, 'blocks'>, reader: Reader): string[] {
  const usage = (region: Spelling['region']) => card.spellings.find((spelling) => spelling.region === region)?.text;
  const mainland = card.listed && card.choices.length === 0 ? card.name.hans : '';
  const roles = card.roles.filter(({ atDate }) => atDate);
  return [
    // The first mention of a name that the list lacks may be a part of it; the article's full form is all there is.
    card.listed ? first.text : card.name[reader.script],
    usage('cn') ?? mainland,
    usage('tw') ?? '',
    usage('hk') ?? '',
    card.english?.text ?? '',
    card.english === null ? '' : sourceInWords(card.english.source, reader.language),
    kindInWords(card.kind, reader.language),
    roles.map((role) => roleInWords(role, reader).text).join(reader.language === 'en' ? '; ' : '；'),
    sentenceAround(first, article),
  ];
}
