/** Where an unlisted Chinese name may stand, as data. */
import { words } from './word-list.ts';

/** Callings that stand before private persons' names, beside the titles of `words.ts`. */
export const CALLINGS: readonly string[] = words(`
  一位名叫 一名叫 名为 制作人 主笔 农民 工人 居民 志愿者 店主 老板 经理 总经理 司机 护士 教师 老师
  母亲 父亲 丈夫 妻子 儿子 女儿 朋友 同事 合作者 作曲家 摄影师 设计师 建筑师 评论家 评论员 策展人
  创办人 投资人 投资者 开发商 程序员 工程师 消费者 游客 选民 牧师 僧人 主任 所长 院长 校长
`);

/** What may follow a name that a calling announces. */
export const NAME_RIGHT: readonly string[] = words(`
  , 。 、 ; : ( ) " 的 是 在 曾 也 和 与 就 被 于 从 正 已 将 则 还 对 给 向 因
  为 有 等 及 把 让 以 写 出 所 都 一直 去年 今年
`);

/** Characters that given names do not have; with one, the characters are words. */
export const GIVEN_NAME_STOPS: ReadonlySet<string> = new Set([
  ...'的了们一二三四五六七八九十是在有和与或不我你他她它这那个人者员家方面说称表示为以及对于被把从向到由里上下中前后内外时候年月日期会议院部局省市县区国州党政府军警',
  ...'些什么怎谁哪某各每全都只也还就才又很太最更已曾将能可应该需要必须使让给等之其所如果但而且因虽然若则即非没无未话事物情况问题',
]);

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
  包围
`),
);
