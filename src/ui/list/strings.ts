/** The words of the list alone, apart from the card's: the content script pays for those at every page. */
import type { InterfaceLanguage } from '../../model/language.ts';
import { filled, type InEachLanguage, inLanguage, type Values } from '../strings.ts';

const STRINGS = {
  showInArticle: ['在文中显示', '在文中顯示', 'Show in article'],
  filter: ['筛选名字', '篩選名字', 'Filter names'],
  filterHint: ['筛选名字（中文或英文）', '篩選名字（中文或英文）', 'Filter names (Chinese or English)'],
  filterKeys: [
    '按向下键进入名单，按回车键打开第一个名字。',
    '按向下鍵進入名單，按 Enter 鍵開啟第一個名字。',
    'Arrow down leads to the list, Enter opens the first name.',
  ],
  found: ['找到 {count} 个名字', '找到 {count} 個名字', '{count} names found'],
  foundOne: ['找到 1 个名字', '找到 1 個名字', '1 name found'],
  foundNone: ['没有找到这样的名字', '找不到這樣的名字', 'No such name found'],
} as const satisfies Readonly<Record<string, InEachLanguage>>;

/** The list's words for a key, with its places filled. */
export function listWords(language: InterfaceLanguage, key: keyof typeof STRINGS, values?: Values): string {
  return filled(inLanguage(STRINGS[key], language), values);
}
