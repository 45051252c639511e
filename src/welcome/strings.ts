/** The words of the first page in the interface's three languages. */
import type { InterfaceLanguage } from '../model/language.ts';
import { type InEachLanguage, inLanguage } from '../ui/strings.ts';

const STRINGS = {
  title: ['欢迎使用知名', '歡迎使用知名', 'Welcome to Zhiming'],
  lead: [
    '读纽约时报中文网时，点一下名字，就知道是谁。',
    '讀紐約時報中文網時，點一下名字，就知道是誰。',
    'When you read cn.nytimes.com: click a name, learn who it is.',
  ],
  does: ['它做什么', '它做什麼', 'What it does'],
  marks: [
    '在文章里给人名、国家与地区名、机构名和地名加一条细线；点一下就打开名片：英文名、是谁、文章发表时担任什么职务、各地的写法。',
    '在文章裡為人名、國家與地區名、機構名和地名加一條細線；點一下就開啟名片：英文名、是誰、文章發表時擔任什麼職務、各地的寫法。',
    'It draws a thin line under the people, countries and territories, organizations and places of an article. A click opens a card: the English name, who it is, the office held when the article was published, how the name is written elsewhere.',
  ],
  lists: [
    '点工具栏上的按钮，看文中有哪些人和机构、前往英文原文，或关闭标记。',
    '點工具列上的按鈕，看文中有哪些人和機構、前往英文原文，或關閉標記。',
    'The toolbar button lists who is in the article, leads to the English original, and turns the marks off.',
  ],
  never: ['它从不做什么', '它從不做什麼', 'What it never does'],
  sends: [
    '不上网：名单就在扩展里，你读什么不会告诉任何人。',
    '不連網：名單就在擴充功能裡，你讀什麼不會告訴任何人。',
    'It never goes online: its list is inside, and nobody is told what you read.',
  ],
  touches: [
    '不改动网页，也不在别的网站上运行，只在 cn.nytimes.com 和 m.cn.nytimes.com。',
    '不更動網頁，也不在其他網站上執行，只在 cn.nytimes.com 和 m.cn.nytimes.com。',
    'It never changes the page, and runs on no other site than cn.nytimes.com and m.cn.nytimes.com.',
  ],
  guesses: [
    '没有把握就不标。很可能的名字和名单里没有的名字用点线，名片上会说明。',
    '沒有把握就不標。很可能的名字和名單裡沒有的名字用點線，名片上會說明。',
    'In doubt it marks nothing. A name that is only likely, or not on its list, has a dotted line, and the card says so.',
  ],
  permission: [
    '浏览器还没有允许知名读取 cn.nytimes.com。',
    '瀏覽器還沒有允許知名讀取 cn.nytimes.com。',
    'Your browser has not yet allowed Zhiming to read cn.nytimes.com.',
  ],
  allow: ['允许在 cn.nytimes.com 上运行', '允許在 cn.nytimes.com 上執行', 'Allow on cn.nytimes.com'],
  goThere: ['前往 cn.nytimes.com', '前往 cn.nytimes.com', 'Go to cn.nytimes.com'],
  settings: ['设置', '設定', 'Settings'],
  keys: [
    '用键盘：{next} 到下一个名字，{previous} 到上一个，回车打开名片，Esc 关闭。',
    '用鍵盤：{next} 到下一個名字，{previous} 到上一個，Enter 開啟名片，Esc 關閉。',
    'By keyboard: {next} goes to the next name and {previous} to the one before, Enter opens its card, Esc closes it.',
  ],
  unofficial: [
    '知名是独立的免费软件，与纽约时报公司无关。',
    '知名是獨立的免費軟體，與紐約時報公司無關。',
    'Zhiming is independent and free. It is not affiliated with The New York Times Company.',
  ],
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type WelcomeStringKey = keyof typeof STRINGS;

/** The words of a key; `{places}` are the caller's to fill. */
export function tell(language: InterfaceLanguage, key: WelcomeStringKey): string {
  return inLanguage(STRINGS[key], language);
}
