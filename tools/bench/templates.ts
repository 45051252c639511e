/**
 * Sentences that the bench puts names into. Slots: P person, C country, O organization, L place, B a country's body,
 * X two one-character countries, Y a word with one; G somebody new with English in brackets; T a time, N a number. All
 * invented, and about nothing.
 */
import type { EntityKind } from '../../src/model/annotation.ts';

/** The slots for names alone. */
export const SLOT_OF_KIND: Readonly<Record<EntityKind, string>> = {
  person: 'P',
  country: 'C',
  organization: 'O',
  place: 'L',
};

/** Sentences with names. */
export const NAMED_SENTENCES: readonly string[] = [
  '{P}{T}在{L}会见了到访的{P}，双方谈到{C}与{C}的贸易。',
  '{P}{T}表示，{C}愿意同{C}恢复商谈，但日期还没有定下来。',
  '“这件事谁也急不来，”{P}说，“{C}和{C}都要给对方留一点时间。”',
  '{O}{T}发表报告说，{C}的出口比去年同期增长了百分之{N}。',
  '{P}在{L}对{O}的听众说，{X}关系需要耐心。',
  '在{L}举行的论坛上，{P}与{P}就粮食运输交换了意见。',
  '{B}发言人{T}说，{C}方面提出的方案正在研究之中。',
  '{C}、{C}和{C}的代表{T}在{L}签署了一份关于渔业的备忘录。',
  '据{O}统计，{T}抵达{L}的旅客有{N}万人，其中不少来自{C}。',
  '{P}曾在{O}工作{N}年，后来回到{L}教书。',
  '{O}与{O}{T}宣布，将在{L}合建一座研究中心。',
  '{P}没有回应有关{O}的提问，只说自己刚从{C}回来。',
  '《{L}日报》援引{P}的话说，{C}的天气给收成带来了影响。',
  '{P}认为，{C}的经验未必适用于{C}，更不必照搬到{L}。',
  '{T}，{P}飞抵{L}，开始对{C}为期{N}天的访问。',
  '{X}两国的官员{T}在{L}见面，{P}没有出席。',
  '{P}补充说，{O}的做法与{O}并无不同。',
  '{C}政府{T}公布的数字显示，{L}的人口十年间增加了{N}万。',
  '{P}和{P}都出席了{O}在{L}的年会。',
  '{Y}之前，{P}在{L}的家中接受了采访。',
  '在{C}，{O}的产品占了市场的{N}成；在{C}，这个数字要低得多。',
  '{P}的同事{P}回忆，那年冬天{L}下了很大的雪。',
  '{B}和{O}{T}都拒绝置评。',
  '{P}告诉{O}，他打算明年去{C}和{C}看一看。',
  '“{C}的市场很大，”{O}的{P}写道，“可是{L}的店铺已经够多了。”',
  '{L}到{L}的铁路全长{N}公里，由{C}和{C}共同修建。',
  '{P}{T}在{O}演讲，题目是{C}的水利。',
  '{O}的数据说，{C}是{C}的第{N}大贸易伙伴。',
  '{P}在{L}出生，在{C}长大，如今住在{L}。',
  '{X}贸易的起伏，{L}的商人最先感觉得到。',
  '{Y}的消息传出后，{C}的股市小幅上扬。',
  '{P}说，{P}的建议值得{O}认真考虑。',
  '{P}没有带翻译，一个人坐在会场的最后一排，听完了全部发言。',
  '从{L}出发的列车每天只有一班，车厢里坐满了回家过节的学生。',
  '{O}的一份内部文件列出了{N}种可能，却没有说哪一种最有把握。',
  '在{C}的许多小城，老人们仍然习惯在清晨的市场里交换消息。',
  '{P}花了整整{N}年写完这本书，书里的地图都是他自己画的。',
  '按照{O}的规定，申请人必须在{N}天之内交齐全部材料。',
  '{L}的夏天又长又热，傍晚的河边常常挤满了乘凉的居民。',
  '谈到往事，{P}的声音低了下来，很久没有再说一句话。',
  '研究小组把结果寄给了{O}，对方{N}个月以后才写来回信。',
  '对{C}来说，最要紧的不是价格，而是货物能不能按时运到。',
  '{T}的一场大雨过后，{L}的街道重新变得干净而安静。',
  '{P}在台上站了片刻，然后收起讲稿，从头讲起了自己的童年。',
];

/** A sentence that brings in somebody with English in brackets. */
export const GLOSSED_SENTENCE = '{G}{T}在会上作了发言，随后回答了听众的{N}个问题。';

