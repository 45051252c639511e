/** Head nouns of organizations' names, as data. Simplified characters. */
import { words } from './word-list.ts';

/** What a Chinese head noun is in English; the longest that fits decides nothing, any that fits will do. */
export const HEAD_IN_ENGLISH: readonly (readonly [head: string, english: RegExp])[] = [
  ['大学', /\b(?:University|College|Institute of Technology)\b/],
  ['学院', /\b(?:College|School|Institute|Academy)\b/],
  ['研究所', /\b(?:Institute|Institution|Center|Centre|Lab|Laboratory)\b/],
  ['研究院', /\b(?:Institute|Academy|Research)\b/],
  ['中心', /\b(?:Center|Centre)\b/],
  ['智库', /\b(?:Institute|Center|Council|Foundation|Institution)\b/],
  ['基金会', /\b(?:Foundation|Fund|Endowment|Trust)\b/],
  ['基金', /\b(?:Fund|Capital|Foundation)\b/],
  ['协会', /\b(?:Association|Society|Federation)\b/],
  ['学会', /\b(?:Society|Institution|Association)\b/],
  ['联盟', /\b(?:Alliance|Union|League|Coalition)\b/],
  ['联合会', /\b(?:Federation|Union)\b/],
  ['委员会', /\b(?:Committee|Commission|Council|Board)\b/],
  ['理事会', /\b(?:Council|Board)\b/],
  [
    '公司',
    /\b(?:Company|Corp|Inc|Ltd|Group|Co|Corporation|Technologies|Partners|Capital|Holdings|Advisers|Advisors)\b/,
  ],
  ['集团', /\b(?:Group|Holdings|Company)\b/],
  ['银行', /\b(?:Bank|Banking)\b/],
  ['医院', /\bHospital\b/],
  ['博物馆', /\bMuseum\b/],
  ['美术馆', /\b(?:Museum|Gallery)\b/],
  ['法院', /\bCourt\b/],
  ['实验室', /\b(?:Laboratory|Lab)\b/],
  ['出版社', /\b(?:Press|Books|Publishing)\b/],
  [
    '报',
    /\b(?:Times|News|Post|Daily|Journal|Herald|Tribune|Courant|Gazette|Register|Chronicle|Observer|Star|Mail|Express)\b/,
  ],
  ['杂志', /\b(?:Magazine|Review|Weekly)\b/],
  ['周刊', /\b(?:Magazine|Weekly|Week)\b/],
  ['社', /\b(?:Press|Agency|News)\b/],
  ['党', /\bParty\b/],
];

/** What institutes and centres study, two of which a conjunction may join within one name (战略与国际研究中心). */
export const SUBJECTS: readonly string[] = words(`
  战略 国际 政策 安全 外交 经济 金融 国防 防务 社会 科学 技术 科技 法律 政治 公共 文化 环境 能源 气候 健康 卫生 人口 贸易 和平
  冲突 民主 人权 信息 新闻 传播 移民 海洋 工业 发展 教育 预算 税收 食品 历史 宗教 治理 创新 数据 新兴 网络 区域 农业
`);

/** Head nouns by which an organization's name ends, longest first; what stands before makes it a name. */
export const ORGANIZATION_HEADS: readonly string[] = [
  ...[
    '律师事务所',
    '国际研究所',
    '证券交易所',
    '交响乐团',
    '爱乐乐团',
    '研究中心',
    '出版社',
    '研究所',
    '研究院',
    '研究会',
    '实验室',
  ],
  ...[
    '基金会',
    '联合会',
    '委员会',
    '理事会',
    '事务所',
    '博物馆',
    '美术馆',
    '图书馆',
    '交易所',
    '协会',
    '学会',
    '商会',
    '总会',
    '工会',
  ],
  ...[
    '联盟',
    '大学',
    '学院',
    '医院',
    '法院',
    '中心',
    '智库',
    '公司',
    '集团',
    '银行',
    '论坛',
    '网络',
    '组织',
    '通讯社',
    '电视台',
  ],
].sort((a, b) => b.length - a.length);

/** Of those, the ones that head names even where only a title behind says so (…研究所|主任). */
export const STRONG_HEADS: ReadonlySet<string> = new Set([
  ...[
    '律师事务所',
    '证券交易所',
    '研究中心',
    '出版社',
    '研究所',
    '研究院',
    '实验室',
    '基金会',
    '联合会',
    '委员会',
    '协会',
    '学会',
  ],
  ...['商会', '联盟', '大学', '学院', '医院', '博物馆', '美术馆', '中心'],
]);

/** Offices in such bodies. */
export const BODY_OFFICES = new RegExp(
  '^的?(?:创始|联合创始|执行|高级|首席|助理|副|前)?(?:主任|所长|院长|会长|理事长|主席|总裁|首席执行官|执行官|总经理|研究员|学者|教授|讲师|分析师|' +
    '发言人|创始人|创办人|总监|秘书长|主管|专家|经济学家|律师|科学家|院士|顾问|负责人)',
);

/** Nouns for sorts of bodies: a name begins behind them (智库|墨卡托中国研究中心). */
export const SORTS_OF_BODIES: readonly string[] =
  '智库 机构 组织 团体 公司 企业 媒体 网站 报纸 期刊 平台 巨头 品牌 制造商 开发商 供应商 运营商 承包商 初创公司 科技公司 律所 银行 基金'.split(
    ' ',
  );

/** Characters that end what may belong to a body's name, unless they are inside an ordinary word (和平). */
export const BODY_CUTS = '的在于据由对向和与及从被把让给是了为说称跟同至到将就也都而但或该这那某各其等曾';

