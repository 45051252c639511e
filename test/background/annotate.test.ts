import { describe, expect, it, vi } from 'vitest';
import { annotate } from '../../src/background/annotate.ts';
import { KnowledgeMissing } from '../../src/background/knowledge.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { indexOwnNames } from '../../src/linking/index.ts';
import { ARTICLE_CHARACTERS_MAX } from '../../src/messages/protocol.ts';
import type { Block } from '../../src/model/article.ts';
import { plainArticle } from '../../tools/annotate/plain.ts';
import { COMMON, listOf } from '../helpers/list.ts';

const ENTRY = `- {id: lakeland, kind: country, polity: member, names: {zh: 湖国, en: Lakeland}, ${COMMON}}`;
const KNOWLEDGE = listOf(ENTRY);
const ARTICLE = plainArticle('湖国总统访问邻国。', { url: null, date: '2023-03-02' }, KNOWLEDGE);

const NO_OWN_NAMES = indexOwnNames([], (text) => text);

const tools = {
  ownNamesFor: async () => NO_OWN_NAMES,
  loadKnowledge: async () => KNOWLEDGE,
  readEnglish: async (): Promise<never> => {
    throw new Error('There is no English to read.');
  },
};

describe('annotate', () => {
  it('gives annotations, a card for each, and the styles to show them', async () => {
    const answer = await annotate(ARTICLE, tools);
    if (!answer.ok) throw new Error(answer.detail);
    expect(answer.value.annotations.map(({ text }) => text)).toContain('湖国');
    expect(answer.value.cards.map(({ key }) => key)).toContain('lakeland');
    expect(answer.value.knowledge).toBe(KNOWLEDGE.version);
    expect(answer.value.styles).toContain('.card');
  });

  it('does not load compromise for an article without English', async () => {
    expect((await annotate(ARTICLE, tools)).ok).toBe(true);
  });

  it.each<[string, readonly Block[]]>([
    ['numbers its blocks wrongly', [{ id: 1, role: 'paragraph', lang: 'zh', text: '湖国' }]],
    ['pairs a block with none', [{ id: 0, role: 'paragraph', lang: 'zh', text: '湖国', pair: 9 }]],
  ])('refuses an article that %s', async (_what, blocks) => {
    expect(await annotate({ ...ARTICLE, blocks }, tools)).toMatchObject({ ok: false, code: 'bad-message' });
  });

  it('refuses an article that is too long, and says so', async () => {
    const text = '湖'.repeat(ARTICLE_CHARACTERS_MAX / 2);
    const blocks = [0, 1, 2].map((id): Block => ({ id, role: 'paragraph', lang: 'zh', text }));
    expect(await annotate({ ...ARTICLE, blocks }, tools)).toMatchObject({ ok: false, code: 'article-too-long' });
  });

  it('links a page of 300,000 characters', async () => {
    const text = '湖国总统访问邻国，谈到天气和船。'.repeat(25);
    const blocks = Array.from({ length: 750 }, (_, id): Block => ({ id, role: 'paragraph', lang: 'zh', text }));
    const answer = await annotate({ ...ARTICLE, blocks }, tools);
    expect(answer.ok && answer.value.annotations.length).toBeGreaterThan(700);
  });

  it.each([
    ['is missing', new KnowledgeMissing('status 404'), 'knowledge-missing'],
    ['is damaged', new KnowledgeError('damaged', 'wrong checksum'), 'knowledge-damaged'],
    ['is of another version', new KnowledgeError('version', 'format 2'), 'knowledge-version'],
  ])('names what is wrong with a list that %s', async (_what, error, code) => {
    const loadKnowledge = () => Promise.reject(error);
    expect(await annotate(ARTICLE, { ...tools, loadKnowledge })).toEqual({ ok: false, code, detail: error.message });
  });

  it('gives a Failure when damage shows only once an entity is read', async () => {
    const damaged = listOf(ENTRY);
    vi.spyOn(damaged, 'entity').mockImplementation(() => {
      throw new KnowledgeError('damaged', 'wrong checksum');
    });
    expect(await annotate(ARTICLE, { ...tools, loadKnowledge: async () => damaged })).toMatchObject({
      ok: false,
      code: 'knowledge-damaged',
    });
  });

  it('gives a Failure when the list can’t be had', async () => {
    const loadKnowledge = async (): Promise<never> => {
      throw new Error('no list');
    };
    expect(await annotate(ARTICLE, { ...tools, loadKnowledge })).toMatchObject({ ok: false, code: 'internal' });
  });
});
