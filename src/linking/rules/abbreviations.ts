/**
 * The grammar of one-character countries (中美, 驻华, 美军), as data. Which character names which country stands in
 * the knowledge list (`characters`); here stands where a character may be read so. Normalised text: simplified
 * characters, ASCII punctuation, one kind of quotation mark.
 *
 * Source: the constructions and traps counted in linking facts §1(a) and §3.2; each list was completed with the
 * commonest words of written Chinese that hold the character.
 */
import { words } from './word-list.ts';

/** Characters that form chains freely, because they seldom mean anything else beside another one. */
export const STRONG_CHARACTERS = '中美俄韩朝乌华英德法日印澳欧';

/** Words after a chain that show it is one. */
export const CHAIN_RIGHT: readonly string[] = words(`
  关系 两国 三国 四国 双方 之间 之争 之战 战争 冲突 贸易 边境 边界 会谈 谈判 峰会 合作 联盟 同盟
  对话 竞争 对抗 摩擦 紧张 外交 领导人 协议 条约 脱钩 友好 首脑 元首 高层 军事 经济 经贸 商业
  科技 停火 局势 问题 交流 互动 往来 联合 共同 建交 断交 邦交 战略 防务 安全 伙伴 蜜月 博弈 较量
  角力 贸易战 新冷战 冷战 阵营 网络 国防 外长 防长 官员 学者 混血 政府 媒体 民众 历史 文化 教育
  海 航线 市场 三边 双边 论坛
`);

/** Characters that may stand right before a chain or a single form without being part of a word with it. */
export const BORDER_BEFORE =
  '，。；：、“”‘’「」『』《》（）()！？?!,.—…\n \t的与和及在对将是让使向从为了于到就把被给比跟或但而因称说这该当随着自由';

/** Characters before a one-character form that turn into its country: 驻华, 访美, 反俄. */
export const PREFIXES = '驻访赴对反亲援抗涉遏在来离旅仇抵联制疑恐挺侨';

/**
 * Prefixes that are ordinary words: the form after them needs a border or one of these words behind it.
 * 在美国 is decided by the lattice; 在美学 and 来日方长 are not.
 */
export const WEAK_PREFIXES = '在来离抵联制疑恐对反';

/** What may follow a form after a weak prefix. */
export const PREFIX_RIGHT: readonly string[] = words(`
  ， 。 、 ； ： ” ’ 」 ） ) ？ ！ 的 和 与 及 并 以及 时 后 前 期间 政策 关系 贸易
  投资 出口 关税 制裁 战略 态度 立场 情绪 言论 宣传 外交 援助 军售 强硬 友好 鹰派 施压 示好 让步
  宣战 开战 作战 威胁 封锁 禁令 谈判 事务 工作 生活 业务 企业 公司 外国 留学 学习 经商 设厂 运营
  销售 大使 领事 使馆 记者 联军 武装 示威 抗议 势力 分子 联盟 法案 委员会 依赖 芯片 技术 采取
  发动 实施 进行 展开 构成 虚假信息 信息 博弈 竞争 对抗 遏制 访问 旅行 旅游 签证 移民 人士 力量
  情报 打击 不
`);