/** Sentences without names, and what goes on after a comma. */
export const PLAIN_SENTENCES: readonly string[] = [
  '会谈持续了{N}个小时，结束时天已经黑了。',
  '没有人知道下一次见面会是什么时候。',
  '这样的安排在过去并不多见，如今却渐渐成了惯例。',
  '报告长达{N}页，大部分篇幅讲的是道路和港口。',
  '当天的气温只有{N}度，街上行人稀少。',
  '分歧仍然存在，但语气比从前缓和了许多。',
  '参加者说，气氛比预想的要轻松。',
  '有关费用由谁来承担，文件里没有提到。',
  '这份协议还要经过议会表决，才能在明年生效。',
  '多数受访者表示，他们更关心的是物价和工作。',
  '一年以前，几乎没有人会相信这样的结果。',
  '工人们{T}开始拆除旧桥，新桥要等到秋天才能通车。',
  '她把信读了两遍，然后慢慢折好，放回抽屉里。',
  '商店的货架上摆满了水果，价钱却一天比一天高。',
  '专家提醒说，数字背后的原因要复杂得多。',
  '这一点在{N}年前的研究里就有人指出过。',
  '他们从上午谈到傍晚，中间只休息了一次。',
  '随后的问答里，话题很快转到了教育和住房。',
  '尽管如此，计划中的工程还是如期动工。',
  '孩子们放学以后，会到河边的图书馆写作业。',
  '山上的积雪还没有化，向导劝大家等一等再走。',
  '新的规定从{N}月起施行，旧的证件在年底以前仍然有效。',
  '一位不愿透露姓名的店主说，房租已经涨了{N}次。',
  '展览原定{T}结束，因为观众太多又延长了{N}天。',
  '医生建议他多休息，可他{T}还是照常去上班。',
  '这项调查访问了{N}千个家庭，其中一半住在农村。',
  '码头上堆着等待装船的木材，空气里有潮湿的气味。',
  '类似的尝试以前也有过，结果却不尽相同。',
  '评委们花了{N}个小时讨论，最后还是没有选出第一名。',
  '火车晚点了{N}个小时，站台上的人却并不着急。',
  '农民们担心，雨季会比往年来得更晚。',
  '办公室的灯亮到深夜，走廊里不时传来打字的声音。',
];

/** What may open a sentence. */
export const OPENERS: readonly string[] = [
  '不过，',
  '与此同时，',
  '此外，',
  '另一方面，',
  '到目前为止，',
  '在此之前，',
];

/** What may follow a sentence's last comma. */
export const TAILS: readonly string[] = [
  '这一说法没有得到证实',
  '但没有说明理由',
  '并称细节将在稍后公布',
  '这是今年以来的第{N}次',
  '两天后又作了修改',
  '在场的人都点了点头',
];

export const TIMES: readonly string[] = [
  '周一',
  '周二',
  '周三',
  '周四',
  '周五',
  '周末',
  '上周',
  '本周早些时候',
  '上个月',
  '今年春天',
  '去年',
  '今年{N}月',
  '{N}日',
];

/** Two one-character countries that stand together. */
export const PAIRS: readonly string[] = [
  '中美',
  '美中',
  '中俄',
  '日韩',
  '俄乌',
  '中日',
  '美日',
  '英法',
  '中欧',
  '美俄',
  '中印',
  '朝韩',
];

/** Words with a one-character country. */
export const ABBREVIATED: readonly string[] = [
  '访华',
  '访美',
  '驻日美军撤离',
  '对俄谈判',
  '赴美',
  '在华投资',
  '驻韩使节换人',
];

export const BODIES: readonly string[] = ['外交部', '国防部', '财政部', '商务部', '农业部', '国会', '教育部'];

/** What people are called before their names. */
export const CALLINGS: readonly string[] = [
  '教授',
  '律师',
  '分析师',
  '研究员',
  '发言人',
  '作家',
  '记者',
  '导演',
  '议员',
  '居民',
];

/** Family and given names for Chinese people whom no list has. */
export const SURNAMES: readonly string[] = [...'王李张刘陈杨黄赵周吴徐孙朱胡郭何林罗高梁'];
export const GIVEN_CHARACTERS: readonly string[] = [...'文华志伟芳丽敏静强磊涛明霞秀兰桂英玉萍建平辉鹏宇浩'];

/** English for brackets behind names that no list has. */
export const LATIN_GIVEN: readonly string[] = [
  'Marlen',
  'Tovik',
  'Adela',
  'Rurik',
  'Selma',
  'Ottavio',
  'Jorun',
  'Piers',
  'Ilka',
];
export const LATIN_FAMILY: readonly string[] = [
  'Berzelis',
  'Hallgren',
  'Okonta',
  'Varga',
  'Delacruz',
  'Winterbourne',
  'Sarkissov',
  'Lindqvist',
  'Amaral',
  'Tremblay',
];
