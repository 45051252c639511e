import { describe, expect, it } from 'vitest';
import { buildCards } from '../../src/background/cards.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import type { Card, CardRole } from '../../src/model/card.ts';
import { loadLinker } from '../../tools/annotate/linker.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';

const { knowledge } = await loadLinker();

const article = (date: string): Article => plainArticle('', { url: null, date }, knowledge);

/** The card that a mention of the entity gets in an article of that day. */
function cardOf(id: string, date: string): Card {
  const index = knowledge.indexOf(id);
  if (index === null) throw new Error(`the list lacks ${id}`);
  const { entry } = knowledge.entity(index);
  const { zh, en } = entry.names;
  const mention: Annotation = {
    block: 0,
    start: 0,
    end: zh.length,
    text: zh,
    kind: entry.kind,
    entity: { id, zh, en, alsoEn: [] },
    how: 'name',
    certainty: 'sure',
    evidence: [],
  };
  const [card] = buildCards(knowledge, article(date), [mention]);
  if (card === undefined) throw new Error('one card was expected');
  return card;
}

/** Roles in short: the body, the title in Chinese, the title in English. */
function inShort(roles: readonly CardRole[]): string[] {
  return roles.map(({ title, of }) => `${of?.hans ?? ''} ${title.hans} ${title.en}`.trim());
}

function heldBy(id: string, date: string): string[] {
  return inShort(cardOf(id, date).roles.filter(({ atDate }) => atDate));
}