/** Words after a one-character form that make it a country: 美军, 中方, 台商. */
export const SUFFIXES: readonly string[] = words(`
  军 方 媒 裔 籍 企 资 舰 使馆 领馆 商 股 警 府 属 制 式 官员 军方 货
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
 * Words that hold a one-character form as an ordinary character, by the character: they cover the form and win.
 * Only words that can stand where the grammar above would otherwise accept the form.
 */
export const ORDINARY_WORDS: readonly string[] = words(`
  其中 当中 心中 手中 眼中 书中 集中 家中 空中 水中 之中 途中 口中 高中 初中 市中心 中心 中央
  中间 中学 中文 中等 中期 中午 中止 中断 中立 中产 中东 中亚 中美洲 中欧班列 中部 中小 中介 中药
  中医 中秋 中式 中性 中庸 中枢 中层 中途 中年 中导 中程 中场 中大 华人 华裔 华侨 华语 华尔街
  华丽 华北 华东 华南 华盛顿 华为 中华 精华 豪华 升华 才华 年华 繁华 华沙 美元 美丽 美好 美食
  美学 美术 美容 美联储 美洲 北美 南美 拉美 完美 精美 赞美 优美 审美 美德 美女 美味 美国 欧美
  英美法系 俄语 俄文 俄亥俄 俄勒冈 俄克拉荷马 俄式 俄罗斯 英语 英文 英雄 英里 英寸 英尺 英镑 英俊
  英亩 英明 精英 英特尔 英伟达 英格兰 法律 法院 法官 法案 法庭 法规 法治 法语 法文 法郎 方法 司法
  立法 执法 违法 合法 宪法 非法 看法 想法 做法 办法 无法 说法 法新社 法人 法兰 法学 手法 干涉法
  设法 德语 德文 道德 品德 德性 德黑兰 德里 德州 德克萨斯 德拉 德国 日本 日期 日前 日后 日子 日报
  日益 日常 日元 日语 日文 日内瓦 今日 昨日 每日 生日 节日 近日 日程 日渐 日落 日光 日记 日夜
  假日 日托 韩国 韩语 韩战 韩文 韩式 韩流 朝鲜 朝着 朝向 王朝 清朝 明朝 唐朝 朝鲜战争 今朝 印度
  印象 印刷 印尼 印章 脚印 打印 印第安 印度洋 印太 以及 以来 以后 以前 以为 以色列 以上 以下 以外
  以内 以便 以免 以至 以致 可以 所以 难以 得以 予以 足以 何以 加以 以此 以往 以防 乌克兰 乌鸦
  乌龟 乌云 乌干达 乌拉圭 乌兹别克 乌托邦 反乌托邦 乌鲁木齐 乌合之众 乌坎 乌镇 首乌 白俄罗斯 白宫
  白色 白人 白天 白领 白皮书 白酒 白纸 明白 表白 坦白 洗白 空白 白银 白金 白血病 台湾 台风 平台
  舞台 电台 上台 后台 台阶 台词 下台 阳台 柜台 出台 电视台 台北 台积电 台海 台南 台中 台上 台下
  香港 港口 港元 港币 海港 港湾 军港 珍珠港 港珠澳 澳大利亚 澳门 澳洲 澳元 加强 加入 加大 加上
  加剧 加快 加速 加州 加拿大 增加 参加 更加 加沙 附加 加密 加息 加元 加勒比 新的 新闻 新冠 新西兰
  新加坡 新疆 最新 更新 重新 全新 创新 革新 新型 新兴 新华社 新冷战 新年 新生 新建 新任 新书
  新德里 新泽西 新罕布什尔 新墨西哥 意见 意味 意思 意大利 意识 意义 意外 意愿 意图 意志 意料 同意
  注意 愿意 故意 随意 任意 生意 满意 主意 在意 敌意 得意 民意 有意 无意 土地 土耳其 领土 本土
  土豆 土壤 土著 国土 水土 故土 沙土 伊朗 伊拉克 伊斯兰 伊斯坦布尔 伊始 伊丽莎白 伊利诺伊 伊万
  巴基斯坦 巴西 巴黎 巴勒斯坦 巴士 巴拿马 古巴 下巴 尾巴 巴掌 巴赫 巴尔 巴格达 巴马科 越来越 越南
  越过 越发 穿越 超越 优越 卓越 越是 僭越 越境 越狱 菲律宾 菲尔 菲利普 沙特 沙发 沙滩 沙漠 沙俄
  沙皇 沙尘 黄沙 长沙 沙龙 苏联 苏丹 苏格兰 苏州 江苏 复苏 苏醒 苏里南 苏伊士 苏里 泰国 泰晤士
  泰勒 国泰 安泰 泰铢 缅甸 缅怀 缅因 叙利亚 叙述 叙事 叙利 西方 西部 西班牙 西藏 西北 西南 西欧
  西亚 东西 大西洋 西雅图 广西 江西 陕西 山西 墨西哥 关西 西式 西装 西德 西岸 葡萄 荷兰 荷尔蒙
  荷花 负荷 波兰 波音 波动 波斯 波士顿 电波 奔波 风波 波澜 微波 匈牙利 柬埔寨 老挝 老师 老人 老板
  老百姓 古老 老年 老大 老化 养老 老兵 老虎 长老 蒙古 蒙特 启蒙 蒙受 蒙大拿 墨尔本 墨水 墨索里尼
  埃及 埃塞俄比亚 立陶宛 立场 立即 成立 独立 建立 对立 设立 立刻 国立 公立 私立 创立 立方 采访
  来访 外访 上访 访谈 访问 访客 对待 对抗 对话 对方 对于 面对 针对 应对 反对 绝对 相对 反应 反映
  反复 反而 相反 违反 在于 正在 存在 实在 现在 内在 潜在 所在 将来 未来 后来 原来 本来 近来 离开
  距离 脱离 旅行 旅游 旅客
`);
