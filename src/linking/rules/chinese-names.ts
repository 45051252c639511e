/** Where an unlisted Chinese, Korean or Japanese name may stand, as data. Simplified characters. */
import { words } from './word-list.ts';

/** Callings and kinship that stand right before private persons' names, beside the titles of `words.ts`. */
export const CALLINGS: readonly string[] = words(`
  制作人 主笔 农民 工人 居民 志愿者 店主 老板 老板娘 经理 总经理 司机 护士 护理师 教师 老师 母亲 父亲 丈夫 妻子 儿子 女儿
  儿媳 女婿 哥哥 弟弟 姐姐 妹妹 祖父 祖母 爷爷 奶奶 外公 外婆 叔叔 阿姨 侄子 侄女 孙子 孙女 男友 女友 未婚夫 未婚妻 前妻 前夫
  遗孀 朋友 好友 同事 同学 同乡 邻居 室友 合作者 合伙人 搭档 队友 作曲家 摄影师 设计师 建筑师 评论家 评论员 策展人 创办人 投资人
  投资者 开发商 程序员 工程师 消费者 游客 选民 牧师 僧人 神父 主任 所长 院长 校长 系主任 馆长 台长 社长 站长 厂长 村长 里长 镇长
  县长 区长 局长 处长 科长 班长 队长 船长 机长 舰长 连长 团长 师长 领班 成员 工头 村支书 支书 村民 渔民 牧民 矿工 木匠 裁缝 厨师 大副
  二副 水手 保安 保全 门卫 清洁工 快递员 外卖员 送货员 维修工 水电工 电工 焊工 农民工 打工者 女工 男工 制衣女工 学徒 实习生
  毕业生 研究生 博士生 大学生 高中生 中学生 小学生 留学生 幼师 教练 队员 选手 运动员 舞蹈家 歌手 演员 女演员 男演员 模特 网红
  主播 博主 作者 译者 翻译 编剧 制片人 出版人 收藏家 画廊主 棋手 裁判 解说员 消防员 警员 警察 士兵 军官 飞行员 宇航员 医师 药师
  社工 义工 顾客 患者 病人 受害者 目击者 嫌疑人 被告 原告 证人 囚犯 难民 移民 房东 租客 业主 买家 卖家 商贩 摊主 养猪户 个体户
  创业者 企业主 股东 董事 高管 会计师 分析师 交易员 经纪人 基金经理 顾问 律师 公证人 检察官 研究者 研究人员 助理教授 副教授 讲师
  教授 学者 专家 院士 博士后 科学家 天文学家 物理学家 化学家 生物学家 病毒学家 流行病学家 人类学家 考古学家 心理学家 语言学家
  地质学家 数学家 教育家 慈善家 活动家 组织者 发起人 召集人 负责人 联系人 代理人 候选人 参选人 党员 干部 官员 谈判代表 常驻代表 前代表 党代表 知事 长官 院长 委员长 元帅 司令员 委员 常委 特使
  理事 会长 干事 秘书 秘书长 发言人 长官 司令 政委 参谋长 大使 参赞 领事 特派员 驻华记者 记者 编辑 总编 主编 副主编 撰稿人
  专栏作家 网民 网友 用户 粉丝 支持者 反对者 批评者 维权者 上访者 示威者 抗议者 异见者 信徒 教徒 村医 兽医 牙医 接生婆 道士 喇嘛
  阿訇 师傅 徒弟 导游 向导 空姐 空乘 厨子 掌柜 店员 店长 柜员 职员 员工 雇员 前雇员 主管 总监 舞者 诗人 书法家 漫画家 插画家
  雕塑家 音乐人 钢琴家 钢琴教师 小提琴家 指挥家 男子 女子 女孩 男孩 少年 青年 老人 老者 妇女 寡妇 孤儿 学生
`);

/** What happens to people and is no given name: 藤森|去世, 安倍|遇刺. */
export const DEEDS: ReadonlySet<string> = new Set(
  words(`
  去世 逝世 病逝 死后 死前 生前 遇刺 遇害 获释 出狱 入狱 被捕 被判 被控 辞职 辞任 下台 下野 上台 上任 就任 卸任 执政 当选 连任 落败 获胜
  胜选 败选 参选 竞选 访华 访美 访日 访韩 出访 来访 抵达 返回 回国 出席 缺席 会见 会晤 致电 致信 致函 内阁 政府 家族 时代 时期
`),
);

