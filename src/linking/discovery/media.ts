/** Stage: newspapers and magazines in book marks that the list does not hold (《哈特福德新闻报》). */
import { type Candidate, unlistedCandidate } from '../candidate.ts';
import type { LinkingBlock } from '../document.ts';
import { CHARACTER_WEIGHT } from '../rules/weights.ts';

/** What the names of newspapers and magazines end in. */
const MEDIUM = /《([\u4e00-\u9fff·]{1,12}(?:报|周刊|月刊|杂志|通讯社|新闻网|新闻周刊))》/g;

/** Finds media whose name fills a pair of book marks. */
export function mediaInBookMarks({ block, text }: LinkingBlock): Candidate[] {
  return [...text.matchAll(MEDIUM)].map((match) => {
    const zh = match[1] ?? '';
    const span = { block: block.id, start: match.index + 1, end: match.index + 1 + zh.length };
    const printed = block.text.slice(span.start, span.end);
    const discovery = { kind: 'organization', zh: printed, en: '' } as const;
    const evidence = [{ code: 'name-shape', value: printed, at: span }] as const;
    return unlistedCandidate(span, discovery, 'shape', CHARACTER_WEIGHT.discovery, evidence);
  });
}
