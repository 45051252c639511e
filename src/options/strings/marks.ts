/** Words of the settings for marks, language and script. */
import type { InEachLanguage } from '../../ui/strings.ts';

export const MARK_STRINGS = {
  marks: ['标记', '標記', 'Marks'],
  enabled: ['标出名字', '標出名字', 'Mark names'],
  paused: ['关到浏览器重启', '關到瀏覽器重新啟動', 'Off until the browser restarts'],
  sampleTitle: ['样例', '樣例', 'Sample'],
  sampleNote: [
    '实线：确定。虚线：很可能，或名单里没有。样例里的人和机构是虚构的。',
    '實線：確定。虛線：很可能，或名單裡沒有。樣例裡的人和機構是虛構的。',
    'A solid line is certain; a dotted one is likely, or not on the list. People and bodies of the sample are invented.',
  ],
  sampleMarked: ['现在标出：{names}', '現在標出：{names}', 'Marked now: {names}'],
  sampleNothing: ['现在什么都不标。', '現在什麼都不標。', 'Nothing is marked now.'],

  mentions: ['标几次', '標幾次', 'How often'],
  mentionsFirst: ['只标首次出现', '只標首次出現', 'The first mention'],
  mentionsFirstHint: [
    '标题里一次，正文里一次；双语页面两种文字各算各的，图片说明不算。后面再出现时，指一下也会显出标记，点一下照样打开名片。',
    '標題裡一次，正文裡一次；雙語頁面兩種文字各算各的，圖片說明不算。後面再出現時，指一下也會顯出標記，點一下照樣開啟名片。',
    'Once in the headline and once in the text, on bilingual pages in each language; captions don’t count. A later mention shows its line when you point at it, and a click opens its card all the same.',
  ],
  mentionsAll: ['每次都标', '每次都標', 'Every mention'],
  kinds: ['标哪些', '標哪些', 'What'],
  commonCountries: [
    '不标最常见的十个国家与地区',
    '不標最常見的十個國家與地區',
    'Leave the ten most frequent countries and territories unmarked',
  ],
  commonCountriesWhich: [
    '中国、美国、俄罗斯、乌克兰、香港、法国、印度、台湾、日本、韩国。工具栏弹出窗口里仍会列出。',
    '中國、美國、俄羅斯、烏克蘭、香港、法國、印度、台灣、日本、韓國。工具列彈出視窗裡仍會列出。',
    'China, United States, Russia, Ukraine, Hong Kong, France, India, Taiwan, Japan, South Korea. The popup still lists them.',
  ],
  certainty: ['把握', '把握', 'Certainty'],
  certaintyAll: [
    '有把握的和很可能的都标',
    '有把握的和很可能的都標',
    'Certain names, likely ones and those not on the list',
  ],
  certaintySure: ['只标确定的', '只標確定的', 'Certain names only'],
  colours: ['颜色', '顏色', 'Colours'],
  coloursOne: ['一种颜色', '一種顏色', 'One for all'],
  coloursByKind: ['每类一种颜色', '每類一種顏色', 'One for each kind'],

  languageAndScript: ['语言与字形', '語言與字形', 'Language and script'],
  language: ['界面语言', '介面語言', 'Language of the interface'],
  languageBrowser: ['与浏览器相同', '與瀏覽器相同', 'The browser’s'],
  script: ['名片上的中文名字', '名片上的中文名字', 'Chinese names on cards'],
  scriptPage: ['与文章相同', '與文章相同', 'As in the article'],
  scriptHans: ['总用简体', '一律用簡體', 'Always simplified'],
  scriptHant: ['总用繁体', '一律用繁體', 'Always traditional'],
  readings: ['名字的读音', '名字的讀音', 'Readings of names'],
  readingsHint: [
    '拼音注在名片的中文名字下面；界面是台湾繁体时用注音。没有把握的读音不注。',
    '漢語拼音標在名片的中文名字下面；介面是台灣繁體時用注音符號。沒有把握的讀音不標。',
    'Pinyin under the Chinese name on a card, or zhuyin with the interface of Taiwan. Where a reading is not certain none is given.',
  ],
  readingsLanguage: ['只在英文界面', '只在英文介面', 'With the English interface'],
  readingsOn: ['总是显示', '一律顯示', 'Always'],
  readingsOff: ['不显示', '不顯示', 'Never'],
} as const satisfies Readonly<Record<string, InEachLanguage>>;