/** Words for relatives, who are of one family. */
export const KIN: readonly string[] = words(`
  母亲 父亲 丈夫 妻子 儿子 女儿 长子 次子 幼子 长女 次女 幼女 哥哥 弟弟 兄弟 姐姐 妹妹 姐妹 姊姊 祖父 祖母 爷爷 奶奶 外公 外婆 叔叔 阿姨
  姑姑 姑妈 姨妈 舅舅 伯父 表妹 表姐 表弟 表哥 堂妹 堂姐 堂弟 堂哥 侄子 侄女 孙子 孙女 继子 继女 养子 养女 前妻 前夫 遗孀
`);

/** The same and friends, whom a story may call by the given name alone. */
export const RELATIVES: readonly string[] = [...KIN, ...words('男友 女友 未婚夫 未婚妻 朋友 好友 室友 同学')];

/** Words that say that a name follows. */
export const INTRODUCERS: readonly string[] = words(`
  名叫 名为 取名 叫做 叫作 一位叫 一个叫 一名叫 人叫 署名 署名是 署名为 姓名写作 本名 原名 真名 化名 艺名 笔名 岁的 中名 名字是
  名字叫
`);

/** Words that a row of names may follow. */
export const LISTERS: readonly string[] = words(`
  包括 分别是 还有 例如 比如 即 以及
`);

/** What may follow a name, one character each, beside punctuation. */
export const AFTER_NAME = '的是在曾也和与就被于从正已将则还对给向因为有等及把让以写出所都、,。;:()"';

/** Characters that given names do not have; with one, the characters are words. */
export const GIVEN_NAME_STOPS: ReadonlySet<string> = new Set([
  ...'的了们是在和与或不我你他她它这那个人者员家方面说称表示以及对于被把从向到由里上下中前后内外时候月日期会议院部局省市县区党政府警',
  ...'些什么怎谁哪某各每都只也还就才又很太最更已曾将能应该需要必须使给等其所如果但而且因虽则即非没无未话事物情况问题地得着过',
]);

/** What each sign that a name stands here is worth; the sum must reach `NAME_SCORE_MIN`. */
export const NAME_SIGN = {
  called: 3,
  introduced: 4,
  border: 1,
  /** 的 or a verb's object marker before. */
  weakBorder: 0.5,
  speech: 2,
  courtesyAfter: 3,
  rightBorder: 1,
  /** 是 after a name that begins a clause: somebody is introduced. */
  isSomebody: 1.5,
  marked: 6,
  age: 3,
  recurs: 2,
  recursOften: 3,
  /** The surname with 先生 or another courtesy stands elsewhere in the article. */
  surnameWithCourtesy: 3,
  /** Both characters are such as given names are made of. */
  givenNames: 2,
  givenName: 1,
} as const;

/** A longer name is likelier no accident than a short one. */
export const NAME_SCORE_MIN = { short: 6, long: 5 } as const;

/** −ln of the share of an unlisted name in a text, and what each character adds that given names seldom have. */
export const UNLISTED_NAME_COST = { name: 13.5, rareCharacter: 2.5 } as const;

/** Brackets that only follow names: （音）, （化名）, （左）, （饰…）. Normalised. */
export const MARK_AFTER =
  /^\((?:音|音译|化名|左|右|中|前|后|艺名|本名|原名|笔名|网名|又名|英文名|中文名|左[一二三四1234]|右[一二三四1234]|[^()]{0,4}饰)[^()]{0,6}\)/;

/** An age behind a name: ，35岁. */
export const AGE_AFTER = /^[,(]\s?(?:现年|今年)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})岁(?!的)/;

/** Courtesies that stand behind a family name alone. */
export const COURTESIES: readonly string[] = words(
  `先生 女士 小姐 太太 夫妇 博士 教授 医生 律师 老师 法官 警官 同学 师傅`,
);
/** Of those, the ones that make even an unknown family name a name: no other word stands before them. */
export const SURE_COURTESIES: readonly string[] = words(`先生 女士 小姐 太太`);

