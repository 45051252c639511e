/** The popup's own words in the interface's three languages. Every language has every key, by type. */
import type { Failure } from '../messages/protocol.ts';
import type { NotArticleCode } from '../model/article.ts';
import { type InterfaceLanguage, type LabelLanguage, labelLanguage } from '../model/language.ts';
import { filled, type Values } from '../ui/strings.ts';

const EN = {
  title: 'Zhiming',
  loading: 'Reading this page…',
  linking: 'Looking up the names…',
  enabled: 'Mark names',
  article: 'Article',
  by: 'By {names}',
  translatedBy: 'Translated by {names}',
  separator: ', ',
  englishOriginal: 'English original',
  mayAskForSubscription: 'nytimes.com: may ask for a subscription',
  noEnglish: 'No English version',
  bilingualView: 'English and Chinese side by side',
  chineseView: 'Chinese only',
  notRecognised: 'Not found on this page: {parts}.',
  partDate: 'date',
  partByline: 'authors',
  cast: 'Named in this article',
  noNames: 'No name in this article is on Zhiming’s list.',
  marks: 'Marks',
  kinds: 'Mark',
  which: 'How often',
  firstMention: 'First mention',
  allMentions: 'Every mention',
  off: 'Marks are off.',
  notSaved: 'This setting could not be saved: the browser’s storage refused it.',
  damaged: 'Some of your settings could not be understood. They are kept; the usual ones stand in.',
  unreadable: 'Your settings could not be read: the browser’s storage refused it. The usual ones stand in.',
  back: 'Back to the list',
  showInArticle: 'Show in article',
  notShown: 'This name is no longer on the page.',
  reload: 'Reload this page',
  noAnswer: 'Zhiming does not run on this page yet: it was opened before Zhiming was installed or updated.',
  noPermission: 'Zhiming may not read cn.nytimes.com. Your browser asks for your permission first.',
  allow: 'Allow on cn.nytimes.com',
  refused: 'Permission was not given. Nothing is read or marked.',
  granted: 'Thank you. The page must be loaded once more.',
  reloadToMark: 'Reload to mark names',
  elsewhere: 'Open an article on cn.nytimes.com.',
  elsewhereWhat:
    'The names of people, countries, territories and organizations are marked there. Click a name, learn who it is.',
  goThere: 'Go to cn.nytimes.com',
  detail: 'For a bug report',
} as const;

export type PopupStringKey = keyof typeof EN;
type Strings = Readonly<Record<PopupStringKey, string>>;

const ZH_CN: Strings = {
  title: '知名',
  loading: '正在读取本页……',
  linking: '正在辨认名字……',
  enabled: '标出名字',
  article: '文章',
  by: '作者：{names}',
  translatedBy: '翻译：{names}',
  separator: '、',
  englishOriginal: '英文原文',
  mayAskForSubscription: 'nytimes.com：可能要求订阅',
  noEnglish: '没有英文版',
  bilingualView: '中英双语对照',
  chineseView: '只看中文',
  notRecognised: '本页没有找到：{parts}。',
  partDate: '日期',
  partByline: '作者',
  cast: '本文提到',
  noNames: '本文没有知名名单里的名字。',
  marks: '标记',
  kinds: '标出',
  which: '次数',
  firstMention: '只标首次',
  allMentions: '每次都标',
  off: '标记已关闭。',
  notSaved: '设置未能保存：浏览器的存储拒绝写入。',
  damaged: '部分设置无法识别，已另行保留，暂用默认设置代替。',
  unreadable: '设置未能读取：浏览器的存储拒绝读取。暂用默认设置代替。',
  back: '返回名单',
  showInArticle: '在文中显示',
  notShown: '页面上已经没有这个名字。',
  reload: '重新载入本页',
  noAnswer: '知名还没有在本页运行：本页在安装或更新知名之前就已打开。',
  noPermission: '知名还不能读取 cn.nytimes.com，需要先得到你的许可。',
  allow: '允许在 cn.nytimes.com 上运行',
  refused: '没有得到许可，什么都不会读取或标记。',
  granted: '谢谢。请再载入一次页面。',
  reloadToMark: '重新载入，标出名字',
  elsewhere: '请打开 cn.nytimes.com 上的一篇文章。',
  elsewhereWhat: '文中的人名、国家与地区名和机构名会标出来。点一下名字，就知道是谁。',
  goThere: '前往 cn.nytimes.com',
  detail: '报告问题时用',
};

