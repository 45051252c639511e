/**
 * Words that stand beside names, as data. Simplified characters; the text they are compared with is normalised.
 *
 * Sources: counts of words beside names in Times articles of 2018 to 2024 (linking facts §1(d)), and the titles that
 * the knowledge list's roles use.
 */
import type { EntityKind } from '../../model/annotation.ts';
import { words } from './word-list.ts';

/** Offices and callings that stand right before a person's name. */
export const TITLES_BEFORE: readonly string[] = words(`
  总统 前总统 副总统 外务相 防卫相 总理 副总理 首相 主席 国家主席 总书记 书记 国王 女王 王储 国务卿 部长 外长
  防长 财长 大使 特使 议长 议员 众议员 参议员 州长 省长 市长 领导人 领袖 最高领导人 发言人 顾问
  将军 上将 中将 少将 司令 局长 署长 主任 法官 大法官 检察官 检察长 律师 教授 副教授 研究员 学者
  专家 博士 医生 科学家 经济学家 历史学家 政治学家 社会学家 作家 诗人 画家 艺术家 导演 演员 歌手
  音乐家 记者 编辑 专栏作家 主播 主持人 分析师 策略师 影后 影帝 影星 歌星 球星 巨星 流行天后 歌坛天后 华语天后 名将 大亨 首富 掌门人 创始人 联合创始人 创办人 首席执行官 执行长 行政总裁 总裁 董事长 理事长
  会长 秘书长 总干事 行长 总编辑 厨师 设计师 工程师 企业家 亿万富翁 商人 活动人士 异见人士 维权人士
  候选人 盟友 对手 前任 继任者 特首 行政长官 立委 教宗 教皇 主教 名叫 叫做 叫 女士 先生 球员 选手
  教练 冠军 上校 中校 警官 学生 沙皇 皇帝 教士 酋长 苏丹 埃米尔 哈里发 君主 新君 元首 知事 官房长官 委员长 元帅 司令员 执行秘书 秘书 大主教 枢机 船长 哥哥 弟弟 姐姐 妹妹 父亲 母亲 丈夫 妻子 儿子 女儿 朋友 同事 居民
  助理 助手 经理 女主角 男主角 主演
`);

/** Words that stand right after a person's name and show that it is one. */
export const TITLES_AFTER: readonly string[] = words(`
  副总理 常委 局长 主任 发言人 外相 防长 财长 省长 教宗 王储 公主 王子
  总统 副总统 总理 首相 主席 总书记 书记 国王 女王 国务卿 部长 外长 大使 议长 众议员 参议员 议员
  州长 市长 将军 上将 法官 大法官 律师 教授 博士 医生 先生 女士 小姐 夫妇 政府 本人 一家
`);

/** A ruler's number behind the name: 二世, 十六世, but not 一世|纪. */
export const REGNAL_NUMBER = /[一二三四五六七八九十]{1,3}世(?!纪|界|代|俗|袭|人|上)/;

/** Titles that a listed form may hold at either end; they are not part of the name: 习|主席, 教宗|利奥十四世. */
export const TITLES_WITHIN: readonly string[] = words(`
  总统 主席 总书记 总理 首相 国王 女王 王储 王后 王妃 皇后 公主 王子 亲王 大公 皇帝 天皇 上皇 沙皇
  教皇 教宗 大主教 将军 元帅 夫人 爵士 勋爵 医生 博士 内亲王
`);

/** Verbs of saying: what a person does right after being named. */
export const SPEECH_VERBS: readonly string[] = words(`
  说 表示 称 认为 指出 写道 告诉 回答 答道 反问 回忆 补充 承认 否认 宣布 警告 强调 解释 透露 坚称 声称 回应
  批评 呼吁 承诺 坦言 直言 笑着说 笑说 哭着说 介绍 估计 预计 透露说 感叹 问道 在接受 在采访 在一份 在推特 在社交
`);

/** Adverbs that may stand between a name and its verb. */
export const ADVERBS: readonly string[] = words(`
  还 也 曾 则 随后 周一 周二 周三 周四 周五 周六 周日
`);

/** Offices that one person of a country holds at a time. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  words(`
  总统 副总统 总理 副总理 首相 国家主席 国王 王储 外长 防长 财长 国务卿
`),
);

/** Nouns that make the name before them part of an organization's, a work's or a place's name. */
export const HEAD_NOUNS: readonly string[] = words(`
  大学 学院 法学院 商学院 医学院 中学 小学 学校 研究所 研究院 研究中心 中心 基金会 协会 学会 委员会
  公司 集团 银行 医院 博物馆 图书馆 美术馆 画廊 剧院 剧场 礼堂 机场 国际机场 大厦 大楼 广场 公园
  大街 大道 街 路 桥 大桥 体育场 体育馆 酒店 餐厅 奖 奖学金 号 定律 主义 法案 法 学说 定理
  综合征 病 级 堡 港 县 郡 山 岛 河 出版社 唱片 乐队 乐团 事务所 律师事务所 俱乐部 家族 纪念馆
  航天中心 空间望远镜 太空望远镜 望远镜 号航母 号航空母舰 级驱逐舰 总统图书馆 智库 研究会 联盟 交易所 百货
`);

