/** People whom headlines call by one character, as data. Values are ids of the list. Simplified characters. */

/** Whom a character means before a verb of saying or behind 反, 拥 …, where nobody else of the name is in the article. */
export const ONE_CHARACTER_PEOPLE: ReadonlyMap<string, string> = new Map([
  ['习', 'xi-jinping'],
  ['毛', 'mao-zedong'],
  ['邓', 'deng-xiaoping'],
]);

/** Who meets in 习特会, 普习会, 马习会. */
export const SUMMIT_PEOPLE: ReadonlyMap<string, string> = new Map([
  ['习', 'xi-jinping'],
  ['特', 'donald-trump'],
  ['川', 'donald-trump'],
  ['普', 'vladimir-putin'],
  ['拜', 'joe-biden'],
  ['金', 'kim-jong-un'],
  ['马', 'ma-ying-jeou'],
  ['奥', 'barack-obama'],
  ['莫', 'narendra-modi'],
  ['文', 'moon-jae-in'],
]);

/** Of those, the pairs that headlines have without 会. */
export const HEADLINE_PAIRS: ReadonlySet<string> = new Set([
  '习特',
  '特习',
  '普特',
  '特普',
  '习拜',
  '拜习',
  '习普',
  '普习',
]);

/** Characters before a one-character person, and what may stand behind then. */
export const FOR_OR_AGAINST = '反拥挺倒保批';
export const CAMP_BEHIND = /^(?:势力|阵营|派|人士|情绪|言论|声音|力量|运动|者|[,。、”"）)]|$)/;
/** What may follow a family name of one character that begins a clause, beside verbs of saying. */
export const DOES_BEHIND =
  /^(?:认为|仍|曾|还|则|也|去世|死后|执政|上台|掌权|已|将|从|没有|的(?:支持者|讲话|演讲|声音|口号|政策|遗体|时代|接班人|父亲|亲信|助手|对手|律师|家人))/;
