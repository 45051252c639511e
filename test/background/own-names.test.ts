import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/background/annotate.ts';
import { ownNamesReader } from '../../src/background/own-names.ts';
import type { Card } from '../../src/model/card.ts';
import type { OwnName } from '../../src/model/own-name.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { COMMON, listOf } from '../helpers/list.ts';
import { ownName } from '../helpers/own-names.ts';

const KNOWLEDGE = listOf(`- {id: lakeland, kind: country, polity: member, names: {zh: 湖国, en: Lakeland}, ${COMMON}}`);
const WANG = ownName('王小明', { id: 'own-wang', en: 'Wang Xiaoming', description: { zh: '湖国老师' } });

/** The answer for a text, with the own names that storage gives. */
async function linked(text: string, read: () => Promise<readonly OwnName[]>) {
  const answer = await annotate(plainArticle(text, { url: null, date: '2023-03-02' }, KNOWLEDGE), {
    loadKnowledge: async () => KNOWLEDGE,
    readEnglish: () => Promise.reject(new Error('There is no English to read.')),
    ownNamesFor: ownNamesReader(read),
  });
  if (!answer.ok) throw new Error(answer.detail);
  return answer.value;
}

async function cardOf(name: OwnName, text = name.names.zh): Promise<Card | undefined> {
  return (await linked(text, async () => [name])).cards.find(({ key }) => key === name.id);
}

describe('an article’s own names', () => {
  it('are linked beside the list’s, with a card each', async () => {
    const { annotations, cards } = await linked('湖国总统见了王小明。', async () => [WANG]);
    expect(annotations.map(({ text, entity }) => [text, entity?.id])).toEqual([
      ['湖国', 'lakeland'],
      ['王小明', 'own-wang'],
    ]);
    expect(cards.map(({ key, own }) => [key, own])).toEqual([
      ['lakeland', false],
      ['own-wang', true],
    ]);
  });

  it('cost no mark of the list when storage fails', async () => {
    const { annotations } = await linked('湖国', () => Promise.reject(new Error('no storage')));
    expect(annotations.map(({ text }) => text)).toEqual(['湖国']);
  });

  it('are those of the moment, and are made ready anew only when they have changed', async () => {
    let stored: readonly OwnName[] = [];
    const ownNamesFor = ownNamesReader(async () => structuredClone(stored));
    const none = await ownNamesFor(KNOWLEDGE);
    expect(await ownNamesFor(KNOWLEDGE)).toBe(none);
    stored = [WANG];
    const one = await ownNamesFor(KNOWLEDGE);
    expect([...one.byId.keys()]).toEqual(['own-wang']);
    expect(await ownNamesFor(KNOWLEDGE)).toBe(one);
  });
});

describe('the card of an own name', () => {
  it('says what the reader wrote, as it was written, in every script', async () => {
    const card = await cardOf(
      ownName('王小明', { id: 'own-a', en: 'Wang', aliases: ['老王', 'Mr. W'], description: { zh: '湖国老师' } }),
    );
    expect(card).toMatchObject({
      key: 'own-a',
      kind: 'person',
      name: { hans: '王小明', hant: '王小明', en: 'Wang' },
      english: { text: 'Wang', source: 'own' },
      alsoEn: ['Mr. W'],
      description: { hans: '湖国老师', hant: '湖国老师', en: '湖国老师' },
      listed: true,
      own: true,
      spellings: [],
    });
  });

  it('has one language’s line stand for the other, and none where there is none', async () => {
    const english = await cardOf(ownName('王小明', { description: { en: 'a teacher' } }));
    expect(english?.description).toEqual({ hans: 'a teacher', hant: 'a teacher', en: 'a teacher' });
    expect(english?.english).toBe(null);
    expect((await cardOf(ownName('王小明')))?.description).toBe(null);
  });

  it('shows regional spellings where the wording differs', async () => {
    const card = await cardOf(ownName('特朗普', { tw: '川普' }));
    expect(card?.spellings).toEqual([
      { region: 'cn', text: '特朗普' },
      { region: 'tw', text: '川普' },
    ]);
    expect((await cardOf(ownName('卢卡', { tw: '盧卡' })))?.spellings).toEqual([]);
  });
});