/** What stands behind the family names of two: 潘|张|夫妇. */
export const COUPLES: readonly string[] = words(`夫妇 夫妻 伉俪 二人 两人`);

/** Callings of people whom no list has: a namesake of somebody famous is meant. */
export const PRIVATE_CALLINGS: readonly string[] = words(`
  农民 工人 司机 护士 村民 渔民 牧民 矿工 木匠 店主 居民 保安 清洁工 快递员 外卖员 送货员 维修工 水电工 电工 焊工 农民工 村医 兽医
  牙医 房东 租客 摊主 养猪户 个体户 顾客 患者 店员 领班 工头 小学生 中学生 高中生 大学生 邻居 水手 裁缝 导游
`);

/** Everyday words of two characters that begin with a surname: they are never one. */
export const ORDINARY_STARTS: ReadonlySet<string> = new Set(
  words(`
  于是 周边 周围 周末 周年 周期 关于 关键 关注 关系 方面 方式 方案 方法 高度 高级 高层 高管 高官
  任何 任命 任务 金融 金额 马上 石油 温和 温度 曾经 程度 万一 应该 应对 应当 项目 路线 路透 白宫
  白人 向来 向前 向其 华人 华裔 安全 安排 平均 平静 康复 文化 文件 文章 武器 武装 江湖 沙特 海关
  海外 游客 游说 牛奶 王室 王国 皮肤 祝贺 符合 简单 米饭 经济 荣誉 莫非 裁员 计划 许多 谷歌 谢谢
  贾斯 费用 车辆 连同 连续 边境 边界 郑重 都会 陆续 陆军 雷声 顾客 顾问 黄金 齐全 龙头 农民 农业
  景象 景色 古老 司法 司机 查明 柴油 梅毒 水平 汤匙 房屋 房子 季节 强调 强烈 党内 党员 党派 党的
  席位 卫生 卫星 师生 宫殿 晏子 商业 商人 商店 桑拿 欧洲 欧盟 申请 申明 相关 相信 罗马 苏联 花费
  范围 章程 童年 纪录 纪念 尤其 尤为 巩固 左右 左翼 幸运 史上 史无 林地 杜绝 严重 严格 严厉 余下
  元首 傅立 冷战 冷静 别人 别的 利用 利益 包括 包含 古巴 台湾 后来 后者 谈论 谈判 谈及 谈到 连任
  应邀 施压 安慰 安抚 关税 关切 商讨 商议 解散 管理 管控 车队 左派 查看 高呼 严词 申诉 施加 关闭
  包围 连番 高调 习惯 毕竟 陈述 连声 明确 公开 安静 严肃 高声 高兴 应声 齐声 周一 周二 周三 周四 周五 周六 周日 周五晚 方才 方可
  曾多次 常年 常说 程序 左手 左倾 武力 包揽 万分 万众 时常 时而 马不
`),
);

/**
 * Professions that stand right before a name, and what the list says of somebody who has one. Whoever bears the short
 * name of a listed person of whom it says nothing of the kind is a namesake.
 */
export const PROFESSIONS: readonly { readonly callings: readonly string[]; readonly known: RegExp }[] = [
  {
    callings: words(`教授 副教授 助理教授 讲师 研究员 分析师 经济学家 历史学家 社会学家 政治学家`),
    known: /学者|学家|教授|研究|专家|院士|大学|学院|智库|分析|经济|评论|律师|法学|作家|博士/,
  },
  { callings: words(`律师 辩护律师`), known: /律师|法/ },
  { callings: words(`医生 医师 护士`), known: /医|病|疫/ },
  { callings: words(`记者 编辑 摄影师`), known: /记者|编辑|新闻|媒体|报|摄影|作家|主编|出版|评论/ },
  { callings: words(`导演 演员 歌手 画家`), known: /演|歌|音乐|电影|画|艺术|作家|制片/ },
  { callings: words(`教练 球员 选手 运动员`), known: /动员|球|选手|教练|冠军|体育|棋|泳|跑|手$/ },
];
