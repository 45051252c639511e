/**
 * The grammar of one-character countries (中美, 驻华, 美军), as data. Which character names which country stands in
 * the knowledge list (`characters`); here stands where a character may be read so. Whether ordinary words explain the
 * place better is asked of the segmentation. Normalised text: simplified characters, ASCII punctuation, one kind of
 * quotation mark.
 *
 * Source: the constructions and traps counted in linking facts §1(a) and §3.2, completed against our own sentence bank.
 */
import { words } from './word-list.ts';

/** Characters that form chains freely, because they seldom mean anything else beside another one. */
export const STRONG_CHARACTERS = '中美俄韩朝乌华英法德日印澳欧';
/** Characters that do so beside a strong one. */
export const STRONG_BESIDE = '台港伊菲越';
/** Everyday characters that need a name, a number or a common pair. */
export const SOFT_CHARACTERS = '以新老白意加沙土华';
/** Of those, the ones that are adjectives before a word for relations: 新政府, 老伙伴. */
export const ADJECTIVES = '新老白以';
/** Behind a noun 中 is "in", and these begin words: 人群|中|朝镜头. */
export const AFTER_INSIDE = '朝法英日印德以新加';
/** Forms that are common behind 在, 来, 离 too. */
export const CLEAR_BEHIND_PLACE = '华美日英港台韩德法俄澳';

/** Pairs that the news name so often that nothing else need be said of them. */
export const COMMON_PAIRS: ReadonlySet<string> = new Set(
  words(`
  以伊 伊以 美伊 伊美 沙伊 伊沙 巴以 以巴 印巴 巴印 美以 以美 以黎 黎以 以叙 中菲 菲中 美菲 日菲 中越 美越 泰柬 柬泰 俄土 土俄 港台
  土叙 叙土 新马泰 港澳台 中港台 美加墨 台港 港澳 澳港 新马 马新 中巴 中哈 中印 中澳 美墨 美加 加美 中加 英美 美欧 中欧 欧中 俄白 白俄 亚阿 阿亚 美苏 苏美 中苏 美古
  `),
);

/**
 * Pairs that are everyday words (各种美德, 以德报怨, 加法) or begin foreign ones (阿亚德): countries only where a word behind says so
 * that goes with nothing else. 传统美德教育 shows that not every word after a chain does.
 */
export const EVERYDAY_PAIRS: ReadonlySet<string> = new Set(words('美德 以德 加法 亚阿 阿亚'));
export const RIGHT_OF_EVERYDAY: readonly string[] = words(
  '关系 两国 双方 之间 贸易 外交 外长 防长 领导人 首脑 会谈 谈判 峰会 同盟 联盟 协议 双边 军队 边境 官员',
);

/** Words after a chain that show it is one. */
export const CHAIN_RIGHT: readonly string[] = words(`
  关系 两国 三国 四国 双方 之间 之争 之战 战争 冲突 贸易 边境 边界 会谈 谈判 峰会 合作 联盟 同盟
  对话 竞争 对抗 摩擦 紧张 外交 领导人 协议 条约 脱钩 友好 首脑 元首 高层 军事 经济 经贸 商业
  科技 停火 局势 问题 交流 互动 往来 联合 共同 建交 断交 邦交 战略 防务 安全 伙伴 蜜月 博弈 较量
  角力 贸易战 新冷战 冷战 阵营 网络 国防 外长 防长 官员 学者 混血 政府 媒体 民众 历史 文化 教育
  海 航线 市场 三边 双边 论坛 和谈 磋商 元首 外长 高官 代表 车企 企业 投资 边防 议员 开战 停战 游客 旅客 居民 文学
  条约 自贸 芯片 钢铁 石油 天然气 铁路 大使 军演 休战 换俘 首脑会 领袖 民间 海军 空军 领空 领海 公民 消费者
`);

/** What says how many countries stand before it: 两国, 三方, 四地. */
export const COUNT_BEHIND = /^([两二三四五])(?:国|方|地|岸|大|边)/;
export const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };

/** What several countries share and the article names none of: the one that is usually meant. Ids of the list. */
export const USUAL_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['伊', 'iran'],
  ['加', 'canada'],
  ['新', 'singapore'],
  ['乌', 'ukraine'],
  ['土', 'turkey'],
  ['澳', 'australia'],
  ['马', 'malaysia'],
  ['苏', 'soviet-union'],
]);
/** What a character means beside another one. */
export const COUNTRY_BESIDE: ReadonlyMap<string, string> = new Map([
  ['巴印', 'pakistan'],
  ['巴中', 'pakistan'],
  ['巴以', 'palestine'],
  ['澳港', 'macau'],
  ['澳台', 'macau'],
  ['马新', 'malaysia'],
  ['新马', 'singapore'],
  ['亚阿', 'armenia'],
  ['阿亚', 'azerbaijan'],
]);

/** Characters before a one-character form that turn into its country: 驻华, 访美, 反俄, 输华. */
export const PREFIXES = '输驻访赴对反亲援抗涉遏在来离旅仇抵联制疑恐挺侨';
/** Before 中, which is so many other things, only these. 华 takes all. */
export const PREFIXES_OF_CHINA = '对反亲遏抗访制仇疑恐挺';
/** Prefixes of which what follows is a country even where the article does not name it. */
export const CLEAR_PREFIXES = '驻访赴对援亲反涉遏旅';
/** Forms that are common enough behind those: 对台, 涉港, 援乌, 亲以. */
export const CLEAR_BEHIND_PREFIX = '华美俄日韩朝英法德印欧台港乌以伊澳加墨苏菲越叙';
/** Those that stand between two one-character countries: 美对华, 中驻美. */
export const BETWEEN = '对驻赴访援侵售联';

/** Those before a country's full name with such a word between (美对伊拉克): the ones that end few words, unlike 日, 台, 中. */
export const BEFORE_NAMED = '美俄乌韩英伊';

/** Countries that begin a clause of a headline (美将恢复制裁), and what shows it. Only what can begin no other word there. */
export const HEADLINE_CHARACTERS = '美俄英法德韩印日';
/** What stands before: nothing, or punctuation that parts clauses. */
export const CLAUSE_BORDER = /^[,，:：;；。！？!?|｜—\s]?$/;
export const BEHIND_SUBJECT: readonly string[] = words(`
  将恢复 将对 将向 将与 将在 将暂停 将禁止 将取消 将退出 将制裁 将撤 拟对 拟向 欲对 官员 高官 外长 防长 财长 总统 总理 首相 国防部 外交部 财政部
  议员 参议员 众议员 学者 专家 间谍 情报 秘密情报 国会通过 最高法院 法院 检方 驻华 航母 军机 战机 大使 媒体 政府
`);

/** Suffixes that each character really takes; a character that is not listed takes none. */
export const SUFFIXES_OF: Readonly<Record<string, string>> = {
  中: '方资企',
  美: '军方媒企资舰籍裔商股制使馆',
  俄: '军方媒企资舰籍裔制使馆',
  乌: '军方',
  日: '军方媒企资籍裔商舰',
  韩: '军方媒企资籍裔商',
  朝: '军方媒',
  英: '军方媒企资籍',
  法: '军方媒籍',
  德: '军方媒企籍',
  印: '军方媒裔度',
  以: '军方',
  台: '军方媒企资商股籍',
  港: '府警商股媒资人',
  澳: '媒籍',
  加: '媒籍',
  伊: '军方',
  越: '军方媒籍裔',
  菲: '军方媒籍',
  土: '军方',
  叙: '军',
  缅: '军方',
  苏: '军',
  巴: '军方',
};

/**
 * Everyday words and names that the lexicon of ordinary words lacks and that hold a one-character form as an ordinary
 * character, where the grammar would accept it.
 */
export const ORDINARY_WORDS: readonly string[] = words(`
  暴力抗法 抗法 涉法 涉诉 中东欧 中非共和国 印太 日托 英美法系 俄州 港珠澳 加以 何以 以便 来日方长 在意 反以为 越来越 愈来愈
  日新月异 华美 离港时 在港内 抗中风 抗日晒 台面 柜台 阿亚图拉
`);
