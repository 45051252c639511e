/** Words behind which an apposition begins: they can't belong to it. Simplified characters. */
import { words } from './word-list.ts';

export const APPOSITION_CUTS: readonly string[] = words(`
  了 和 与 及 对 向 由 在 是 说 称 被 把 将 给 让 到 从 但 而 据 跟 同 像 为 有 还 也 就 都 又
  告诉 采访 包括 会见 接受 任命 指控 批评 支持 反对 认为 表示 指出 提到 援引 引述 根据 按照 例如
  比如 其中 一位 一名 这位 那位 这名 那名 一个 两名 两位 名叫 名为 当时 随后 后来 此外 然而 不过
  如今 昨天 周一 周二 周三 周四 周五 周六 周日 任职 担任 成为 出任 取代 接替 以及
`);

/** Words with one of those in them that are none: 对外政策专家, 反对派领袖. */
export const APPOSITION_KEEPS: readonly string[] = words(`
  和平 与会 及格 对外 对冲 对华 对手 对话 面向 方向 自由 理由 由来 在野 在任 在线 存在 内在 潜在 是否 说唱
  小说 说客 传说 称号 职称 被告 将军 上将 中将 少将 大将 主将 给予 让步 到访 从政 从事 从业 而立 数据 证据
  据点 共同 同事 同性 合同 同盟 同僚 同伴 为首 行为 作为 认为 有限 有关 所有 国有 私有 拥有 富有 有机 还原
  也门 成就 就业 首都 成都 京都 都市 都会 都柏林 又名 支持者 反对派 反对党 批评家 批评者 批评人士 接受者 表示者
`);