describe('a card of the real list', () => {
  it('says how the name is read, but not how a name with Latin letters is', () => {
    expect(cardOf('wang-yi', '2024-05-15').reading).toEqual({ pinyin: 'Wáng Yì', zhuyin: 'ㄨㄤˊ ㄧˋ' });
    expect(cardOf('shigeru-ishiba', '2025-05-15').reading?.pinyin).toBe('Shípò Mào');
    expect(cardOf('jd-vance', '2025-05-15').reading).toBeNull();
  });

  it('has a reading in pinyin and zhuyin wherever there is one', () => {
    const readings = Array.from({ length: knowledge.entityCount }, (_, entity) => knowledge.readingOf(entity));
    const known = readings.filter((reading) => reading !== null);
    expect(known.length).toBeGreaterThan(0.95 * knowledge.entityCount);
    expect(known.filter(({ pinyin }) => !/^\p{Lu}[\p{Ll}' \p{Lu}-]*$/u.test(pinyin))).toEqual([]);
    expect(known.filter(({ zhuyin }) => !/^[\u3105-\u3129˙ˊˇˋ· ]+$/.test(zhuyin) || / {2}|^ | $/.test(zhuyin))).toEqual(
      [],
    );
  });

  it.each([
    ['王毅', 'wang-yi', '2012-05-15', '中国 国台办主任 director of the Taiwan Affairs Office'],
    ['王毅', 'wang-yi', '2024-05-15', '中国 外交部长 foreign minister'],
    ['卢比奥', 'marco-rubio', '2018-05-15', '美国 佛罗里达州参议员 senator from Florida'],
    ['卢比奥', 'marco-rubio', '2026-05-15', '美国 国务卿 secretary of state'],
    ['李克强', 'li-keqiang', '2023-03-02', '中国 总理 premier'],
    ['拜登', 'joe-biden', '2012-05-15', '美国 副总统 vice president'],
    ['拜登', 'joe-biden', '2022-05-15', '美国 总统 president'],
    ['石破茂', 'shigeru-ishiba', '2017-05-15', '日本 众议员 member of the House of Representatives'],
    ['石破茂', 'shigeru-ishiba', '2025-05-15', '日本 首相 prime minister'],
    ['石破茂', 'shigeru-ishiba', '2025-11-15', '日本 众议员 member of the House of Representatives'],
    ['秦刚', 'qin-gang', '2022-05-15', '中国 驻美国大使 ambassador to the United States'],
    ['蔡英文', 'tsai-ing-wen', '2018-05-15', '台湾 总统 president'],
    [
      '默茨',
      'friedrich-merz',
      '2019-05-15',
      '贝莱德 德国分公司监事会主席 chairman of the supervisory board of its German unit',
    ],
    ['默茨', 'friedrich-merz', '2025-06-15', '德国 总理 chancellor'],
    ['伯纳姆', 'andy-burnham', '2019-05-15', '英格兰 大曼彻斯特市长 mayor of Greater Manchester'],
    ['伯纳姆', 'andy-burnham', '2026-09-15', '英国 首相 prime minister'],
    ['高市早苗', 'sanae-takaichi', '2023-05-15', '日本 经济安全保障担当大臣 minister for economic security'],
    ['高市早苗', 'sanae-takaichi', '2025-12-15', '日本 首相 prime minister'],
  ])('says first what %s (%s) was on %s', (_name, id, date, role) => {
    expect(heldBy(id, date)[0]).toBe(role);
  });

  it('says that 秦刚 was foreign minister in June 2023, and no ambassador any longer', () => {
    const held = heldBy('qin-gang', '2023-06-15');
    expect(held).toContain('中国 外交部长 foreign minister');
    expect(held.join()).not.toContain('ambassador');
  });

  it.each([
    ['李克强', 'li-keqiang', '2023-04-01', '中国 总理 premier', '2023-03-11'],
    ['石破茂', 'shigeru-ishiba', '2025-10-22', '日本 首相 prime minister', '2025-10-21'],
    ['蔡英文', 'tsai-ing-wen', '2024-06-15', '台湾 总统 president', '2024-05-20'],
    ['拜登', 'joe-biden', '2025-05-15', '美国 总统 president', '2025-01-20'],
    ['秦刚', 'qin-gang', '2023-08-15', '中国 外交部长 foreign minister', '2023-07-25'],
  ])('says that %s (%s) was a former leader on %s', (_name, id, date, role, end) => {
    const { roles } = cardOf(id, date);
    const former = roles.find((one) => inShort([one])[0] === role);
    expect(former).toMatchObject({ atDate: false, to: end });
  });

  it('says of a former president the presidency before a party’s chair that ended earlier', () => {
    expect(inShort(cardOf('tsai-ing-wen', '2024-06-15').roles)[0]).toBe('台湾 总统 president');
  });

  it.each([
    ['china', '2026-06-01', ['习近平', '李强']],
    ['china', '2023-03-02', ['习近平', '李克强']],
    ['united-kingdom', '2026-06-01', ['查尔斯三世', '基尔·斯塔默']],
    ['united-kingdom', '2026-09-01', ['查尔斯三世', '安迪·伯纳姆']],
    ['france', '2026-02-01', ['埃马纽埃尔·马克龙', '塞巴斯蒂安·勒科尔尼']],
    ['vietnam', '2026-06-01', ['苏林', '黎明兴']],
    ['venezuela', '2026-06-01', ['德尔西·罗德里格斯']],
    ['taiwan', '2026-06-01', ['赖清德', '卓荣泰']],
    ['mongolia', '2026-06-01', ['乌赫那·呼日勒苏赫']],
    ['sweden', '2026-06-01', ['卡尔十六世·古斯塔夫']],
  ])('says who led %s on %s', (id, date, leaders) => {
    expect(cardOf(id, date).leaders.map(({ name }) => name.hans)).toEqual(leaders);
  });

  it.each([
    ['thailand', '东南亚', ['缅甸', '柬埔寨', '马来西亚', '老挝']],
    ['japan', '东亚', []],
    ['kosovo', '巴尔干', ['阿尔巴尼亚', '塞尔维亚', '黑山', '北马其顿']],
  ])('says where %s lies and what lies beside it', (id, region, neighbours) => {
    const card = cardOf(id, '2026-06-01');
    expect(card.region?.hans).toBe(region);
    expect(card.neighbours.map(({ hans }) => hans).sort()).toEqual([...neighbours].sort());
  });

  it('names the bodies of a country', () => {
    const bodies = cardOf('china', '2026-06-01').bodies.map(({ hans }) => hans);
    expect(bodies).toHaveLength(6);
    expect(bodies).toContain('中国外交部');
  });

  it.each([
    ['taiwan', '2026-06-01', '赖清德 总统 president'],
    ['hong-kong', '2026-06-01', '李家超 行政长官 chief executive'],
    ['macau', '2026-06-01', '岑浩辉 行政长官 chief executive'],
  ])('words the office that leads %s as the news does', (id, date, leader) => {
    const [first] = cardOf(id, date).leaders;
    expect(`${first?.name.hans} ${first?.title.hans} ${first?.title.en}`).toBe(leader);
  });

  it('says of a disputed place who governs and who claims, in three wordings', () => {
    expect(cardOf('paracel-islands', '2026-06-01').status).toEqual({
      hans: '1974年起全部由中国控制；越南和台湾也主张拥有',
      hant: '1974年起全部由中國控制；越南和台灣也主張擁有',
      en: 'All controlled by China since 1974; also claimed by Vietnam and Taiwan',
    });
    expect(cardOf('beijing', '2026-06-01').status).toBeNull();
  });
});