/** Words of an organization's name that may stand before a country in it: 国际|中国学会. */
export const WORDS_BEFORE_COUNTRY: ReadonlySet<string> = new Set(
  '国际 全国 全球 世界 亚洲 国家 中央 联合 皇家 北美 华人 海外 民间 旅居 留学'.split(' '),
);

/** Verbs and offices behind which a name may begin, and words that no name holds. */
export const BODY_VERBS: readonly string[] =
  '担任 支援 支持 重回 加入 出任 任职 就职 供职 任教 毕业 参加 访问 成立 设立 创办 创立 领导 执掌 主持 负责 隶属 属于 根据 依据 宣布 竞争对手 对手 采访 联系 批评 起诉 收购 资助 研究员 教授 主席 主任 总统 总理 官方'.split(
    ' ',
  );
export const NOT_IN_BODY = /[不再并且已没未很更最太它他她我你们吗呢吧]/;

/** How names do not begin. */
export const NOT_BODY_STARTS =
  /^(?:一[家个所位名]|这[家个所位名]|那[家个所位名]|两[家个所]|几[家个所]|[多各某该本数]|其[他它]|主要|大型|著名|知名|当地|地方|类似|相关|有关|全部|所有|部分|多数|少数|许多|另一|另外|第[一二三]家|新的|旧|前|原|最|唯一|首[家个])/;

/** The last characters of all head nouns below: where none of them stands, none of the patterns need be tried. */
export const HEAD_ENDS = /[学院局厅所团馆会心党室处]/;

/** What stands between a place and its university, court, orchestra …; `country` needs one of the modifiers. */
const UNIVERSITY_MODIFIERS =
  '国立|州立|市立|公立|理工|科技|交通|师范|医科|农业|外国语|中文|城市|工业|财经|政法|民族|传媒|体育|海洋|航空航天|邮电|女子|基督教|' +
  '天主教|人民|开放|浸会|教育|科学技术|医学|经济|贸易|电影|音乐|美术|艺术|戏剧|管理|东方|国际|社会科学';
const UNIVERSITY_HEADS = '大学|理工学院|医学院|法学院|商学院|音乐学院|美术学院|电影学院|艺术学院|戏剧学院|经济学院';
const CAMPUS = '(?:[\\u4e00-\\u9fff]{2,6}(?:分校|校区))?';

/** The university of a place: 首尔|国立大学, 明尼苏达|州立大学曼卡托分校. */
export const UNIVERSITY_OF_PLACE = new RegExp(
  `^[市省州]?(?:${UNIVERSITY_MODIFIERS}){0,3}(?:${UNIVERSITY_HEADS})${CAMPUS}`,
);
/** The same of a country, which needs a word between: 中国大学 is any. */
export const UNIVERSITY_OF_COUNTRY = new RegExp(`^(?:${UNIVERSITY_MODIFIERS}){1,3}(?:${UNIVERSITY_HEADS})${CAMPUS}`);
/** A court of a place or country, which needs a word between: 美国法院 is any. */
export const COURT =
  /^[市省州区县]?(?:第[一二三四五六七八九十]+)?(?:联邦|中级|高级|高等|终审|地方|地区|上诉|巡回|破产|刑事|行政|宪法){1,2}(?:人民)?法院/;
/** Bodies that a city has one of. */
export const BODY_OF_CITY =
  /^(?:市|大都会|都会|国立|国家|皇家|公共|现代|当代|艺术|美术|历史|科学|自然){0,4}(?:警察局|警察厅|消防局|证券交易所|交响乐团|爱乐乐团|芭蕾舞团|歌剧院|美术馆|博物馆|图书馆)/;
/** Societies of a country or place: 美国|会计|协会. The words between are the reader's to check. */
export const SOCIETY = /^([\u4e00-\u9fff]{2,10}?)(?:协会|学会|联合会|基金会|商会|总会|研究所|研究院|研究中心|委员会)/;
/** A country's party by its own name: 格鲁吉亚|梦想党. */
export const PARTY = /^([\u4e00-\u9fff]{2,4})党(?!派|员|人|内|魁|首|章|校|代)/;
/** Words that are no party's own name, and verbs that no society's name has. */
export const NOT_SOCIETY =
  /[的了在是]|执政|反对|在野|主要|两大|各|政$|多[个数]|成立|加入|取消|设立|任命|要求|宣布|组建|解散|通过|支持|资助|批准|召开|参加|退出|呼吁|批评|政府|总统|官员|当局|国会|议会|主席|公司|企业|运行|会议|重回|重返|重新|记者|拒绝|领导|代表|控制|使用|建立|访问|驻|一[个家]|这|那|该|某|行业|地方|民间|所有/;
/** Parts of a university or academy: 悉尼大学|中国研究中心, 北京大学|第三医院. */
export const PART_OF_UNIVERSITY =
  /^([\u4e00-\u9fff]{1,10}?)(?:学院|研究院|研究所|研究中心|中心|实验室|医院|图书馆|博物馆|出版社|分校)/;
/** A country's national centre or office: 英国|国家网络安全中心. */
export const NATIONAL_CENTRE = /^(?:国家|联邦|中央)[\u4e00-\u9fff]{2,8}?(?:中心|委员会|实验室|办公室|管理局)/;
/** Embassies and consulates: 中国|驻土耳其大使馆. */
export const EMBASSY = /^驻[\u4e00-\u9fff]{1,8}?(?:总领事馆|大使馆|领事馆|使馆|代表处)/;
