import { describe, expect, it } from 'vitest';
import { inShort, linkText } from '../helpers/list.ts';
import { fixture } from './fixture.ts';

async function found(text: string): Promise<string[]> {
  return inShort(await linkText(text, fixture));
}

describe('family names', () => {
  it('stand for the person whom the article names in full, before the full name too', async () => {
    expect(await found('卢卡申科来访\n白俄罗斯总统亚历山大·卢卡申科说')).toEqual([
      '卢卡申科=lukashenko',
      '白俄罗斯=belarus',
      '亚历山大·卢卡申科=lukashenko',
    ]);
  });

  it('are nothing without a full name, unless the list says that they are enough', async () => {
    expect(await found('卢卡申科来访')).toEqual([]);
    expect(await found('普京来访')).toEqual(['普京=putin']);
  });

  it('are told apart by the full name before them', async () => {
    expect(await found('鲍里斯·约翰逊辞职。约翰逊说\n迈克·约翰逊当选。约翰逊说')).toEqual([
      '鲍里斯·约翰逊=boris-johnson',
      '约翰逊=boris-johnson',
      '迈克·约翰逊=mike-johnson',
      '约翰逊=mike-johnson',
    ]);
  });

  it('are told apart by the title beside them', async () => {
    expect(await found('鲍里斯·约翰逊与迈克·约翰逊。首相约翰逊先开口')).toContain('约翰逊=boris-johnson');
  });

  it('stand in regional forms', async () => {
    expect(await found('前總統川普的形象')).toEqual(['川普=trump']);
  });

  it('of one region with the given name of another are the same person', async () => {
    expect(await found('前總統唐纳德·川普出席')).toEqual(['唐纳德·川普=trump']);
  });

  it('are not torn from longer names', async () => {
    expect(await found('约翰·克里去了克里姆林宫')).toEqual(['约翰·克里=kerry']);
  });

  it('with 夫人 behind them are somebody else', async () => {
    expect(await found('画送给普京夫人')).toEqual([]);
  });

  it('in front of a head noun belong to that thing', async () => {
    expect(await found('他住在特朗普大厦')).toEqual([]);
  });

  it('carry the place of the full name as evidence', async () => {
    const annotations = await linkText('卢卡申科来访\n亚历山大·卢卡申科说', fixture);
    expect(annotations[0]?.how).toBe('partial');
    expect(annotations[0]?.evidence).toContainEqual({
      code: 'full-name-in-article',
      value: '亚历山大·卢卡申科',
      at: expect.objectContaining({ block: 1, start: 0, end: 9 }),
    });
  });
});

describe('common names', () => {
  it('need a cue beside them', async () => {
    expect(await found('他叫李强的朋友')).toEqual(['李强=li-qiang']);
    expect(await found('李强调')).toEqual([]);
    expect(await found('总理李强出席')).toEqual(['李强=li-qiang']);
  });
});

describe('names that the list lacks', () => {
  it('are found by the middle dot, with their borders', async () => {
    expect(await found('经济学家安塔纳斯·贝尔泽利斯说')).toEqual(['安塔纳斯·贝尔泽利斯=person?']);
  });

  it('take their English from the brackets behind them, and later parts attach to them', async () => {
    expect(await found('安塔纳斯·贝尔泽利斯(Antanas Berzelis)说\n贝尔泽利斯还说')).toEqual([
      '安塔纳斯·贝尔泽利斯=person?Antanas Berzelis',
      '贝尔泽利斯=person?Antanas Berzelis',
    ]);
  });

  it('in pinyin are as long as their English has syllables', async () => {
    expect(await found('他和欧阳安宁（Ouyang Anning）见面')).toEqual(['欧阳安宁=person?Ouyang Anning']);
  });

  it('are found between a calling and a verb', async () => {
    expect(await found('研究中国的教授高安宁说')).toEqual(['中国=china', '高安宁=person?']);
  });

  it('are not found in brackets with ordinary words', async () => {
    expect(await found('他用了一个词(dirty)和上市(IPO)')).toEqual([]);
  });

  it('with a head noun behind them are no persons', async () => {
    expect(await found('安塔纳斯·贝尔泽利斯大学的学生')).toEqual([]);
  });

  it('win over a listed person whom the English contradicts', async () => {
    expect(await found('约翰·克里(John Cleary)说')).toEqual(['约翰·克里=person?John Cleary']);
  });
});
