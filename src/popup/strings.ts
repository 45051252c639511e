/** The popup's own words, for the interface's three languages side by side. */
import type { BlockRole, LayoutName } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { filled, type InEachLanguage, inLanguage, type Values } from '../ui/strings.ts';

const STRINGS = {
  title: ['知名', '知名', 'Zhiming'],
  loading: ['正在读取本页……', '正在讀取本頁……', 'Reading this page…'],
  linking: ['正在辨认名字……', '正在辨認名字……', 'Looking up the names…'],
  enabled: ['标出名字', '標出名字', 'Mark names'],
  article: ['文章', '文章', 'Article'],
  by: ['作者：{names}', '作者：{names}', 'By {names}'],
  translatedBy: ['翻译：{names}', '翻譯：{names}', 'Translated by {names}'],
  separator: ['、', '、', ', '],
  englishOriginal: ['英文原文', '英文原文', 'English original'],
  mayAskForSubscription: [
    'nytimes.com：可能要求订阅',
    'nytimes.com：可能要求訂閱',
    'nytimes.com: may ask for a subscription',
  ],
  noEnglish: ['没有英文版', '沒有英文版', 'No English version'],
  bilingualView: ['中英双语对照', '中英雙語對照', 'English and Chinese side by side'],
  chineseView: ['只看中文', '只看中文', 'Chinese only'],
  notRecognised: ['本页没有找到：{parts}。', '本頁沒有找到：{parts}。', 'Not found on this page: {parts}.'],
  partDate: ['日期', '日期', 'date'],
  partByline: ['作者', '作者', 'authors'],
  cast: ['本文提到', '本文提到', 'Named in this article'],
  noNames: ['没有在本文认出名字。', '沒有在本文認出名字。', 'No name was recognised in this article.'],
  marks: ['标记', '標記', 'Marks'],
  kinds: ['标出', '標出', 'Mark'],
  which: ['次数', '次數', 'How often'],
  firstMention: ['只标首次', '只標首次', 'First mention'],
  allMentions: ['每次都标', '每次都標', 'Every mention'],
  off: ['标记已关闭。', '標記已關閉。', 'Marks are off.'],
  notSaved: [
    '设置未能保存：浏览器的存储拒绝写入。',
    '設定未能儲存：瀏覽器的儲存空間拒絕寫入。',
    'This setting could not be saved: the browser’s storage refused it.',
  ],
  damaged: [
    '部分设置无法识别，已另行保留，暂用默认设置代替。',
    '部分設定無法識別，已另行保留，暫用預設值代替。',
    'Some of your settings could not be understood. They are kept; the usual ones stand in.',
  ],
  unreadable: [
    '设置未能读取：浏览器的存储拒绝读取。暂用默认设置代替。',
    '設定未能讀取：瀏覽器的儲存空間拒絕讀取。暫用預設值代替。',
    'Your settings could not be read: the browser’s storage refused it. The usual ones stand in.',
  ],
  back: ['返回名单', '返回名單', 'Back to the list'],
  notShown: ['页面上已经没有这个名字。', '頁面上已經沒有這個名字。', 'This name is no longer on the page.'],
  reload: ['重新载入本页', '重新載入本頁', 'Reload this page'],
  noAnswer: [
    '“知名”没有在本页运行：本页在安装或更新“知名”之前就已打开。重新载入后会标出名字。',
    '「知名」沒有在本頁執行：本頁在安裝或更新「知名」之前就已開啟。重新載入後會標出名字。',
    'Zhiming does not run on this page: it was opened before Zhiming was installed or updated. Reload it to mark names.',
  ],
  noPermission: [
    '“知名”现在不能读取 cn.nytimes.com，需要你许可。点下面的按钮后，浏览器会再问一次。',
    '「知名」現在不能讀取 cn.nytimes.com，需要你許可。點下面的按鈕後，瀏覽器會再問一次。',
    'Zhiming may not read cn.nytimes.com without your permission. After the button below your browser asks you once more.',
  ],
  allow: ['允许在 cn.nytimes.com 上运行', '允許在 cn.nytimes.com 上執行', 'Allow on cn.nytimes.com'],
  refused: [
    '没有得到许可，什么都不会读取或标记。',
    '沒有得到許可，什麼都不會讀取或標記。',
    'Permission was not given. Nothing is read or marked.',
  ],
  granted: ['谢谢。请再载入一次页面。', '謝謝。請再載入一次頁面。', 'Thank you. The page must be loaded once more.'],
  reloadToMark: ['重新载入，标出名字', '重新載入，標出名字', 'Reload to mark names'],
  elsewhere: [
    '请打开 cn.nytimes.com 上的一篇文章。',
    '請開啟 cn.nytimes.com 上的一篇文章。',
    'Open an article on cn.nytimes.com.',
  ],
  elsewhereWhat: [
    '文中的人名、地名、机构名、国家与地区名会标出来。点一下名字，就知道是谁。',
    '文中的人名、地名、機構名、國家與地區名會標出來。點一下名字，就知道是誰。',
    'The names of people, countries, territories, organizations and places are marked there. Click a name, learn who it is.',
  ],
  goThere: ['前往 cn.nytimes.com', '前往 cn.nytimes.com', 'Go to cn.nytimes.com'],
  detail: ['技术细节', '技術細節', 'Technical detail'],
  pause: ['关到浏览器重启', '關到瀏覽器重新啟動', 'Off until the browser restarts'],
  paused: [
    '标记已暂时关闭，浏览器重启后自动恢复。',
    '標記已暫時關閉，瀏覽器重新啟動後自動恢復。',
    'Marks are off until the browser restarts.',
  ],
  resume: ['现在恢复', '立即恢復', 'Turn back on'],
  partSection: ['栏目', '欄目', 'section'],
  recognised: ['本页认出了什么', '本頁認出了什麼', 'What was recognised of this page'],
  structure: ['页面结构', '頁面結構', 'Page structure'],
  authors: ['作者', '作者', 'Authors'],
  date: ['日期', '日期', 'Date'],
  section: ['栏目', '欄目', 'Section'],
  translators: ['译者', '譯者', 'Translators'],
  chineseText: ['中文正文', '中文內文', 'Chinese text'],
  englishText: ['英文正文', '英文內文', 'English text'],
  notFound: ['没有找到', '沒有找到', 'not found'],
  asMarkdown: ['复制为 Markdown', '複製為 Markdown', 'Copy as Markdown'],
  asTsv: ['复制为表格（TSV）', '複製為表格（TSV）', 'Copy as a table (TSV)'],
  copied: ['已复制', '已複製', 'Copied'],
  copyFailed: [
    '浏览器不让复制。已在下面选中，请自行复制。',
    '瀏覽器不允許複製。已在下方選取，請自行複製。',
    'The browser refused to copy. The text is selected below; please copy it yourself.',
  ],
  previousName: ['上一个名字', '上一個名字', 'Previous name'],
  nextName: ['下一个名字', '下一個名字', 'Next name'],
  namePosition: [
    '{name}，名单第 {index} 个，共 {total} 个',
    '{name}，名單第 {index} 個，共 {total} 個',
    '{name}, {index} of {total} in the list',
  ],
  tour: ['在文中前后走', '在文中前後移動', 'Move through the article'],
  name: ['名字', '名字', 'Name'],
  mention: ['同名各处', '同名各處', 'Mention'],
  previousMention: ['同一名字的上一处', '同一名字的上一處', 'Previous mention of the same name'],
  nextMention: ['同一名字的下一处', '同一名字的下一處', 'Next mention of the same name'],
  withKeys: ['{label}（{keys}）', '{label}（{keys}）', '{label} ({keys})'],
  tourAt: ['文中到了：{name}', '文中到了：{name}', 'The article is at: {name}'],
  tourNowhere: ['文中没有可去的名字。', '文中沒有可去的名字。', 'There is no name to go to.'],
  addOwn: ['添加“{name}”到我的名字', '將「{name}」加入我的名字', 'Add “{name}” to your names'],
  addOwnTitle: ['添加到我的名字', '加入我的名字', 'Add to your names'],
  ownChinese: ['中文名', '中文名', 'Chinese name'],
  ownEnglish: ['英文名', '英文名', 'English name'],
  ownKind: ['类别', '類別', 'Kind'],
  ownLine: ['一句话说明', '一句話說明', 'Who or what it is, in one line'],
  ownEmpty: ['请填写中文名。', '請填寫中文名。', 'Please write the Chinese name.'],
  optional: ['可不填', '可不填', 'optional'],
  textToCopy: ['要复制的文字', '要複製的文字', 'Text to copy'],
  save: ['保存', '儲存', 'Save'],
  cancel: ['取消', '取消', 'Cancel'],
  ownSaved: ['已添加“{name}”。', '已加入「{name}」。', '“{name}” was added.'],
  settings: ['设置', '設定', 'Settings'],
  noSettings: ['浏览器没有打开设置页。', '瀏覽器沒有開啟設定頁。', 'The browser did not open the settings.'],
  report: ['复制报告', '複製報告', 'Copy a report'],
  reportWhat: [
    '报告只有版本、数目和用时，没有文章的任何文字。',
    '報告只有版本、數目和用時，沒有文章的任何文字。',
    'The report holds versions, counts and timings, and no text of the article.',
  ],
  pageLoading: [
    '本页还在载入，载入后就会辨认名字。',
    '本頁還在載入，載入後就會辨認名字。',
    'This page is still loading; its names are looked up after that.',
  ],
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type PopupStringKey = keyof typeof STRINGS;

/** The popup's words for a key, with its places filled. */
export function tell(language: InterfaceLanguage, key: PopupStringKey, values?: Values): string {
  return filled(inLanguage(STRINGS[key], language), values);
}

const LAYOUTS: Readonly<Record<LayoutName, InEachLanguage>> = {
  current: ['现行版面', '現行版面', 'current'],
  bilingual: ['双语对照版面', '雙語對照版面', 'side by side'],
  archive: ['存档版面', '存檔版面', 'archive'],
  'pre-2018': ['2018年以前的版面', '2018年以前的版面', 'before 2018'],
  plain: ['纯文字', '純文字', 'plain text'],
};

/** The structure that a page was read by. */
export function layoutInWords(layout: LayoutName, language: InterfaceLanguage): string {
  return inLanguage(LAYOUTS[layout], language);
}

/** `$` is the number. */
const BLOCKS: Readonly<Record<BlockRole, InEachLanguage>> = {
  headline: ['标题 $', '標題 $', 'headline $'],
  summary: ['摘要 $', '摘要 $', 'summary $'],
  paragraph: ['段落 $', '段落 $', 'paragraphs $'],
  subhead: ['小标题 $', '小標題 $', 'subheads $'],
  caption: ['图片说明 $', '圖片說明 $', 'captions $'],
  credit: ['图片来源 $', '圖片來源 $', 'photo credits $'],
  contributor: ['文末署名 $', '文末署名 $', 'contributor lines $'],
};

/** How many blocks of a role there are. */
export function blocksInWords(role: BlockRole, count: number, language: InterfaceLanguage): string {
  return inLanguage(BLOCKS[role], language).replace('$', String(count));
}
