import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLinker } from '../../tools/annotate/linker.ts';
import { ROOT } from '../../tools/knowledge/inputs.ts';
import type { GoldArticle } from '../../tools/quality/gold.ts';
import { loadGold } from '../../tools/quality/load.ts';
import { describeError } from '../../tools/quality/report.ts';
import { scoreArticle } from '../../tools/quality/score.ts';

const { knowledge, link } = await loadLinker();
const sentences = loadGold(join(ROOT, 'test', 'sentences'), knowledge);
const open = loadGold(join(ROOT, 'test', 'sentences', 'open'), knowledge);
const phenomena = [...new Set(sentences.map(({ phenomenon }) => phenomenon))];

/** What is wrong with a sentence: false marks, missed names, links to somebody else; a line each. */
async function errorsOf(sentence: GoldArticle): Promise<string[]> {
  const outcomes = scoreArticle(sentence, await link(sentence.article));
  const byName = new Map([[sentence.name, sentence]]);
  return outcomes.flatMap((outcome) => describeError(outcome, byName) ?? []);
}

describe('the sentence bank', () => {
  it('has at least 400 sentences, a third of them of strings that are no names', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(400);
    const negatives = sentences.filter(({ phenomenon }) => phenomenon?.startsWith('not-'));
    expect(negatives.length * 3).toBeGreaterThanOrEqual(sentences.length);
  });

  it('has sentences in both scripts, for names and for what is none', () => {
    for (const isNegative of [false, true]) {
      const own = sentences.filter(({ phenomenon }) => phenomenon?.startsWith('not-') === isNegative);
      for (const script of ['hans', 'hant'] as const) {
        expect(own.filter(({ article }) => article.script === script).length * 5).toBeGreaterThan(own.length);
      }
    }
  });

  it('has no two sentences of one key', () => {
    const names = sentences.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('a sentence of', () => {
  it.each(phenomena)('%s is linked as its gold says', async (name) => {
    const errors: string[] = [];
    for (const sentence of sentences) if (sentence.phenomenon === name) errors.push(...(await errorsOf(sentence)));
    expect(errors).toEqual([]);
  });
});

describe('an open sentence', () => {
  it('is not linked as its gold says yet; one that is moves up to the others', async () => {
    const right: string[] = [];
    for (const sentence of open) if ((await errorsOf(sentence)).length === 0) right.push(sentence.name);
    expect(right).toEqual([]);
  });

  it('has no key of the others', () => {
    const names = new Set(sentences.map(({ name }) => name));
    expect(open.filter(({ name }) => names.has(name)).map(({ name }) => name)).toEqual([]);
  });
});
