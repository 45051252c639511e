import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLinker } from '../../tools/annotate/linker.ts';
import { ROOT } from '../../tools/knowledge/inputs.ts';
import type { GoldArticle } from '../../tools/quality/gold.ts';
import { namesAgree } from '../../tools/quality/names.ts';
import { readPagesWithGold } from '../../tools/quality/pages.ts';
import { describeError } from '../../tools/quality/report.ts';
import { count, type Placed, scoreArticle } from '../../tools/quality/score.ts';

/** What share of the required names is found in each language; raise it when the linker finds more. */
const RECALL = { zh: 0.94, en: 0.88 } as const;
/** What share of the mentions of unlisted people on the Chinese side has its English; likewise. */
const WITH_ENGLISH = 0.97;

const { link } = await loadLinker();
const pages = readPagesWithGold(join(ROOT, 'test', 'pages'));
const scored = await Promise.all(
  pages.map(async (page) => {
    const annotations = await link(page.article);
    return { page, annotations, outcomes: scoreArticle(page, annotations) };
  }),
);
const byName = new Map<string, GoldArticle>(pages.map((page) => [page.name, page]));

function linesOf(outcomes: readonly Placed[]): string[] {
  return outcomes.flatMap((outcome) => describeError(outcome, byName) ?? []);
}

describe('a saved page with gold', () => {
  it('has gold for each of its blocks, with the text that detection gives', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    for (const { name, article, blocks } of pages) {
      expect([name, blocks.map(({ block }) => block)]).toEqual([name, article.blocks]);
    }
  });

  it.each(scored.map(({ page, outcomes }) => [page.name, outcomes] as const))(
    '%s has no false mark and no link to somebody else',
    (_, outcomes) => {
      expect(linesOf(outcomes.filter(({ type }) => type !== 'missed'))).toEqual([]);
    },
  );

  it.each(['zh', 'en'] as const)('has at least as many of its names found as before (%s)', (language) => {
    const own = scored.flatMap(({ page, outcomes }) =>
      outcomes.filter(({ block }) => page.article.blocks[block]?.lang === language),
    );
    const { found, missed } = count(own, () => true);
    const recall = found / (found + missed);
    expect(recall, linesOf(own.filter(({ type }) => type === 'missed')).join('\n')).toBeGreaterThanOrEqual(
      RECALL[language],
    );
  });

  it('gives unlisted names the English that their page prints, or none', () => {
    const wrong = scored.flatMap(({ page, outcomes }) =>
      outcomes.flatMap((outcome) => {
        if (outcome.type !== 'found' || outcome.mark.name === undefined || outcome.mark.name.en === '') return [];
        const { en, zh } = outcome.mark.name;
        const agrees = outcome.gold.english.some((name) => namesAgree(outcome.gold.kind, name, en));
        return agrees ? [] : [`${page.name} ${outcome.block}: ${zh} is ${outcome.gold.english.join('/')}, not ${en}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('gives at least as many unlisted people of the Chinese side their English as before', () => {
    const people = scored.flatMap(({ page, outcomes }) =>
      outcomes.flatMap((outcome) => {
        const isOwn = outcome.type === 'found' && outcome.gold.kind === 'person' && outcome.mark.name !== undefined;
        return isOwn && page.article.blocks[outcome.block]?.lang === 'zh' ? [outcome] : [];
      }),
    );
    const without = people.filter(({ link: how }) => how !== 'right');
    const names = new Set(without.map(({ mark, article }) => `${article}: ${mark.name?.zh ?? ''}`));
    const share = 1 - without.length / people.length;
    expect(share, `without English: ${[...names].join(', ')}`).toBeGreaterThanOrEqual(WITH_ENGLISH);
  });
});
