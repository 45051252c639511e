/** What went wrong, and what to do, in the reader's words. */
import type { Failure } from '../messages/protocol.ts';
import type { NotArticleCode } from '../model/article.ts';
import type { InterfaceLanguage } from '../model/language.ts';
import { type InEachLanguage, inLanguage } from '../ui/strings.ts';

const NOT_ARTICLE: Readonly<Record<NotArticleCode, InEachLanguage>> = {
  'not-article-address': [
    '本页不是文章。首页、栏目、专题和图集里不标名字。',
    '本頁不是文章。首頁、欄目、專題和圖集裡不標名字。',
    'This page is not an article. Nothing is marked on fronts, lists, topics and slideshows.',
  ],
  'unknown-layout': [
    '这是文章的网址，但没有认出页面的结构。没有把握，所以什么都没标。',
    '這是文章的網址，但沒有認出頁面的結構。沒有把握，所以什麼都沒標。',
    'The address is an article’s, but the structure of the page is not known. In doubt, nothing is marked.',
  ],
  'no-headline': [
    '认出了页面的结构，但没有找到标题。没有把握，所以什么都没标。',
    '認出了頁面的結構，但沒有找到標題。沒有把握，所以什麼都沒標。',
    'The structure of the page is known, but no headline was found. In doubt, nothing is marked.',
  ],
  'empty-body': [
    '找到了标题，但没有找到正文，所以什么都没标。',
    '找到了標題，但沒有找到正文，所以什麼都沒標。',
    'A headline was found but no text, so nothing is marked.',
  ],
  'page-not-found': ['网站说这一页不存在。', '網站說這一頁不存在。', 'The site says that this page does not exist.'],
};

/** Why the page is not read as an article. */
export function notArticleInWords(code: NotArticleCode, language: InterfaceLanguage): string {
  return inLanguage(NOT_ARTICLE[code], language);
}

const FAILURES: Readonly<Record<Failure['code'], InEachLanguage>> = {
  'knowledge-missing': [
    '找不到“知名”的名单文件，无法辨认名字。请重新载入本页；仍不行的话，请重新安装“知名”。',
    '找不到「知名」的名單檔案，無法辨認名字。請重新載入本頁；仍不行的話，請重新安裝「知名」。',
    'Zhiming’s list is missing, so no name can be looked up. Please reload this page; if that does not help, install Zhiming again.',
  ],
  'knowledge-damaged': [
    '“知名”的名单文件已损坏，没有使用。请重新载入本页；仍不行的话，请重新安装“知名”。',
    '「知名」的名單檔案已損壞，沒有使用。請重新載入本頁；仍不行的話，請重新安裝「知名」。',
    'Zhiming’s list is damaged and was not used. Please reload this page; if that does not help, install Zhiming again.',
  ],
  'knowledge-version': [
    '“知名”的名单文件与程序的版本不符，没有使用。请重新载入本页；仍不行的话，请更新或重新安装“知名”。',
    '「知名」的名單檔案與程式的版本不符，沒有使用。請重新載入本頁；仍不行的話，請更新或重新安裝「知名」。',
    'Zhiming’s list is of another version and was not used. Please reload this page; if that does not help, update or reinstall Zhiming.',
  ],
  'article-too-long': [
    '这篇文章太长，没有辨认其中的名字。',
    '這篇文章太長，沒有辨認其中的名字。',
    'This article is too long; its names were not looked up.',
  ],
  'bad-message': [
    '本页上的“知名”与浏览器里的版本不一致。请重新载入本页。',
    '本頁上的「知名」與瀏覽器裡的版本不一致。請重新載入本頁。',
    'Zhiming on this page and in the browser differ in version. Please reload this page.',
  ],
  internal: [
    '出了意料之外的错误，名字没有标出。请重新载入本页。',
    '出了意料之外的錯誤，名字沒有標出。請重新載入本頁。',
    'Something unexpected went wrong and no name was marked. Please reload this page.',
  ],
};

/** What went wrong, and what to do about it. */
export function failureInWords(code: Failure['code'], language: InterfaceLanguage): string {
  return inLanguage(FAILURES[code], language);
}