/** Endings that only family names have, so that a name goes on to them: 彼得|连科. */
export const FAMILY_NAME_ENDINGS: readonly string[] = words(`
  连科 琴科 先科 申科 钦科 仁科 年科 科娃 诺娃 洛娃 耶娃 夫娃 科夫 诺夫 洛夫 耶夫 托夫 采夫 可夫 斯基 斯卡娅 斯卡亚 维奇 尼克
  伯格 贝格 海姆 斯坦 斯泰因 施泰因 德森 尔森 尔松 逊 什维利 泽 扬 奥普洛斯 普洛斯 迪斯 尔曼 兹曼 斯曼 克曼 夫曼
`);

/** Words after an organization's short form that show that the organization is meant (苹果|公司). */
export const ORGANIZATION_AFTER: readonly string[] = words(`
  上写道 上发文 上发帖 上发布 上表示 上说 上称 上的帖子 上的账号 账号 帖子 用户 发文
  公司 集团 股价 股票 市值 首席执行官 执行长 行政总裁 总裁 创始人 创办人 高管 董事会 董事长 发言人 总部 旗下 工程师 员工
  打算 计划 联合创始人 的股价 的股票 的总部 的高管 的发言人 的首席执行官 的市值 的产品 的平台 的用户 的员工 的工程师 的创始人
  的创办人 的学生 的教授 的校友 校友 的研究人员 的团队 的电脑 的手机 手机 笔记本电脑 中国区 大中华区 亚太区 门店 专卖店 的门店 的工厂 的供应商 的广告 的应用 的服务 的账号 应用 平台 用户 宣布 表示 推出 发布 收购 起诉 设计 供应商 商店 零售店 记者 报道 编辑部 教授 学者
  法学院 校长 研究人员 党员 议员 政府 主席 领导人 候选人
`);

/** Words before an organization's short form that show that the organization is meant (科技巨头|苹果). */
export const ORGANIZATION_BEFORE: readonly string[] = words(`
  竞争对手 现名 现称 更名为 改名为 收购了 收购 社交媒体 社交平台 微博客
  公司 巨头 企业 集团 银行 平台 网站 报纸 媒体 大学 党派 执政党 反对党 在野党 商
`);

/** Words before a place's short form that show that the place is meant. */
export const PLACE_BEFORE: readonly string[] = words(`
  在 位于 前往 抵达 访问 飞往 来自 首都 城市 港口 离开 逃离 移居 到 往 省会 去 去过 到过 回到 身在 在于 抵
`);

/** Words after a place's short form that show that the place is meant. */
export const PLACE_AFTER: readonly string[] = words(`
  市 市中心 省 州 郊外 郊区 附近 街头 居民 当局 机场 会晤 会谈 会面 举行 北部 南部 东部 西部
  地区 市长
`);

/** Words before a country's form that is also something else, which show that the country is meant (前|东德). */
export const COUNTRY_BEFORE: readonly string[] = words(`
  前 在 与 和 对 访问 前往 来自 驻 、
`);

/** Words after a country's form that is also something else, which show that the country is meant (黑山|总统). */
export const COUNTRY_AFTER: readonly string[] = words(`
  总统 总理 首相 国王 首都 政府 人 军 边境 外长 外交 当局 议会 官员 领导人 的 和 与 、 地区
`);

/** Words between a country and its body that belong to the body's name: 美国|联邦|最高法院. */
export const BODY_MODIFIERS: readonly string[] = words(`
  联邦 国家 中央 人民 皇家 临时
`);

/**
 * What turns a form into another word when it stands right behind: 荷兰|语 is a language, 国家安全部|门 any department.
 * A form of `kind` that ends in one of `endings` and is followed by a character of `right`, and then by none of `unless`,
 * names nothing.
 */
export const OTHER_WORD_BEHIND: readonly {
  readonly kind: EntityKind;
  readonly endings: readonly string[];
  readonly right: string;
  readonly unless: string;
}[] = [
  { kind: 'country', endings: [''], right: '语', unless: '言境' },
  { kind: 'place', endings: [...'市州县省区镇村'], right: '长', unless: '安江春沙寿期达大远久' },
  { kind: 'organization', endings: ['部'], right: '门长分位署', unless: '' },
  { kind: 'organization', endings: [...'院局厅署司处台'], right: '长', unless: '' },
  { kind: 'organization', endings: ['国会'], right: '山', unless: '' },
  { kind: 'organization', endings: ['会'], right: '议见', unless: '' },
];
