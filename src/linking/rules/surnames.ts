/**
 * Chinese and Korean surnames, simplified. The common ones only: a rare surname that is an ordinary character (能, 有,
 * 过), or a common one that begins everyday words (和, 包, 时), would find names where there are none.
 *
 * Source: the surname table of the fact tables, cut to those with many bearers.
 */
import { words } from './word-list.ts';
export const SURNAMES: ReadonlySet<string> = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝尉谈储郜朴权蔺禹闻习',
]);

/**
 * Surnames that are everyday words or begin them (包括, 时候, 花园): names only where words beside say twice that a person
 * is named, and with a given name of two characters.
 */
export const RARE_SURNAMES: ReadonlySet<string> = new Set([...'包时花池封洪丘练阚']);

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  words(`
  欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 宇文 长孙 夏侯 轩辕 端木 独孤 南宫 西门
  闻人 申屠 太史 呼延 完颜 拓跋 纳兰
`),
);

/**
 * Romanized surnames that come first in English as in Chinese, Korean and Vietnamese (Xi Jinping, Moon Jae-in, To Lam).
 * A name whose first word is none of these has the English order (Jack Ma, Sanae Takaichi).
 */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  words(`
  Ai An Bai Ban Bao Bi Bian Bo Cai Cao Cha Chan Chang Che
  Chen Cheng Cheung Chi Chiang Cho Choe Choi Chow Choy Chu
  Chun Chung Cui Dai Deng Ding Do Dong Du Duan Fan Fang
  Fei Feng Fu Gao Ge Geng Goo Gong Gu Guan Guo Hahn Han
  Hao He Ho Hong Hou Hsiao Hsieh Hu Hua Huang Hui Hung Huo
  Hwang Ji Jia Jiang Jin Jing Jo Jung Kang Kim Ko Kong Koo
  Kou Ku Kuo Kwok Lai Lam Lau Le Lee Lei Leung Li Lian
  Liang Liao Lien Lim Lin Ling Liu Lo Long Lou Lu Luo
  Luong Ma Mao Meng Miao Mo Moon Na Nam Ng Nguyen Ni Nie
  Ning Noh Oh Ou Ouyang Pan Park Pei Peng Pham Phan Pu Qi
  Qian Qiao Qin Qiu Qu Ren Rhee Roh Ryu Seo Sha Shao Shen
  Sheng Shi Shih Shu Sima Sin Siu So Soh Song Soong Su Sun
  Tam Tan Tang Tao Teng Tian To Tong Tran Truong Tsai
  Tsang Tseng Tu Vo Vu Wan Wang Wei Wen Weng Wong Woo Wu
  Xi Xia Xiang Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao
  Ye Yeh Yeung Yi Yin Ying Yoo Yoon You Yu Yuan Yue Yun
  Zang Zeng Zha Zhan Zhang Zhao Zheng Zhong Zhou Zhu
  Zhuang Zhuo Zong Zou
`),
);

/** Vietnamese surnames: English calls their bearers by the last word, the given name (Mr. Loc). */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
  words(`
  Nguyen Tran Le Pham Hoang Huynh Vo Vu Phan Truong Bui Dang Do Ngo Ho Duong Ly Dinh Trinh Doan Trieu To Luong Mai Cao
  Dao Lam Luu Ta Thach Vuong Quach Chau
`),
);
