/**
 * Surnames in other romanizations than pinyin, with the characters they may be: Korean, Vietnamese, Cantonese, Taiwanese
 * and South-East Asian spellings. For names beside their English on bilingual pages. Simplified characters.
 */
const TABLE = `
Kim 金 | Lee 李 利 | Park 朴 | Pak 朴 | Choi 崔 蔡 徐 | Choe 崔 | Jung 郑 丁 | Jeong 郑 丁 | Chung 郑 钟 | Jeon 全 田 | Chun 全 千 | Kang 姜 康 |
Cho 赵 曹 | Jo 赵 曹 | Yoon 尹 | Yun 尹 | Jang 张 章 | Chang 张 章 | Lim 林 任 | Im 林 任 | Han 韩 | Oh 吴 胡 | Seo 徐 | Suh 徐 |
Shin 申 辛 | Sin 申 | Kwon 权 | Hwang 黄 | Ahn 安 | An 安 | Song 宋 | Ryu 柳 | Yoo 柳 刘 俞 | You 柳 刘 | Hong 洪 | Ko 高 柯 | Koh 高 许 |
Moon 文 | Yang 杨 梁 | Son 孙 | Bae 裴 | Baek 白 | Heo 许 | Hur 许 | Nam 南 | Noh 卢 | Roh 卢 | Ha 河 夏 | Kwak 郭 | Sung 成 | Seong 成 |
Cha 车 | Joo 朱 | Ju 朱 | Woo 禹 胡 | Koo 具 | Goo 具 | Min 闵 | Na 罗 | Pyo 表 | Ki 奇 | Eom 严 | Byun 卞 | Byeon 卞 | Do 都 杜 | Huh 许 |
Jin 陈 秦 | Ok 玉 | Ri 李 | Rhee 李 | Paik 白 | Nguyen 阮 | Tran 陈 | Le 黎 | Pham 范 | Hoang 黄 | Huynh 黄 | Vo 武 | Vu 武 | Phan 潘 |
Truong 张 | Bui 裴 | Dang 邓 | Ngo 吴 | Ho 胡 何 | Duong 杨 | Ly 李 | Dinh 丁 | Trinh 郑 | Doan 段 | Trieu 赵 | To 苏 杜 | Luong 梁 |
Mai 梅 | Cao 高 曹 | Dao 陶 | Lam 林 蓝 | Luu 刘 | Ta 谢 | Chu 朱 周 | Thach 石 | Chan 陈 | Cheung 张 | Wong 黄 王 | Leung 梁 | Lau 刘 |
Ng 吴 伍 黄 | Chow 周 | Tsang 曾 | Yeung 杨 | Kwok 郭 | Mak 麦 | Fung 冯 | Hui 许 | Tang 邓 | Tam 谭 | Yip 叶 | Chiu 赵 邱 | Tse 谢 |
Lui 吕 雷 | So 苏 | Poon 潘 | Yuen 袁 阮 | Law 罗 | Lo 罗 卢 | Cheng 郑 | Mok 莫 | Szeto 司徒 | Au 区 欧 | Kwan 关 | Siu 萧 | Tsui 徐 |
Tsai 蔡 | Choy 蔡 | Hsieh 谢 | Hsu 徐 许 | Kuo 郭 | Hung 洪 | Tseng 曾 | Chou 周 | Yeh 叶 | Chiang 江 蒋 姜 | Hsiao 萧 | Hsia 夏 | Tan 陈 |
Goh 吴 | Teo 张 | Chua 蔡 | Ong 王 | Low 刘 | Chia 谢 | Yeo 杨 | Toh 卓 | Sim 沈 | Quah 柯 | Chin 陈 | Loh 罗 | Wee 黄 | Khoo 邱 | Ma 马 |
Soong 宋 | Tsao 曹 | Tu 杜 | Tung 董 | Kung 孔 | Teng 邓 | Chien 钱 简 | Chao 赵 | Jen 任 | Shih 史 施 石 | Lien 连 | Koo 辜 顾 | Wang 王 汪 |
Lam 林 | Pang 彭 | Chong 庄 张 | Ting 丁 | Yam 任 | Shum 沈 | Sin 冼 | Ip 叶 | Kong 江 孔 | Lai 黎 赖 | Suen 孙 | Wan 尹 温 | Yau 邱 游
`;

/** The characters of each spelling; both of a spelling that stands twice. */
export const ROMANIZED_SURNAMES: ReadonlyMap<string, readonly string[]> = TABLE.split('|').reduce((surnames, row) => {
  const [spelling, ...characters] = row.trim().split(/\s+/);
  if (spelling === undefined || spelling === '') return surnames;
  return surnames.set(spelling, [...(surnames.get(spelling) ?? []), ...characters]);
}, new Map<string, readonly string[]>());