const ZH_TW: Strings = {
  title: '知名',
  loading: '正在讀取本頁……',
  linking: '正在辨認名字……',
  enabled: '標出名字',
  article: '文章',
  by: '作者：{names}',
  translatedBy: '翻譯：{names}',
  separator: '、',
  englishOriginal: '英文原文',
  mayAskForSubscription: 'nytimes.com：可能要求訂閱',
  noEnglish: '沒有英文版',
  bilingualView: '中英雙語對照',
  chineseView: '只看中文',
  notRecognised: '本頁沒有找到：{parts}。',
  partDate: '日期',
  partByline: '作者',
  cast: '本文提到',
  noNames: '本文沒有知名名單裡的名字。',
  marks: '標記',
  kinds: '標出',
  which: '次數',
  firstMention: '只標首次',
  allMentions: '每次都標',
  off: '標記已關閉。',
  notSaved: '設定未能儲存：瀏覽器的儲存空間拒絕寫入。',
  damaged: '部分設定無法識別，已另行保留，暫用預設值代替。',
  unreadable: '設定未能讀取：瀏覽器的儲存空間拒絕讀取。暫用預設值代替。',
  back: '返回名單',
  showInArticle: '在文中顯示',
  notShown: '頁面上已經沒有這個名字。',
  reload: '重新載入本頁',
  noAnswer: '知名還沒有在本頁執行：本頁在安裝或更新知名之前就已開啟。',
  noPermission: '知名還不能讀取 cn.nytimes.com，需要先得到你的許可。',
  allow: '允許在 cn.nytimes.com 上執行',
  refused: '沒有得到許可，什麼都不會讀取或標記。',
  granted: '謝謝。請再載入一次頁面。',
  reloadToMark: '重新載入，標出名字',
  elsewhere: '請開啟 cn.nytimes.com 上的一篇文章。',
  elsewhereWhat: '文中的人名、國家與地區名和機構名會標出來。點一下名字，就知道是誰。',
  goThere: '前往 cn.nytimes.com',
  detail: '回報問題時用',
};

const STRINGS: Readonly<Record<LabelLanguage, Strings>> = { 'zh-CN': ZH_CN, 'zh-TW': ZH_TW, en: EN };

/** The popup's words for a key, with its places filled. */
export function tell(language: InterfaceLanguage, key: PopupStringKey, values?: Values): string {
  return filled(STRINGS[labelLanguage(language)][key], values);
}

const NOT_ARTICLE: Readonly<Record<LabelLanguage, Readonly<Record<NotArticleCode, string>>>> = {
  'zh-CN': {
    'not-article-address': '本页不是文章。首页、栏目、专题和图集里不标名字。',
    'unknown-layout': '这是文章的网址，但没有认出页面的结构。没有把握，所以什么都没标。',
    'no-headline': '认出了页面的结构，但没有找到标题。没有把握，所以什么都没标。',
    'empty-body': '找到了标题，但没有找到正文，所以什么都没标。',
    'page-not-found': '网站说这一页不存在。',
  },
  'zh-TW': {
    'not-article-address': '本頁不是文章。首頁、欄目、專題和圖集裡不標名字。',
    'unknown-layout': '這是文章的網址，但沒有認出頁面的結構。沒有把握，所以什麼都沒標。',
    'no-headline': '認出了頁面的結構，但沒有找到標題。沒有把握，所以什麼都沒標。',
    'empty-body': '找到了標題，但沒有找到正文，所以什麼都沒標。',
    'page-not-found': '網站說這一頁不存在。',
  },
  en: {
    'not-article-address': 'This page is not an article. Nothing is marked on fronts, lists, topics and slideshows.',
    'unknown-layout':
      'The address is an article’s, but the structure of the page is not known. In doubt, nothing is marked.',
    'no-headline': 'The structure of the page is known, but no headline was found. In doubt, nothing is marked.',
    'empty-body': 'A headline was found but no text, so nothing is marked.',
    'page-not-found': 'The site says that this page does not exist.',
  },
};

/** Why the page is not read as an article, in the reader's words. */
export function notArticleInWords(code: NotArticleCode, language: InterfaceLanguage): string {
  return NOT_ARTICLE[labelLanguage(language)][code];
}

const FAILURES: Readonly<Record<LabelLanguage, Readonly<Record<Failure['code'], string>>>> = {
  'zh-CN': {
    'knowledge-missing': '找不到知名的名单文件，无法辨认名字。请重新安装知名。',
    'knowledge-damaged': '知名的名单文件已损坏，没有使用。请重新安装知名。',
    'knowledge-version': '知名的名单文件与程序的版本不符，没有使用。请更新或重新安装知名。',
    'article-too-long': '这篇文章太长，没有辨认其中的名字。',
    'bad-message': '本页上的知名与浏览器里的版本不一致。请重新载入本页。',
    internal: '出了意料之外的错误，名字没有标出。请重新载入本页。',
  },
  'zh-TW': {
    'knowledge-missing': '找不到知名的名單檔案，無法辨認名字。請重新安裝知名。',
    'knowledge-damaged': '知名的名單檔案已損壞，沒有使用。請重新安裝知名。',
    'knowledge-version': '知名的名單檔案與程式的版本不符，沒有使用。請更新或重新安裝知名。',
    'article-too-long': '這篇文章太長，沒有辨認其中的名字。',
    'bad-message': '本頁上的知名與瀏覽器裡的版本不一致。請重新載入本頁。',
    internal: '出了意料之外的錯誤，名字沒有標出。請重新載入本頁。',
  },
  en: {
    'knowledge-missing': 'Zhiming’s list is missing, so no name can be looked up. Please install Zhiming again.',
    'knowledge-damaged': 'Zhiming’s list is damaged and was not used. Please install Zhiming again.',
    'knowledge-version': 'Zhiming’s list is of another version and was not used. Please update or reinstall Zhiming.',
    'article-too-long': 'This article is too long; its names were not looked up.',
    'bad-message': 'Zhiming on this page and in the browser differ in version. Please reload this page.',
    internal: 'Something unexpected went wrong and no name was marked. Please reload this page.',
  },
};

/** What went wrong, and what to do, in the reader's words. */
export function failureInWords(code: Failure['code'], language: InterfaceLanguage): string {
  return FAILURES[labelLanguage(language)][code];
}
