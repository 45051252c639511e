/**
 * The sample articles: our own words about a public event, the NATO summit at Vilnius in July 2023, in three views.
 * The scholar in them is invented.
 */

/** One paragraph in the three forms that the samples need. */
export interface SampleParagraph {
  readonly hans: string;
  readonly hant: string;
  readonly en: string;
}

export const SUMMIT = {
  section: 'world',
  date: '2023-07-13',
  slug: 'sample-vilnius-summit',
  english: 'https://www.nytimes.com/2023/07/12/world/europe/sample-vilnius-summit.html',
  byline: ['安宁', 'TEST WRITER'],
  headline: {
    hans: '北约峰会落幕，泽连斯基得到承诺，没有时间表',
    hant: '北約峰會落幕，澤倫斯基得到承諾，沒有時間表',
    en: 'NATO Summit Ends With Promises for Zelensky, but No Timetable',
  },
  caption: {
    hans: '泽连斯基与斯托尔滕贝格在维尔纽斯。',
    hant: '澤倫斯基與斯托爾滕貝格在維爾紐斯。',
    en: '',
  },
  paragraphs: [
    {
      hans: '北约领导人本周在立陶宛首都维尔纽斯结束了两天的峰会。乌克兰总统弗拉基米尔·泽连斯基带着安全承诺回国，但没有得到加入联盟的时间表。',
      hant: '北約領導人本週在立陶宛首都維爾紐斯結束了兩天的峰會。烏克蘭總統弗拉基米爾·澤倫斯基帶著安全承諾回國，但沒有得到加入聯盟的時間表。',
      en: 'NATO leaders ended a two-day summit in Vilnius, the capital of Lithuania, this week. President Volodymyr Zelensky of Ukraine went home with security pledges, but without a timetable for joining the alliance.',
    },
    {
      hans: '美国总统拜登说，各国比以往更团结。会前曾公开抱怨的泽连斯基，第二天语气缓和下来。',
      hant: '美國總統拜登說，各國比以往更團結。會前曾公開抱怨的澤倫斯基，第二天語氣緩和下來。',
      en: 'President Biden said the allies were more united than ever. Mr. Zelensky, who had complained in public before the meeting, softened his tone a day later.',
    },
    {
      hans: '土耳其总统雷杰普·塔伊普·埃尔多安在会前同意支持瑞典加入。北约秘书长延斯·斯托尔滕贝格称那是历史性的一天，埃尔多安没有给出议会表决的日期。',
      hant: '土耳其總統雷傑普·塔伊普·艾爾段在會前同意支持瑞典加入。北約秘書長延斯·斯托爾滕貝格稱那是歷史性的一天，艾爾段沒有給出議會表決的日期。',
      en: 'President Recep Tayyip Erdogan of Turkey agreed before the meeting to back Sweden’s bid. Jens Stoltenberg, the secretary general of NATO, called it a historic day; Mr. Erdogan gave no date for a vote in Parliament.',
    },
    {
      hans: '俄乌战争之外，会场内外也谈中美关系。美国财政部长珍妮特·耶伦刚刚结束访华，在北京会见了总理李强。中国外交部对公报中有关中国的段落表示反对。',
      hant: '俄烏戰爭之外，會場內外也談中美關係。美國財政部長珍妮特·葉倫剛剛結束訪華，在北京會見了總理李強。中國外交部對公報中有關中國的段落表示反對。',
      en: 'Beyond the war between Russia and Ukraine, the talk was also of relations between China and the United States. Janet Yellen, the American treasury secretary, had just ended a trip to China, where she met Premier Li Qiang in Beijing. China’s Foreign Ministry objected to the passages on China in the communiqué.',
    },
    {
      hans: '日本首相岸田文雄和韩国总统尹锡悦应邀出席，日韩领导人连续第二年参加这一会议。德国总理奥拉夫·朔尔茨、法国总统埃马纽埃尔·马克龙和英国首相里希·苏纳克都在维尔纽斯。',
      hant: '日本首相岸田文雄和韓國總統尹錫悅應邀出席，日韓領導人連續第二年參加這一會議。德國總理奧拉夫·蕭茲、法國總統埃馬紐埃爾·馬克宏和英國首相里希·蘇納克都在維爾紐斯。',
      en: 'Prime Minister Fumio Kishida of Japan and President Yoon Suk Yeol of South Korea attended as guests, the second year in a row for the leaders of both countries. Chancellor Olaf Scholz of Germany, President Emmanuel Macron of France and Prime Minister Rishi Sunak of Britain were in Vilnius, too.',
    },
    {
      hans: '维尔纽斯离白俄罗斯边境只有三十多公里。白俄罗斯领导人亚历山大·卢卡申科曾允许俄罗斯军队使用本国领土。华盛顿的战争研究所说，卢卡申科的处境取决于弗拉基米尔·普京。',
      hant: '維爾紐斯離白俄羅斯邊境只有三十多公里。白俄羅斯領導人亞歷山大·盧卡申科曾允許俄羅斯軍隊使用本國領土。華盛頓的戰爭研究所說，盧卡申科的處境取決於弗拉基米爾·普丁。',
      en: 'Vilnius lies some 20 miles from the border with Belarus, whose leader, Aleksandr G. Lukashenko, let Russian troops use his country’s territory. The Institute for the Study of War in Washington said that the position of Mr. Lukashenko depended on Vladimir V. Putin.',
    },
    {
      hans: '“小国最清楚承诺的分量，”历史学家安塔纳斯·贝尔泽利斯(Antanas Berzelis)说。贝尔泽利斯研究苏联解体后的波罗的海国家，他在书中写道，发展中国家也在看着这场战争。',
      hant: '「小國最清楚承諾的分量，」歷史學家安塔納斯·貝爾澤利斯(Antanas Berzelis)說。貝爾澤利斯研究蘇聯解體後的波羅的海國家，他在書中寫道，發展中國家也在看著這場戰爭。',
      en: '“Small countries know best what a promise weighs,” said Antanas Berzelis, a historian. Mr. Berzelis studies the Baltic States after the end of the Soviet Union; developing countries, he has written, are watching this war as well.',
    },
  ],
} as const satisfies {
  readonly paragraphs: readonly SampleParagraph[];
  readonly [field: string]: unknown;
};
