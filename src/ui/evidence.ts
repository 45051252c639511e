/** The reasons for a link in words. */
import type { Evidence } from '../model/annotation.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { type InEachLanguage, inLanguage } from './strings.ts';

/** `$` is the word the reason speaks of; a part in braces falls away when there is none. */
const REASONS: Readonly<Record<Evidence['code'], InEachLanguage>> = {
  'full-name': ['这里写的是全名{：“$”}', '這裡寫的是全名{：「$」}', 'The full name is printed here{: “$”}'],
  'alias-of': ['这是另一种写法{，即“$”}', '這是另一種寫法{，即「$」}', 'This is another form{ of “$”}'],
  'part-of-name': ['这是名字的一部分{，全名“$”}', '這是名字的一部分{，全名「$」}', 'This is a part of the name{: “$”}'],
  'full-name-in-article': ['全名见于本文{：“$”}', '全名見於本文{：「$」}', 'The full name is in this article{: “$”}'],
  'usual-without-full-name': [
    '这个人通常只以此称呼',
    '這個人通常只以此稱呼',
    'The person is usually called by this alone',
  ],
  title: ['旁边有称谓或头衔{：“$”}', '旁邊有稱謂或頭銜{：「$」}', 'A title stands beside it{: “$”}'],
  'speech-verb': ['旁边是引述的动词{：“$”}', '旁邊是引述的動詞{：「$」}', 'A verb of speech stands beside it{: “$”}'],
  'country-beside': [
    '旁边提到国家或地区{：“$”}',
    '旁邊提到國家或地區{：「$」}',
    'A country or territory is named beside it{: “$”}',
  ],
  'in-row': ['与其他同类的名字并列', '與其他同類的名字並列', 'It stands in a row with names of its kind'],
  'english-in-brackets': ['后面括号里是英文{：“$”}', '後面括號裡是英文{：「$」}', 'English follows in brackets{: “$”}'],
  'english-in-pair': [
    '对应的英文段落里有{：“$”}',
    '對應的英文段落裡有{：「$」}',
    'The English paragraph beside has it{: “$”}',
  ],
  'english-in-link': [
    '英文原文的网址里有{：“$”}',
    '英文原文的網址裡有{：「$」}',
    'The address of the English original has it{: “$”}',
  ],
  chain: ['与其他简称连用{：“$”}', '與其他簡稱連用{：「$」}', 'It stands among other short forms{: “$”}'],
  prefix: ['前面的字是线索{：“$”}', '前面的字是線索{：「$」}', 'The character before it says so{: “$”}'],
  suffix: ['后面的字是线索{：“$”}', '後面的字是線索{：「$」}', 'The character after it says so{: “$”}'],
  composition: [
    '由国家和机构名合成{：“$”}',
    '由國家和機構名合成{：「$」}',
    'It is a country’s name and a body’s{: “$”}',
  ],
  'country-of-article': [
    '本文主要讲的国家或地区{：“$”}',
    '本文主要講的國家或地區{：「$」}',
    'The article is mostly about this country or territory{: “$”}',
  ],
  'name-shape': ['从字形看是译名{：“$”}', '從字形看是譯名{：「$」}', 'It has the shape of a foreign name{: “$”}'],
  recurs: ['在本文反复出现', '在本文反覆出現', 'It comes again in this article'],
};

/** The reason as a sentence without its full stop. */
export function evidenceInWords({ code, value }: Evidence, language: InterfaceLanguage): string {
  return inLanguage(REASONS[code], language).replace(/\{([^}]*)\}/, (_, part: string) =>
    value === undefined || value === '' ? '' : part.replace('$', () => value),
  );
}

/** The reasons in words, each once, in order. */
export function reasonsInWords(evidence: readonly Evidence[], language: InterfaceLanguage): string[] {
  return [...new Set(evidence.map((item) => evidenceInWords(item, language)))];
}
