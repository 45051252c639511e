/** Words of the page itself, of what is known, shortcuts, privacy and erasing. */
import type { InEachLanguage } from '../../ui/strings.ts';

export const PAGE_STRINGS = {
  title: ['知名设置', '知名設定', 'Zhiming settings'],
  sections: ['本页内容', '本頁內容', 'On this page'],
  saved: ['已保存', '已儲存', 'Saved'],
  notSaved: [
    '没有保存：浏览器的存储空间已满或不可用。这里显示的是现在存着的设置。',
    '沒有儲存：瀏覽器的儲存空間已滿或無法使用。這裡顯示的是現在存著的設定。',
    'Not saved: the browser’s storage is full or not available. What you see is what is stored.',
  ],
  damaged: [
    '存储的设置有一部分无法识别，已另行保留，暂用默认值代替。',
    '儲存的設定有一部分無法識別，已另行保留，暫用預設值代替。',
    'Some of your settings could not be understood. They are kept; the usual ones stand in.',
  ],
  unreadable: [
    '设置未能读取：浏览器的存储空间不可用。这里显示的是默认值。',
    '設定未能讀取：瀏覽器的儲存空間無法使用。這裡顯示的是預設值。',
    'Your settings could not be read: the browser’s storage is not available. You see the usual ones.',
  ],
  undo: ['撤销', '復原', 'Undo'],
  cancel: ['取消', '取消', 'Cancel'],
  betweenSentences: ['', '', ' '],

  facts: ['收录内容', '收錄內容', 'What is known'],
  factsVersion: ['知名版本', '知名版本', 'Version of Zhiming'],
  listVersion: ['名单版本', '名單版本', 'Version of the list'],
  entries: ['条目', '條目', 'Entries'],
  forms: ['可认出的写法', '可認出的寫法', 'Forms that are recognized'],
  factsSource: [
    '名单是专为知名编写的，大部分条目核读过两遍；国家与地区的名称与 Unicode CLDR 核对过。名单就在扩展里，只随扩展更新。',
    '名單是專為知名編寫的，大部分條目核讀過兩遍；國家與地區的名稱與 Unicode CLDR 核對過。名單就在擴充功能裡，只隨擴充功能更新。',
    'The list was written for Zhiming, and most of its entries were read a second time; names of countries and territories were checked against Unicode CLDR. It is part of the extension and changes with its updates only.',
  ],
  factsLoading: ['正在读取名单……', '正在讀取名單……', 'Reading the list…'],
  factsFailed: [
    '名单未能读取。请重新安装知名。（报告问题时用：{detail}）',
    '名單未能讀取。請重新安裝知名。（回報問題時用：{detail}）',
    'The list could not be read. Please install Zhiming again. (For a report: {detail})',
  ],

  shortcuts: ['快捷键', '快速鍵', 'Shortcuts'],
  shortcutsLead: [
    '在文章里，不用鼠标也能从一个名字走到下一个。回车打开名片，Esc 关闭。',
    '在文章裡，不用滑鼠也能從一個名字走到下一個。按 Enter 開啟名片，按 Esc 關閉。',
    'In an article they lead from name to name without a mouse. Enter opens the card, Esc closes it.',
  ],
  command: ['操作', '操作', 'Command'],
  keys: ['按键', '按鍵', 'Keys'],
  noKeys: ['未设置', '未設定', 'Not set'],
  'next-name': ['下一个名字', '下一個名字', 'Next name'],
  'previous-name': ['上一个名字', '上一個名字', 'Previous name'],
  'next-mention': ['同一名字的下一处', '同一名字的下一處', 'Next mention of the same name'],
  'previous-mention': ['同一名字的上一处', '同一名字的上一處', 'Previous mention of the same name'],
  'toggle-marks': ['打开或关闭标记', '開啟或關閉標記', 'Turn marks on or off'],
  'add-name': ['添加选中的名字', '加入選取的名字', 'Add the selected name'],
  noCommands: [
    '这个浏览器没有快捷键。手机上请用工具栏弹出窗口里的按钮。',
    '這個瀏覽器沒有快速鍵。手機上請用工具列彈出視窗裡的按鈕。',
    'This browser has no shortcuts for extensions. On a phone use the buttons in the toolbar’s popup.',
  ],
  changeKeys: ['更改快捷键', '變更快速鍵', 'Change shortcuts'],
  changeKeysWhere: [
    '由浏览器管理：Chrome 在 chrome://extensions/shortcuts；Firefox 在 about:addons 页面齿轮菜单的“管理扩展快捷键”。',
    '由瀏覽器管理：Chrome 在 chrome://extensions/shortcuts；Firefox 在 about:addons 頁面齒輪選單的「管理擴充套件快速鍵」。',
    'The browser keeps them: Chrome at chrome://extensions/shortcuts, Firefox at about:addons, in the gear’s menu, “Manage Extension Shortcuts”.',
  ],
  changeKeysFailed: [
    '浏览器没有打开那个页面，请自行前往：',
    '瀏覽器沒有開啟那個頁面，請自行前往：',
    'The browser did not open that page; please go there yourself.',
  ],

  privacy: ['隐私', '隱私', 'Privacy'],
  privacyNetwork: [
    '知名自己从不连网：名单就在扩展里，你读什么、点什么，不会告诉任何人。',
    '知名自己從不連網：名單就在擴充功能裡，你讀什麼、點什麼，不會告訴任何人。',
    'Zhiming never goes online by itself: its list is inside, and nobody is told what you read or click.',
  ],
  privacyStored: [
    '你的设置、自己的名字、不再标记的名字和笔记本，只存在这个浏览器里。',
    '你的設定、自己的名字、不再標記的名字和筆記本，只存在這個瀏覽器裡。',
    'Your settings, your own names, the names left unmarked and the notebook are stored in this browser and nowhere else.',
  ],
  privacyHistory: [
    '除非打开笔记本，知名不会记下你读过哪些文章。',
    '除非開啟筆記本，知名不會記下你讀過哪些文章。',
    'Unless you turn the notebook on, it keeps no trace of which articles you have read.',
  ],
  eraseEverything: [
    '清除本扩展存储的全部内容',
    '清除本擴充功能儲存的全部內容',
    'Erase everything this extension stored',
  ],
  eraseTitle: ['清除全部内容？', '清除全部內容？', 'Erase everything?'],
  eraseWhat: [
    '设置、自己的名字、不再标记的名字和笔记本都会从这个浏览器里删除，无法恢复。要保留的请先导出。',
    '設定、自己的名字、不再標記的名字和筆記本都會從這個瀏覽器裡刪除，無法復原。要保留的請先匯出。',
    'Settings, own names, names left unmarked and the notebook are removed from this browser and can’t be brought back. Export first what you want to keep.',
  ],
  eraseNow: ['全部清除', '全部清除', 'Erase everything'],
  erased: [
    '已全部清除，一切回到默认设置。',
    '已全部清除，一切回到預設設定。',
    'Everything is erased; all settings are the usual ones.',
  ],
  notErased: [
    '没有清除：浏览器的存储空间拒绝了。',
    '沒有清除：瀏覽器的儲存空間拒絕了。',
    'Nothing was erased: the browser’s storage refused it.',
  ],
} as const satisfies Readonly<Record<string, InEachLanguage>>;
