/** Words of the notebook. */
import type { InEachLanguage } from '../../ui/strings.ts';

export const NOTEBOOK_STRINGS = {
  notebook: ['笔记本', '筆記本', 'Notebook'],
  notebookLead: [
    '打开之后，点过的名字会记下来，供以后复习或导出。只记下面勾选的内容，只存在这个浏览器里；无痕或隐私窗口里从不记录。',
    '開啟之後，點過的名字會記下來，供以後複習或匯出。只記下面勾選的內容，只存在這個瀏覽器裡；無痕或隱私視窗裡從不記錄。',
    'When it is on, the names whose cards you open are noted, to be learnt or exported later: what is ticked below, in this browser only, and never in private windows.',
  ],
  notebookOn: ['记下点过的名字', '記下點過的名字', 'Note the names I open'],
  notebookKeeps: ['除名字和说明外，还记', '除名字和說明外，還記', 'Beside the name and who it is, keep'],
  sentence: ['所在的句子', '所在的句子', 'The sentence'],
  articleTitle: ['文章标题', '文章標題', 'The article’s title'],
  address: ['文章网址', '文章網址', 'The article’s address'],
  date: ['文章日期', '文章日期', 'The article’s date'],
  notebookFieldsHint: [
    '只影响以后记下的名字。标题、网址和日期会显出你读过哪些文章。',
    '只影響以後記下的名字。標題、網址和日期會顯出你讀過哪些文章。',
    'For names noted from now on. Title, address and date tell which articles you have read.',
  ],
  notebookNone: ['笔记本是空的。', '筆記本是空的。', 'The notebook is empty.'],
  notebookUse: [
    '{count} 项；满 {max} 项后，每记一项就删去最早的一项。',
    '{count} 項；滿 {max} 項後，每記一項就刪去最早的一項。',
    'Entries: {count}. Beyond {max} the oldest goes for each new one.',
  ],
  notebookRemoved: [
    '笔记本已满，最早的 {count} 项已经删去。',
    '筆記本已滿，最早的 {count} 項已經刪去。',
    'The notebook is full. Removed, the oldest first: {count}.',
  ],
  understood: ['知道了', '知道了', 'OK'],
  notebookDamaged: [
    '笔记本有一部分无法识别，已另行保留，这里不显示。',
    '筆記本有一部分無法識別，已另行保留，這裡不顯示。',
    'Some of the notebook could not be understood. It is kept aside and not shown.',
  ],
  notebookUnreadable: [
    '笔记本未能读取：浏览器的存储空间不可用。',
    '筆記本未能讀取：瀏覽器的儲存空間無法使用。',
    'The notebook could not be read: the browser’s storage is not available.',
  ],
  order: ['排序', '排序', 'Order'],
  time: ['按时间', '依時間', 'By time'],
  name: ['按名字', '依名字', 'By name'],
  byKind: ['按类别', '依類別', 'By kind'],
  select: ['选择“{name}”', '選取「{name}」', 'Select “{name}”'],
  selectShown: ['全选', '全選', 'Select all'],
  deleteSelected: ['删除所选（{count}）', '刪除所選（{count}）', 'Delete selected ({count})'],
  exportTsv: ['导出 TSV（Anki）', '匯出 TSV（Anki）', 'Export TSV for Anki'],
  exportMarkdown: ['导出 Markdown', '匯出 Markdown', 'Export Markdown'],
  exportNotebookJson: ['导出 JSON', '匯出 JSON', 'Export JSON'],
  exportWhat: [
    '导出的是下面列出的 {count} 项。',
    '匯出的是下面列出的 {count} 項。',
    'What is listed below is exported: {count}.',
  ],
  offTitle: ['关闭笔记本', '關閉筆記本', 'Turn the notebook off'],
  offWhat: [
    '以后不再记录。已经记下的 {count} 项怎么办？',
    '以後不再記錄。已經記下的 {count} 項怎麼辦？',
    'Nothing more is noted. What is to become of what is there ({count})?',
  ],
  offKeep: ['关闭，保留已有的', '關閉，保留已有的', 'Turn off and keep them'],
  offErase: ['关闭并清除', '關閉並清除', 'Turn off and erase them'],
  offErased: ['笔记本已关闭并清除。', '筆記本已關閉並清除。', 'The notebook is off and erased.'],
} as const satisfies Readonly<Record<string, InEachLanguage>>;
